// Tells office files from other zips by the names inside.
import { listZipNames } from './zip.ts'

const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1')

/** Begins as a zip does. */
export const isZip = (head: Buffer): boolean => head.subarray(0, 4).equals(LOCAL_HEADER)

/** The office kind a zip is, by the names in its directory or, where that is out of sight, in its first part. */
export function officeKind(head: Buffer, tail: Buffer): readonly ('docx' | 'xlsx' | 'ofd')[] | 'macros' {
  const names = [...listZipNames(tail), ...listLocalNames(head)]
  if (names.some(name => /(^|\/)vbaProject[^/]*\.bin$/i.test(name))) return 'macros'
  if (names.includes('OFD.xml')) return ['ofd']
  if (!names.includes('[Content_Types].xml')) return []
  if (names.some(name => name.startsWith('word/'))) return ['docx']
  return names.some(name => name.startsWith('xl/')) ? ['xlsx'] : []
}

function listLocalNames(head: Buffer): readonly string[] {
  const names: string[] = []
  for (let at = 0; at >= 0; at = head.indexOf(LOCAL_HEADER, at + 4)) {
    if (at + 30 > head.length) break
    const end = at + 30 + head.readUInt16LE(at + 26)
    if (end <= head.length) names.push(head.toString('utf8', at + 30, end))
  }
  return names
}
