// The class of the matter: found by typing or from the list; the other two schemes follow from it, or are set by hand.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/field/choice.tsx'
import { SuggestField, type Suggestion } from '../../../ui/field/suggest.tsx'
import { FormRow } from '../../../ui/form.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { type ClassEntry, classesQuery, className, mappingQuery } from '../cases/reference.ts'
import { derivedClass } from './derived-class.ts'
import type { ChangeSheet, Sheet } from './sheet.ts'
import { intakeWords as w } from './words.ts'

/** The 综治 class and the two that follow. */
export function ClassField({ sheet, change }: { sheet: Sheet; change: ChangeSheet }) {
  const say = useSay()
  const classes = (useQuery(classesQuery).data ?? []).filter(entry => entry.active)
  const chosen = className(classes, sheet.classCode || null)
  const [typed, setTyped] = useState<string | null>(null)
  const [isBrowsing, setIsBrowsing] = useState(false)
  const choose = (classCode: string) => {
    change({ classCode })
    setTyped(null)
  }
  return (
    <>
      <SuggestField
        name="class"
        label={w.class}
        hint={w.classHint}
        warning={typed ? w.classNotPicked : undefined}
        value={typed ?? chosen ?? ''}
        onChange={text => {
          setTyped(text)
          if (sheet.classCode !== '') change({ classCode: '' })
        }}
        load={async asked => matches(classes, asked)}
        onPick={picked => choose(picked.key)}
      />
      <div className="intake-buttons">
        <Button small tone="quiet" expanded={isBrowsing} onPress={() => setIsBrowsing(!isBrowsing)}>
          {say(w.classBrowse)} {isBrowsing ? '▾' : '▸'}
        </Button>
        {(sheet.classCode !== '' || typed) && (
          <Button small tone="quiet" onPress={() => choose('')}>
            {say(w.classClear)}
          </Button>
        )}
      </div>
      {isBrowsing && <Browse classes={classes} code={sheet.classCode} onChoose={choose} />}
      <FormRow>
        <Follower scheme="sifabu" sheet={sheet} change={change} classes={classes} />
        <Follower scheme="xinfang" sheet={sheet} change={change} classes={classes} />
      </FormRow>
    </>
  )
}

function Browse(props: { classes: readonly ClassEntry[]; code: string; onChoose: (code: string) => void }) {
  const own = props.classes.filter(entry => entry.scheme === 'zongzhi')
  const [head, setHead] = useState(props.code.slice(0, 2))
  return (
    <FormRow>
      <SelectField
        label={w.classHead}
        value={head}
        options={own.filter(entry => entry.parent === null).map(optionOf)}
        onChange={code => {
          setHead(code)
          props.onChoose(code)
        }}
      />
      <SelectField
        label={w.classLeaf}
        value={props.code.length > 2 ? props.code : ''}
        options={own.filter(entry => entry.parent === head).map(optionOf)}
        onChange={code => props.onChoose(code || head)}
      />
    </FormRow>
  )
}

function Follower(props: {
  scheme: 'sifabu' | 'xinfang'
  sheet: Sheet
  change: ChangeSheet
  classes: readonly ClassEntry[]
}) {
  const say = useSay()
  const mappings = useQuery(mappingQuery).data ?? []
  const own = props.classes.filter(entry => entry.scheme === props.scheme)
  const derived = derivedClass(mappings, props.sheet.classCode, props.scheme)
  const name = own.find(entry => entry.code === derived)?.name
  return (
    <SelectField
      label={w[props.scheme]}
      value={props.sheet[props.scheme]}
      emptyLabel={name === undefined ? w.notDerived : say(w.derived, { name })}
      options={own.map(optionOf)}
      onChange={code => props.change({ [props.scheme]: code })}
    />
  )
}

/** Classes whose name, head or code holds what was typed; leaves before heads. */
function matches(classes: readonly ClassEntry[], asked: string): Suggestion[] {
  const own = classes.filter(entry => entry.scheme === 'zongzhi')
  const headOf = (entry: ClassEntry) => own.find(one => one.code === entry.parent)?.name
  const fits = (entry: ClassEntry) =>
    entry.name.includes(asked) || entry.code.startsWith(asked) || headOf(entry)?.includes(asked) === true
  return own
    .filter(fits)
    .sort((one, other) => Number(other.name.includes(asked)) - Number(one.name.includes(asked)))
    .slice(0, 12)
    .map(entry => ({
      key: entry.code,
      label: entry.name,
      detail: [headOf(entry), entry.code].filter(Boolean).join(' · '),
    }))
}

const optionOf = ({ code, name }: ClassEntry) => ({ value: code, label: name })
