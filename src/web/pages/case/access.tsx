// Who may see this case and why, folded.

import { dayOf } from '../../../kernel/day.ts'
import { DayText } from '../../../ui/show.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { momentText } from '../../parts/due.ts'
import { holderName } from '../../parts/holder-name.ts'
import { wordsIn } from './case-head.tsx'
import type { CaseView } from './view.ts'
import { reasonWords, caseWords as w } from './words.ts'

/** The grants of the case. */
export function Access({ page }: { page: CaseView }) {
  const say = useSay()
  if (page.grants.length === 0) return null
  return (
    <details className="od-fold case-access od-noprint">
      <summary>{say(w.access, { count: page.grants.length })}</summary>
      <ul className="od-list">
        {page.grants.map(grant => (
          <li key={`${grant.holder}-${grant.level}-${grant.since}`}>
            {say(holderName(grant.holder, page.names) ?? '—')}
            <span className="od-quiet">
              {' '}
              {say(wordsIn(reasonWords, grant.reason))} ·{' '}
              {say(grant.level === 'handle' ? w.mayHandle : w.maySee)} ·{' '}
              <DayText on={dayOf(new Date(grant.since))} plain />
              {grant.until !== null && ` · ${say(w.until, { at: momentText(new Date(grant.until)) })}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
