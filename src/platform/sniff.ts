// What a file from outside really is: told by its first bytes, never by its name alone. What is not on the list is refused.

import type { FileRefusal } from './file-words.ts'
import { isPlainText } from './sniff-text.ts'
import { isZip, officeKind } from './sniff-zip.ts'

export { safeFileName } from './file-name.ts'

export type Sniffed = { readonly type: string; readonly extension: string } | { readonly refuse: FileRefusal }
type Kind = { readonly type: string; readonly extensions: readonly string[] }

const OOXML = 'application/vnd.openxmlformats-officedocument'
/** The first extension is the one a file is stored and sent under. */
const KINDS = {
  pdf: { type: 'application/pdf', extensions: ['pdf'] },
  jpg: { type: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { type: 'image/png', extensions: ['png'] },
  webp: { type: 'image/webp', extensions: ['webp'] },
  heic: { type: 'image/heic', extensions: ['heic', 'heif'] },
  mp3: { type: 'audio/mpeg', extensions: ['mp3'] },
  m4a: { type: 'audio/mp4', extensions: ['m4a'] },
  mp4: { type: 'video/mp4', extensions: ['mp4', 'm4v'] },
  wav: { type: 'audio/wav', extensions: ['wav'] },
  docx: { type: `${OOXML}.wordprocessingml.document`, extensions: ['docx'] },
  xlsx: { type: `${OOXML}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  doc: { type: 'application/msword', extensions: ['doc'] },
  xls: { type: 'application/vnd.ms-excel', extensions: ['xls'] },
  ofd: { type: 'application/ofd', extensions: ['ofd'] },
  txt: { type: 'text/plain; charset=utf-8', extensions: ['txt'] },
} as const satisfies Record<string, Kind>
type KindName = keyof typeof KINDS

/** How many first (and last) bytes to hand in. */
export const SNIFF_BYTES = 64 * 1024

/**
 * Judges a file by its first bytes (up to SNIFF_BYTES, the whole file if shorter) and its name; `tail`, the last SNIFF_BYTES, lets
 * zips whose directory tells more than their head be known. Content and extension must agree.
 */
export function sniff(head: Buffer, fileName: string, tail: Buffer = head): Sniffed {
  if (head.length === 0) return { refuse: 'file_empty' }
  const extension = /\.([a-z0-9]{1,5})$/.exec(fileName.trim().toLowerCase())?.[1] ?? ''
  const found = kindsOf(head, tail)
  if (found === 'macros') return { refuse: 'file_has_macros' }
  const named = found.find(name => (KINDS[name].extensions as readonly string[]).includes(extension))
  if (named) return { type: KINDS[named].type, extension: KINDS[named].extensions[0] }
  const isListed = Object.values(KINDS).some(kind =>
    (kind.extensions as readonly string[]).includes(extension),
  )
  return { refuse: isListed ? 'file_kind_differs' : 'file_kind_refused' }
}

/** The kinds these bytes may be; old Word and Excel files share one container, sound and film another. */
function kindsOf(head: Buffer, tail: Buffer): readonly KindName[] | 'macros' {
  if (isZip(head)) return officeKind(head, tail)
  const known = SIGNATURES.find(([isIt]) => isIt(head))
  if (known) return known[1]
  return isPlainText(head) ? ['txt'] : []
}

const starts =
  (...bytes: readonly number[]) =>
  (head: Buffer) =>
    bytes.every((byte, at) => head[at] === byte)
const says =
  (at: number, ...words: readonly string[]) =>
  (head: Buffer) =>
    words.includes(head.toString('latin1', at, at + (words[0]?.length ?? 0)))
const both = (one: (head: Buffer) => boolean, other: (head: Buffer) => boolean) => (head: Buffer) =>
  one(head) && other(head)

const SIGNATURES: readonly (readonly [(head: Buffer) => boolean, readonly KindName[]])[] = [
  [says(0, '%PDF-'), ['pdf']],
  [starts(0xff, 0xd8, 0xff), ['jpg']],
  [starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ['png']],
  [both(says(0, 'RIFF'), says(8, 'WEBP')), ['webp']],
  [both(says(0, 'RIFF'), says(8, 'WAVE')), ['wav']],
  [both(says(4, 'ftyp'), says(8, 'heic', 'heix', 'hevc', 'mif1', 'msf1')), ['heic']],
  [both(says(4, 'ftyp'), says(8, 'M4A ', 'M4B ')), ['m4a']],
  [
    both(
      says(4, 'ftyp'),
      says(
        8,
        'isom',
        'iso2',
        'iso4',
        'iso5',
        'iso6',
        'mp41',
        'mp42',
        'avc1',
        'M4V ',
        '3gp4',
        '3gp5',
        'dash',
        'MSNV',
      ),
    ),
    ['mp4', 'm4a'],
  ],
  [says(0, 'ID3'), ['mp3']],
  [head => isMpegFrame(head), ['mp3']],
  [starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), ['doc', 'xls']],
]

/** MPEG audio layer III: sync, version not reserved, a bit rate and a sampling rate that exist. */
function isMpegFrame(head: Buffer): boolean {
  const [a = 0, b = 0, c = 0] = head
  return (
    a === 0xff &&
    (b & 0xe6) === 0xe2 &&
    (b & 0x18) !== 0x08 &&
    c >> 4 !== 0 &&
    c >> 4 !== 15 &&
    ((c >> 2) & 3) !== 3
  )
}
