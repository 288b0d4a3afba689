// The status of a case as a tag: its words, and a tone looked up beside them.
import { type Status, statuses } from '../../../casefile/cases/words.ts'
import { useSay } from '../../../ui/speech.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'

/** A status in words; one the screen does not know is shown as it came. */
export function StatusTag({ of }: { of: string }) {
  const say = useSay()
  const words = statuses[of as Status]
  return <Tag tone={tones[of as Status]}>{words === undefined ? of : say(words)}</Tag>
}

const tones: Readonly<Record<Status, Tone>> = {
  registered: 'accent',
  supplementing: 'warn',
  assessing: 'accent',
  accepted: 'accent',
  declined: 'calm',
  dispatched: 'accent',
  objected: 'warn',
  handling: 'accent',
  paused: 'warn',
  reviewing: 'accent',
  closed: 'ok',
  reopened: 'warn',
  archived: 'calm',
  merged: 'calm',
}
