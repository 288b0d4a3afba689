// Drafts that were not finished: go on with one, or throw it away.
import { useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { DraftList } from '../../../procedures/intake/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { clockText } from '../../../ui/day.ts'
import { Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { api } from '../../api.ts'
import { useDeed } from '../../deed.ts'
import { type Sheet, sheetOf, suggestedTitle } from './sheet.ts'
import { draftWords as w } from './words.ts'

type Draft = Static<typeof DraftList>[number]

const draftsKey = ['drafts'] as const

/** My drafts but the one on the table. Asked once on opening: the list must not change while one types. */
export function DraftOffer(props: { openId: string; onGoOn: (id: string, sheet: Sheet) => void }) {
  const say = useSay()
  const drafts = useQuery({
    queryKey: draftsKey,
    queryFn: () => api.get<Draft[]>('/drafts'),
    staleTime: 0,
    refetchOnWindowFocus: false,
    gcTime: 0,
  })
  const drop = useDeed({ refresh: [draftsKey] })
  const others = drafts.data?.filter(draft => draft.id !== props.openId) ?? []
  if (others.length === 0) return null
  return (
    <Section title={w.offered} flush>
      <ul className="od-list intake-drafts">
        {others.map(draft => {
          const sheet = sheetOf(draft.content, '')
          const label = labelOf(sheet) || say(w.nameless)
          return (
            <li key={draft.id}>
              <p className="intake-draft-label">{label}</p>
              <p className="od-hint">{say(w.until, { at: clockText(new Date(draft.expiresAt)) })}</p>
              <div className="intake-buttons">
                <Button small label={`${say(w.goOn)} ${label}`} onPress={() => props.onGoOn(draft.id, sheet)}>
                  {say(w.goOn)}
                </Button>
                <Button
                  small
                  tone="quiet"
                  label={`${say(w.drop)} ${label}`}
                  onPress={() => drop.mutate({ method: 'del', path: `/drafts/${draft.id}` })}
                >
                  {say(w.drop)}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function labelOf(sheet: Sheet): string {
  const who = sheet.parties.find(party => party.name.trim() !== '')?.name.trim()
  return [who, sheet.title || suggestedTitle(sheet.narrative)].filter(Boolean).join('：')
}
