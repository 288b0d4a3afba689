// What the mediation's papers say, from what is on file: nothing is typed twice.
import { type CaseRecord, openParty, recordOf } from '../../../casefile/cases/index.ts'
import { partyRoles } from '../../../casefile/cases/words.ts'
import { accountsOf } from '../../../foundation/access/index.ts'
import { dayOf, minutesOf } from '../../../kernel/day.ts'
import { maskPhone } from '../../../kernel/masking.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import type { SheetBody } from '../../../resources/documents/index.ts'
import { isSide } from '../rules/consents.ts'
import { ageOn, matterOf as matterNamed, printedDay, printedTime } from '../rules/phrases.ts'
import type { Live, Matter } from './matter.ts'
import { places, type SittingTexts, uncover } from './sealing.ts'

export type PaperParty = SheetBody<'D10'>['parties'][number]

// An agent stands beside whom they came for, not as a party of their own.
const named = new Set(['applicant', 'respondent', 'third', 'representative'])

/** The parties as papers print them. A copy that goes out covers phones; a protected address is never printed. */
export function paperParties(
  house: House,
  matter: Matter,
  { on, goesOut }: { on: string; goesOut: boolean },
): PaperParty[] {
  const agents = agentsOf(house, matter)
  return matter.parties
    .filter(row => named.has(row.role))
    .map(row => {
      const party = openParty(house, row)
      const phone = party.phone ?? ''
      const agent = agents.get(row.id) ?? ''
      return {
        role: roleOf(row.role),
        name: row.name,
        isPerson: row.kind === 'person',
        gender: party.sex ? sexes[party.sex as keyof typeof sexes] : '',
        ethnicity: party.ethnicity ?? '',
        age: ageOn(party.bornOn, on),
        occupation: '',
        representative: party.legalPerson ?? '',
        hasAgent: agent !== '',
        agent,
        phone: goesOut && phone ? maskPhone(phone) : phone,
        address: party.hideAddress ? '（依法保密）' : (party.address ?? ''),
      }
    })
}

const sexes = { male: '男', female: '女' } as const

/** Who came as whose agent, from the sittings; by the name on file where it is the same person. */
function agentsOf(house: House, matter: Matter): Map<string, string> {
  const onFile = matter.parties.filter(row => row.role === 'agent').map(row => row.name)
  const came = matter.sittings.flatMap(
    row => uncover<SittingTexts>(house, places.sitting(row.id), row).attendance ?? [],
  )
  return new Map(
    came
      .filter(one => one.how === 'agent' && one.who !== '')
      .map(one => [one.partyId, onFile.find(name => name.startsWith(one.who)) ?? one.who]),
  )
}

/** Applicants and respondents by role and name. */
export const paperSides = (matter: Matter): { role: string; name: string }[] =>
  matter.parties.filter(isSide).map(row => ({ role: roleOf(row.role), name: row.name }))

export const roleOf = (role: string): string => partyRoles[role as keyof typeof partyRoles]?.zh ?? role

/** The mediators' names, in the order they were named. */
export async function mediatorsOf(
  tx: Tx,
  centre: string,
  mediators: readonly string[],
): Promise<{ name: string }[]> {
  const names = new Map((await accountsOf(tx, centre)).map(one => [one.id, one.name]))
  return mediators.map(id => ({ name: names.get(id) ?? '' }))
}

export const caseRecord = (deed: Deed): Promise<CaseRecord> =>
  recordOf(deed.tx, deed.house, deed.permit, deed.subject.id)

/** '医疗纠纷': the ministry's type, else the class of the centre's own scheme. */
export function disputeOf(record: CaseRecord): string {
  const of = (scheme: string) => record.classes.find(one => one.scheme === scheme)?.name
  return matterNamed(of('sifabu') ?? of('zongzhi') ?? '矛盾')
}

/** '2025年10月20日9时30分至11时40分' */
export const spanOf = ({ starts_at, ends_at }: { starts_at: Date; ends_at: Date }): string =>
  `${printedDay(dayOf(starts_at))}${printedTime(minutesOf(starts_at))}至${printedTime(minutesOf(ends_at))}`

/** Who issues the committee's papers of this mediation. */
export const committeeOf = (matter: Live) =>
  ({ authority: 'mediation_committee', unit: matter.mediation.committee }) as const
