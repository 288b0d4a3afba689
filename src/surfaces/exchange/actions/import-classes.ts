// Bringing in a class file of three levels.
import { readFile } from 'node:fs/promises'
import { listClasses, putClasses } from '../../../casefile/cases/index.ts'
import { systemPermit } from '../../../foundation/access/index.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import { classLines, newEntries, readCsv } from '../rules/class-file.ts'

export type ClassesImported = { lines: number; added: number; present: number }

/** Adds the classes of the file that the scheme lacks. Refuses class_unreadable, class_header, class_level, class_full. */
export async function importClasses(
  house: House,
  { centre, scheme, path }: { centre: string; scheme: string; path: string },
): Promise<ClassesImported> {
  const permit = systemPermit(centre, 'import')
  const rows = readCsv(decoded(await readFile(path)))
  if (!rows) throw new Refusal('class_unreadable')
  const lines = classLines(rows)
  if ('code' in lines) throw new Refusal(lines.code, { line: lines.line })
  const existing = (await listClasses(house, permit)).filter(entry => entry.scheme === scheme)
  const added = newEntries(lines, existing)
  if ('code' in added) throw new Refusal(added.code, { line: added.line })
  if (added.length)
    await putClasses(
      house,
      permit,
      added.map(entry => ({ ...entry, scheme, active: true, is_default: false })),
    )
  return { lines: lines.length, added: added.length, present: existing.length }
}

// Excel saves CSV in the system's own encoding, which in China is GB 18030.
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
