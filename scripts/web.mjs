// Builds the staff's web app when what it is made of has changed since the last build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fail, root, runNode } from './install.mjs'

/** Vite's own command, run with Node itself so that no shell is needed. */
export const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')

/** Builds `dist/web` unless its stamp says that it is made of the present sources. */
export async function ensureWebBuilt() {
  if (!existsSync(join(root, 'src', 'web', 'index.html'))) return
  const stamp = join(root, 'dist', 'web', '.onedoor-source-hash')
  const wanted = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const begun = Date.now()
  process.stderr.write('正在生成网页 … building the web app …\n')
  const code = await runNode([vite, 'build', '--logLevel', 'error'])
  if (code !== 0)
    fail('网页没有生成成功，原因见上。', 'The web app could not be built; the reason stands above.')
  writeFileSync(stamp, wanted)
  process.stderr.write(`网页已生成 web app built (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`)
}

function hashSources() {
  const hash = createHash('sha256')
  const settings = ['vite.config.ts', 'tsconfig.json', 'tsconfig.web.json', 'package-lock.json']
  const files = [
    ...settings.map(name => join(root, name)).filter(existsSync),
    ...listSources(join(root, 'src')),
  ]
  for (const file of files.sort()) hash.update(`${relative(root, file)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listSources(path)
    return entry.isFile() && isSeenByWeb(relative(join(root, 'src'), path)) ? [path] : []
  })
}

// The same list as tsconfig.web.json: screens, furniture, kernel, and what modules let others look at.
function isSeenByWeb(path) {
  if (/\.(test|journey)\.tsx?$/.test(path)) return false
  if (/^(ui|web|kernel)[\\/]/.test(path) || /[\\/]rules[\\/]/.test(path)) return true
  return /^(words|contract|rules|.*\.table)\.ts$/.test(basename(path))
}
