// What is wanted, a row per claim, each with its amount.
import { Button } from '../../../ui/button.tsx'
import { MoneyField } from '../../../ui/field/date.tsx'
import { fieldId } from '../../../ui/field/frame.tsx'
import { TextField } from '../../../ui/field/text.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { focusSoon } from './keys.tsx'
import { type ClaimSheet, emptyClaim } from './sheet.ts'
import { intakeWords as w } from './words.ts'

/** The contract takes thirty. */
const most = 30

/** Rows of claims; there is always one to write in. */
export function ClaimRows(props: {
  claims: readonly ClaimSheet[]
  onChange: (claims: readonly ClaimSheet[]) => void
}) {
  const say = useSay()
  const { claims, onChange } = props
  const set = (key: string, part: Partial<ClaimSheet>) =>
    onChange(claims.map(claim => (claim.key === key ? { ...claim, ...part } : claim)))
  const add = () => {
    onChange([...claims, emptyClaim()])
    focusSoon(fieldId(`claim-${claims.length}`))
  }
  return (
    <fieldset className="intake-claims">
      <legend className="od-label">{say(w.claims)}</legend>
      {claims.map((claim, at) => (
        <div key={claim.key} className="intake-claim">
          <TextField
            name={`claim-${at}`}
            label={say(w.claim, { no: at + 1 })}
            labelUnseen
            placeholder={w.claimHint}
            maxLength={1000}
            value={claim.text}
            onChange={text => set(claim.key, { text })}
          />
          <MoneyField
            name={`claim-${at}-yuan`}
            label={say(w.claimAmount, { no: at + 1 })}
            labelUnseen
            value={claim.yuan}
            onChange={yuan => set(claim.key, { yuan })}
            width="full"
          />
          {claims.length > 1 && (
            <Button
              small
              tone="quiet"
              label={`${say(w.remove)} ${say(w.claim, { no: at + 1 })}`}
              onPress={() => onChange(claims.filter(one => one.key !== claim.key))}
            >
              {say(w.remove)}
            </Button>
          )}
        </div>
      ))}
      {claims.length < most && (
        <Button small tone="quiet" onPress={add}>
          ＋ {say(w.addClaim)}
        </Button>
      )}
    </fieldset>
  )
}
