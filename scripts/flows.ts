// `npm run flows`: draws the flow charts and prints the rule book and the rights matrix from the tables the server decides by.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { flowChapter } from './flows/chart.ts'
import { limitsChapter, rightsChapter, routesChapter } from './flows/tables.ts'

const folder = fileURLToPath(new URL('../docs/', import.meta.url))

/** Every printed page and the text it must have now. */
export function pages(): Record<string, string> {
  return {
    'flows.md': flowChapter(),
    'rulebook.md': limitsChapter(),
    'rights.md': `${rightsChapter()}\n${routesChapter()}`,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(pages())) {
    const same = read(folder + name) === text
    if (!same) writeFileSync(folder + name, text)
    console.log(`${same ? '·' : '✎'} docs/${name}`)
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
