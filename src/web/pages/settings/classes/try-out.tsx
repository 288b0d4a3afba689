// Trying the mapping: a class in, what it counts as elsewhere out, and which row says so.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Static } from 'typebox'
import type { DerivedList } from '../../../../casefile/cases/contract.ts'
import { type Scheme, schemes } from '../../../../casefile/cases/words.ts'
import { Asked } from '../../../../ui/faces.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { SuggestField } from '../../../../ui/field/suggest.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { api, query } from '../../../api.ts'
import { type ClassEntry, classesQuery } from '../../cases/reference.ts'
import { classesWords as w } from './words.ts'

type Derived = Static<typeof DerivedList>[number]

/** The box; any code may be tried, also one that is not there yet. */
export function TryOut() {
  const classes = useQuery(classesQuery).data ?? []
  const [text, setText] = useState('')
  const code = /^\d{2,8}/.exec(text.trim())?.[0]
  const load = async (wanted: string) =>
    classes
      .filter(one => one.scheme === 'zongzhi' && fits(one, wanted))
      .slice(0, 12)
      .map(one => ({ key: one.code, label: `${one.code} ${one.name}` }))
  return (
    <Section title={w.tryOut} screenOnly>
      <SuggestField
        label={w.tryLabel}
        hint={w.tryHint}
        width="medium"
        value={text}
        onChange={setText}
        load={load}
        onPick={picked => setText(picked.label)}
      />
      {code !== undefined && <Answer code={code} />}
    </Section>
  )
}

const fits = (one: ClassEntry, wanted: string) => one.code.startsWith(wanted) || one.name.includes(wanted)

function Answer({ code }: { code: string }) {
  const say = useSay()
  const derived = useQuery({
    queryKey: ['class-map', 'derived', code],
    queryFn: () => api.get<Derived[]>(`/class-map/derived${query({ code })}`),
  })
  return (
    <div aria-live="polite">
      <Asked of={derived} lines={2}>
        {answers => (
          <Facts
            columns={1}
            facts={answers.map(one => ({
              label: schemes[one.scheme as Scheme],
              value: one.code === null ? say(w.tryNone) : `${one.code} ${one.name ?? ''}`,
              hint: one.by === null ? undefined : say(w.trySays, { by: one.by === '*' ? w.rest : one.by }),
            }))}
          />
        )}
      </Asked>
    </div>
  )
}
