// Tells plain text, in UTF-8 or GB 18030, from bytes and from text that a browser or a shell would run.
import { TextDecoder } from 'node:util'

/** Text without control characters that does not begin like markup or a script. */
export function isPlainText(head: Buffer): boolean {
  const text = decoded(head, 'utf-8') ?? decoded(head, 'gb18030')
  return text !== undefined && !hasControls(text) && !isRunnable(text)
}

/** A character cut in two by the end of `head` is forgiven. */
function decoded(head: Buffer, encoding: 'utf-8' | 'gb18030'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true })
  } catch {
    return undefined
  }
}

const hasControls = (text: string): boolean => /[^\P{Cc}\t\n\r]/u.test(text)

const isRunnable = (text: string): boolean =>
  /^\s*(<[!?a-z/]|#!|%!ps|\{\\rtf|@echo\b|<%)/i.test(text) ||
  /<(script|svg|html|iframe|object|embed)\b/i.test(text)
