// The frame of an open deed: beside the page when there is much to fill, over it when there is one question.
import { Suspense } from 'react'
import { Dialog, Drawer } from '../../../../ui/dialog.tsx'
import { Empty, Loading } from '../../../../ui/faces.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { offerOf } from '../deeds.tsx'
import type { CaseOffer, CaseView } from '../view.ts'
import { Changed } from './changed.tsx'
import { isChangedMeanwhile } from './form-problem.tsx'
import type { Typed } from './form-props.ts'
import { formOf } from './forms.ts'
import type { Sending } from './sending.ts'
import { formWords as w } from './words.ts'

/** The form registered under the offer's `do`. */
export function DeedForm(props: {
  page: CaseView
  openKey: string
  typed: Typed
  onType: (change: Typed) => void
  sending: Sending
  onClose: () => void
  onFinish: (offer: CaseOffer) => void
}) {
  const say = useSay()
  const { page, sending } = props
  const offer = offerOf(page, props.openKey)
  if (offer === undefined) return null
  const form = formOf(offer.do)
  const Frame = form?.isShort ? Dialog : Drawer
  return (
    <Frame open title={offer.words} onClose={props.onClose} width={form?.isShort ? 560 : (form?.width ?? 640)}>
      {isChangedMeanwhile(sending.problem) && (
        <Changed page={page} offer={offer} since={sending.version} onCarryOn={() => sending.begin(page.version)} />
      )}
      {form === undefined ? (
        <Empty title={w.noForm} />
      ) : (
        <Suspense fallback={<Loading lines={4} label={w.loadingForm} />}>
          <form.Form
            page={page}
            offer={offer}
            typed={props.typed}
            onType={props.onType}
            onSend={body =>
              sending.send(offer, body, () => {
                if (!form.staysOpen) props.onFinish(offer)
              })
            }
            onClose={sending.answer !== undefined && form.staysOpen ? () => props.onFinish(offer) : props.onClose}
            isBusy={sending.isBusy}
            problem={sending.problem}
            answer={sending.answer}
          />
        </Suspense>
      )}
      {offer.basis !== undefined && (
        <p className="od-basis case-form-basis">
          {say(basis)}：{offer.basis}
        </p>
      )}
    </Frame>
  )
}

const basis = { zh: '依据', en: 'Basis' }
