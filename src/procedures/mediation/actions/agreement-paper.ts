// D10 and D11: the agreement as it is printed, every amount in digits and 大写.
import { daxie, yuan } from '../../../kernel/money.ts'
import type { Deed } from '../../../platform/deed.ts'
import { type Issued, issueSheet } from '../../../resources/documents/index.ts'
import type { AgreementBody } from '../contract.ts'
import { isSide } from '../rules/consents.ts'
import { copies, counted, effectOf, performanceOf, printedDay } from '../rules/phrases.ts'
import { codeOf, type Live } from './matter.ts'
import { committeeOf, mediatorsOf, paperParties } from './papers.ts'

/** Issues the paper of the agreement; the parties may download it. */
export async function issueAgreement(deed: Deed, matter: Live, body: AgreementBody): Promise<Issued> {
  const head = { issuer: committeeOf(matter), caseCode: codeOf(matter), forParty: true }
  const common = {
    parties: paperParties(deed.house, matter, { on: body.signedOn, goesOut: true }),
    facts: body.facts,
    terms: body.terms.map((text, i) => ({ no: `${counted(i + 1)}、`, text })),
    mediators: await mediatorsOf(deed.tx, deed.permit.centre, matter.mediation.mediators),
    recorder: deed.permit.actor.name,
  }
  const signed = printedDay(body.signedOn)
  const performance = performed(matter, body)
  if (body.form === 'oral') {
    const facts = `${body.facts}\n${body.disputes}`
    return issueSheet(deed, {
      ...head,
      kind: 'D11',
      body: { ...common, facts, performance, agreedOn: signed, remarks: '' },
    })
  }
  return issueSheet(deed, {
    ...head,
    kind: 'D10',
    body: {
      ...common,
      disputes: body.disputes,
      performance,
      schedule: scheduleOf(matter, body),
      effect: effectOf(matter.theCase.class_code),
      copies: copies(matter.parties.filter(isSide).length + 1),
      signedOn: signed,
    },
  })
}

const nameOf = (matter: Live, id: string | null | undefined): string =>
  matter.parties.find(party => party.id === id)?.name ?? ''

const performed = (matter: Live, body: AgreementBody): string =>
  performanceOf({
    payer: nameOf(matter, body.payerId),
    payee: nameOf(matter, body.payeeId),
    method: body.method,
    place: body.place ?? '',
    tabled: body.form === 'written' && body.amountFen > 0,
    instalments: body.instalments.map(one => ({ ...one, what: one.what ?? '' })),
  })

function scheduleOf(matter: Live, body: AgreementBody) {
  if (body.amountFen === 0) return []
  const numbered = body.instalments.map((one, i) => ({ ...one, no: i + 1 }))
  const instalments = numbered
    .filter(one => one.amountFen > 0)
    .map(one => ({
      no: String(one.no),
      payer: nameOf(matter, body.payerId),
      payee: nameOf(matter, body.payeeId),
      amount: yuan(one.amountFen),
      dueOn: printedDay(one.dueOn),
      method: body.method,
    }))
  return [{ totalDigits: yuan(body.amountFen), totalWords: daxie(body.amountFen), instalments }]
}
