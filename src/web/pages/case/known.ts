// Facts that say something: what is not known is left out, not shown as a dash.
import type { Fact } from '../../../ui/facts.tsx'

/** Facts with a value. */
export const known = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(fact => fact.value !== null && fact.value !== undefined && fact.value !== '')
