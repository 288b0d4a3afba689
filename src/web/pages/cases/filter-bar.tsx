// The filters of the case list: every choice stands in the address at once.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { channels, statuses } from '../../../casefile/cases/words.ts'
import { Button } from '../../../ui/button.tsx'
import { type Choice, SelectField } from '../../../ui/field/choice.tsx'
import { DateField } from '../../../ui/field/date.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { choicesOf } from './choices.ts'
import { countSet, type Filters, unfiltered } from './filters.ts'
import { classesQuery, placesQuery, unitsQuery } from './reference.ts'
import { casesWords as w } from './words.ts'

type FilterProps = { filters: Filters; onChange: (filters: Filters) => void }

/** All filters; folded away on a narrow screen until asked for. */
export function FilterBar({ filters, onChange }: FilterProps) {
  const say = useSay()
  const [isOpen, setIsOpen] = useState(() => window.innerWidth > 640)
  const count = countSet(filters)
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part, trail: [] })
  return (
    <div className="cases-filters">
      <div className="cases-filters-head">
        <Button small tone="quiet" expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {count > 0 ? say(w.filtersSet, { count }) : say(w.filters)} {isOpen ? '▾' : '▸'}
        </Button>
        {count > 0 && (
          <Button small tone="quiet" onPress={() => onChange({ ...unfiltered, q: filters.q })}>
            {say(w.clear)}
          </Button>
        )}
      </div>
      {isOpen && <Choices filters={filters} change={change} />}
    </div>
  )
}

function Choices({ filters, change }: { filters: Filters; change: (part: Partial<Filters>) => void }) {
  const heads = (useQuery(classesQuery).data ?? []).filter(
    one => one.scheme === 'zongzhi' && one.parent === null,
  )
  const bind = (name: 'class' | 'channel' | 'holder') => ({
    label: w[name],
    value: filters[name],
    emptyLabel: w.any,
    onChange: (value: string) => change({ [name]: value }),
  })
  return (
    <>
      <div className="cases-filters-row">
        <SelectField {...bind('class')} options={heads.map(one => ({ value: one.code, label: one.name }))} />
        <SelectField {...bind('channel')} options={choicesOf(channels)} />
        <SelectField {...bind('holder')} options={useHolders()} />
        <DayFilter label={w.from} value={filters.from} onDay={from => change({ from })} />
        <DayFilter label={w.to} value={filters.to} onDay={to => change({ to })} />
      </div>
      <StatusChips chosen={filters.statuses} onChange={statuses => change({ statuses })} />
    </>
  )
}

function useHolders(): Choice[] {
  const units = useQuery(unitsQuery).data ?? []
  const places = useQuery(placesQuery).data ?? []
  return [
    ...units.filter(unit => unit.active).map(unit => ({ value: `unit:${unit.id}`, label: unit.name })),
    ...places
      .filter(place => place.active && place.kind === 'window')
      .map(place => ({ value: `window:${place.id}`, label: place.name })),
  ]
}

// A date typed digit by digit passes through the years 2, 20 and 202.
function DayFilter(props: { label: Choice['label']; value: string; onDay: (day: string) => void }) {
  const [typed, setTyped] = useState(props.value)
  const type = (day: string) => {
    setTyped(day)
    if (day === '' || day > '1949') props.onDay(day)
  }
  return <DateField label={props.label} value={typed} onChange={type} width="full" />
}

function StatusChips(props: { chosen: readonly string[]; onChange: (chosen: readonly string[]) => void }) {
  const say = useSay()
  return (
    <fieldset className="cases-chips">
      <legend className="od-label">{say(w.status)}</legend>
      {Object.entries(statuses).map(([code, words]) => {
        const isOn = props.chosen.includes(code)
        const rest = props.chosen.filter(one => one !== code)
        return (
          <button
            key={code}
            type="button"
            className="cases-chip"
            aria-pressed={isOn}
            onClick={() => props.onChange(isOn ? rest : [...rest, code])}
          >
            {say(words)}
          </button>
        )
      })}
    </fieldset>
  )
}
