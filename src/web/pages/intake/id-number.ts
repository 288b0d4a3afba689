// What a typed ID number or credit code says: what looks wrong with it, and what it tells of the person.
import { checkCreditCode, checkIdNumber, readIdNumber } from '../../../kernel/check-digits.ts'
import { addMonths, type Day, yearOf } from '../../../kernel/day.ts'
import { normaliseIdNumber } from '../../../kernel/normalise.ts'
import type { Words } from '../../../kernel/words.ts'
import type { PartySheet } from './sheet.ts'
import { idFaults } from './words.ts'

/** What looks wrong with the number of a party; undefined when nothing does or none is written. */
export function numberWarning({ kind, idType, idNumber }: PartySheet): Words | undefined {
  const number = normaliseIdNumber(idNumber)
  if (number === '') return undefined
  const found = kind === 'unit' ? checkCreditCode(number) : idType === '111' ? checkIdNumber(number) : 'ok'
  return found === 'ok' ? undefined : idFaults[found]
}

/** What a whole resident's number tells, so that nobody types it twice. */
export function toldByNumber(party: PartySheet, today: Day): Partial<PartySheet> {
  if (party.kind === 'unit' || party.idType !== '111') return {}
  const told = readIdNumber(normaliseIdNumber(party.idNumber))
  if (told === undefined) return {}
  return { sex: told.sex, bornOn: told.birthOn, minor: ageAt(told.birthOn, today) < 18 }
}

/** Full years of age on a day. */
export function ageAt(bornOn: Day, today: Day): number {
  const years = yearOf(today) - yearOf(bornOn)
  return addMonths(bornOn, years * 12) > today ? years - 1 : years
}
