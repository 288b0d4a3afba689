// What may be done from here: the server's offers, and the form of the one that is open.
import { useMemo, useState } from 'react'
import { useAnnounce } from '../../../ui/announce.tsx'
import { OfferButtons, type Offer as ShownOffer } from '../../../ui/offer-buttons.tsx'
import { Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Note } from '../../../ui/tag.tsx'
import { holderName } from '../../parts/holder-name.ts'
import { DeedForm } from './forms/deed-form.tsx'
import type { Typed } from './forms/form-props.ts'
import { formWords } from './forms/words.ts'
import { useDeedSending } from './forms/sending.ts'
import { useNames } from './names.ts'
import type { CaseOffer, CaseView } from './view.ts'
import { caseWords as w } from './words.ts'

/** Buttons for everything offered; what is typed into a form stays until it is sent or the page is left. */
export function Deeds({ page, isVisit }: { page: CaseView; isVisit: boolean }) {
  const say = useSay()
  const announce = useAnnounce()
  const note = page.offers.findIndex(offer => offer.do === visitDeed && offer.may)
  const [openKey, setOpenKey] = useState<string | null>(
    isVisit && note >= 0 ? keyOf(page.offers[note] as CaseOffer, note) : null,
  )
  const [kept, setKept] = useState<Readonly<Record<string, Typed>>>({})
  const offers = useMemo(() => shownOffers(page.offers), [page.offers])
  const sending = useDeedSending()
  const close = () => {
    sending.forget()
    setOpenKey(null)
  }
  const finish = (offer: CaseOffer) => {
    if (openKey !== null) setKept({ ...kept, [openKey]: {} })
    announce(say(formWords.done, { what: say(offer.words) }))
    close()
  }
  return (
    <Section title={w.offers} id="offers" screenOnly>
      {isVisit && <VisitNote page={page} mayNote={note >= 0} />}
      <OfferButtons
        label={w.offers}
        offers={offers}
        shown={3}
        onDo={offer => {
          sending.begin(page.version)
          setOpenKey(offer.do)
        }}
      />
      {openKey !== null && (
        <DeedForm
          key={openKey}
          page={page}
          openKey={openKey}
          typed={kept[openKey] ?? {}}
          onType={change => setKept(all => ({ ...all, [openKey]: { ...all[openKey], ...change } }))}
          sending={sending}
          onClose={close}
          onFinish={finish}
        />
      )}
    </Section>
  )
}

/** One deed may be offered twice (two sittings to record): the place in the list tells them apart. */
export const keyOf = (offer: CaseOffer, at: number): string => `${offer.do}#${at}`

/** The offer behind a key, as the page stands now; found by what it does when its place has changed. */
export function offerOf(page: CaseView, key: string): CaseOffer | undefined {
  const [name, at] = key.split('#')
  const there = page.offers[Number(at)]
  return there?.do === name ? there : page.offers.find(offer => offer.do === name)
}

const visitDeed = 'handling.note'

function VisitNote({ page, mayNote }: { page: CaseView; mayNote: boolean }) {
  const say = useSay()
  const who = holderName(page.mainHolder, useNames(page)) ?? w.nobodyYet
  return (
    <Note tone="accent" title={w.visitTitle}>
      <p>{say(w.visit)}</p>
      {!mayNote && <p>{say(w.visitNone, { who: say(who) })}</p>}
    </Note>
  )
}

// One main button: the first that the server calls primary.
function shownOffers(offers: readonly CaseOffer[]): readonly ShownOffer[] {
  const first = offers.findIndex(offer => offer.may && offer.tone === 'primary')
  const shown = offers.map((offer, at) => ({
    do: keyOf(offer, at),
    label: offer.words,
    may: offer.may,
    why: offer.why,
    basis: offer.basis,
    tone: at === first ? ('main' as const) : offer.tone === 'danger' ? ('danger' as const) : ('plain' as const),
  }))
  const rank = { main: 0, plain: 1, danger: 2 }
  return [...shown].sort((one, other) => rank[one.tone] - rank[other.tone])
}
