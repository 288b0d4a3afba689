// One form for values that people write in many ways: to compare and to index, never to show.

/** '13812345678', '09728322222' (area code first), foreign '+998…': digits without blanks; '' when there are none. */
export function normalisePhone(text: string): string {
  const plain = folded(text)
    .replace(/转.*$/, '')
    .replace(/[^\d+]/g, '')
    .replace(/(?!^)\+/g, '')
  const country = /^(?:(?:\+|00)86)+/.exec(plain)?.[0]
  if (country) return domestic(plain.slice(country.length))
  if (/^86(?=1[3-9]\d{9}$)/.test(plain)) return plain.slice(2)
  const digits = plain.replace(/\+/g, '')
  if (digits === '') return ''
  return plain.startsWith('+') ? `+${digits}` : trunkless(digits)
}

/** Upper case, no blanks or dashes: citizens' numbers, passports, credit codes. */
export function normaliseIdNumber(text: string): string {
  return folded(text)
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
}

/** Names of people and units: one kind of dot, blanks collapsed (none between Han characters), small letters. */
export function normaliseName(text: string): string {
  return folded(folded(text).toLowerCase())
    .replace(/\s*[·•‧∙⋅・᛫]\s*/gu, '·')
    .replace(/(?<=\p{Script=Han})\s*\.\s*(?=\p{Script=Han})/gu, '·')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Case codes and query words: upper case, no blanks or dashes. Their alphabet has no look-alikes to mend. */
export function normaliseCode(text: string): string {
  return normaliseIdNumber(text)
}

// Pasted text brings invisible characters along (zero-width blanks, direction and variation marks).
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .normalize('NFKC')
}

// A landline written behind +86 has lost the 0 of its area code.
function domestic(rest: string): string {
  const digits = rest.replace(/\+/g, '')
  const whole = /^(?:1[3-9]\d{9}|[48]00\d{7}|0\d*|\d{0,8})$/.test(digits)
  return whole ? trunkless(digits) : `0${digits}`
}

function trunkless(digits: string): string {
  return digits.replace(/^0+(?=1[3-9]\d{9}$)/, '')
}
