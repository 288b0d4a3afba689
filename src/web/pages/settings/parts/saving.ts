// Saving a setting: one deed, said when done, the lists read again.
import { useAnnounce } from '../../../../ui/announce.tsx'
import type { Wording } from '../../../../ui/speech.tsx'
import { useDeed } from '../../../deed.ts'
import { settingsWords as w } from '../words.ts'

/** A deed that announces itself; everything read so far is stale afterwards. */
export function useSaving<T = unknown>(onDone?: (answer: T) => void, said: Wording = w.saved) {
  const announce = useAnnounce()
  return useDeed<T>({
    onDone: answer => {
      announce(said)
      onDone?.(answer)
    },
  })
}
