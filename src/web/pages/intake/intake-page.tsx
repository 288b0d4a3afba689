// Registration: a sheet, and after it what is handed to the person; then the next sheet.
import './intake.css'
import { useState } from 'react'
import { NoRight } from '../../../ui/faces.tsx'
import { Page } from '../../../ui/page.tsx'
import { paths } from '../../paths.ts'
import { type Session, useSession } from '../../session.tsx'
import { IntakeSheet } from './intake-sheet.tsx'
import { newDraftId } from './registration.ts'
import { type Receipt, ResultPage } from './result-page.tsx'
import { emptySheet, type Sheet } from './sheet.ts'
import { intakeWords as w } from './words.ts'

/** One person at the window: their draft, what was on it when it was laid out, and the receipt once registered. */
type Visit = {
  readonly draftId: string
  readonly sheet: Sheet
  readonly receipt?: Receipt
}

/** `/intake`. */
export function IntakePage() {
  const session = useSession()
  const [visit, setVisit] = useState<Visit>(() => newVisit(session))
  if (!session.nav.some(entry => entry.to === paths.intake())) {
    return (
      <Page title={w.title}>
        <NoRight />
      </Page>
    )
  }
  if (visit.receipt !== undefined) {
    const again = () => setVisit(newVisit(session))
    return <ResultPage receipt={visit.receipt} sheet={visit.sheet} onAgain={again} />
  }
  return (
    <IntakeSheet
      key={visit.draftId}
      draftId={visit.draftId}
      begun={visit.sheet}
      onDone={(receipt, sheet) => setVisit({ ...visit, receipt, sheet })}
      onOther={(draftId, sheet) => setVisit({ draftId, sheet })}
    />
  )
}

function newVisit(session: Session): Visit {
  return { draftId: newDraftId(), sheet: emptySheet(session.account.window ?? '') }
}
