// Choosing a unit, window or person to send a matter to: type, pick; several for those who assist.
import './holder-field.css'
import { useState } from 'react'
import type { FieldProps } from '../../ui/field/frame.tsx'
import { SuggestField } from '../../ui/field/suggest.tsx'
import { useSay } from '../../ui/speech.tsx'
import { findHolders, type Holder, useHolders } from './holders.ts'
import { partWords as w } from './words.ts'

export type HolderPick = { readonly key: string; readonly label: string }

type Common = FieldProps & { isSealed: boolean; without?: readonly string[] | undefined }

/** One holder. Text that was typed but not picked chooses nobody, and says so. */
export function HolderField(
  props: Common & { value: HolderPick | undefined; onChange: (value: HolderPick | undefined) => void },
) {
  const [text, setText] = useState(props.value?.label ?? '')
  const load = useLoad(props)
  return (
    <SuggestField
      {...props}
      hint={props.hint ?? w.holderHint}
      warning={props.value === undefined && text.trim() !== '' ? w.pickFromList : undefined}
      value={props.value?.label ?? text}
      onChange={typed => {
        setText(typed)
        if (props.value !== undefined) props.onChange(undefined)
      }}
      load={load}
      onPick={pick => {
        setText(pick.label)
        props.onChange({ key: pick.key, label: pick.label })
      }}
    />
  )
}

/** Several holders, each with a button that takes it out again. */
export function HoldersField(
  props: Common & { value: readonly HolderPick[]; onChange: (value: readonly HolderPick[]) => void },
) {
  const say = useSay()
  const [text, setText] = useState('')
  const { value } = props
  const load = useLoad({ ...props, without: [...(props.without ?? []), ...value.map(one => one.key)] })
  return (
    <div className="holders">
      <SuggestField
        {...props}
        value={text}
        onChange={setText}
        load={load}
        onPick={pick => {
          setText('')
          props.onChange([...value, { key: pick.key, label: pick.label }])
        }}
      />
      {value.length > 0 && (
        <ul className="holders-chosen" aria-label={say(w.chosenMany, { count: value.length })}>
          {value.map(one => (
            <li key={one.key}>
              {one.label}
              <button
                type="button"
                aria-label={`${say(w.remove)} ${one.label}`}
                onClick={() => props.onChange(value.filter(other => other.key !== one.key))}
              >
                {say(w.remove)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function useLoad({ isSealed, without = [] }: { isSealed: boolean; without?: readonly string[] | undefined }) {
  const say = useSay()
  const all = useHolders({ isWanted: true, isSealed })
  const parentOf = (one: Holder) => all.find(other => other.holder === one.parent)?.name
  return async (typed: string) =>
    findHolders(all, typed)
      .filter(one => !without.includes(one.holder))
      .slice(0, 12)
      .map(one => ({
        key: one.holder,
        label: one.name,
        detail: [say(one.words), parentOf(one)].filter(Boolean).join(' · '),
      }))
}
