// D03 申请书 and D04 受理登记表, written from what is on file.
import { act } from '../../../foundation/trace/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import { daxie, yuan } from '../../../kernel/money.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { type Issued, issueSheet, type SheetBody } from '../../../resources/documents/index.ts'
import type { IssueBody } from '../contract.ts'
import { printedDay, sourceLine } from '../rules/phrases.ts'
import { type At, codeOf, type Live, take, theMediation } from './matter.ts'
import { caseRecord, disputeOf, paperParties, paperSides, roleOf } from './papers.ts'

/** Issues D03 or D04. Before acceptance D04 is refused as sheet_incomplete, for its date is not there. */
export const issue = (
  house: House,
  permit: Permit,
  { caseId, mediationId, ask }: At,
  body: IssueBody,
): Promise<Issued> =>
  act(house, permit, { ...ask, subject: { kind: 'case', id: caseId } }, async deed => {
    const matter = await theMediation(deed, mediationId)
    await take(deed, matter, { action: 'issue' })
    return body.kind === 'D03'
      ? issueApplication(deed, matter)
      : issueRegister(deed, matter, body.remarks ?? '')
  })

async function issueApplication(deed: Deed, matter: Live): Promise<Issued> {
  const record = await caseRecord(deed)
  const on = dayOf(matter.mediation.created_at)
  const applicant = roleOf('applicant')
  return issueSheet(deed, {
    kind: 'D03',
    issuer: { authority: 'party', unit: matter.mediation.committee },
    caseCode: codeOf(matter),
    forParty: false,
    body: {
      parties: paperParties(deed.house, matter, { on, goesOut: false }),
      summary: record.narrative,
      claims: record.claims.map(claim => ({ no: `${claim.no}. `, text: claimed(claim) })),
      applicants: paperSides(matter).filter(side => side.role === applicant),
      appliedOn: printedDay(on),
    },
  })
}

const claimed = ({ text, amountFen }: { text: string; amountFen: number | null }): string =>
  amountFen ? `${text}（人民币${yuan(amountFen)}元，大写：${daxie(amountFen)}）` : text

async function issueRegister(deed: Deed, matter: Live, remarks: string): Promise<Issued> {
  const record = await caseRecord(deed)
  const { accepted_on: acceptedOn, committee, applied_by: appliedBy, created_at: at } = matter.mediation
  const body = {
    parties: paperParties(deed.house, matter, { on: acceptedOn ?? dayOf(at), goesOut: false }),
    ...(acceptedOn && { acceptedOn: printedDay(acceptedOn) }),
    disputeType: disputeOf(record),
    source: sourceLine(appliedBy),
    summary: record.narrative,
    registrar: deed.permit.actor.name,
    remarks,
  }
  const issuer = { authority: 'mediation_committee', unit: committee } as const
  // A date that is not there is issueSheet's to refuse, by its name.
  return issueSheet(deed, {
    kind: 'D04',
    issuer,
    caseCode: codeOf(matter),
    forParty: false,
    body: body as SheetBody<'D04'>,
  })
}
