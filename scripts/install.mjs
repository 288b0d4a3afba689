// Makes sure that node_modules holds exactly what package-lock.json asks for.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's own folder, wherever the command was given. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Ends the program with a plain sentence when Node is too old for what is installed here. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits) {
    fail(
      `需要 Node.js 20.19 以上（建议 22 或 24），本机是 ${process.versions.node}。请从 https://nodejs.org 安装后重试。`,
      `Node.js 20.19 or newer is needed (22 or 24 recommended); this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
    )
  }
}

/** Runs `npm ci` when something is missing or the lock file has changed; `withDev` also asks for the test tools. */
export async function ensureInstalled({ withDev = false } = {}) {
  const stamp = join(root, 'node_modules', '.onedoor-lock-hash')
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const machine = `${process.platform}-${process.arch}`
  const wanted = `${createHash('sha256').update(text).digest('hex')} ${machine}`
  const stamped = readText(stamp).trim()
  if (stamped === `${wanted} all` || (stamped === `${wanted} production` && !withDev)) return
  const { packages } = JSON.parse(text)
  const asked = Object.entries(packages).filter(([path, entry]) => path && (withDev || !entry.dev))
  if (!areThere(asked.filter(([, entry]) => isForHere(entry)))) await runNpmCi(withDev)
  const tools = Object.entries(packages).filter(([, entry]) => entry.dev && !entry.optional)
  writeFileSync(stamp, `${wanted} ${areThere(tools) ? 'all' : 'production'}\n`)
}

/** Prints a sentence in both languages, without a stack, and ends the program. */
export function fail(zh, en, code = 1) {
  process.stderr.write(`\n${zh}\n${en}\n`)
  process.exit(code)
}

/** Runs a program of this repository to its end in the same terminal; answers its exit code. */
export function runNode(args, { env = {}, stdio = 'inherit', cwd = root } = {}) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd, stdio, env: { ...process.env, ...env } })
    child.once('error', () => resolve(1))
    child.once('exit', (code, signal) => resolve(signal ? 1 : code))
  })
}

// npm notes what it installed in a hidden lock file; someone may have run `npm ci` by hand.
function areThere(asked) {
  const hidden = readText(join(root, 'node_modules', '.package-lock.json'))
  if (!hidden) return false
  const present = JSON.parse(hidden).packages
  return asked.every(
    ([path, { version }]) => present[path]?.version === version && existsSync(join(root, path)),
  )
}

// A folder copied from another kind of machine lacks the programs made for this one.
function isForHere({ optional, devOptional, os, cpu, libc }) {
  if (!optional && !devOptional) return true
  return Boolean(
    os?.includes(process.platform) && cpu?.includes(process.arch) && (libc ?? ['glibc']).includes('glibc'),
  )
}

async function runNpmCi(withDev) {
  const begun = Date.now()
  process.stderr.write(
    '正在安装依赖（约一分钟，只此一次）… installing packages (about a minute, only once) …\n',
  )
  const ticker = setInterval(() => {
    process.stderr.write(`  … ${Math.round((Date.now() - begun) / 1000)} s\n`)
  }, 15_000)
  const code = await runNpm([
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(withDev ? ['--include=dev'] : []),
  ])
  clearInterval(ticker)
  if (code !== 0) {
    fail(
      '依赖没有安装成功，原因见上。请检查网络（内网可在 .npmrc 里设 registry 镜像）后重试。',
      'The packages could not be installed; the reason stands above. Check the network (or set a registry mirror in .npmrc) and try again.',
    )
  }
  process.stderr.write(`依赖已就绪 packages ready (${Math.round((Date.now() - begun) / 1000)} s)\n`)
}

// `npm start` tells which npm runs it; otherwise the one on the path.
function runNpm(args) {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.[cm]?js$/.test(own)) return runNode([own, ...args])
  return new Promise(resolve => {
    const child = spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    child.once('error', () => resolve(1))
    child.once('exit', code => resolve(code ?? 1))
  })
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
