// `npm run check`: format, lint, types twice, walls, dead code, canaries. Prints the list with times, then every failure.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const atOnce = 2

/** [name, tool, its arguments]; the slow ones stand first so that the two lanes end together. */
const steps = [
  ['types, front', 'typescript/bin/tsc', '-p', 'tsconfig.web.json'],
  ['types, server', 'typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['canaries', '../scripts/canary.mjs'],
  ['structure', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['dead code', 'knip/bin/knip.js', '--no-progress'],
  ['walls', 'dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs'],
  [
    'format and lint',
    '@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '--max-diagnostics=200',
    '.',
  ],
]

const began = performance.now()
const waiting = [...steps]
const failures = []
await Promise.all(Array.from({ length: atOnce }, lane))
for (const { name, said } of failures)
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}\n${said.trim()}`)
const verdict =
  failures.length === 0
    ? 'all is well'
    : `${failures.length} of ${steps.length} failed: ${failures.map(({ name }) => name).join(' · ')}`
console.log(`\n${verdict}, ${seconds(began)}`)
process.exitCode = failures.length === 0 ? 0 : 1

async function lane() {
  for (let step = waiting.shift(); step; step = waiting.shift()) await take(step)
}

async function take([name, tool, ...args]) {
  const start = performance.now()
  const { code, said } = await run(`${root}node_modules/${tool}`, args)
  if (code !== 0) failures.push({ name, said })
  console.log(`${code === 0 ? '✔' : '✘'} ${name.padEnd(16)} ${seconds(start).padStart(7)}`)
}

function run(script, args) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0' },
    })
    let said = ''
    child.stdout.on('data', chunk => {
      said += chunk
    })
    child.stderr.on('data', chunk => {
      said += chunk
    })
    child.on('error', error => resolve({ code: 1, said: String(error) }))
    child.on('close', code => resolve({ code, said }))
  })
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
