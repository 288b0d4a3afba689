// Where a matter stands, in a citizen's words: stage, who is responsible, promised dates, next step. Shared by every page.

import type { CaseRecord } from '../../../casefile/cases/index.ts'
import { type Status, statuses } from '../../../casefile/cases/words.ts'
import { type ClockView, clocksOf } from '../../../casefile/deadlines/index.ts'
import { accountOf, unitsOf } from '../../../foundation/access/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import { fill, type Words } from '../../../kernel/words.ts'
import type { Look } from '../../../platform/house.ts'
import { dispatchesOf } from '../../../procedures/triage/index.ts'
import { placesOf } from '../../../resources/rooms/index.ts'
import type { PromisedDate, Responsible, StageTold } from '../contract.ts'
import { dayWords } from '../words.ts'

export type Standing = {
  stage: StageTold
  responsible?: Responsible
  promises: PromisedDate[]
  nextStep?: Words
}

/** What may be told of a case to whoever follows it. */
export async function standingOf({ tx, house, permit }: Look, record: CaseRecord): Promise<Standing> {
  const todayOn = dayOf(house.clock.now())
  const clocks = await clocksOf(tx, permit.centre, record.id)
  const sent = (await dispatchesOf(tx, house, permit, record.id)).at(-1)
  const names = await holderNames({ tx, house, permit })
  const unit = record.mainHolder ? (names.get(record.mainHolder)?.unit ?? '') : ''
  const by = sent?.signDueAt ? dayWords(dayOf(new Date(sent.signDueAt)), todayOn) : undefined
  const words: { zh: string; en: string; citizen: Words } = statuses[record.status as Status]
  const sentence = fill(words.citizen, { unit, by })
  const officer = await officerOf({ tx, house, permit }, record)
  return {
    stage: {
      title: { zh: words.zh, en: words.en },
      sentence: { zh: `${sentence.zh}。`, en: `${sentence.en}.` },
    },
    ...(record.mainHolder
      ? { responsible: { unit, ...withPhone(names.get(record.mainHolder)?.phone) } }
      : officer && { responsible: officer }),
    promises: promisesOf(clocks, house.clock.now()),
  }
}

/** 首问责任人, whose office phone stands on every page and paper. */
export async function officerOf({ tx, permit }: Look, record: CaseRecord): Promise<Responsible | undefined> {
  const { id, name } = record.firstOfficer
  const account = id ? await accountOf(tx, permit.centre, id) : undefined
  const place = (await placesOf(tx, permit.centre)).find(one => one.id === record.windowId)
  return name
    ? { unit: place?.name ?? '', officer: name, ...phoneOf(account?.phone ?? place?.phone) }
    : undefined
}

const phoneOf = (phone: string | null | undefined) => (phone ? { officePhone: phone } : {})
const withPhone = phoneOf

async function holderNames({
  tx,
  permit,
}: Look): Promise<Map<string, { unit: string; phone: string | null }>> {
  const units = (await unitsOf(tx, permit.centre)).map(
    u => [`unit:${u.id}`, { unit: u.name, phone: u.phone }] as const,
  )
  const places = (await placesOf(tx, permit.centre)).map(
    p => [`window:${p.id}`, { unit: p.name, phone: p.phone }] as const,
  )
  return new Map([...units, ...places])
}

/** What each promise is to the person: who does what for them. */
const promised: Readonly<Record<string, Words>> = {
  route: { zh: '确定由谁来办', en: 'Decide who handles it' },
  sign: { zh: '承办单位签收', en: 'The unit signs for it' },
  first_contact: { zh: '承办人联系您', en: 'The officer contacts you' },
  finish: { zh: '办结并答复您', en: 'Settle it and answer you' },
  call_back: { zh: '给您打回访电话', en: 'Ring you back' },
}

/** Only promises made to the person: when somebody must sign, ring, finish, call back. One line per kind, the latest. */
function promisesOf(clocks: readonly ClockView[], now: Date): PromisedDate[] {
  const dated = clocks.filter(c => Object.hasOwn(promised, c.kind) && c.dueAt)
  // A running promise counts; where none runs, the last one that did.
  const latest = new Map(
    [...dated.filter(c => c.stoppedAt), ...dated.filter(c => !c.stoppedAt)].map(c => [c.kind, c]),
  )
  return [...latest.values()].map(c => {
    const dueAt = new Date(c.dueAt ?? 0)
    const kept = c.stoppedAt !== null && c.met === true
    const late = c.stoppedAt ? c.met === false : dueAt < now
    // A limit in days ends at 24:00: the day named is the day before that midnight.
    return {
      what: promised[c.kind] ?? c.words,
      byOn: dayOf(new Date(dueAt.getTime() - 1)),
      standing: kept ? ('kept' as const) : late ? ('late' as const) : ('ahead' as const),
      ...(kept && c.stoppedAt && { keptOn: dayOf(new Date(c.stoppedAt)) }),
    }
  })
}
