// What a party does on the code page: each one the procedure's own deed, under the party's permit and the form's key.
import { Readable } from 'node:stream'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Words } from '../../../kernel/words.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { askCallBack, rate } from '../../../procedures/followup/index.ts'
import { entriesForParty, supplement, urge, withdraw } from '../../../procedures/handling/index.ts'
import { addFile } from '../../../resources/documents/index.ts'
import type { FieldFault } from '../contract.ts'
import { gradeValue, urgesLeft, whyNot } from '../rules.ts'
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
import type { Visitor } from './visit.ts'

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
  await supplement(house, permit, caseId, { text: text || '（见所附文件）', partyId, key: keyOf(fields) })
  for (const [place, { name, content }] of files.entries())
    await addFile(house, permit, caseId, {
      file: { name, purpose: 'supplement', content: Readable.from(content), partyId },
      key: keyOf(fields, `-f${place}`),
    })
  return files.length
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

/** 催一催, within the limit. */
export async function urgeOn(house: House, visitor: Visitor, fields: Fields): Promise<void> {
  if ((await urgesLeftTo(house, visitor)) === 0)
    throw new Refusal('urged_enough', {}, whyNot.urged_enough.basis)
  const text = textOf(fields, 'text', { most: 1000, must: false }) || '请尽快办理。'
  await urge(house, visitor.permit, visitor.caseId, { text, key: keyOf(fields) })
}

/** 评一评; answers whether somebody else takes the matter up again. */
export async function rateIt(house: House, visitor: Visitor, fields: Fields): Promise<boolean> {
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
export const askToBeRung = (
  house: House,
  visitor: Visitor,
  fields: Fields,
): Promise<{ dueAt: string | null }> =>
  askCallBack(house, visitor.permit, visitor.caseId, {
    text: textOf(fields, 'text', { most: 1000 }),
    when: textOf(fields, 'when', { most: 60, must: false }),
    key: keyOf(fields),
  })

/** 撤回, once the person said they are sure. */
export async function withdrawIt(house: House, visitor: Visitor, fields: Fields): Promise<void> {
  const reason = textOf(fields, 'reason', { most: 1000 })
  if (fields.sure !== 'yes') throw new Mend([{ field: 'sure', says: { zh: '请确认', en: 'Please confirm' } }])
  await withdraw(house, visitor.permit, visitor.caseId, {
    reason,
    way: 'code',
    partyId: visitor.partyId,
    key: keyOf(fields),
  })
}
