// What this person may set, by their rights.
import { Go } from '../../../ui/go.tsx'
import { Grid, Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { useSession } from '../../session.tsx'
import { sectionsFor } from './sections.ts'
import './settings.css'
import { settingsWords as w } from './words.ts'

/** One card per page this person may open. */
export function SettingsPage() {
  const say = useSay()
  const { rights } = useSession()
  return (
    <Page title={w.title} lead={say(w.lead)}>
      <Grid min={18}>
        {sectionsFor(rights).map(section => (
          <Go key={section.to} to={section.to} className="settings-card">
            <span className="settings-card-title">{say(section.title)}</span>
            <span className="settings-card-lead">{say(section.lead)}</span>
          </Go>
        ))}
      </Grid>
    </Page>
  )
}
