// The sheet on which one signs in, with the reading switches over it.
import './login.css'
import { type ReactNode, useEffect } from 'react'
import { useSay, type Wording } from '../../../ui/speech.tsx'
import icon from '../../shell/icon.svg'
import { ReadingSwitches } from '../../shell/top-bar.tsx'
import { loginWords as w } from './words.ts'

/** One question on an otherwise empty page. */
export function LoginFrame(props: { title: Wording; lead: Wording; children: ReactNode }) {
  const say = useSay()
  const title = say(props.title)
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className="login">
      <header className="shell-bar">
        <span className="shell-brand">
          <img src={icon} alt="" width="28" height="28" />
          <span className="shell-centre">{say(w.house)}</span>
        </span>
        <ReadingSwitches />
      </header>
      <main className="login-main">
        <div className="login-sheet">
          <h1 className="login-title">{title}</h1>
          <p className="login-lead">{say(props.lead)}</p>
          {props.children}
        </div>
      </main>
      <footer className="login-foot">{say(w.foot)}</footer>
    </div>
  )
}
