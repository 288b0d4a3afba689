// What a party does: each deed has a form page, takes the form, and answers with a thank-you page or the form to mend.
import { recordOf } from '../../../casefile/cases/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Words } from '../../../kernel/words.ts'
import type { House } from '../../../platform/house.ts'
import { type Posted, readForm } from '../../../platform/http/form.ts'
import { type Reply, type Route, route } from '../../../platform/http/route.ts'
import { reading } from '../../../platform/tx.ts'
import * as deeds from '../actions/deeds.ts'
import * as visit from '../actions/visit.ts'
import { CodeParams, type FieldFault, type Frame, PATHS, type Seal, WishQuery } from '../contract.ts'
import type { DoneView } from '../pages/contract.ts'
import { donePage } from '../pages/done.ts'
import { ratingPage } from '../pages/rating.ts'
import { revisitPage } from '../pages/revisit.ts'
import { supplementPage } from '../pages/supplement.ts'
import { urgePage } from '../pages/urge.ts'
import { withdrawPage } from '../pages/withdraw.ts'
import { base, frameOf } from '../views/frame.ts'
import { standingOf } from '../views/standing.ts'
import { type CitizenDeed, rateDone, revisitDone, supplementDone, urgeDone, withdrawDone } from '../words.ts'
import { type AnyCall, page, wishesOf } from './answering.ts'

type FormGiven = {
  frame: Frame
  seal: Seal
  caseCode: string
  values?: Record<string, string>
  faults?: readonly FieldFault[]
}
type Done = Omit<DoneView, 'frame' | 'caseCode'>
type Deed = {
  form(house: House, visitor: visit.Visitor, given: FormGiven): Promise<string> | string
  take(house: House, visitor: visit.Visitor, posted: Posted): Promise<Done>
  path: string
}

const effects: readonly Words[] = [
  { zh: '撤回以后，中心不再继续办理这件事。', en: 'The centre stops handling this matter.' },
  {
    zh: '您自己的权利（如起诉、申请仲裁）不受影响，但要留意法定期限。',
    en: 'Your own rights, such as to sue, remain; mind their time limits.',
  },
]

const table: Readonly<Record<CitizenDeed, Deed>> = {
  supplement: {
    path: 'supplement',
    form: (_house, _visitor, given) =>
      supplementPage({ ...given, mostFiles: 5, mostBytesEach: 20 * 1024 * 1024 }),
    take: async (house, visitor, { fields, files }) =>
      supplementDone(await unitOf(house, visitor), await deeds.bringMore(house, visitor, fields, files)),
  },
  urge: {
    path: 'urge',
    form: async (house, visitor, given) =>
      urgePage({
        ...given,
        responsible: { unit: await unitOf(house, visitor) },
        leftTimes: await deeds.urgesLeftTo(house, visitor),
        basis: '工作规则·限时办结',
      }),
    take: async (house, visitor, { fields }) => {
      const againOn = await deeds.urgeOn(house, visitor, fields)
      const todayOn = dayOf(house.clock.now())
      return urgeDone(await unitOf(house, visitor), { todayOn, againOn })
    },
  },
  rate: {
    path: 'rate',
    form: (_house, _visitor, given) => ratingPage(given),
    take: async (house, visitor, { fields }) => rateDone(await deeds.rateIt(house, visitor, fields)),
  },
  revisit: {
    path: 'revisit',
    form: (_house, _visitor, given) => revisitPage({ ...given, basis: '工作规则·跟踪回访' }),
    take: async (house, visitor, { fields }) => {
      const { dueAt } = await deeds.askToBeRung(house, visitor, fields)
      return revisitDone({
        todayOn: dayOf(house.clock.now()),
        ...(dueAt && { byOn: dayOf(new Date(Date.parse(dueAt) - 1)) }),
      })
    },
  },
  withdraw: {
    path: 'withdraw',
    form: (_house, _visitor, given) => withdrawPage({ ...given, effects }),
    take: async (house, visitor, { fields }) => {
      await deeds.withdrawIt(house, visitor, fields)
      return withdrawDone()
    },
  },
}

const common = { right: 'public', params: CodeParams, query: WishQuery } as const

export const deedRoutes: readonly Route[] = Object.values(table).flatMap(deed => [
  route({
    ...common,
    method: 'GET',
    path: `${base}/case/:code/${deed.path}`,
    handle: call => show(call, deed, call.params.code),
  }),
  route({
    ...common,
    method: 'POST',
    takes: 'form',
    maxBytes: 110 * 1024 * 1024,
    path: `${base}/case/:code/${deed.path}`,
    handle: call => take(call, deed, call.params.code),
  }),
])

async function show(
  call: AnyCall,
  deed: Deed,
  code: string,
  again: { values?: Record<string, string>; faults?: readonly FieldFault[] } = {},
): Promise<Reply> {
  const visitor = await visit.visitorOf(call.house, call.caller.cookies[visit.stayCookie], code)
  const frame = await frameAt(call, visitor, `${PATHS.story(code)}/${deed.path}`)
  const given = { frame, seal: visit.sealFor(call.house, visitor.door), caseCode: code, ...again }
  return page(await deed.form(call.house, visitor, given), again.faults ? { status: 400 } : {})
}

async function take(call: AnyCall, deed: Deed, code: string): Promise<Reply> {
  const visitor = await visit.visitorOf(call.house, call.caller.cookies[visit.stayCookie], code)
  const posted = await readForm(call.body)
  visit.mustBeSealed(call.house, visitor.door, posted.fields)
  try {
    const done = await deed.take(call.house, visitor, posted)
    return page(donePage({ frame: await frameAt(call, visitor, PATHS.story(code)), caseCode: code, ...done }))
  } catch (error) {
    if (!(error instanceof deeds.Mend)) throw error
    return show(call, deed, code, { values: { ...posted.fields }, faults: error.faults })
  }
}

const frameAt = (call: AnyCall, visitor: visit.Visitor, here: string) =>
  frameOf(call.house, wishesOf(call), { here, centre: visitor.permit.centre })

const unitOf = (house: House, { permit, caseId }: visit.Visitor): Promise<string> =>
  reading(house.db, permit, async tx => {
    const record = await recordOf(tx, house, permit, caseId)
    return (await standingOf({ tx, house, permit }, record)).responsible?.unit || '承办单位'
  })
