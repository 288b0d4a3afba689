// The story of the case as a section of its page.
import { clockText } from '../../../ui/day.ts'
import { Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Story } from '../../parts/story.tsx'
import type { CaseView } from './view.ts'
import { caseWords as w } from './words.ts'

/** Everything that happened, oldest first. */
export function StoryShown({ page }: { page: CaseView }) {
  const say = useSay()
  const asOf = say(w.asOf, { at: clockText(new Date(page.asOf)) })
  return (
    <Section title={w.story} id="story" note={`${say(w.storyNote, { count: page.story.length })}，${asOf}`}>
      <Story lines={page.story} label={w.story} />
    </Section>
  )
}
