// What postmaster.pid says, and whether it still speaks of a living PostgreSQL on this very folder.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBirth, isAlive, signalTo } from './process-identity.ts'

/** A running postmaster; `ready` when it accepts connections. */
export type Running = { readonly pid: number; readonly port: number; readonly ready: boolean }

/** The postmaster that runs on the folder, or undefined; a recycled process number does not count. */
export function findRunning(pgdata: string): Running | undefined {
  const lines = readLines(pgdata)
  const pid = Number(lines[0])
  if (!(pid > 0) || findBirth(pid) === undefined || !isPostgresOn(pid, pgdata)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/**
 * After a killed postmaster: ends the sessions it left behind, and, when its number now belongs to somebody else, puts
 * ours in the file, which PostgreSQL knows to be its parent. The file itself stays: it names the shared memory to check.
 */
export function clearRemains(pgdata: string) {
  for (const pid of listSessions(pgdata)) signalTo(pid, 'SIGKILL')
  const lines = readLines(pgdata)
  const pid = Number(lines[0])
  if (!(pid > 0) || !isAlive(pid)) return
  writeFileSync(join(pgdata, 'postmaster.pid'), [String(process.pid), ...lines.slice(1)].join('\n'))
}

function readLines(pgdata: string): string[] {
  try {
    return readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

// PostgreSQL's processes stand in their data folder.
function isPostgresOn(pid: number, pgdata: string): boolean {
  try {
    if (process.platform === 'linux')
      return isPostgres(pid) && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(pgdata)
    if (process.platform === 'win32') return true
    return /postgres/.test(execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }))
  } catch {
    return false
  }
}

function listSessions(pgdata: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0 && isPostgresOn(pid, pgdata))
}

const isPostgres = (pid: number) => readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
