// Buttons: one main per view, the rest plain or quiet. A blocked button says why beside itself.
import { Button as AntButton } from 'antd'
import { type ReactNode, useId } from 'react'
import { useGo } from './go.tsx'
import { useSay, type Wording } from './speech.tsx'
import { uiWords } from './words.ts'

export type ButtonTone = 'main' | 'plain' | 'quiet' | 'danger'

export type ButtonProps = {
  children: ReactNode
  tone?: ButtonTone | undefined
  onPress?: (() => void) | undefined
  /** An address of the app: the button becomes a link. */
  to?: string | undefined
  submit?: boolean | undefined
  busy?: boolean | undefined
  /** Why it cannot be pressed now; said beside the button. Its presence blocks the button. */
  why?: Wording | undefined
  disabled?: boolean | undefined
  small?: boolean | undefined
  label?: Wording | undefined
  pressed?: boolean | undefined
  expanded?: boolean | undefined
  describedBy?: string | undefined
}

/** A button. Blocked ones stay reachable by keyboard so that their reason can be read. */
export function Button(props: ButtonProps) {
  const say = useSay()
  const go = useGo()
  const whyId = useId()
  const blocked = props.disabled === true || props.why !== undefined
  const press = () => {
    if (blocked || props.busy) return
    props.onPress?.()
    if (props.to !== undefined) go(props.to)
  }
  const button = (
    <AntButton
      {...looks[props.tone ?? 'plain']}
      {...(props.to !== undefined && !blocked ? { href: props.to } : {})}
      className={`od-button${blocked ? ' is-blocked' : ''}`}
      htmlType={props.submit && !blocked ? 'submit' : 'button'}
      size={props.small ? 'small' : 'middle'}
      aria-disabled={blocked || undefined}
      aria-busy={props.busy || undefined}
      aria-label={props.label === undefined ? undefined : say(props.label)}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-describedby={props.why === undefined ? props.describedBy : whyId}
      onClick={event => {
        if (props.to !== undefined && (event.metaKey || event.ctrlKey || event.shiftKey)) return
        if (props.to !== undefined || blocked) event.preventDefault()
        press()
      }}
    >
      {props.busy ? say(uiWords.working) : props.children}
    </AntButton>
  )
  if (props.why === undefined) return button
  return (
    <span className="od-button-with-why">
      {button}
      <span id={whyId} className="od-why">
        {say(props.why)}
      </span>
    </span>
  )
}

const looks = {
  main: { type: 'primary' },
  plain: { type: 'default' },
  quiet: { type: 'text' },
  danger: { type: 'default', danger: true },
} as const
