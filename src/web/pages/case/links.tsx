// Cases that hang together with this one, each a link.
import { links, statuses } from '../../../casefile/cases/words.ts'
import { Go } from '../../../ui/go.tsx'
import { Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { paths } from '../../paths.ts'
import { wordsIn } from './case-head.tsx'
import type { CaseLink, CaseView } from './view.ts'
import { caseWords as w } from './words.ts'

/** Related, elsewhere in hand, split, joined; nothing when the case stands alone. */
export function Links({ page }: { page: CaseView }) {
  const say = useSay()
  if (page.links.length === 0) return null
  return (
    <Section title={w.links} id="links" flush>
      <ul className="od-list case-links">
        {page.links.map(link => (
          <li key={`${link.kind}-${link.id}`}>
            <span className="od-quiet">{say(kindOf(link))}</span>{' '}
            <Go to={paths.case(link.code)}>{link.code}</Go> <Tag>{say(wordsIn(statuses, link.status))}</Tag>
            <div>{link.title || say(w.sealedTitle)}</div>
            {link.note !== '' && <div className="od-quiet">{link.note}</div>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

// Seen from the other end some links have another name.
function kindOf(link: CaseLink) {
  return (link.mine ? undefined : fromThere[link.kind]) ?? wordsIn(links, link.kind)
}

const fromThere: Readonly<Record<string, { zh: string; en: string }>> = {
  split_from: w.splitOff,
  joined_into: w.joinedHere,
}
