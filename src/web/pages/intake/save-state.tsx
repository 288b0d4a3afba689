// Says whether what is typed is safe.
import { clockText } from '../../../ui/day.ts'
import { useSay } from '../../../ui/speech.tsx'
import type { Saving } from './use-draft.ts'
import { draftWords as w } from './words.ts'

/** '已保存 14:03'. Only a failure is read out; the rest would interrupt at every sentence. */
export function SaveState({ saving }: { saving: Saving }) {
  const say = useSay()
  const time = saving.now === 'saved' ? clockText(saving.at).slice(-5) : ''
  return (
    <p className={`intake-saving is-${saving.now}`}>
      {say(w[saving.now], { time })}
      <span role="alert" className="od-unseen">
        {saving.now === 'failed' ? say(w.failed) : ''}
      </span>
    </p>
  )
}
