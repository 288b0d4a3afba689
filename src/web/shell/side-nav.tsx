// The side navigation, as the server sends it.
import { Go } from '../../ui/go.tsx'
import { useSay } from '../../ui/speech.tsx'
import type { Session } from '../session.tsx'
import { shellWords as w } from './words.ts'

/** The entries of the server's nav; the longest address that fits is where we are. */
export function SideNav(props: { nav: Session['nav']; here: string; onGo?: (() => void) | undefined }) {
  const say = useSay()
  const current = currentOf(
    props.nav.map(entry => entry.to),
    props.here,
  )
  return (
    <nav aria-label={say(w.nav)} className="shell-nav">
      <ul>
        {props.nav.map(entry => (
          <li key={entry.to}>
            <Go to={entry.to} className="shell-nav-link" current={entry.to === current} onGo={props.onGo}>
              {say(entry.words)}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The entry that `here` lies under: '/cases/7' lies under '/cases', and only '/' under '/'. */
export function currentOf(addresses: readonly string[], here: string): string | undefined {
  const fits = addresses.filter(to => here === to || (to !== '/' && here.startsWith(`${to}/`)))
  return fits.sort((one, other) => other.length - one.length)[0]
}
