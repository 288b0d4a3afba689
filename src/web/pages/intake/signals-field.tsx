// What one must ask at the door, and what to do at once when it is so.
import { signals } from '../../../procedures/intake/words.ts'
import { ChecksField } from '../../../ui/field/choice.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Note } from '../../../ui/tag.tsx'
import { choicesOf } from '../cases/choices.ts'
import type { ChangeSheet, Sheet } from './sheet.ts'
import { signalNotes, intakeWords as w } from './words.ts'

/** Boxes to tick; a note appears for those that cannot wait. */
export function SignalsField({ sheet, change }: { sheet: Sheet; change: ChangeSheet }) {
  const say = useSay()
  const notes = sheet.signals.flatMap(signal => signalNotes[signal] ?? [])
  return (
    <>
      <ChecksField
        name="signals"
        label={w.signals}
        row
        value={sheet.signals}
        options={choicesOf(signals)}
        onChange={chosen => change({ signals: chosen })}
      />
      {notes.length > 0 && (
        <Note tone="danger" title={w.urgent} live>
          {notes.map(note => (
            <p key={note.zh}>{say(note)}</p>
          ))}
        </Note>
      )}
    </>
  )
}
