// The left column: how it came, what the person says, what is wanted, where, when, how much.
import { useQuery } from '@tanstack/react-query'
import { channels } from '../../../casefile/cases/words.ts'
import { dayOf } from '../../../kernel/day.ts'
import { daxie } from '../../../kernel/money.ts'
import { sources } from '../../../procedures/intake/words.ts'
import { fenOfYuan, groupedYuan, yuanOfFen } from '../../../ui/amount.ts'
import { SelectField } from '../../../ui/field/choice.tsx'
import { DateField, MoneyField } from '../../../ui/field/date.tsx'
import { AreaField, TextField } from '../../../ui/field/text.tsx'
import { FormRow } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { choicesOf } from '../cases/choices.ts'
import { placesQuery } from '../cases/reference.ts'
import { ClaimRows } from './claim-rows.tsx'
import { KeyHint } from './keys.tsx'
import { claimedFen } from './registration.ts'
import { type ChangeSheet, type Sheet, suggestedTitle } from './sheet.ts'
import { SignalsField } from './signals-field.tsx'
import { intakeWords as w } from './words.ts'

/** The person's story. */
export function StoryPart({ sheet, change }: { sheet: Sheet; change: ChangeSheet }) {
  const say = useSay()
  const suggested = suggestedTitle(sheet.narrative)
  const bind = bindTo(sheet, change)
  return (
    <Section title={w.story} note={<KeyHint name="F2" />}>
      <How sheet={sheet} change={change} />
      <AreaField {...bind('narrative')} label={w.narrative} hint={w.narrativeHint} rows={9} />
      <TextField
        {...bind('title')}
        label={w.matter}
        placeholder={suggested === '' ? w.matterNone : `${suggested}（${say(w.matterHint)}）`}
        maxLength={120}
      />
      <ClaimRows claims={sheet.claims} onChange={claims => change({ claims })} />
      <FormRow>
        <TextField {...bind('place')} label={w.place} maxLength={300} />
        <DateField {...bind('occurredOn')} label={w.occurredOn} max={dayOf(new Date())} width="full" />
      </FormRow>
      <FormRow>
        <MoneyField {...bind('yuan')} label={w.amount} hint={useAmountHint(sheet)} width="full" />
        <TextField
          {...bind('persons')}
          label={w.persons}
          inputMode="numeric"
          suffix={w.personsUnit}
          maxLength={6}
          digits
          width="full"
        />
      </FormRow>
      <SignalsField sheet={sheet} change={change} />
    </Section>
  )
}

function How({ sheet, change }: { sheet: Sheet; change: ChangeSheet }) {
  const places = useQuery(placesQuery).data ?? []
  const windows = places.filter(place => place.kind === 'window' && place.active)
  const bind = bindTo(sheet, change)
  return (
    <>
      <FormRow>
        <SelectField {...bind('channel')} label={w.channel} options={choicesOf(channels)} always />
        <SelectField
          {...bind('windowId')}
          label={w.window}
          emptyLabel={w.noWindow}
          options={windows.map(place => ({ value: place.id, label: place.name }))}
        />
      </FormRow>
      {!wordOfMouth.has(sheet.channel) && (
        <FormRow>
          <SelectField {...bind('source')} label={w.source} options={choicesOf(sources)} always />
          <TextField {...bind('sourceNumber')} label={w.sourceNumber} maxLength={100} />
        </FormRow>
      )}
    </>
  )
}

// Who comes, calls or writes brings no number of another organ.
const wordOfMouth: ReadonlySet<string> = new Set(['01', '02', '03', '04'])

/** Ties a text of the sheet to a field of the same name. */
function bindTo(sheet: Sheet, change: ChangeSheet) {
  return (name: 'channel' | 'windowId' | 'source' | 'sourceNumber' | TextName) => ({
    name,
    value: sheet[name],
    onChange: (value: string) => change({ [name]: value }),
  })
}

type TextName = 'narrative' | 'title' | 'place' | 'occurredOn' | 'yuan' | 'persons'

// 万元 and 大写 let one see a zero too many.
function useAmountHint(sheet: Sheet): string | undefined {
  const say = useSay()
  const claimed = claimedFen(sheet)
  const fen = fenOfYuan(sheet.yuan)
  if (fen !== undefined && fen > 0) {
    return say(w.amountWan, { wan: Number((fen / 1_000_000).toFixed(4)), words: daxie(fen) })
  }
  if (sheet.yuan !== '' || claimed === undefined) return undefined
  return say(w.amountSum, { yuan: groupedYuan(yuanOfFen(claimed)) })
}
