// Builds the Word templates from their readable source: `node --import tsx scripts/templates.ts`. Run twice, nothing changes.
import { writeFileSync } from 'node:fs'
import { SHEETS, type SheetKind } from '../src/resources/documents/rules/sheets.table.ts'
import { acceptance, followUp, oralAgreement } from './templates/forms.ts'
import { agreement, application, sittingRecord, termination } from './templates/prose.ts'

const builders: Record<SheetKind, (title: string) => Buffer> = {
  D03: application,
  D04: acceptance,
  D09: sittingRecord,
  D10: agreement,
  D11: oralAgreement,
  D12: followUp,
  D18: termination,
}

/** The bytes of one template. */
export const buildTemplate = (kind: SheetKind): Buffer => builders[kind](SHEETS[kind].words.zh)

const templateUrl = (kind: SheetKind): URL =>
  new URL(`../src/resources/documents/templates/${SHEETS[kind].template}`, import.meta.url)

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split(/[\\/]/).at(-1) ?? '')) {
  for (const kind of Object.keys(builders) as SheetKind[])
    writeFileSync(templateUrl(kind), buildTemplate(kind))
}
