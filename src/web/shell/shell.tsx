// The frame around every page: skip link, top bar, side navigation, main.
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/dialog.tsx'
import { useSay } from '../../ui/speech.tsx'
import { Note } from '../../ui/tag.tsx'
import { paths } from '../paths.ts'
import { useSession } from '../session.tsx'
import { SideNav } from './side-nav.tsx'
import { TopBar } from './top-bar.tsx'
import { shellWords as w } from './words.ts'

/** The frame; `children` is the page. */
export function Shell({ children }: { children: ReactNode }) {
  const say = useSay()
  const session = useSession()
  const here = useLocation({ select: location => location.pathname })
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  useFocusOnArrival(here)
  return (
    <div className="shell">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads within the page, but past the history */}
      <a href="#main" className="shell-skip" onClick={skipToMain}>
        {say(w.skip)}
      </a>
      <TopBar session={session} isMenuOpen={isMenuOpen} onMenu={() => setIsMenuOpen(true)} />
      <div className="shell-body">
        <div className="shell-side od-noprint">
          <SideNav nav={session.nav} here={here} />
        </div>
        <main id="main" className="shell-main" tabIndex={-1}>
          {session.mustEnrolTotp && here !== paths.account() && <EnrolFirst />}
          {children}
        </main>
      </div>
      <Drawer open={isMenuOpen} title={w.menu} onClose={() => setIsMenuOpen(false)} side="left" width={280}>
        <SideNav nav={session.nav} here={here} onGo={() => setIsMenuOpen(false)} />
      </Drawer>
    </div>
  )
}

// A new page is read from its beginning, as after a full load; tabs within a page keep the focus.
function useFocusOnArrival(here: string) {
  const last = useRef(here)
  useEffect(() => {
    if (last.current === here) return
    last.current = here
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [here])
}

function EnrolFirst() {
  const say = useSay()
  return (
    <div className="shell-note od-noprint">
      <Note tone="warn" actions={<Button to={paths.account()}>{say(w.enrol)}</Button>}>
        {say(w.mustEnrolTotp)}
      </Note>
    </div>
  )
}

// A plain '#main' would enter the history and confuse the way back.
function skipToMain(event: { preventDefault: () => void }) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
