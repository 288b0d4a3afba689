#!/usr/bin/env node
// npx onedoor <command> …: the house's commands, run from its own sources.
import { fail, requireNode } from '../scripts/install.mjs'
import { isInstalled, runMain } from '../scripts/run-main.mjs'

requireNode()
if (!isInstalled()) {
  fail(
    '依赖还没有安装。请先在项目目录运行 npm start（或 npm ci）。',
    'The packages are not installed yet. Run npm start (or npm ci) in the project folder first.',
  )
}
await runMain(process.argv.slice(2)).catch(error => {
  if (error?.zh && error?.en) fail(error.zh, error.en)
  throw error
})
