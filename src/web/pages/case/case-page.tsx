// The case page: one case from top to bottom, and what may be done from here.
import './case.css'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Asked } from '../../../ui/faces.tsx'
import { Columns, Page } from '../../../ui/page.tsx'
import type { PageProps } from '../../page-props.ts'
import { paths } from '../../paths.ts'
import { Access } from './access.tsx'
import { CaseHead } from './case-head.tsx'
import { caseQuery } from './case-query.ts'
import { Contents } from './contents.tsx'
import { Deeds } from './deeds.tsx'
import { FollowupShown } from './followup-part.tsx'
import { HandlingShown } from './handling-part.tsx'
import { Links } from './links.tsx'
import { Matter } from './matter.tsx'
import { MediationShown } from './mediation-part.tsx'
import { useNames } from './names.ts'
import { PapersShown } from './papers-part.tsx'
import { People } from './people.tsx'
import { StoryShown } from './story-section.tsx'
import { TriageShown } from './triage-part.tsx'
import type { CaseView } from './view.ts'
import { Clocks, Waiting } from './waiting.tsx'
import { caseWords as w } from './words.ts'

/** `/cases/:code`; `?visit=1` opens the note of a person who came again. */
export function CasePage({ params, search }: PageProps) {
  const code = params.code ?? ''
  const asked = useQuery(caseQuery(code))
  if (asked.data === undefined) {
    return (
      <Page title={code} breadcrumb={[{ words: w.cases, to: paths.cases() }]}>
        <Asked of={asked} lines={10}>
          {() => null}
        </Asked>
      </Page>
    )
  }
  return <Whole key={asked.data.id} page={asked.data} isVisit={search.visit !== undefined} />
}

function Whole({ page: told, isVisit }: { page: CaseView; isVisit: boolean }) {
  const names = useNames(told)
  const page = useMemo(() => ({ ...told, names }), [told, names])
  return (
    <CaseHead page={page}>
      <Deeds page={page} isVisit={isVisit} />
      <Contents version={page.version} />
      <Columns label={w.besides} aside={<Aside page={page} />}>
        <People page={page} />
        <Matter page={page} />
        <TriageShown page={page} />
        <HandlingShown page={page} />
        <MediationShown page={page} />
        <PapersShown page={page} />
        <FollowupShown page={page} />
        <StoryShown page={page} />
      </Columns>
    </CaseHead>
  )
}

function Aside({ page }: { page: CaseView }) {
  return (
    <>
      <Waiting page={page} />
      <Clocks page={page} />
      <Links page={page} />
      <Access page={page} />
    </>
  )
}
