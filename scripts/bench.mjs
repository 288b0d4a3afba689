// npm run bench: fills a house of its own with made-up cases and measures it under load. `--quick` for trying.
import { ensureInstalled, requireNode, root } from './install.mjs'

requireNode()
await ensureInstalled()
process.chdir(root)
process.env.TSX_TSCONFIG_PATH ??= 'tsconfig.json'
const { register } = await import('tsx/esm/api')
register()
// The same file starts the load generator, as a process of its own.
if (process.argv.includes('--generator')) await (await import('./bench/generator.ts')).generate()
else process.exitCode = await (await import('./bench/bench.ts')).bench(process.argv.slice(2))
