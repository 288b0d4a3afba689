// To whom a case goes and with what words: the same fields for a first sending, a second, and an upheld objection.
import { grades } from '../../../../casefile/cases/words.ts'
import type { Words } from '../../../../kernel/words.ts'
import type { DispatchBody } from '../../../../procedures/triage/contract.ts'
import { verbs } from '../../../../procedures/triage/words.ts'
import { RadioField, SelectField } from '../../../../ui/field/choice.tsx'
import { AreaField, TextField } from '../../../../ui/field/text.tsx'
import { FormRow } from '../../../../ui/form.tsx'
import { HolderField, type HolderPick, HoldersField } from '../../../parts/holder-field.tsx'
import type { CaseView } from '../view.ts'
import { listOf, pickedOf, type Typed, textOf } from './form-props.ts'
import type { Wrongs } from './form-shell.tsx'
import { formWords, sendingWords as w } from './words.ts'

/** The fields; `typed` holds main, assist, verb, grade, reason, requirement, basis. */
export function SendingFields(props: {
  page: CaseView
  typed: Typed
  onType: (change: Typed) => void
  wrongs: Wrongs
  /** An objection is decided with one reason, which stands elsewhere. */
  withoutReason?: boolean | undefined
}) {
  const { page, typed, onType, wrongs } = props
  const main = pickedOf(typed, 'main')
  const text = (name: string) => ({
    name,
    value: textOf(typed, name),
    onChange: (value: string) => onType({ [name]: value }),
    error: wrongs[name],
  })
  return (
    <>
      <HolderField
        name="main"
        label={w.main}
        required
        isSealed={page.sealed}
        value={main}
        onChange={pick => onType({ main: pick })}
        error={wrongs.main}
        without={listOf<HolderPick>(typed, 'assist').map(one => one.key)}
      />
      <HoldersField
        name="assist"
        label={w.assist}
        isSealed={page.sealed}
        value={listOf<HolderPick>(typed, 'assist')}
        onChange={picks => onType({ assist: picks })}
        error={wrongs.assist}
        without={main === undefined ? [] : [main.key]}
      />
      <RadioField {...text('verb')} label={w.verb} value={verbOf(typed)} options={choices(verbs)} />
      {!props.withoutReason && (
        <AreaField
          {...text('reason')}
          label={w.reason}
          hint={w.reasonHint}
          rows={3}
          maxLength={2000}
          required
        />
      )}
      <AreaField
        {...text('requirement')}
        label={w.requirement}
        hint={w.requirementHint}
        rows={2}
        maxLength={2000}
      />
      <FormRow>
        <SelectField
          {...text('grade')}
          label={w.grade}
          hint={w.gradeHint}
          value={textOf(typed, 'grade') || page.grade}
          options={choices(grades)}
          always
        />
        <TextField {...text('basis')} label={w.basis} hint={w.basisHint} maxLength={300} />
      </FormRow>
    </>
  )
}

/** What is wrong with the fields. */
export function sendingWrongs(typed: Typed, withoutReason = false): Wrongs {
  return {
    ...(pickedOf(typed, 'main') === undefined && { main: w.needMain }),
    ...(!withoutReason && textOf(typed, 'reason').trim() === '' && { reason: formWords.needed }),
  }
}

/** The body of a sending. */
export function sendingBody(page: CaseView, typed: Typed): DispatchBody {
  const requirement = textOf(typed, 'requirement').trim()
  const basis = textOf(typed, 'basis').trim()
  return {
    verb: verbOf(typed) as NonNullable<DispatchBody['verb']>,
    main: pickedOf(typed, 'main')?.key ?? '',
    assist: listOf<HolderPick>(typed, 'assist').map(one => one.key),
    reason: textOf(typed, 'reason').trim(),
    grade: (textOf(typed, 'grade') || page.grade) as NonNullable<DispatchBody['grade']>,
    ...(requirement !== '' && { requirement }),
    ...(basis !== '' && { basis }),
  }
}

const verbOf = (typed: Typed) => textOf(typed, 'verb') || 'dispatch'

const choices = (words: Readonly<Record<string, Words>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
