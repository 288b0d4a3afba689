// One JSON text for one value (RFC 8785), so that hashes of equal values are equal.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * The canonical text: keys sorted by UTF-16 unit, no blanks. TypeError for anything JSON cannot carry faithfully:
 * undefined, NaN, Infinity, lone surrogates, dates and other objects that are not plain.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (Array.isArray(value)) return `[${Array.from(value as readonly Json[], canonicalJson).join(',')}]`
  if (isPlain(value)) return objectText(value)
  throw new TypeError(`not JSON: ${typeof value}`)
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`not JSON: ${value}`)
  return JSON.stringify(value)
}

function stringText(value: string): string {
  if (/\p{Cs}/u.test(value)) throw new TypeError('not JSON: a lone surrogate')
  return JSON.stringify(value)
}

function objectText(value: { readonly [key: string]: Json }): string {
  // The default order of sort is that of UTF-16 units, as RFC 8785 asks.
  const members = Object.keys(value)
    .sort()
    .map(key => `${stringText(key)}:${canonicalJson(value[key] as Json)}`)
  return `{${members.join(',')}}`
}

function isPlain(value: unknown): value is { readonly [key: string]: Json } {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
