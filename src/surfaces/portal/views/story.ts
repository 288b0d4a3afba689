// The two faces of a matter: progress (token alone, tells of nobody) and the whole story (after the second factor).

import { type CaseRecord, findParty, recordOf } from '../../../casefile/cases/index.ts'
import { type PartyRole, partyRoles } from '../../../casefile/cases/words.ts'
import { story as traceOf } from '../../../foundation/trace/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Words } from '../../../kernel/words.ts'
import type { House, Look } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { entriesForParty } from '../../../procedures/handling/index.ts'
import { type MediationForParty, mediationForParty } from '../../../procedures/mediation/index.ts'
import { guideOf, supplyNoticesOf } from '../../../procedures/triage/index.ts'
import { filesForParty, papersForParty, sheetsOf } from '../../../resources/documents/index.ts'
import type { Visitor } from '../actions/visit.ts'
import {
  type DataAccess,
  type Frame,
  PATHS,
  type Paper,
  type ProgressView,
  type Seal,
  type StoryView,
} from '../contract.ts'
import { awaitsMaterial, comesForHelp, isSharedPaper } from '../rules.ts'
import { GUIDE, OUTSIDE } from '../words.ts'
import { base, localTime } from './frame.ts'
import { offersFor } from './offers.ts'
import { standingOf } from './standing.ts'
import { timeline } from './timeline.table.ts'

type Given = { frame: Frame; seal: Seal }

/** What the QR alone shows: code, stage, who is responsible, dates, steps. Nothing that names or describes. */
export function progressView(
  house: House,
  visitor: Omit<Visitor, 'door' | 'isOwn'>,
  given: Given & { token: string; wrong?: boolean },
): Promise<ProgressView> {
  return reading(house.db, visitor.permit, async tx => {
    const look = { tx, house, permit: visitor.permit }
    const record = await recordOf(tx, house, visitor.permit, visitor.caseId)
    const reader = await findParty(tx, visitor.permit, visitor.partyId)
    if (!comesForHelp(reader?.role)) {
      const mediation = await mediationForParty(tx, house, visitor.permit, visitor.caseId)
      return { ...given, caseCode: record.code, ...fromOutside(mediation), steps: [] }
    }
    const trace = await traceOf(tx, visitor.permit, { kind: 'case', id: visitor.caseId })
    const steps = trace.flatMap(event => {
      const row = timeline[event.kind]
      return row?.open ? [{ on: dayOf(new Date(event.occurredAt)), what: { zh: row.zh, en: row.en } }] : []
    })
    const { responsible, ...standing } = await standingOf(look, record)
    // An officer is no secret, but the name belongs to the story: unit and phone are enough here.
    const where = responsible && {
      unit: responsible.unit,
      ...(responsible.officePhone && { officePhone: responsible.officePhone }),
    }
    return { ...given, caseCode: record.code, ...standing, ...(where && { responsible: where }), steps }
  })
}

// Of the matter itself the other side learns nothing: only whether there is a mediation, and how it stands.
const fromOutside = (mediation: MediationForParty | undefined): Pick<StoryView, 'stage' | 'promises'> => ({
  stage: { title: OUTSIDE.title, sentence: mediation?.standing ?? OUTSIDE.none },
  promises: [],
})

/** The whole story for this party; what the other side may not see is cut here. */
export function storyView(house: House, visitor: Visitor, given: Given): Promise<StoryView> {
  return reading(house.db, visitor.permit, async tx => {
    const look = { tx, house, permit: visitor.permit }
    const record = await recordOf(tx, house, visitor.permit, visitor.caseId)
    const reader = await findParty(tx, visitor.permit, visitor.partyId)
    const role = (reader?.role ?? 'applicant') as PartyRole
    const { isOwn } = visitor
    const mediation = await mediationForParty(tx, house, visitor.permit, visitor.caseId)
    return {
      ...given,
      caseCode: record.code,
      reader: { name: reader?.name ?? '', standing: partyRoles[role] },
      ...(isOwn ? await ownPart(look, record, visitor.partyId) : fromOutside(mediation)),
      offers: await offersFor(look, { record, partyId: visitor.partyId, isOwn }),
      ...(mediation && mediationPart(mediation)),
      papers: await papersOf(look, record, isOwn),
      ...(await writings(look, { visitor, isOwn })),
      ...(await history(look, { visitor, isOwn })),
    }
  })
}

const mediationPart = ({ sittings, agreement, routes }: MediationForParty) => ({
  sittings,
  ...(agreement && { agreement }),
  ...(routes && { routes }),
})

// Who came by a case joined into this one reads how it goes on, not what somebody else told.
async function ownPart(look: Look, record: CaseRecord, partyId: string) {
  const missing = await missingOf(look, record)
  const isHere = record.parties.some(party => party.id === partyId)
  return {
    ...(await standingOf(look, record)),
    ...(await guidance(look, record)),
    ...(missing && { nextStep: missing }),
    ...(isHere && { matter: record.narrative, claims: record.claims.map(claim => claim.text) }),
  }
}

// Where the person is to go with what is not the centre's.
async function guidance({ tx, house, permit }: Look, { id }: CaseRecord) {
  const guide = await guideOf(tx, house, permit, id)
  if (!guide) return {}
  const { organ, address, phone, basis, reason, timeLimit } = guide
  const note = { zh: timeLimit, en: timeLimit }
  const where = { ...(address && { address }), ...(phone && { phone }), ...(timeLimit && { note }) }
  return { nextStep: { zh: reason, en: reason }, routes: [{ route: GUIDE, organ, basis, ...where }] }
}

// 一次性告知: everything that is missing, in one sentence.
async function missingOf({ tx, house, permit }: Look, record: CaseRecord): Promise<Words | undefined> {
  if (!awaitsMaterial(record.status)) return undefined
  const notice = (await supplyNoticesOf(tx, house, permit, record.id)).at(-1)
  return (
    notice && {
      zh: `请补充：${notice.missing.join('；')}。`,
      en: `Please add: ${notice.missing.join('; ')}.`,
    }
  )
}

/** Whether this reader may take this file: a paper shown to them, or what they brought themselves. */
export const isOpenTo = (
  house: House,
  { permit, caseId, partyId, isOwn }: Visitor,
  fileId: string,
): Promise<boolean> =>
  reading(house.db, permit, async tx => {
    const papers = await papersFor({ tx, house, permit }, caseId, isOwn)
    const files = await filesForParty(tx, permit, { caseId, partyId })
    const mine = files.filter(file => file.partyId === partyId || (isOwn && file.purpose !== 'document'))
    return [...papers.map(paper => paper.fileId), ...mine.map(file => file.id)].includes(fileId)
  })

async function papersFor({ tx, permit: { centre } }: Look, caseId: string, isOwn: boolean) {
  const papers = await papersForParty(tx, centre, caseId)
  const kinds = new Map((await sheetsOf(tx, centre, caseId)).map(sheet => [sheet.id, sheet.kind]))
  return papers.filter(paper => isOwn || isSharedPaper(kinds.get(paper.id) ?? ''))
}

async function papersOf(look: Look, record: CaseRecord, isOwn: boolean): Promise<Paper[]> {
  const papers = await papersFor(look, record.id, isOwn)
  return papers.map(p => ({
    title: `${p.title.zh} ${p.number}`,
    issuedOn: p.issuedOn,
    href: `${base}${PATHS.story(record.code)}/papers/${p.fileId}`,
  }))
}

// What officers wrote to the person, and what the person wrote: the applicant's side of it is not the other party's.
async function writings(
  { tx, house, permit }: Look,
  { visitor, isOwn }: { visitor: Visitor; isOwn: boolean },
) {
  const { caseId, partyId } = visitor
  const entries = await entriesForParty(tx, house, permit, { caseId, partyId })
  const files = (await filesForParty(tx, permit, { caseId, partyId })).filter(f => f.partyId === partyId)
  const mine = entries.filter(e => e.partyId === partyId && e.kind === 'supplement')
  const byTime = [...mine].reverse()
  const supplements = byTime.map((entry, place) => ({
    at: localTime(entry.at),
    text: entry.text,
    // Files were taken in right after the words they came with.
    files: files
      .filter(f => f.addedAt >= entry.at && (place === 0 || f.addedAt < (byTime[place - 1]?.at ?? '')))
      .map(f => ({ name: f.name, bytes: f.bytes })),
  }))
  const said = entries.filter(
    e => e.by.startsWith('account:') && e.kind !== 'supplement' && e.kind !== 'withdrawal',
  )
  const feedback = said.map(e => ({ at: localTime(e.at), unit: '', officer: e.byName, text: e.text }))
  return { supplements, ...(isOwn && { feedback }) }
}

async function history({ tx, permit }: Look, { visitor, isOwn }: { visitor: Visitor; isOwn: boolean }) {
  const trace = await traceOf(tx, permit, { kind: 'case', id: visitor.caseId })
  const mine = `party:${visitor.partyId}`
  const shown = trace.filter(e => {
    if (!timeline[e.kind] || (e.actor.startsWith('party:') && e.actor !== mine)) return false
    return isOwn || e.actor === mine || e.kind.startsWith('mediation.')
  })
  const story = shown.map(e => {
    const { zh, en } = timeline[e.kind] ?? { zh: '', en: '' }
    return { at: localTime(e.occurredAt), what: { zh, en }, ...(e.actorName && { by: e.actorName }) }
  })
  const accesses: DataAccess[] = trace
    .filter(e => e.kind === 'party.unmasked' && e.data.party === visitor.partyId)
    .map(e => ({
      at: localTime(e.occurredAt),
      who: e.actorName,
      what: { zh: '查看了您的证件、电话和住址', en: 'Looked at your identity, phone and address' },
      why: String(e.data.reason ?? ''),
    }))
  return { story, accesses }
}
