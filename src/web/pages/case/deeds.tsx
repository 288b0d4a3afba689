// What may be done from here: the server's offers, and the form of the one that is open.
import { useMemo, useState } from 'react'
import { useAnnounce } from '../../../ui/announce.tsx'
import { OfferButtons } from '../../../ui/offer-buttons.tsx'
import { Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Note } from '../../../ui/tag.tsx'
import { holderName } from '../../parts/holder-name.ts'
import { DeedForm } from './forms/deed-form.tsx'
import type { Typed } from './forms/form-props.ts'
import { useDeedSending } from './forms/sending.ts'
import { formWords } from './forms/words.ts'
import { isSeldom, shownOffers } from './offers.ts'
import type { CaseOffer, CaseView } from './view.ts'
import { caseWords as w } from './words.ts'

/** Buttons for everything offered; what is typed into a form stays until it is sent or the page is left. */
export function Deeds({ page, isVisit }: { page: CaseView; isVisit: boolean }) {
  const say = useSay()
  const announce = useAnnounce()
  const mayNote = page.offers.some(offer => offer.do === visitDeed && offer.may)
  const [openKey, setOpenKey] = useState<string | null>(isVisit && mayNote ? `${visitDeed}#1` : null)
  const [kept, setKept] = useState<Readonly<Record<string, Typed>>>({})
  const offers = useMemo(() => shownOffers(page.offers), [page.offers])
  const sending = useDeedSending(page.version)
  const begin = (offer: { do: string }) => {
    sending.begin(page.version)
    setOpenKey(offer.do)
  }
  const close = () => {
    sending.forget()
    setOpenKey(null)
  }
  const finish = (offer: CaseOffer) => {
    if (openKey !== null) setKept(all => ({ ...all, [openKey]: {} }))
    announce(say(formWords.done, { what: say(offer.words) }))
    close()
  }
  return (
    <Section title={w.offers} id="offers" screenOnly>
      {isVisit && <VisitNote page={page} mayNote={mayNote} />}
      <OfferButtons
        label={w.offers}
        offers={offers.filter(offer => !isSeldom(offer))}
        shown={3}
        onDo={begin}
      />
      {offers.some(isSeldom) && (
        <details className="od-fold">
          <summary>{say(w.seldom, { count: offers.filter(isSeldom).length })}</summary>
          <OfferButtons label={w.seldomLabel} offers={offers.filter(isSeldom)} shown={3} onDo={begin} />
        </details>
      )}
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

const visitDeed = 'handling.note'

function VisitNote({ page, mayNote }: { page: CaseView; mayNote: boolean }) {
  const say = useSay()
  const who = holderName(page.mainHolder, page.names) ?? w.nobodyYet
  return (
    <Note tone="accent" title={w.visitTitle}>
      <p>{say(w.visit)}</p>
      <p>{say(mayNote ? w.visitNow : w.visitNone, { who: say(who) })}</p>
    </Note>
  )
}
