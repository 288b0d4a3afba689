// What a party does on the code page: each one the procedure's own deed, under the party's permit and the form's key.
import { Readable } from 'node:stream'
import { listParties } from '../../../casefile/cases/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Words } from '../../../kernel/words.ts'
import type { House } from '../../../platform/house.ts'
import { SNIFF_BYTES, sniff } from '../../../platform/sniff.ts'
import { reading } from '../../../platform/tx.ts'
import { askCallBack, rate } from '../../../procedures/followup/index.ts'
import { entriesForParty, supplement, urge, withdraw } from '../../../procedures/handling/index.ts'
import { urgeLimit } from '../../../procedures/handling/words.ts'
import { mediationForParty } from '../../../procedures/mediation/index.ts'
import { addFile } from '../../../resources/documents/index.ts'
import type { FieldFault } from '../contract.ts'
import { gradeValue, mayWithdrawAlone, urgesLeft, whyNot } from '../rules.ts'
import {
  ASPECTS,
  type Aspect,
  FILLERS,
  type Filler,
  GRADES,
  type Grade,
  SOLVED,
  type Solved,
} from '../words.ts'
import { mustBeOwn, type Visitor } from './visit.ts'

export type Fields = Readonly<Record<string, string>>
export type BroughtFile = { readonly name: string; readonly content: Buffer }

/** A form that must be filled in again: what was wrong, beside which field. */
export class Mend extends Error {
  readonly faults: readonly FieldFault[]

  constructor(faults: readonly FieldFault[]) {
    super('mend')
    this.faults = faults
  }
}

const needed: Words = { zh: '请填写这一项', en: 'Please fill this in' }
const choose: Words = { zh: '请选一项', en: 'Please choose one' }
const tooLong: Words = { zh: '写得太长了', en: 'This is too long' }

function textOf(
  fields: Fields,
  field: string,
  { most, must = true }: { most: number; must?: boolean },
): string {
  const text = (fields[field] ?? '').trim()
  if (must && text === '') throw new Mend([{ field, says: needed }])
  if ([...text].length > most) throw new Mend([{ field, says: tooLong }])
  return text
}

function chosen<Code extends string>(
  fields: Fields,
  field: string,
  among: Readonly<Record<Code, unknown>>,
): Code {
  const value = fields[field] ?? ''
  if (!Object.hasOwn(among, value)) throw new Mend([{ field, says: choose }])
  return value as Code
}

// One form, one key; the parts of one form must not take each other for a repetition.
const keyOf = (fields: Fields, part = '') =>
  `${(fields.key ?? '').replace(/[^\w-]/g, '').slice(0, 80)}${part}`

/** Words and files added; a file that is refused takes nothing else with it. Answers how many files arrived. */
export async function bringMore(
  house: House,
  visitor: Visitor,
  fields: Fields,
  files: readonly BroughtFile[],
): Promise<number> {
  const text = textOf(fields, 'text', { most: 5000, must: files.length === 0 })
  const { permit, caseId, partyId } = visitor
  await mustBeInMediation(house, visitor)
  for (const file of files) mustBeTakable(file)
  await supplement(house, permit, caseId, { text: text || '（见所附文件）', partyId, key: keyOf(fields) })
  for (const [place, { name, content }] of files.entries())
    await addFile(house, permit, caseId, {
      file: { name, purpose: 'supplement', content: Readable.from(content), partyId },
      key: keyOf(fields, `-f${place}`),
    })
  return files.length
}

// All or nothing: judged before the first of them is taken in.
function mustBeTakable({ name, content }: BroughtFile): void {
  const judged = sniff(content.subarray(0, SNIFF_BYTES), name, content.subarray(-SNIFF_BYTES))
  if ('refuse' in judged) throw new Refusal(judged.refuse)
}

// The other side speaks in a mediation; to the matter itself it adds nothing.
async function mustBeInMediation(house: House, { isOwn, permit, caseId }: Visitor): Promise<void> {
  if (isOwn) return
  const mediation = await reading(house.db, permit, tx => mediationForParty(tx, house, permit, caseId))
  if (!mediation) throw new Refusal('not_your_matter', {}, '工作规则·首问负责', 'forbidden')
}

/** How many urges are left to this party. */
export const urgesLeftTo = (house: House, { permit, caseId, partyId }: Visitor): Promise<number> =>
  reading(house.db, permit, async tx => {
    const sent = (await entriesForParty(tx, house, permit, { caseId, partyId })).filter(
      e => e.kind === 'urge',
    )
    return urgesLeft(
      sent.map(e => e.at),
      house.clock.now(),
    )
  })

/** 催一催, within the limit; answers from which day one may surely urge again. */
export async function urgeOn(house: House, visitor: Visitor, fields: Fields): Promise<string> {
  mustBeOwn(visitor)
  const text = textOf(fields, 'text', { most: 1000, must: false }) || '请尽快办理。'
  await urge(house, visitor.permit, visitor.caseId, { text, key: keyOf(fields) })
  return dayOf(new Date(house.clock.now().getTime() + urgeLimit.days * 86_400_000))
}

/** 评一评; answers whether somebody else takes the matter up again. */
export async function rateIt(house: House, visitor: Visitor, fields: Fields): Promise<boolean> {
  mustBeOwn(visitor)
  const grade = gradeValue[chosen<Grade>(fields, 'grade', GRADES)]
  const solved = chosen<Solved>(fields, 'solved', SOLVED)
  const aspects = Object.fromEntries(
    (Object.keys(ASPECTS) as Aspect[]).map(aspect => [
      aspect === 'outcome' ? 'result' : aspect,
      fields[aspect] ? gradeValue[chosen<Grade>(fields, aspect, GRADES)] : null,
    ]),
  ) as Record<'attitude' | 'speed' | 'fairness' | 'result', number | null>
  const filledBy = fillerOf[chosen<Filler>(fields, 'filler', FILLERS)]
  const words = textOf(fields, 'text', { most: 1000, must: false })
  const fillerName = textOf(fields, 'fillerName', { most: 60, must: false })
  const answers = { grade, solved, ...aspects, words, filledBy, fillerName }
  const { reopened } = await rate(house, visitor.permit, visitor.caseId, {
    answers: answers as never,
    key: keyOf(fields),
  })
  return reopened
}

const fillerOf = {
  self: 'self',
  family: 'relative',
  helper: 'helper',
  staff: 'staff_for_me',
} as const satisfies Record<Filler, string>

/** 请中心回访; answers until when. */
export async function askToBeRung(
  house: House,
  visitor: Visitor,
  fields: Fields,
): Promise<{ dueAt: string | null }> {
  mustBeOwn(visitor)
  const text = textOf(fields, 'text', { most: 1000 })
  const when = textOf(fields, 'when', { most: 60, must: false })
  return askCallBack(house, visitor.permit, visitor.caseId, { text, when, key: keyOf(fields) })
}

/** 撤回, once the person said they are sure; not by one of several. */
export async function withdrawIt(house: House, visitor: Visitor, fields: Fields): Promise<void> {
  mustBeOwn(visitor)
  const { permit, caseId, partyId } = visitor
  const reason = textOf(fields, 'reason', { most: 1000 })
  if (fields.sure !== 'yes') throw new Mend([{ field: 'sure', says: { zh: '请确认', en: 'Please confirm' } }])
  const parties = await reading(house.db, permit, tx => listParties(tx, permit, caseId))
  if (!mayWithdrawAlone(parties)) throw new Refusal('withdraw_together', {}, whyNot.together.basis)
  const mediation = await reading(house.db, permit, tx => mediationForParty(tx, house, permit, caseId))
  if (mediation?.agreement) throw new Refusal('agreed_already', {}, whyNot.agreed.basis)
  await withdraw(house, permit, caseId, { reason, way: 'code', partyId, key: keyOf(fields) })
}
