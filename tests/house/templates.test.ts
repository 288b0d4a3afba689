// The committed Word templates are exactly what their readable source makes.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildTemplate } from '../../scripts/templates.ts'
import { SHEETS, type SheetKind } from '../../src/resources/documents/rules/sheets.table.ts'

test.each(Object.keys(SHEETS) as SheetKind[])('%s 的模板就是由源头造出来的那一份，不差一个字节', kind => {
  const kept = readFileSync(
    new URL(`../../src/resources/documents/templates/${SHEETS[kind].template}`, import.meta.url),
  )
  expect(buildTemplate(kind).equals(kept)).toBe(true)
})
