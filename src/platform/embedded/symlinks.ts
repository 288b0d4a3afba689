// npm packages cannot carry symbolic links; the libraries' links are made again from their list.
import { copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Makes every missing link of `pg-symlinks.json`; false when the folder cannot be written. */
export function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const within = (path: string) => join(native, path.replace(/^native\//, ''))
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  return links.every(({ source, target }) => link(within(source), within(target)))
}

function link(source: string, target: string): boolean {
  if (existsSync(target)) return true
  try {
    symlinkSync(relative(dirname(target), source), target)
    return true
  } catch {
    return copy(source, target)
  }
}

// Windows forbids links to ordinary users.
function copy(source: string, target: string): boolean {
  try {
    copyFileSync(source, target)
    return true
  } catch {
    return existsSync(target)
  }
}
