// npm test: installs what is missing, runs every test, and ends with one line that a machine can read.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, requireNode, root, runNode } from './install.mjs'

requireNode()
await ensureInstalled({ withDev: true })

const folder = mkdtempSync(join(tmpdir(), 'onedoor-report-'))
const report = join(folder, 'report.json')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {}) // vitest ends first, then we count
const code = await runNode([vitest, 'run', ...reporters, ...process.argv.slice(2)])
const { passed, failed, skipped } = count(report, code)
rmSync(folder, { recursive: true, force: true })
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`)
process.exitCode = code || (failed > 0 || passed === 0 ? 1 : 0)

// A file that could not even be loaded has no tests to its name: it counts as one failure, and so does a crash.
function count(file, code) {
  const told = read(file)
  if (!told) return { passed: 0, failed: 1, skipped: 0 }
  const unloaded = told.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some(result => result.status === 'failed')
  }).length
  const failed = told.numFailedTests + unloaded
  return {
    passed: told.numPassedTests,
    failed: failed || (code && told.numPassedTests ? 1 : 0),
    skipped: told.numPendingTests + told.numTodoTests,
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
