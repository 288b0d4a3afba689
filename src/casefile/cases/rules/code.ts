// 一案一码: 630223-20261123-00007-NN. Grammar and check digits (MOD 97-10, GB/T 17710 = ISO/IEC 7064). Pure.
import { hasMod97, mod97 } from '../../../kernel/check-digits.ts'
import type { Day } from '../../../kernel/day.ts'

/** Serials 90000 and up are kept for paper books handed out in advance. */
export const lastSerial = 89_999

/** The code of a case: centre, day of (original) registration, serial of that day, two check digits. */
export function codeOf(centre: string, day: Day, serial: number): string {
  const parts = [centre, day.replaceAll('-', ''), String(serial).padStart(5, '0')]
  return `${parts.join('-')}-${mod97(parts.join(''))}`
}

const grammar = /^(\d{6,12})-(\d{8})-(\d{5})-(\d{2})(-[A-Z])?$/

/** What somebody typed, with or without dashes, brought to the grammar; undefined when it cannot be a code. */
export function readCode(typed: string): { code: string; suffix: string } | undefined {
  const clean = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s‐-―－]/g, '-')
    .replace(/-+/g, '-')
  const match = grammar.exec(clean) ?? grammar.exec(dashed(clean.replaceAll('-', '')))
  if (!match) return undefined
  const digits = match.slice(1, 5).join('')
  return hasMod97(digits) ? { code: match.slice(1, 5).join('-'), suffix: match[5] ?? '' } : undefined
}

// Without dashes the last 15 digits are day, serial and check; what stands before is the centre.
const dashed = (digits: string) =>
  digits.replace(
    /^(\d{6,12})(\d{8})(\d{5})(\d{2})([A-Z]?)$/,
    (_, ...p: string[]) => `${p[0]}-${p[1]}-${p[2]}-${p[3]}${p[4] ? `-${p[4]}` : ''}`,
  )
