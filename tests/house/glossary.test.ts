// Every word of the field that the code uses stands in docs/glossary.md.
import ts from 'typescript'
import { expect, test } from 'vitest'
import { moduleOf, pathsUnder, readText, type SourceFile, sources, wings } from './source-tree.ts'

/** Words of plain English and of the trade, which mean here what they mean everywhere. */
const plain = words(`
  a all an and any are as at be before after again by can each else every for from has have if in into is it its may more
  most must need no none not of off on once one only or other out over own same so some such than that the them then there
  this to too two under until up use very was way what when where which while who why with without yet your you
  add answer area ask back begin body book both bring can cannot change choose come copy count date day different do
  empty end enter error example exist face file find first form free full get give go good group have here hint hold how
  id item join keep key kind know label large last late later latin line list long look make many mark match menu
  downloaded fed held me
  message mode much new next number of order part past path people per pick plain problem put quick read ready reason
  remove right rest row save second see self send set short show side sign size small state still stop take tell text
  thing this three time today top try turn type unknown url value wait week whole word work write wrong yes
  say fill hand lang
  command init reset fail
  en zh ui api http id min max total label wording sentence heading button hint tone colour icon
`)

const known = new Set([...plain, ...glossaryWords()])

test('术语表是一张三栏表 (the glossary is a table of three columns, each word with its 中文)', () => {
  const rows = glossaryRows()
  expect(rows.length).toBeGreaterThan(100)
  const lame = rows.filter(([zh = '', word = '', meaning]) => {
    return !/\p{Script=Han}/u.test(zh) || !/^[a-z][\w /-]*$/i.test(word) || meaning === undefined
  })
  expect(lame).toEqual([])
})

test('每个模块的名字都在术语表里 (each wing and module is named from the glossary)', () => {
  const modules = pathsUnder(wings.map(wing => `src/${wing}`)).map(path => path.split('/').slice(1, 3))
  const names = [...new Set(modules.flat())].filter(name => !name.includes('.'))
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter(name => strangersIn(name).length > 0)).toEqual([])
})

test('words.ts 里的每个名字、每个成员都用术语表里的词 (each exported name and list member of words.ts is made of glossary words)', () => {
  const files = sources().filter(({ path }) => isVocabulary(path))
  expect(files.length).toBeGreaterThan(0)
  const strangers = files.flatMap(file => [...new Set(namesOf(file))].flatMap(name => strange(file, name)))
  expect(strangers).toEqual([])
})

test('每项权限的名字都用术语表里的词 (each right is made of glossary words)', () => {
  const files = sources().filter(({ path }) =>
    /^src\/foundation\/access\/.*(words|[.]table)[.]ts$/.test(path),
  )
  const rights = files.flatMap(file => listsOf(file, /right/i).map(name => ({ file, name })))
  expect(rights.length).toBeGreaterThan(0)
  expect(rights.flatMap(({ file, name }) => strange(file, name))).toEqual([])
})

test('流程表里的动作和状态都用术语表里的词 (each step and status of a flow is made of glossary words)', () => {
  const files = sources().filter(({ path }) => /\/rules([.]ts$|\/)|[.]table[.]ts$/.test(path))
  const strangers = files.flatMap(file =>
    [...file.text.matchAll(/\b(?:do|to): '([\w-]+)'/g)].flatMap(([, name = '']) => strange(file, name)),
  )
  expect([...new Set(strangers)]).toEqual([])
})

/** Words of the kernel and of modules. The phrase books of screens and pages hold sentences, whose keys name no thing. */
function isVocabulary(path: string): boolean {
  return (
    path === 'src/kernel/words.ts' ||
    (moduleOf(path) !== undefined && path.split('/').slice(4).length === 0 && path.endsWith('/words.ts'))
  )
}

function strange({ path }: SourceFile, name: string): string[] {
  const strangers = strangersIn(name)
  return strangers.length > 0 ? [`${path}: ${name} (${strangers.join(', ')})`] : []
}

/** The words of a name that neither the glossary nor plain English knows. */
function strangersIn(name: string): string[] {
  return wordsOfName(name).filter(word => !stemsOf(word).some(stem => known.has(stem)))
}

function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word.length > 1)
}

/** The word itself and what it may be a plain inflection of. */
function stemsOf(word: string): string[] {
  const ends: [RegExp, string][] = [
    [/s$/, ''],
    [/es$/, ''],
    [/ies$/, 'y'],
    [/ed$/, ''],
    [/d$/, ''],
    [/ied$/, 'y'],
    [/ing$/, ''],
    [/ing$/, 'e'],
    [/er$/, ''],
    [/r$/, ''],
    [/ly$/, ''],
    [/^un/, ''],
    [/([a-z])\1(ed|ing)$/, '$1'],
  ]
  const once = ends.filter(([end]) => end.test(word)).map(([end, start]) => word.replace(end, start))
  return [word, ...once]
}

/** Exported names of a file, and the members of its exported closed lists. Refusal codes are sentences: not theirs. */
function namesOf(file: SourceFile): string[] {
  return exportsOf(file).flatMap(({ name, initializer }) =>
    /refusal/i.test(name) ? [name] : [name, ...membersOf(initializer)],
  )
}

/** Members of the exported lists whose name matches. */
function listsOf(file: SourceFile, wanted: RegExp): string[] {
  return exportsOf(file).flatMap(({ name, initializer }) => (wanted.test(name) ? membersOf(initializer) : []))
}

function exportsOf({ path, text }: SourceFile): { name: string; initializer?: ts.Expression | undefined }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return source.statements.filter(isExported).flatMap(statement => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name, initializer }) => ({
        name: name.getText(),
        initializer,
      }))
    const isNamed = ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)
    if (isNamed) return [{ name: statement.name.text }]
    return ts.isFunctionDeclaration(statement) && statement.name ? [{ name: statement.name.text }] : []
  })
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
}

function membersOf(expression: ts.Expression | undefined): string[] {
  if (expression === undefined) return []
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression))
    return membersOf(expression.expression)
  if (ts.isCallExpression(expression)) return expression.arguments.flatMap(membersOf)
  if (ts.isArrayLiteralExpression(expression))
    return expression.elements.flatMap(element => (ts.isStringLiteral(element) ? codes(element.text) : []))
  if (!ts.isObjectLiteralExpression(expression)) return []
  return expression.properties.flatMap(({ name }) => (name ? codes(name.getText().replace(/['"]/g, '')) : []))
}

/** A member counts when it is a code, not a sentence or a number. */
function codes(text: string): string[] {
  return /^[a-z][\w.:-]*$/i.test(text) ? [text] : []
}

function glossaryRows(): string[][] {
  return readText('docs/glossary.md')
    .split('\n')
    .filter(line => line.startsWith('|') && !/^\|(-|\s*中文)/.test(line))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
}

function glossaryWords(): string[] {
  return glossaryRows().flatMap(([, word = '']) => words(word))
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}

test('术语表里没有重复的词义 (no row of the glossary stands twice)', () => {
  const rows = glossaryRows().map(([zh, word]) => `${zh} | ${word}`)
  expect(rows.filter((row, i) => rows.indexOf(row) !== i)).toEqual([])
})
