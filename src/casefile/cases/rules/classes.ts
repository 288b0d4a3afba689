// Deriving the other class schemes from the 综治 class: the longest matching prefix of the mapping wins. Pure.
import type { Scheme } from '../words.ts'

export type Mapping = {
  readonly from_scheme: string
  readonly from_code: string
  readonly to_scheme: string
  readonly to_code: string
}

/** The class in `to` that the mapping gives for a 综治 code; undefined when no row fits. */
export const derive = (mappings: readonly Mapping[], code: string, to: Scheme): string | undefined =>
  decidingRow(mappings, code, to)?.to_code

/** The row of the mapping that decides for a 综治 code. */
export function decidingRow<M extends Mapping>(
  mappings: readonly M[],
  code: string,
  to: Scheme,
): M | undefined {
  const fitting = mappings.filter(
    m =>
      m.from_scheme === 'zongzhi' &&
      m.to_scheme === to &&
      (code.startsWith(m.from_code) || m.from_code === '*'),
  )
  return fitting.sort((a, b) => weight(b) - weight(a))[0]
}

const weight = (m: Mapping) => (m.from_code === '*' ? 0 : m.from_code.length)
