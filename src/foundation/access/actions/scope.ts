// The house itself at the door of a centre.
import type { Scope } from '../../../platform/tx.ts'

/** The house itself at the door of a centre, before anybody is known. */
export const houseScope = (centre: string): Scope => ({
  centre,
  holders: [],
  reach: 'none',
  grant: 'see',
  actor: 'system:door',
})
