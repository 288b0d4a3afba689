import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SHEETS, type SheetKind } from '../src/resources/documents/rules/sheets.table.ts'
import { buildTemplate, templateUrl } from './templates.ts'

test.each(Object.keys(SHEETS) as SheetKind[])('%s 的模板就是由源头造出来的那一份，再造一次不差一个字节', kind => {
  const built = buildTemplate(kind)
  expect(built.equals(buildTemplate(kind))).toBe(true)
  expect(built.equals(readFileSync(templateUrl(kind)))).toBe(true)
})
