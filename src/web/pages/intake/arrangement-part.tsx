// What the matter is and how it must be handled: class, grade, language, needs, sealed.
import { grades } from '../../../casefile/cases/words.ts'
import { languages, needs } from '../../../procedures/intake/words.ts'
import { CheckField, ChecksField, SelectField } from '../../../ui/field/choice.tsx'
import { FormRow } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { choicesOf } from '../cases/choices.ts'
import { ClassField } from './class-field.tsx'
import { KeyHint } from './keys.tsx'
import type { ChangeSheet, Sheet } from './sheet.ts'
import { intakeWords as w } from './words.ts'

/** Everything here may be left as it is. */
export function ArrangementPart({ sheet, change }: { sheet: Sheet; change: ChangeSheet }) {
  return (
    <Section title={w.arrangement} note={<KeyHint name="F9" />}>
      <ClassField sheet={sheet} change={change} />
      <FormRow>
        <SelectField
          label={w.grade}
          always
          value={sheet.grade}
          options={choicesOf(grades)}
          onChange={grade => change({ grade })}
        />
        <SelectField
          label={w.language}
          always
          value={sheet.language}
          options={choicesOf(languages)}
          onChange={language => change({ language })}
        />
      </FormRow>
      <ChecksField
        name="needs"
        label={w.needs}
        row
        value={sheet.needs}
        options={choicesOf(needs)}
        onChange={chosen => change({ needs: chosen })}
      />
      <CheckField
        label={w.sealed}
        hint={w.sealedHint}
        value={sheet.sealed}
        onChange={sealed => change({ sealed })}
      />
    </Section>
  )
}
