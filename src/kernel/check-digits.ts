// Check digits of national numbers: case codes (GB/T 17710), citizens (GB 11643), organisations (GB 32100).
import { type Day, isDay } from './day.ts'

export type IdNumberFault = 'length' | 'fifteen_digits' | 'characters' | 'birth_date' | 'check_digit'
export type CreditCodeFault = 'length' | 'characters' | 'check_digit'

/** The two check digits of a string of digits, ISO 7064 MOD 97-10. RangeError when it is not digits. */
export function mod97(digits: string): string {
  return String(98 - remainder(`${digits}00`)).padStart(2, '0')
}

/** True when the last two digits are the check digits of those before. */
export function hasMod97(digits: string): boolean {
  return /^\d{3,}$/.test(digits) && mod97(digits.slice(0, -2)) === digits.slice(-2)
}

/** Checks an 18-character citizen's number (GB 11643-1999); old 15-digit numbers are named, not accepted. */
export function checkIdNumber(text: string): 'ok' | IdNumberFault {
  if (/^\d{15}$/.test(text)) return 'fifteen_digits'
  if (text.length !== 18) return 'length'
  if (!/^[1-9]\d{16}[\dXx]$/.test(text)) return 'characters'
  if (!isDay(birthOf(text))) return 'birth_date'
  return text.charAt(17).toUpperCase() === idCheck(text) ? 'ok' : 'check_digit'
}

/** Birth date and sex as an 18-character citizen's number tells them; undefined when the number is faulty. */
export function readIdNumber(text: string): { birthOn: Day; sex: 'male' | 'female' } | undefined {
  if (checkIdNumber(text) !== 'ok') return undefined
  return { birthOn: birthOf(text), sex: Number(text.charAt(16)) % 2 === 1 ? 'male' : 'female' }
}

/** Checks a unified social credit code (GB 32100-2015), upper case. */
export function checkCreditCode(text: string): 'ok' | CreditCodeFault {
  if (text.length !== 18) return 'length'
  const values = [...text].map(char => creditAlphabet.indexOf(char))
  if (values.includes(-1)) return 'characters'
  const sum = values.slice(0, 17).reduce((total, value, index) => total + value * (3 ** index % 31), 0)
  return (31 - (sum % 31)) % 31 === values[17] ? 'ok' : 'check_digit'
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

function remainder(digits: string): number {
  if (!/^\d{3,}$/.test(digits)) throw new RangeError(`not digits: ${digits}`)
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

function birthOf(text: string): Day {
  return `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
}

// ISO 7064 MOD 11-2: the weight of each place is the power of two left of it.
function idCheck(text: string): string {
  let sum = 0
  for (const digit of text.slice(0, 17)) sum = ((sum + Number(digit)) * 2) % 11
  return '0123456789X'.charAt((12 - sum) % 11)
}
