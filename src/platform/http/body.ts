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

/** Refuses text that cannot be stored or shown safely, and nesting that serves nobody. */
export function inspect(value: unknown, path: readonly (string | number)[]): void {
  const place = path.slice(0, 4).join('.') || 'body'
  if (path.length > 12) throw new Invalid({ [place]: 'too_deep' })
  if (typeof value === 'string' && !isCleanText(value)) throw new Invalid({ [place]: 'control_characters' })
  if (Array.isArray(value)) for (const [i, item] of value.entries()) inspect(item, [...path, i])
  else if (typeof value === 'object' && value !== null) inspectFields(value, path)
}

function inspectFields(value: object, path: readonly (string | number)[]) {
  for (const [key, item] of Object.entries(value)) {
    if (reserved.has(key) || !isCleanText(key))
      throw new Invalid({ [path.join('.') || 'body']: 'unknown_field' })
    inspect(item, [...path, key])
  }
}

const reserved = new Set(['__proto__', 'constructor', 'prototype'])

// Line feeds and tabs are text; other control characters, half surrogates and bidirectional overrides are not.
const unclean = /[^\P{Cc}\n\r\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u
const isCleanText = (text: string) => !unclean.test(text)
