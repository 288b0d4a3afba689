// npm run dev: rebuilds the web app and restarts the server whenever a source changes.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './install.mjs'
import { mainFile } from './run-main.mjs'
import { vite } from './web.mjs'

/** Runs both until the server ends; answers its exit code. */
export function develop(words) {
  const web = spawn(process.execPath, [vite, 'build', '--watch', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  // tsx watches exactly the files that were loaded, and ends the server gently before it starts it again.
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const server = spawn(
    process.execPath,
    [tsx, 'watch', '--clear-screen=false', mainFile, 'serve', ...words],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal gives Ctrl-C to all of us by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal)
    })
  }
  return new Promise(resolve => {
    server.once('exit', code => {
      web.kill('SIGTERM')
      resolve(code ?? 1)
    })
  })
}
