// The workbench: what waits for me, what I was told, and the two things one does most: register and find.
import './workbench.css'
import '../cases/cases.css'
import { Button } from '../../../ui/button.tsx'
import { Columns, Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { paths } from '../../paths.ts'
import { useSession } from '../../session.tsx'
import { FindBox } from '../cases/find-box.tsx'
import { Notices } from './notices.tsx'
import { WaitingList } from './waiting-list.tsx'
import { deskWords as w } from './words.ts'

/** `/`. */
export function WorkbenchPage() {
  const say = useSay()
  const { nav } = useSession()
  const mayRegister = nav.some(entry => entry.to === paths.intake())
  const mayFind = nav.some(entry => entry.to === paths.cases())
  return (
    <Page title={w.title}>
      <div className="desk-door">
        {mayRegister && (
          <div className="desk-register">
            <Button tone="main" to={paths.intake()}>
              {say(w.register)}
            </Button>
            <span className="od-quiet">{say(w.registerHint)}</span>
          </div>
        )}
        {mayFind && <FindBox />}
      </div>
      <div className="desk-columns">
        <Columns label={w.notices} aside={<Notices />}>
          <WaitingList />
        </Columns>
      </div>
    </Page>
  )
}
