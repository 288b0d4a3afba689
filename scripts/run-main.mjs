// Runs src/main.ts in this very process: one process to watch, to signal and to end.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './install.mjs'

export const mainFile = join(root, 'src', 'main.ts')

/** Whether the packages are there at all. */
export const isInstalled = () => existsSync(join(root, 'node_modules', 'tsx', 'package.json'))

/** Hands the words of the command line to main, as if it had been started with them. */
export async function runMain(words) {
  process.env.TSX_TSCONFIG_PATH ??= join(root, 'tsconfig.json')
  const { register } = await import('tsx/esm/api')
  register()
  process.setSourceMapsEnabled(true)
  process.argv = [process.execPath, mainFile, ...words]
  await import(pathToFileURL(mainFile).href)
}
