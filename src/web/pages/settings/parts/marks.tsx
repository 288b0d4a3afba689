// Marks of a configured thing (shipped default, not in use) and the buttons in its row.
import type { ReactNode } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { settingsWords as w } from '../words.ts'

type Marked = { readonly isDefault: boolean; readonly active: boolean }

/** 缺省，待确认 and 已停用; nothing when there is nothing to say. */
export function Marks({ of, children }: { of: Marked; children?: ReactNode }) {
  const say = useSay()
  return (
    <span className="settings-marks">
      {of.isDefault && <Tag tone="warn">{say(w.isDefault)}</Tag>}
      {!of.active && <Tag>{say(w.inactive)}</Tag>}
      {children}
    </span>
  )
}

/** 修改, and 确认无误 while the thing is a default. `name` is said to those who hear the page. */
export function RowActions(props: {
  name: string
  isDefault: boolean
  onChange: () => void
  onConfirm: () => void
}) {
  const say = useSay()
  return (
    <span className="settings-row-actions">
      <Button small onPress={props.onChange} label={`${say(w.change)} ${props.name}`}>
        {say(w.change)}
      </Button>
      {props.isDefault && (
        <Button small tone="quiet" onPress={props.onConfirm} label={`${say(w.confirm)} ${props.name}`}>
          {say(w.confirm)}
        </Button>
      )}
    </span>
  )
}
