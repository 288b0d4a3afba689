// Buttons: one main per view, the rest plain or quiet. A blocked button says why beside itself.
import { Button as AntButton } from 'antd'
import { type MouseEvent, type ReactNode, useId } from 'react'
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
  const whyId = useId()
  if (props.why === undefined) return <BareButton {...props} />
  return (
    <span className="od-button-with-why">
      <BareButton {...props} disabled describedBy={whyId} />
      <span id={whyId} className="od-why">
        {say(props.why)}
      </span>
    </span>
  )
}

function BareButton(props: ButtonProps) {
  const say = useSay()
  const press = usePress(props)
  const blocked = props.disabled === true
  return (
    <AntButton
      {...looks[props.tone ?? 'plain']}
      {...(props.to !== undefined && !blocked ? { href: props.to } : {})}
      className={blocked ? 'od-button is-blocked' : 'od-button'}
      htmlType={props.submit && !blocked ? 'submit' : 'button'}
      size={props.small ? 'small' : 'middle'}
      aria-disabled={blocked || undefined}
      aria-busy={props.busy}
      aria-label={props.label && say(props.label)}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-describedby={props.describedBy}
      onClick={press}
    >
      {props.busy ? say(uiWords.working) : props.children}
    </AntButton>
  )
}

function usePress({ to, disabled, busy, onPress }: ButtonProps) {
  const go = useGo()
  return (event: MouseEvent<HTMLElement>) => {
    const wantsNewTab = to !== undefined && (event.metaKey || event.ctrlKey || event.shiftKey)
    if (wantsNewTab) return
    // A press while the deed is under way must not send the form again.
    if (to !== undefined || disabled || busy) event.preventDefault()
    if (disabled || busy) return
    onPress?.()
    if (to !== undefined) go(to)
  }
}

const looks = {
  main: { type: 'primary' },
  plain: { type: 'default' },
  quiet: { type: 'text' },
  danger: { type: 'default', danger: true },
} as const
