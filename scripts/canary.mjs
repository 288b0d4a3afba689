// Breaks every wall on purpose, all at once in one copied tree, and sees each break reported by its named rule.
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import * as lint from './canary/lint.mjs'
import * as passes from './canary/passes.mjs'
import * as walls from './canary/walls.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const configs = [
  'package.json',
  'tsconfig.json',
  'tsconfig.web.json',
  'eslint.config.mjs',
  '.dependency-cruiser.cjs',
]
const isTest = path => /[.]test[.]tsx?$/.test(path)
const isSource = path => /[.]tsx?$/.test(path)
const tree = mkdtempSync(join(root, '.canary-'))
process.on('exit', () => rmSync(tree, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

let serial = 0
const results = []
const report = (what, ok, detail = '') => results.push({ what, ok, detail })

copyTree()
const wallsIllegal = walls.illegal.map(([rule, path, to, beside]) => ({
  rule,
  ...plantImport(path, to, beside),
}))
const wallsLegal = walls.legal.map(([path, to]) => plantImport(path, to))
const lintIllegal = lint.illegal.map(([rule, says, path, code]) => ({ rule, says, at: plant(path, code) }))
const lintLegal = lint.legal.map(([path, code]) => ({ at: plant(path, code) }))
const typesIllegal = passes.illegal.map(([pass, error, path, code]) => ({
  pass,
  error,
  at: plant(path, code),
}))
const typesLegal = passes.legal.map(([pass, path, code]) => ({ pass, at: plant(path, code) }))
write('src/kernel/zz-typed.ts', 'export type a = number\n')

const tools = Promise.all([
  run(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ),
  run('eslint/bin/eslint.js', '--format', 'json', ...[...lintIllegal, ...lintLegal].map(({ at }) => at)),
])
judgeTypes()
const [cruise, linted] = await tools
judgeWalls(JSON.parse(cruise))
judgeLint(JSON.parse(linted))
conclude()

function copyTree() {
  cpSync(join(root, 'src'), join(tree, 'src'), { recursive: true, filter: path => !isTest(path) })
  for (const file of configs) cpSync(join(root, file), join(tree, file))
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
  // main and linkage are written anew: what stands in the real ones is not on trial here.
  for (const file of ['src/main.ts', 'src/linkage.ts']) write(file, '')
  for (const file of walls.targets) if (!existsSync(join(tree, file))) write(file, 'export const x = 1\n')
}

/** Writes a file of the tree; what stood there before stays below. */
function write(path, code) {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), code, {
    flag: path === 'src/main.ts' || path === 'src/linkage.ts' ? 'a' : 'w',
  })
}

function plant(path, code) {
  serial += 1
  const at = path.replaceAll('@', `zz-${serial}`)
  write(at, `${code}\n`)
  return at
}

/** One file with one import; own files it names are made as stubs beside it. */
function plantImport(path, to, beside = {}) {
  const at = plant(path, '')
  const name = `zz-${serial}`
  const line = text => importLine(text.replaceAll('@', name))
  write(at, line(to))
  const target = to.replace('type ', '').replaceAll('@', name)
  if (!target.startsWith('.')) return { at, to: target }
  const goal = posix.join(posix.dirname(at), target)
  if (!existsSync(join(tree, goal)) && !goal.endsWith('zz-nowhere.ts')) write(goal, 'export const x = 1\n')
  for (const [file, text] of Object.entries(beside))
    write(posix.join(posix.dirname(at), file.replaceAll('@', name)), line(text))
  return { at, to: goal }
}

function importLine(to) {
  if (to === '') return 'export const lonely = 1\n'
  if (to.startsWith('type ')) return `export type * from '${to.slice(5)}'\n`
  return `import '${to}'\n`
}

/** The standard output of a tool in the copied tree. It is expected to complain, so its exit code says nothing. */
function run(tool, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: tree })
    let out = ''
    let err = ''
    child.stdout.on('data', chunk => (out += chunk))
    child.stderr.on('data', chunk => (err += chunk))
    child.on('error', reject)
    child.on('close', () =>
      out ? resolve(out) : reject(new Error(`${tool} said nothing: ${err.slice(-2000)}`)),
    )
  })
}

function judgeWalls({ modules, summary }) {
  const cruised = new Set(modules.map(({ source }) => source))
  const missed = sourcesUnder('src').filter(path => !cruised.has(path))
  report('every file is cruised', missed.length === 0, `not cruised: ${missed.slice(0, 5).join(', ')}`)
  const found = (at, to) =>
    summary.violations
      .filter(({ from, ...seen }) => from === at && (!isShared(at) || seen.to === to))
      .concat(summary.violations.filter(({ cycle }) => cycle?.some(({ name }) => name === at)))
      .map(({ rule }) => rule.name)
  for (const { rule, at, to } of wallsIllegal)
    report(`${rule}  ${at} → ${to}`, found(at, to).includes(rule), `reported: ${found(at, to)}`)
  for (const { at, to } of wallsLegal)
    report(`legal  ${at} → ${to}`, found(at, to).length === 0, `reported: ${found(at, to)}`)
  const proven = new Set(wallsIllegal.map(({ rule }) => rule))
  const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
  for (const { name } of forbidden) if (!proven.has(name)) report(`a canary for ${name}`, false, 'unproven')
}

/** Many canaries share these two files, so there the imported file tells them apart. */
function isShared(at) {
  return at === 'src/main.ts' || at === 'src/linkage.ts'
}

function sourcesUnder(folder) {
  return readdirSync(join(tree, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && isSource(entry.name))
    .map(entry =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(tree.length + 1)
        .replaceAll('\\', '/'),
    )
}

function judgeLint(files) {
  const said = new Map(files.map(({ filePath, messages }) => [filePath, messages]))
  const at = path => said.get(join(tree, path))
  for (const { rule, says, at: path } of lintIllegal) {
    const messages = at(path) ?? []
    const ok = messages.some(({ ruleId, message }) => ruleId === rule && message.includes(says))
    report(`${rule} (${says})  ${path}`, ok, `reported: ${messages.map(({ message }) => message)}`)
  }
  for (const { at: path } of lintLegal)
    report(`legal  ${path}`, at(path)?.length === 0, `reported: ${at(path)?.map(({ message }) => message)}`)
}

function judgeTypes() {
  const compiled = { server: compile('tsconfig.json'), web: compile('tsconfig.web.json') }
  for (const { pass, error, at } of typesIllegal) {
    const errors = compiled[pass](at)
    report(`${pass} pass ${error}  ${at}`, errors.includes(error), `reported: ${errors}`)
  }
  for (const { pass, at } of typesLegal) {
    const errors = compiled[pass](at)
    report(`legal in ${pass} pass  ${at}`, errors.length === 0, `reported: ${errors}`)
  }
}

/**
 * The whole pass as its config lists it, without the canaries of the other tools (they import what would bring
 * Node's types along). Only the type canaries are looked at; one that stands outside the pass is an error.
 */
function compile(config) {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    join(tree, config),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: problem => {
        throw new Error(String(problem.messageText))
      },
    },
  )
  const mine = new Set([...typesIllegal, ...typesLegal].map(({ at }) => join(tree, at).replaceAll('\\', '/')))
  const roots = fileNames.filter(file => mine.has(file) || !/[/]zz-/.test(file))
  const host = ts.createCompilerHost({ ...options, incremental: false })
  const program = ts.createProgram(
    roots,
    { ...options, incremental: false, tsBuildInfoFile: undefined },
    host,
  )
  return path => {
    if (!fileNames.includes(join(tree, path).replaceAll('\\', '/'))) return ['not in this pass']
    const source = program.getSourceFile(join(tree, path).replaceAll('\\', '/'))
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ code }) => `TS${code}`,
    )
  }
}

function conclude() {
  const verbose = process.argv.includes('--all')
  for (const { what, ok, detail } of results)
    if (!ok || verbose) console.log(`${ok ? 'CAUGHT' : 'MISSED'}  ${what}${ok ? '' : `  ${detail}`}`)
  const missed = results.filter(({ ok }) => !ok).length
  console.log(`${results.length - missed} CAUGHT, ${missed} MISSED`)
  process.exitCode = missed === 0 ? 0 : 1
}
