// The same statements without the house: what one intake and one look-up ask of the database, replayed by pgbench.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, databaseName } from '../../src/platform/embedded/roles.ts'
import { findKeys } from '../../src/platform/embedded/state-folder.ts'
import { type Asked, capture } from './capture.ts'
import type { Desk } from './desk.ts'
import type { Filled } from './fill.ts'

/** Compares the saturated house with pgbench, one right after the other; a sentence instead where pgbench is not installed. */
export async function measureStatements(
  folder: string,
  p: { desk: Desk; filled: Filled; seconds: number; saturate: (kind: 'intake' | 'code') => Promise<number> },
): Promise<string> {
  const program = findPgbench()
  const keys = findKeys(join(folder, 'database'))
  if (!program || !keys?.port) return '\npgbench is not installed: no comparison with the bare statements'
  const url = addressOf('onedoor_app', keys.passwords.app, { port: keys.port, database: databaseName })
  const asked = await capture(folder, url, { desk: p.desk, code: p.filled.codes[0] ?? '' })
  const lines: string[] = []
  for (const kind of ['intake', 'code'] as const) {
    const script =
      kind === 'intake' ? intakeScript(asked.intake, p.desk) : asked.code.map(a => statement(a, []))
    const file = join(folder, `${kind}.pgbench`)
    writeFileSync(file, `${script.join('\n')}\n`)
    const house = await p.saturate(kind)
    const bare = run(program, url, file, Math.max(3, Math.round(p.seconds / 2)))
    rmSync(file)
    const rates = `house ${house.toFixed(0).padStart(5)}/s   pgbench ${bare.toFixed(0).padStart(5)}/s`
    const count = `${String(asked[kind].length).padStart(3)} statements`
    lines.push(`${kind.padEnd(10)} ${count}   ${rates}   ratio ${(house / bare).toFixed(2)}`)
  }
  return ['', 'the same statements in pgbench, prepared, 16 connections', ...lines].join('\n')
}

function findPgbench(): string | undefined {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const places = [...versions.map(v => join(root, v, 'bin')), ...(process.env.PATH ?? '').split(':')]
  return places.map(place => join(place, 'pgbench')).find(existsSync)
}

function run(program: string, url: string, file: string, seconds: number): number {
  const { stdout, stderr } = spawnSync(
    program,
    ['-n', '-M', 'prepared', '-c', '16', '-j', '1', '-T', String(seconds), '-f', file, url],
    { encoding: 'utf8', timeout: (seconds + 60) * 1000 },
  )
  const found = /tps = ([\d.]+)/.exec(stdout)
  if (!found || /aborted|failed/.test(stderr)) throw new Error(`pgbench: ${stderr.slice(0, 500)}`)
  return Number(found[1])
}

// Each run of the script is another case: what the house made anew is drawn anew, the rest stays as it was asked.
function intakeScript(asked: readonly Asked[], desk: Desk): string[] {
  const text = JSON.stringify(asked.map(a => a.values))
  const ids = [...new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g))]
  const made = ids.filter(id => !Object.values(desk.accounts).includes(id))
  const code = /\d{6}-\d{8}-\d{5}-\d{2}/.exec(text)?.[0] ?? ''
  const fresh = [...made, code].map((value, i) => ({ value, name: `fresh${i}` }))
  const draw = fresh.map(f => `gen_random_uuid()::text as ${f.name}`).join(', ')
  return [`select ${draw} \\gset`, ...asked.map(a => statement(a, fresh))]
}

type Fresh = { value: string; name: string }

function statement({ text, values }: Asked, fresh: readonly Fresh[]): string {
  const whole = text.replace(/\$(\d+)/g, (_, place: string) => literal(values[Number(place) - 1], fresh))
  return `${whole.replace(/\s+/g, ' ').trim()};`
}

/** A value as SQL; where a fresh value stands inside a longer text, the text is put together around it. */
function literal(value: unknown, fresh: readonly Fresh[]): string {
  if (value === null || value === undefined) return 'null'
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'::bytea`
  const plain = String(value)
  const alone = fresh.find(f => f.value === plain)
  if (alone) return `:${alone.name}`
  let pieces: Piece[] = [{ text: plain }]
  for (const f of fresh) pieces = pieces.flatMap(piece => ('text' in piece ? split(piece.text, f) : [piece]))
  const parts = pieces.map(piece => ('text' in piece ? quote(piece.text) : `:${piece.name}`))
  return parts.length > 1 ? `(${parts.join(' || ')})` : (parts[0] ?? `''`)
}

type Piece = { text: string } | Fresh

const split = (text: string, f: Fresh): Piece[] =>
  text
    .split(f.value)
    .flatMap((part, i): Piece[] =>
      i ? [{ name: f.name, value: f.value }, { text: part }] : [{ text: part }],
    )

// A colon would be read as the start of a pgbench variable, even between quotes.
const quote = (plain: string): string =>
  `E'${plain.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a').replaceAll('\n', '\\n')}'`
