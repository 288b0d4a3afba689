// What is printed from the tables stands in docs as the tables stand now.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pages } from '../../scripts/flows.ts'

test.each(Object.entries(pages()))(
  'docs/%s 与规则表一致 / is what the tables say now (npm run flows)',
  (name, text) => {
    expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')).toBe(text)
  },
)
