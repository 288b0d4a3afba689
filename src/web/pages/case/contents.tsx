// A row of links to the sections of a long page; it names what really stands there.
import { useEffect, useState } from 'react'
import { useSay } from '../../../ui/speech.tsx'
import { caseWords as w } from './words.ts'

type Place = { readonly id: string; readonly title: string }

/** Read anew whenever the case has moved on. */
export function Contents({ version }: { version: number }) {
  const say = useSay()
  const [places, setPlaces] = useState<readonly Place[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: version and tongue say that the sections may read otherwise now
  useEffect(() => {
    const sections = [...document.querySelectorAll('.od-columns section[id]')]
    setPlaces(sections.map(one => ({ id: one.id, title: one.querySelector('h2')?.textContent ?? '' })))
  }, [version, say])
  return (
    <nav className="case-contents od-noprint" aria-label={say(w.contents)}>
      <ul>
        {places.map(place => (
          <li key={place.id}>
            <a className="od-link" href={`#${place.id}`} onClick={event => leadTo(event, place.id)}>
              {place.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

// Within the page and past the history, so that the way back leads to the page before.
function leadTo(event: { preventDefault: () => void }, id: string) {
  const section = document.getElementById(id)
  if (section === null) return
  event.preventDefault()
  section.tabIndex = -1
  section.scrollIntoView()
  section.focus({ preventScroll: true })
}
