// The top bar: whose centre, search, who I am, how I read.
import { Go } from '../../ui/go.tsx'
import { useSay } from '../../ui/speech.tsx'
import { useReading } from '../lang.tsx'
import { paths } from '../paths.ts'
import { type Session, useLogout } from '../session.tsx'
import icon from './icon.svg'
import { SearchBox } from './search-box.tsx'
import { shellWords as w } from './words.ts'

/** The bar over every page. */
export function TopBar(props: { session: Session; isMenuOpen: boolean; onMenu: () => void }) {
  const say = useSay()
  const { session } = props
  return (
    <header className="shell-bar od-noprint">
      <button
        type="button"
        className="shell-bar-button shell-menu"
        aria-expanded={props.isMenuOpen}
        aria-haspopup="dialog"
        onClick={props.onMenu}
      >
        {say(w.menu)}
      </button>
      <Go to={paths.home()} className="shell-brand">
        <img src={icon} alt="" width="28" height="28" />
        <span className="shell-centre">{session.centre.name}</span>
        <span className="shell-house">{say(w.house)}</span>
      </Go>
      {session.demo && (
        <span className="shell-demo" title={say(w.demoSpoken)}>
          {say(w.demo)}
        </span>
      )}
      <SearchBox />
      <ReadingSwitches />
      <Person session={session} />
    </header>
  )
}

/** Language and large print; also on the login page. */
export function ReadingSwitches() {
  const say = useSay()
  const { lang, large, setLang, setLarge } = useReading()
  return (
    <div className="shell-reading">
      <button
        type="button"
        className="shell-bar-button"
        lang={lang === 'zh' ? 'en' : 'zh-CN'}
        aria-label={say(w.otherTongueSpoken)}
        onClick={() => setLang(lang === 'zh' ? 'en' : 'zh')}
      >
        {say(w.otherTongue)}
      </button>
      <button
        type="button"
        className="shell-bar-button"
        aria-pressed={large}
        onClick={() => setLarge(!large)}
      >
        {say(w.large)}
      </button>
    </div>
  )
}

function Person({ session }: { session: Session }) {
  const say = useSay()
  const logout = useLogout()
  const { name, roles, unitName } = session.account
  const post = [unitName, ...roles.map(role => say(role.words))].filter(Boolean).join(' · ')
  return (
    <div className="shell-person">
      <Go to={paths.account()} className="shell-person-link">
        <span className="shell-person-name">{name}</span>
        <span className="shell-person-post">{post}</span>
      </Go>
      <button
        type="button"
        className="shell-bar-button"
        disabled={logout.isPending}
        onClick={() => logout.mutate()}
      >
        {say(w.logout)}
      </button>
    </div>
  )
}
