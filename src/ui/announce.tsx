// Says that something is done: a calm line at the foot of the screen, read out by screen readers.
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import { useSay, type Wording } from './speech.tsx'

/** Announces a wording for some seconds. */
export type Announce = (wording: Wording) => void

/** Holds the live region; stands once around the app. */
export function Announcer({ children }: { children: ReactNode }) {
  const say = useSay()
  const [said, setSaid] = useState<{ wording: Wording; at: number } | null>(null)
  const announce = useCallback<Announce>(wording => setSaid({ wording, at: Date.now() }), [])
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), 6000)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <Voice.Provider value={announce}>
      {children}
      <div role="status" className="od-announcer od-noprint">
        {said !== null && (
          <span key={said.at} className="od-announced">
            {say(said.wording)}
          </span>
        )}
      </div>
    </Voice.Provider>
  )
}

/** How to announce. */
export function useAnnounce(): Announce {
  return use(Voice)
}

const Voice = createContext<Announce>(() => undefined)
