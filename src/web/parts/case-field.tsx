// Choosing another case: type its code, a name or the matter, pick one.
import { useState } from 'react'
import type { FieldProps } from '../../ui/field/frame.tsx'
import { SuggestField } from '../../ui/field/suggest.tsx'
import { api, query } from '../api.ts'
import { partWords as w } from './words.ts'

export type CasePick = { readonly key: string; readonly label: string }

/** One case within reach of the reader. */
export function CaseField(
  props: FieldProps & { value: CasePick | undefined; onChange: (value: CasePick | undefined) => void },
) {
  const [text, setText] = useState(props.value?.label ?? '')
  return (
    <SuggestField
      {...props}
      warning={props.value === undefined && text.trim() !== '' ? w.pickFromList : undefined}
      value={props.value?.label ?? text}
      onChange={typed => {
        setText(typed)
        if (props.value !== undefined) props.onChange(undefined)
      }}
      load={findCases}
      onPick={pick => {
        setText(pick.label)
        props.onChange({ key: pick.key, label: pick.label })
      }}
    />
  )
}

async function findCases(typed: string) {
  const { lines } = await api.get<{ lines: readonly Line[] }>(`/cases/search${query({ q: typed })}`)
  return lines.slice(0, 8).map(line => ({
    key: line.id,
    label: line.code,
    detail: [line.title, line.applicants.join('、')].filter(Boolean).join(' · '),
  }))
}

type Line = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly applicants: readonly string[]
}
