// Papers issued in the case and files brought into it, to be downloaded; and the place where more are added.
import { Section } from '../../../ui/page.tsx'
import { MomentText } from '../../../ui/show.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { FileLink } from './file-link.tsx'
import { paperWords as w } from './part-words.ts'
import type { CaseFile, Sheet } from './parts.ts'
import { Uploading } from './upload.tsx'
import type { CaseView } from './view.ts'

/** Papers, files and, for who may add to the case, the upload. */
export function PapersShown({ page }: { page: CaseView }) {
  const say = useSay()
  const { sheets = [] } = page.parts
  const issued = new Set(sheets.map(sheet => sheet.fileId))
  const files = (page.parts.files ?? []).filter(file => !issued.has(file.id))
  const mayAdd = page.parts.files !== undefined && adders.some(right => page.rights.includes(right))
  if (sheets.length === 0 && files.length === 0 && !mayAdd) return null
  return (
    <Section title={w.title} id="papers" flush>
      {sheets.length > 0 && (
        <Table
          caption={w.sheets}
          captionShown={files.length > 0}
          columns={sheetColumns(page.id)}
          rows={sheets}
          rowKey={sheet => sheet.id}
        />
      )}
      {files.length > 0 && (
        <Table
          caption={w.files}
          captionShown={sheets.length > 0}
          columns={fileColumns(page)}
          rows={files}
          rowKey={file => file.id}
        />
      )}
      {sheets.length === 0 && files.length === 0 && <p className="case-none od-quiet">{say(w.none)}</p>}
      {mayAdd && <Uploading page={page} />}
    </Section>
  )
}

// Rights under which the server takes a file into a case.
const adders = ['case.handle', 'case.route', 'case.mediate', 'case.register']

const sheetColumns = (caseId: string): readonly Column<Sheet>[] => [
  { key: 'name', head: w.name, cell: sheet => <SheetName caseId={caseId} sheet={sheet} /> },
  { key: 'number', head: w.number, cell: sheet => sheet.number },
  { key: 'at', head: w.at, cell: sheet => <MomentText at={sheet.issuedAt} />, oneLine: true },
  { key: 'seen', head: w.seen, cell: sheet => <Seen forParty={sheet.forParty} by={undefined} /> },
]

function SheetName({ caseId, sheet }: { caseId: string; sheet: Sheet }) {
  const say = useSay()
  return (
    <>
      <FileLink caseId={caseId} fileId={sheet.fileId} name={say(sheet.words)} />{' '}
      {sheet.annulledAt !== null && (
        <>
          <Tag tone="warn">{say(w.annulled)}</Tag> <span className="od-quiet">{sheet.annulReason}</span>
        </>
      )}
    </>
  )
}

const fileColumns = (page: CaseView): readonly Column<CaseFile>[] => [
  {
    key: 'name',
    head: w.name,
    cell: file => <FileLink caseId={page.id} fileId={file.id} name={file.name} />,
  },
  { key: 'kind', head: w.kind, cell: file => <Purpose file={file} />, oneLine: true },
  { key: 'size', head: w.size, cell: file => sizeText(file.bytes), align: 'end', oneLine: true },
  { key: 'at', head: w.at, cell: file => <MomentText at={file.addedAt} />, oneLine: true },
  {
    key: 'seen',
    head: w.seen,
    cell: file => (
      <Seen forParty={file.forParty} by={page.parties.find(party => party.id === file.partyId)?.name} />
    ),
  },
]

function Purpose({ file }: { file: CaseFile }) {
  const say = useSay()
  return say(file.words)
}

function Seen({ forParty, by }: { forParty: boolean; by: string | undefined }) {
  const say = useSay()
  if (by !== undefined) return say(w.brought, { name: by })
  return forParty ? say(w.mayDownload) : '—'
}

/** '320 KB', '1.4 MB'. */
export function sizeText(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
