// What may be done from here, as the server offers it: buttons, or the reason and the 依据 why not.
import { useId } from 'react'
import { Button, type ButtonTone } from './button.tsx'
import { useSay, type Wording } from './speech.tsx'
import { uiWords } from './words.ts'

export type Offer = {
  readonly do: string
  readonly label: Wording
  readonly may: boolean
  readonly why?: Wording | undefined
  readonly basis?: string | undefined
  readonly tone?: Exclude<ButtonTone, 'quiet'> | undefined
}

/** Renders offers. Those not possible keep their button, with reason and 依据 in plain sight. */
export function OfferButtons(props: {
  offers: readonly Offer[]
  onDo: (offer: Offer) => void
  label: Wording
  /** The `do` that is under way. */
  busy?: string | null | undefined
  /** How many blocked offers stand open before the rest is folded away. */
  shown?: number | undefined
}) {
  const say = useSay()
  const open = props.offers.filter(offer => offer.may)
  const blocked = props.offers.filter(offer => !offer.may)
  const shown = props.shown ?? 4
  const folded = blocked.slice(shown)
  if (props.offers.length === 0) return <p className="od-quiet">{say(uiWords.nothingToDo)}</p>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className="od-offers od-noprint" role="group" aria-label={say(props.label)}>
      {open.length > 0 && (
        <div className="od-offers-open">
          {open.map(offer => (
            <OpenOffer key={offer.do} offer={offer} busy={props.busy} onDo={props.onDo} />
          ))}
        </div>
      )}
      <BlockedOffers offers={blocked.slice(0, shown)} />
      {folded.length > 0 && (
        <details className="od-fold">
          <summary>{say(uiWords.moreMayNot, { count: folded.length })}</summary>
          <BlockedOffers offers={folded} />
        </details>
      )}
    </div>
  )
}

function OpenOffer(props: { offer: Offer; busy: string | null | undefined; onDo: (offer: Offer) => void }) {
  const say = useSay()
  const { offer, busy } = props
  return (
    <Button
      tone={offer.tone ?? 'plain'}
      busy={busy === offer.do}
      disabled={busy != null && busy !== offer.do}
      onPress={() => props.onDo(offer)}
    >
      {say(offer.label)}
    </Button>
  )
}

function BlockedOffers({ offers }: { offers: readonly Offer[] }) {
  const say = useSay()
  const id = useId()
  if (offers.length === 0) return null
  return (
    <ul className="od-offers-blocked">
      {offers.map(offer => (
        <li key={offer.do}>
          <Button disabled describedBy={`${id}-${offer.do}`}>
            {say(offer.label)}
          </Button>
          <span id={`${id}-${offer.do}`} className="od-why">
            {say(offer.why ?? uiWords.mayNotNow)}
            {offer.basis !== undefined && (
              <span className="od-basis">
                {say(uiWords.basis)}：{offer.basis}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
