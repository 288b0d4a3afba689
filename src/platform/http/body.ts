// Reads JSON bodies strictly: real UTF-8, no control characters, no lone surrogates, no depth bombs.
import { Invalid } from '../../kernel/refusal.ts'

/** Parses a JSON body; throws Invalid naming the field that carries what must not be stored. */
export function parseStrictly(body: Buffer): unknown {
  const text = decode(body)
  if (text.trim() === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Invalid({ body: 'not_json' })
  }
  inspect(value, [])
  return value
}

/** Strict UTF-8. */
export function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new Invalid({ body: 'not_utf8' })
  }
}

/** Refuses text that cannot be stored or shown safely. */
export function inspect(value: unknown, path: readonly (string | number)[]): void {
  if (path.length > 12) throw new Invalid({ [path.slice(0, 4).join('.')]: 'too_deep' })
  if (typeof value === 'string' && !isCleanText(value)) throw new Invalid({ [path.join('.') || 'body']: 'control_characters' })
  if (Array.isArray(value)) for (const [i, item] of value.entries()) inspect(item, [...path, i])
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__' || key === 'constructor' || !isCleanText(key)) throw new Invalid({ [path.join('.') || 'body']: 'unknown_field' })
      inspect(item, [...path, key])
    }
}

// Line feeds and tabs are text; other C0, DEL, C1 and bidirectional overrides are not.
const unclean = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const isCleanText = (text: string) => !unclean.test(text) && !/\p{Surrogate}/u.test(text)
