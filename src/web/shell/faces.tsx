// Pages the frame itself has: the home while no desk is built for it, no such page, a fault.
import { Button } from '../../ui/button.tsx'
import { Empty, ErrorFace } from '../../ui/faces.tsx'
import { Page } from '../../ui/page.tsx'
import { useSay } from '../../ui/speech.tsx'
import { paths } from '../paths.ts'
import { shellWords as w } from './words.ts'

/** No such address. */
export function NotFoundPage() {
  const say = useSay()
  return (
    <Page title={w.notFound}>
      <Empty
        title={w.notFound}
        detail={say(w.notFoundDetail)}
        actions={<Button to={paths.home()}>{say(w.toHome)}</Button>}
      />
    </Page>
  )
}

/** A page that broke, or whose data did not come. */
export function FaultFace({ error, reset }: { error: unknown; reset?: () => void }) {
  return (
    <div className="od-page">
      <ErrorFace error={error} onRetry={reset ?? (() => window.location.reload())} />
    </div>
  )
}
