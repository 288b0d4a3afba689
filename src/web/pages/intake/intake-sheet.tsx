// The one screen: the story on the left, the people on the right, and beside them what is found and sent.
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ErrorFace } from '../../../ui/faces.tsx'
import { fieldId } from '../../../ui/field/frame.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { api, type Problem } from '../../api.ts'
import { ArrangementPart } from './arrangement-part.tsx'
import { DraftOffer } from './draft-offer.tsx'
import { focusSoon, onSheetKey } from './keys.tsx'
import { PeoplePart } from './people-part.tsx'
import { hasApplicant, registrationOf } from './registration.ts'
import { RelatedPanel } from './related-panel.tsx'
import type { Receipt } from './result-page.tsx'
import { SaveState } from './save-state.tsx'
import type { Sheet } from './sheet.ts'
import { StoryPart } from './story-part.tsx'
import { type DraftKeeper, useDraft } from './use-draft.ts'
import { intakeWords as w } from './words.ts'

type SheetProps = {
  draftId: string
  begun: Sheet
  onDone: (receipt: Receipt, sheet: Sheet) => void
  onOther: (draftId: string, sheet: Sheet) => void
}

/** A sheet from the first word to its registration. */
export function IntakeSheet(props: SheetProps) {
  const say = useSay()
  const [sheet, setSheet] = useState(props.begun)
  const [isTried, setIsTried] = useState(false)
  const keeper = useDraft(props.draftId, sheet)
  const sending = useSending(props, sheet, keeper)
  useEffect(() => focusSoon(fieldId('narrative')), [])
  const change = (part: Partial<Sheet>) => setSheet(before => ({ ...before, ...part }))
  const send = () => {
    setIsTried(true)
    if (!hasApplicant(sheet)) focusSoon(fieldId('applicant-0-name'))
    else if (!sending.isPending) sending.mutate()
  }
  const missing = isTried && !hasApplicant(sheet) ? say(w.needApplicant) : undefined
  return (
    <Page title={w.title} marks={<span className="od-quiet intake-keys">{say(w.keysHint)}</span>}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the fields come up to here */}
      <div className="intake" onKeyDown={event => onSheetKey(event, send)}>
        <div className="intake-story">
          <StoryPart sheet={sheet} change={change} />
        </div>
        <div className="intake-people">
          <PeoplePart sheet={sheet} change={change} error={missing} />
          <ArrangementPart sheet={sheet} change={change} />
        </div>
        <aside className="intake-aside" aria-label={say(w.aside)}>
          <div className="intake-send">
            <Button tone="main" busy={sending.isPending} onPress={send}>
              {say(w.send)}
              <kbd className="intake-send-key">{say(w.sendKeys)}</kbd>
            </Button>
            <p className={missing === undefined ? 'intake-only' : 'od-error'}>{missing ?? say(w.onlyName)}</p>
            <SaveState saving={keeper.saving} />
          </div>
          {sending.error !== null && <ErrorFace error={sending.error} />}
          <RelatedPanel sheet={sheet} change={change} />
          <DraftOffer openId={props.draftId} onGoOn={props.onOther} />
        </aside>
      </div>
    </Page>
  )
}

// One key for the life of the draft: however often it is sent, it is registered once.
function useSending(props: SheetProps, sheet: Sheet, keeper: DraftKeeper) {
  return useMutation<Receipt, Problem>({
    mutationFn: async () => {
      await keeper.stop()
      const key = `intake-${props.draftId}`
      return api.post<Receipt>('/cases', registrationOf(sheet, props.draftId), { key })
    },
    onSuccess: receipt => props.onDone(receipt, sheet),
    onError: () => keeper.goOn(),
  })
}
