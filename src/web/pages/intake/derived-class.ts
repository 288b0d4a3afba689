// What the server will derive from the class chosen, shown before it does.
import type { Mapping } from '../cases/reference.ts'

/** The class in another scheme: the longest row of the map that begins the code, '*' being the rest. */
export function derivedClass(
  mappings: readonly Mapping[],
  code: string,
  scheme: 'sifabu' | 'xinfang',
): string | undefined {
  if (code === '') return undefined
  const rows = mappings.filter(
    row => row.to_scheme === scheme && (row.from_code === '*' || code.startsWith(row.from_code)),
  )
  const sure = (row: Mapping) => (row.from_code === '*' ? 0 : row.from_code.length)
  return [...rows].sort((one, other) => sure(other) - sure(one))[0]?.to_code
}
