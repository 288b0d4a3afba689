// Each table belongs to one module: its name occurs in the SQL of one store only.
import { expect, test } from 'vitest'
import { filesUnder, moduleOf, type SourceFile, sources } from './source-tree.ts'

const tables = filesUnder(['migrations'], ['.sql']).flatMap(({ text }) =>
  [
    ...withoutComments(text).matchAll(
      /\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:"?(\w+)"?[.])?"?(\w+)"?/gi,
    ),
  ].map(([, , name]) => name as string),
)
const stores = sources().filter(({ path }) => isStore(path))

test('迁移文件建了表 (the migrations make tables)', () => {
  expect(tables.length).toBeGreaterThan(0)
  expect(tables.filter((name, i) => tables.indexOf(name) !== i)).toEqual([])
})

test('一张表只归一个模块 (each table occurs in the store of one module only)', () => {
  const contested = tables
    .map(name => ({ name, owners: ownersOf(name) }))
    .filter(({ owners }) => owners.length > 1)
    .map(({ name, owners }) => `${name}: ${owners.join(', ')}`)
  expect(contested).toEqual([])
})

test('库外没有写表名的语句 (no SQL on a table outside a store)', () => {
  const leaks = sources()
    .filter(({ path }) => !isStore(path))
    .flatMap(file => tables.filter(name => isUsed(name, file)).map(name => `${file.path}: ${name}`))
  expect(leaks).toEqual([])
})

function ownersOf(table: string): string[] {
  const owners = stores.filter(file => isUsed(table, file)).map(({ path }) => moduleOf(path) ?? 'platform')
  return [...new Set(owners)]
}

function isStore(path: string): boolean {
  return /^src\/[^/]+\/[^/]+\/store([.]ts$|\/)/.test(path) || path.startsWith('src/platform/')
}

/** A name counts as a table where SQL or the query builder would take it for one. */
function isUsed(table: string, { text }: SourceFile): boolean {
  const code = withoutComments(text)
  const builder = `(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|[jJ]oin(?:Lateral)?|[uU]sing|sql[.]table)\\(\\s*\\[?\\s*['"\`]`
  const keyword = `(?:\\bfrom|\\bjoin|\\binsert\\s+into|\\bupdate|\\bmerge\\s+into|\\block\\s+table|\\btruncate)\\s+(?:only\\s+)?`
  return (
    new RegExp(`${builder}(?:\\w+[.])?${table}\\b`).test(code) ||
    new RegExp(`${keyword}"?(?:\\w+"?[.]"?)?${table}\\b(?!['"][,)])`, 'i').test(sqlOf(code))
  )
}

/** Template texts and longer strings that read like SQL. */
function sqlOf(code: string): string {
  const texts = [...code.matchAll(/`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g)].map(([text]) => text)
  return texts
    .filter(text => /^[`']\s*(with|select|insert|update|delete|merge|lock|truncate)\b/i.test(text))
    .join('\n')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*(\/\/|--).*$/gm, '')
}
