// The frame of an open deed: beside the page when there is much to fill, over it when there is one question.
import { Suspense } from 'react'
import { Dialog, Drawer } from '../../../../ui/dialog.tsx'
import { Empty, Loading } from '../../../../ui/faces.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { uiWords } from '../../../../ui/words.ts'
import { offerOf } from '../offers.ts'
import type { CaseOffer, CaseView } from '../view.ts'
import { Changed } from './changed.tsx'
import { isChangedMeanwhile } from './form-problem.tsx'
import type { Typed } from './form-props.ts'
import { formOf, type RegisteredForm } from './forms.ts'
import type { Sending } from './sending.ts'
import { formWords as w } from './words.ts'

type Opened = {
  readonly page: CaseView
  readonly openKey: string
  readonly typed: Typed
  readonly onType: (change: Typed) => void
  readonly sending: Sending
  readonly onClose: () => void
  readonly onFinish: (offer: CaseOffer) => void
}

/** The form registered under the offer's `do`. */
export function DeedForm(props: Opened) {
  const say = useSay()
  const { page, sending } = props
  const offer = offerOf(page, props.openKey)
  if (offer === undefined) return null
  const form = formOf(offer.do)
  const isShort = form?.isShort ?? form === undefined
  const Frame = isShort ? Dialog : Drawer
  const finishOrClose = () => (sending.answer === undefined ? props.onClose() : props.onFinish(offer))
  return (
    <Frame open title={offer.words} onClose={finishOrClose} width={isShort ? 560 : (form?.width ?? 640)}>
      {isChangedMeanwhile(sending.problem) && (
        <Changed
          page={page}
          offer={offer}
          since={sending.version}
          onCarryOn={() => sending.begin(page.version)}
        />
      )}
      {form === undefined ? (
        <Empty title={w.noForm} />
      ) : (
        <Filled {...props} offer={offer} form={form} onClose={finishOrClose} />
      )}
      {offer.basis !== undefined && (
        <p className="od-basis case-form-basis">
          {say(uiWords.basis)}：{offer.basis}
        </p>
      )}
    </Frame>
  )
}

function Filled(props: Opened & { offer: CaseOffer; form: RegisteredForm }) {
  const { offer, form, sending } = props
  const finish = () => {
    if (!form.staysOpen) props.onFinish(offer)
  }
  return (
    <Suspense fallback={<Loading lines={4} label={w.loadingForm} />}>
      <form.Form
        page={props.page}
        offer={offer}
        typed={props.typed}
        onType={props.onType}
        onSend={body => sending.send(offer, body, finish)}
        onClose={props.onClose}
        isBusy={sending.isBusy}
        problem={sending.problem}
        answer={sending.answer}
      />
    </Suspense>
  )
}
