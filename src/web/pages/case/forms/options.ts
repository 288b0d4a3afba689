// Where a form's choices come from: fixed words, the facts of the offer, the case itself.
import { partyRoles } from '../../../../casefile/cases/words.ts'
import type { Words } from '../../../../kernel/words.ts'
import { groupedYuan, yuanOfFen } from '../../../../ui/amount.ts'
import type { Choice } from '../../../../ui/field/choice.tsx'
import { type Say, useSay } from '../../../../ui/speech.tsx'
import { wordsIn } from '../case-head.tsx'
import type { FieldRow, Setting, Source } from './form-table.ts'

/** The choices of a field. */
export function useOptions(field: FieldRow, setting: Setting): readonly Choice[] {
  const say = useSay()
  if (field.options !== undefined) return fixedOf(field)
  return field.from === undefined ? [] : sources[field.from](setting, say)
}

const fixedOf = ({ options = {}, only }: FieldRow): readonly Choice[] =>
  Object.entries(options)
    .filter(([value]) => only === undefined || only.includes(value))
    .map(([value, label]) => ({ value, label }))

type Named = { readonly id: string; readonly name: string }

const sources: Readonly<Record<Source, (setting: Setting, say: Say) => readonly Choice[]>> = {
  parties: ({ page }, say) => page.parties.map(party => partyChoice(party, say)),
  claims: ({ page }) =>
    page.claims.map(claim => ({ value: String(claim.no), label: `${claim.no}. ${claim.text}` })),
  proofs: ({ page }) => (page.parts.files ?? []).map(file => ({ value: file.id, label: file.name })),
  sides: (setting, say) =>
    factsOf<Side>(setting, 'parties')
      .filter(party => party.isSide)
      .map(party => partyChoice(party, say)),
  raters: setting => factsOf<Named>(setting, 'parties').map(named),
  committees: setting => factsOf<Named>(setting, 'committees').map(named),
  mediators: setting => factsOf<Named>(setting, 'mediators').map(named),
  rooms: setting => factsOf<Named>(setting, 'rooms').map(named),
  sittings: setting => factsOf<Arranged>(setting, 'sittings').map(sittingChoice),
  instalments: setting => factsOf<Owed>(setting, 'instalments').map(instalmentChoice),
  reasons: setting =>
    factsOf<{ code: string; words: Words }>(setting, 'reasons').map(({ code, words }) => ({
      value: code,
      label: words,
    })),
  sheets: (setting, say) =>
    factsOf<{ id: string; number: string; words: Words }>(setting, 'sheets').map(sheet => ({
      value: sheet.id,
      label: `${say(sheet.words)} ${sheet.number}`,
    })),
}

/** A list among the facts of the offer; empty when it is not there. */
export function factsOf<Row>({ offer }: Pick<Setting, 'offer'>, name: string): readonly Row[] {
  const rows = offer.facts?.[name]
  return Array.isArray(rows) ? (rows as readonly Row[]) : []
}

/** A party as the offers of mediation tell it. */
export type Side = Named & {
  readonly role: string
  readonly isSide: boolean
  readonly willing: boolean | null
}

/** A sitting still to be held. */
export type Arranged = {
  readonly no: number
  readonly day: string
  readonly from: string
  readonly to: string
}
type Owed = { readonly no: number; readonly dueOn: string; readonly amountFen: number }

const named = ({ id, name }: Named): Choice => ({ value: id, label: name })

const partyChoice = (party: Named & { readonly role: string }, say: Say): Choice => ({
  value: party.id,
  label: `${party.name}（${say(wordsIn(partyRoles, party.role))}）`,
})

/** '第 1 次 2026-09-09 09:00—11:00'. */
export const sittingChoice = ({ no, day, from, to }: Arranged): Choice => ({
  value: String(no),
  label: { zh: `第 ${no} 次　${day} ${from}—${to}`, en: `No. ${no}, ${day} ${from}–${to}` },
})

const instalmentChoice = ({ no, dueOn, amountFen }: Owed): Choice => ({
  value: String(no),
  label: {
    zh: `第 ${no} 期　${dueOn} 前　${groupedYuan(yuanOfFen(amountFen))} 元`,
    en: `No. ${no}, by ${dueOn}, ${groupedYuan(yuanOfFen(amountFen))} yuan`,
  },
})
