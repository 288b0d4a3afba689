// npm start: checks Node, installs and builds what is missing, then serves. `--dev` follows changes.
import { ensureInstalled, fail, requireNode, root } from './install.mjs'

requireNode()
const words = process.argv.slice(2)
process.chdir(root)
try {
  await ensureInstalled()
  if (words.includes('--dev')) {
    const { develop } = await import('./develop.mjs')
    process.exitCode = await develop(words.filter(word => word !== '--dev'))
  } else {
    const { ensureWebBuilt } = await import('./web.mjs')
    const { runMain } = await import('./run-main.mjs')
    await ensureWebBuilt()
    await runMain(['serve', ...words])
  }
} catch (error) {
  explain(error)
}

// What the machine refuses is told in one line; only a bug of ours keeps its stack.
function explain(error) {
  const { zh, en } = error?.zh && error?.en ? error : (machineSays(error) ?? {})
  if (!zh) throw error
  fail(zh, en)
}

const noRight = path => ({
  zh: `没有写入权限：${path}。请换一个目录，或把它交给当前账户（chown -R）。`,
  en: `No permission to write: ${path}. Use another folder, or give it to this account (chown -R).`,
})
const noRoom = {
  zh: '磁盘空间不足，请腾出空间后重试。',
  en: 'The disk is full; make room and try again.',
}

function machineSays(error) {
  if (['EACCES', 'EPERM', 'EROFS'].includes(error?.code)) return noRight(error.path)
  return error?.code === 'ENOSPC' ? noRoom : undefined
}
