// Enrolling the second factor: the secret as QR, as text, as address; then one code to prove that it works.
import type { Static } from 'typebox'
import type { TotpOffer } from '../../../../foundation/access/contract.ts'
import { Button } from '../../../../ui/button.tsx'
import { CopyText } from '../../../../ui/copy-text.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { Note, Tag } from '../../../../ui/tag.tsx'
import { uiWords } from '../../../../ui/words.ts'
import { useDeed } from '../../../deed.ts'
import { useDraft } from '../parts/draft.ts'
import { useSaving } from '../parts/saving.ts'
import { accountWords as w } from './words.ts'

type Offer = Static<typeof TotpOffer>

/** The section: how it stands, and the way to enrol. */
export function TotpSection({ isOn, isAsked }: { isOn: boolean; isAsked: boolean }) {
  const say = useSay()
  const ask = useDeed<Offer>({ refresh: [] })
  return (
    <Section
      title={w.totp}
      note={isOn ? <Tag tone="ok">{say(w.totpOn)}</Tag> : <Tag>{say(w.totpOff)}</Tag>}
      screenOnly
    >
      {isAsked && !isOn && (
        <Note tone="warn" title={w.totpAsked}>
          {say(w.totpLost)}
        </Note>
      )}
      {ask.error && <ErrorFace error={ask.error} />}
      {ask.data === undefined ? (
        <>
          <p className="settings-note">{say(w.totpWhy)}</p>
          <FormActions>
            <Button
              tone={isAsked && !isOn ? 'main' : 'plain'}
              busy={ask.isPending}
              onPress={() => ask.mutate({ path: '/account/totp-offer', body: {} })}
            >
              {say(isOn ? w.totpAnew : w.totpStart)}
            </Button>
          </FormActions>
        </>
      ) : (
        <Enrol offer={ask.data} onEnd={ask.reset} />
      )}
    </Section>
  )
}

function Enrol({ offer, onEnd }: { offer: Offer; onEnd: () => void }) {
  const say = useSay()
  const form = useDraft({ token: '' }, ({ token }) => ({
    token: /^\d{6}$/.test(token) ? undefined : w.needCode,
  }))
  const bind = useSaving(onEnd, w.totpBound)
  const token = form.field('token')
  const save = form.attempt(typed =>
    bind.mutate({
      method: 'put',
      path: '/account/totp',
      body: { secret: offer.secret, token: typed.token },
    }),
  )
  return (
    <Form onSubmit={save} label={say(w.totp)}>
      <p className="od-label">{say(w.totpScan)}</p>
      <div className="settings-totp">
        <img
          className="settings-qr"
          src={`data:image/svg+xml,${encodeURIComponent(offer.qr)}`}
          alt={say(w.totpQr)}
        />
        <div className="settings-totp-facts">
          <p>{say(w.totpByHand)}</p>
          <p>
            <CopyText text={offer.secret} label={w.totpSecret} />
          </p>
          <p>{say(w.totpUri)}</p>
          <p>
            <CopyText text={offer.uri} label={w.totpCopyUri} />
          </p>
          <p className="od-quiet">{say(w.totpKeep)}</p>
        </div>
      </div>
      {bind.error && <ErrorFace error={bind.error} />}
      <TextField
        {...token}
        onChange={text => token.onChange(text.replace(/\D/g, '').slice(0, 6))}
        label={w.totpCode}
        width="short"
        inputMode="numeric"
        autoComplete="one-time-code"
        digits
      />
      <FormActions>
        <Button tone="main" submit busy={bind.isPending}>
          {say(w.totpBind)}
        </Button>
        <Button onPress={onEnd}>{say(uiWords.cancel)}</Button>
      </FormActions>
    </Form>
  )
}
