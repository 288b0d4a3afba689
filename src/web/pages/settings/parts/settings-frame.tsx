// The frame of one settings page: its title and purpose, and the face for those without the right.
import type { ReactNode } from 'react'
import { rights } from '../../../../foundation/access/words.ts'
import { NoRight } from '../../../../ui/faces.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { paths } from '../../../paths.ts'
import { useSession } from '../../../session.tsx'
import { type SectionName, type SettingsSection, sections } from '../sections.ts'
import '../settings.css'
import { settingsWords as w } from '../words.ts'

/** `children` are asked for only when the right is there, so that nothing is fetched in vain. */
export function SettingsFrame(props: {
  of: SectionName
  actions?: ReactNode
  narrow?: boolean | undefined
  children: ReactNode
}) {
  const say = useSay()
  const section: SettingsSection = sections[props.of]
  const isMine = useSession().rights.includes(section.right)
  return (
    <Page
      title={section.title}
      lead={say(section.lead)}
      breadcrumb={[{ words: w.title, to: paths.settings() }]}
      actions={isMine && props.actions}
      narrow={props.narrow}
    >
      {isMine ? (
        props.children
      ) : (
        <NoRight
          error={{
            status: 403,
            title: say(w.noRight),
            detail: say(w.rightNeeded, { right: rights[section.right] }),
            basis: say(w.dutyBasis),
          }}
        />
      )}
    </Page>
  )
}
