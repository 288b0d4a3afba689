// A file name from outside, made safe to keep and to show.

const LONGEST = 120
const EXTENSION_LONGEST = 10
const FALLBACK = 'file'

/** The last part of a path without control, bidi and reserved characters; at most 120 characters, the extension kept. */
export function safeFileName(name: string): string {
  const bare = (name.split(/[\\/]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const [, stem = bare, extension = ''] =
    new RegExp(`^(.+)(\\.[^.]{1,${EXTENSION_LONGEST}})$`, 'u').exec(bare) ?? []
  const characters = [...stem]
  return characters.slice(0, LONGEST - [...extension].length).join('') + extension || FALLBACK
}
