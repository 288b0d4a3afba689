// The server's offers in the order and look of buttons, and each found again by a key of its own.
import type { Offer as ShownOffer } from '../../../ui/offer-buttons.tsx'
import type { CaseOffer, CaseView } from './view.ts'

/** Keys in the order of the offers: one deed may be offered twice, then the count tells them apart. */
export function keysOf(offers: readonly CaseOffer[]): readonly string[] {
  return offers.map((offer, at) => {
    const sameBefore = offers.slice(0, at).filter(other => other.do === offer.do).length
    return `${offer.do}#${sameBefore + 1}`
  })
}

/** The offer behind a key as the page stands now. */
export const offerOf = ({ offers }: Pick<CaseView, 'offers'>, key: string): CaseOffer | undefined =>
  offers[keysOf(offers).indexOf(key)]

/** As buttons. One main: the first possible one that the server calls primary; what ends things stands last. */
export function shownOffers(offers: readonly CaseOffer[]): readonly ShownOffer[] {
  const keys = keysOf(offers)
  const first = offers.findIndex(offer => offer.may && offer.tone === 'primary')
  const shown = offers.map((offer, at) => ({
    do: keys[at] ?? offer.do,
    label: offer.words,
    may: offer.may,
    why: offer.why,
    basis: offer.basis,
    tone:
      at === first ? ('main' as const) : offer.tone === 'danger' ? ('danger' as const) : ('plain' as const),
  }))
  return [...shown].sort((one, other) => rank[one.tone] - rank[other.tone])
}

const rank = { main: 0, plain: 1, danger: 2 }

/** Deeds seldom done, kept out of the way of the daily ones. */
export const isSeldom = (shown: ShownOffer): boolean => seldom.has(shown.do.split('#')[0] ?? '')

const seldom = new Set([
  'handling.split',
  'handling.join',
  'handling.withdraw',
  'intake.slip',
  'intake.link',
  'documents.annul',
])
