// Things that lie over the page: a dialog for one decision, a drawer for something beside it.
import { Drawer as AntDrawer, Modal } from 'antd'
import type { ReactNode } from 'react'
import { useSay, type Wording } from './speech.tsx'
import { uiWords } from './words.ts'

export type OverlayProps = {
  open: boolean
  title: Wording
  onClose: () => void
  children: ReactNode
  /** Buttons; the deed last. */
  footer?: ReactNode
  /** CSS pixels at 100 %; never wider than the screen. */
  width?: number | undefined
}

/** One decision. Esc and the cross close it; a press beside it does not, so that nothing typed is lost. */
export function Dialog(props: OverlayProps) {
  const say = useSay()
  return (
    <Modal
      open={props.open}
      title={say(props.title)}
      onCancel={props.onClose}
      width={props.width ?? 560}
      footer={props.footer === undefined ? null : <div className="od-overlay-foot">{props.footer}</div>}
      closable={{ 'aria-label': say(uiWords.close) }}
      mask={{ closable: false }}
      destroyOnHidden
      centered
    >
      {props.children}
    </Modal>
  )
}

/** Something to read or fill beside the page. */
export function Drawer(props: OverlayProps & { side?: 'left' | 'right' | undefined }) {
  const say = useSay()
  return (
    <AntDrawer
      open={props.open}
      title={say(props.title)}
      onClose={props.onClose}
      size={Math.min(props.width ?? 480, window.innerWidth)}
      placement={props.side ?? 'right'}
      footer={props.footer === undefined ? null : <div className="od-overlay-foot">{props.footer}</div>}
      closable={{ 'aria-label': say(uiWords.close) }}
      destroyOnHidden
    >
      {props.children}
    </AntDrawer>
  )
}
