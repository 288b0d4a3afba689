// What the house tests look at: the files of the tree, with their text.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type SourceFile = { readonly path: string; readonly text: string }

export const wings = ['foundation', 'resources', 'casefile', 'procedures', 'surfaces'] as const

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every file below these folders whose name ends so, by path from the root of the project. */
export function filesUnder(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return pathsUnder(folders)
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The text of one file of the project. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Paths of all files below these folders, sorted. */
export function pathsUnder(folders: readonly string[]): string[] {
  return folders
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/')),
    )
    .sort()
}

/** Working TypeScript of the house: no tests, no declarations. */
export function sources(): SourceFile[] {
  return filesUnder(['src'], ['.ts', '.tsx']).filter(({ path }) => !isTest(path) && !path.endsWith('.d.ts'))
}

/** Does this path name a test? */
export function isTest(path: string): boolean {
  return /[.](test|journey)[.]tsx?$/.test(path)
}

/** Is this file a table, whose length is the length of the law? */
export function isTable(path: string): boolean {
  return path.endsWith('.table.ts') || basename(path) === 'words.ts'
}

/** The module a file stands in, as `wing/module`; undefined outside the wings. */
export function moduleOf(path: string): string | undefined {
  const [src, wing, module, file] = path.split('/')
  const isInside = src === 'src' && file !== undefined && wings.some(name => name === wing)
  return isInside ? `${wing}/${module}` : undefined
}
