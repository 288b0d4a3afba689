// D12 回访记录: issued with the call-back when the case has a mediation agreement on paper or on record.
import { listParties, type theCase } from '../../../casefile/cases/index.ts'
import { partyRoles } from '../../../casefile/cases/words.ts'
import { story } from '../../../foundation/trace/index.ts'
import type { Deed } from '../../../platform/deed.ts'
import { issueSheet, sheetsOf } from '../../../resources/documents/index.ts'
import type { CallBackBody } from '../contract.ts'
import { committeeOf, printedDay, printedMoment, ticks } from '../rules.ts'
import { callbackWays, performedAnswers, satisfactionGrades, solvedAnswers } from '../words.ts'

type CaseRow = Awaited<ReturnType<typeof theCase>>

/** Inside a deed: issues the record under the name of the committee that mediated; null without an agreement. */
export async function issueRecord(deed: Deed, row: CaseRow, body: CallBackBody): Promise<string | null> {
  const { tx, permit } = deed
  const agreement = (await sheetsOf(tx, permit.centre, row.id)).findLast(
    sheet => (sheet.kind === 'D10' || sheet.kind === 'D11') && !sheet.annulledAt,
  )
  const unit = committeeOf(await story(tx, permit, deed.subject)) ?? body.committee
  if (!agreement || !unit) return null
  const parties = (await listParties(tx, permit, row.id)).filter(p => sides.has(p.role))
  const { id } = await issueSheet(deed, {
    kind: 'D12',
    issuer: { authority: 'mediation_committee', unit },
    caseCode: row.code + row.suffix,
    forParty: false,
    body: {
      parties: parties.map(p => ({
        role: partyRoles[p.role as keyof typeof partyRoles]?.zh ?? p.role,
        name: p.name,
      })),
      agreementNumber: agreement.number,
      visited: parties.find(p => p.role === 'applicant')?.name ?? '',
      ...answersOf(deed, body),
    },
  })
  return id
}

const sides = new Set(['applicant', 'respondent'])

function answersOf(deed: Deed, body: CallBackBody) {
  const grade = satisfactionGrades[String(body.satisfied) as keyof typeof satisfactionGrades]
  const grades = Object.values(satisfactionGrades).map(words => words.zh)
  return {
    reason: '调解协议履行情况和满意程度',
    visitedAt: printedMoment(deed.now),
    method: ticks(
      Object.values(callbackWays).map(words => words.zh),
      callbackWays[body.way].zh,
    ),
    performance: body.performed ? performedAnswers[body.performed].zh : '',
    satisfaction: ticks(grades, grade?.zh ?? ''),
    litigation: '',
    hazard: '',
    measures: [body.solved && solvedAnswers[body.solved].zh, body.note].filter(Boolean).join('。'),
    visitor: deed.permit.actor.name,
    signedOn: printedDay(deed.now),
  }
}
