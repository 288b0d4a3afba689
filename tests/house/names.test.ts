// What a file may be called, and which files a module may have.
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder, isTest, moduleOf, pathsUnder, sources, wings } from './source-tree.ts'

const drawers = [
  ...['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib', 'manager', 'service', 'base'],
  ...['types', 'constants', 'data', 'info', 'new', 'old', 'v2'],
]
const roles = [
  'index',
  'words',
  'rules',
  'store',
  'actions',
  'views',
  'contract',
  'routes',
  'jobs',
  'cli',
  'seed',
]
const roleFolders = ['rules', 'store', 'actions', 'views', 'routes', 'jobs', 'cli', 'seed', 'templates']
const edge = ['adapter', 'fake']

test('没有杂物间 (no drawer for odds and ends)', () => {
  const parts = pathsUnder(['src', 'scripts', 'tests', 'docs']).flatMap(path =>
    path.split('/').map(part => ({ path, stem: part.replace(/[.].*$/, '') })),
  )
  expect(parts.filter(({ stem }) => drawers.includes(stem)).map(({ path }) => path)).toEqual([])
})

test('名字不带虚衔 (no name ends in Dto, Impl or Enum; no interface begins with I)', () => {
  const titled = sources().flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /\b(?:class|interface|type|const|function) (\w+(?:Dto|DTO|Impl|Enum)|I[A-Z][a-z]\w*)\b/g,
      ),
    ].map(([, name]) => `${path}: ${name}`),
  )
  expect(titled).toEqual([])
})

test('文件名用短横线小写 (files and folders are kebab-case)', () => {
  const odd = pathsUnder(['src', 'tests', 'scripts', 'migrations']).filter(
    path => !path.split('/').every(part => /^[a-z0-9_]+(-[a-z0-9]+)*([.][a-z0-9-]+)*$/.test(part)),
  )
  expect(odd).toEqual([])
})

test('楼层已定:只有这些房间 (the floors are fixed; wings hold modules only)', () => {
  const floors = ['kernel', 'platform', ...wings, 'ui', 'web']
  const strays = pathsUnder(['src']).filter(path => {
    const [, floor = '', inside] = path.split('/')
    if (inside === undefined) return !/^(main|linkage)([.](db[.])?test)?[.]ts$/.test(floor)
    return !floors.includes(floor) || (wings.some(wing => wing === floor) && moduleOf(path) === undefined)
  })
  expect(strays).toEqual([])
})

test('模块里的文件各有其职 (a file in a module has one of the known roles)', () => {
  const strays = pathsUnder(['src']).filter(
    path => moduleOf(path) !== undefined && !isTest(path) && !hasRole(path),
  )
  expect(strays).toEqual([])
})

test('路径里的词不在文件名里重复 (the name does not repeat the path)', () => {
  const repeated = pathsUnder(['src']).filter(path => {
    const module = moduleOf(path)?.split('/')[1]
    return (
      module !== undefined && new RegExp(`^${module}[.-]`).test(basename(path)) && !isOnlyName(path, module)
    )
  })
  expect(repeated).toEqual([])
})

test('屏幕不凭状态作判断 (no screen compares a status with a word)', () => {
  const decided = filesUnder(['src/web', 'src/ui'], ['.ts', '.tsx']).filter(({ text }) =>
    /[sS]tatus\s*[!=]==?\s*['"`]|['"`]\s*[!=]==?\s*[\w.?]*[sS]tatus\b|switch \([\w.?]*[sS]tatus\)/.test(text),
  )
  expect(decided.map(({ path }) => path)).toEqual([])
})

function hasRole(path: string): boolean {
  const [first = '', ...deeper] = path.split('/').slice(3)
  if (deeper.length > 0) return roleFolders.includes(first) || path.startsWith('src/surfaces/portal/pages/')
  if (first.endsWith('.table.ts')) return true
  return [...roles, ...edge].some(role => first === `${role}.ts`)
}

/** A noun of the module may name a file below a role: `cases/store/cases.ts` keeps the table of that name. */
function isOnlyName(path: string, module: string): boolean {
  return path.split('/').length > 4 && basename(path).startsWith(`${module}.`)
}
