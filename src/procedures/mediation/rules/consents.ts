// 自愿: how the answers of the sides add up. One refusal outweighs everything. Pure.

export type Answer = { readonly partyId: string; readonly willing: boolean }

/** 'refused' when anyone refused, 'all' when each side on file consented and both sides are there, else 'waiting'. */
export function consentOf(
  parties: readonly { readonly id: string; readonly role: string }[],
  answers: readonly Answer[],
): 'waiting' | 'all' | 'refused' {
  if (answers.some(answer => !answer.willing)) return 'refused'
  const willing = new Set(answers.map(answer => answer.partyId))
  if (missingSide(parties)) return 'waiting'
  return parties.filter(isSide).every(party => willing.has(party.id)) ? 'all' : 'waiting'
}

/** Applicants and respondents are asked; agents speak for them, third parties are no side. */
export const isSide = ({ role }: { readonly role: string }): boolean =>
  role === 'applicant' || role === 'respondent'

/** The side nobody stands on, if any. */
export const missingSide = (
  parties: readonly { readonly role: string }[],
): 'applicant' | 'respondent' | undefined =>
  (['applicant', 'respondent'] as const).find(side => !parties.some(party => party.role === side))
