// How the staff app is built: from src/web into dist/web, for the browsers counties still have.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = fileURLToPath(new URL('dist/web', import.meta.url))

// The server sends these as they are: a county's line is thin and its one machine has better things to do.
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    for (const name of names.filter(each => /\.(js|css|html|svg)$/.test(each))) {
      const body = readFileSync(`${outDir}/${name}`)
      writeFileSync(`${outDir}/${name}.gz`, gzipSync(body, { level: 9 }))
      writeFileSync(`${outDir}/${name}.br`, brotliCompressSync(body))
    }
  },
}

export default defineConfig({
  root: fileURLToPath(new URL('src/web', import.meta.url)),
  base: '/',
  plugins: [react(), compressed],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome87',
    // Everything comes from the server itself: no data: addresses, so that the policy stays default-src 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // These change seldom: a new release of ours must not make every window fetch them again.
          groups: [{ name: 'base', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/ }],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8630', '/demo': 'http://127.0.0.1:8630' } },
})
