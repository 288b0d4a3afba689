// Cuts XML that arrives in pieces into tags and texts. Namespace prefixes are dropped; a document type is refused.

import { TextDecoder } from 'node:util'
import { Refusal } from '../kernel/refusal.ts'

export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/** Longest single tag or section: more is no office file. */
const PENDING_MAX = 1024 * 1024
const TOKEN =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|([^<]+)(?=<)/y

/** The tokens of a UTF-8 document, one batch per piece. A self-closed tag opens and closes; a text may come in several parts. */
export async function* xmlTokens(pieces: AsyncIterable<Buffer>): AsyncGenerator<readonly XmlToken[]> {
  // One decoder for all pieces: a Chinese character cut in two by a piece's end must not become two question marks.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let pending = ''
  for await (const piece of pieces) {
    pending += decode(decoder, piece)
    const { tokens, rest } = cut(pending)
    pending = rest
    if (pending.length > PENDING_MAX) throw new Refusal('archive_damaged')
    yield tokens
  }
  if (pending.trim() !== '') throw new Refusal('archive_damaged')
}

/** The decoded value of an attribute, by its name without prefix. */
export function attributeOf(token: XmlToken, name: string): string | undefined {
  if (token.kind !== 'open') return undefined
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(token.attributes)
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : undefined
}

function cut(text: string): { tokens: XmlToken[]; rest: string } {
  const tokens: XmlToken[] = []
  TOKEN.lastIndex = 0
  let at = 0
  // Texts wait for their next tag, so that an entity is never cut in two.
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    at = TOKEN.lastIndex
    const [, closing, name, attributes, selfClosing, section, words] = match
    if (name !== undefined && !closing) tokens.push({ kind: 'open', name, attributes: attributes ?? '' })
    if (name !== undefined && (closing || selfClosing)) tokens.push({ kind: 'close', name })
    if (section) tokens.push({ kind: 'text', text: section })
    if (words) tokens.push({ kind: 'text', text: decodeEntities(words) })
  }
  return { tokens, rest: text.slice(at) }
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

function decode(decoder: TextDecoder, piece: Buffer): string {
  try {
    return decoder.decode(piece, { stream: true })
  } catch (cause) {
    throw Object.assign(new Refusal('archive_damaged'), { cause })
  }
}
