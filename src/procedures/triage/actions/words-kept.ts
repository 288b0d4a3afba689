// What was written about a sealed matter stays sealed: the text columns are empty, the words lie encrypted beside them.
import type { House } from '../../../platform/house.ts'
import type { DispatchRow } from '../store/dispatches.ts'

export type DispatchWords = Pick<DispatchRow, 'reason' | 'requirement'> & {
  objection: string | null
  decision: string | null
}
const nothing: DispatchWords = { reason: '', requirement: '', objection: null, decision: null }

/** The words of a sending as columns: plain, or sealed. */
export const keepWords = (
  house: House,
  { id, sealed }: { id: string; sealed: boolean },
  words: DispatchWords,
): DispatchWords & { sealed: Buffer | null } =>
  sealed
    ? {
        ...nothing,
        objection: words.objection && '',
        decision: words.decision && '',
        sealed: house.keys.seal(JSON.stringify(words), `dispatch:${id}`),
      }
    : { ...words, sealed: null }
