// One data folder, one instance: a lock that knows a dead holder from a living one.
import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBirth, tellRealm } from './process-identity.ts'
import { StartFault } from './start-fault.ts'

export type InstanceLock = { release(): void }

type Holder = { pid: number; birth: string; realm: string; host: string }

const beatMs = 1_000

/**
 * Takes `<stateDir>/onedoor.lock` for this process; throws `another-instance` while its holder lives. A holder in
 * another container or on another machine is listened to for `listenMs`.
 */
export async function takeLock(stateDir: string, listenMs = 5_000): Promise<InstanceLock> {
  const file = join(stateDir, 'onedoor.lock')
  const own: Holder = {
    pid: process.pid,
    birth: findBirth(process.pid) ?? '',
    realm: tellRealm(),
    host: hostname(),
  }
  const text = JSON.stringify(own)
  while (!writeNew(file, text)) await clearStale(file, own.realm, listenMs)
  const heart = setInterval(() => beat(file), beatMs)
  heart.unref()
  return {
    release() {
      clearInterval(heart)
      if (readText(file) === text) rmSync(file, { force: true })
    },
  }
}

/** Whether a living process holds the folder's lock. */
export function isHeld(stateDir: string): Promise<boolean> {
  const file = join(stateDir, 'onedoor.lock')
  return isHolderAlive(file, readText(file), { realm: tellRealm(), listenMs: 2_000 })
}

function writeNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

// Renaming first makes sure that what is removed is what was judged stale.
async function clearStale(file: string, realm: string, listenMs: number) {
  const judged = readText(file)
  if (await isHolderAlive(file, judged, { realm, listenMs }))
    throw new StartFault('another-instance', tellHolder(judged))
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = readText(aside)
  if (moved !== judged) writeNew(file, moved)
  rmSync(aside, { force: true })
}

async function isHolderAlive(
  file: string,
  text: string,
  { realm, listenMs }: { realm: string; listenMs: number },
) {
  const holder = parseHolder(text)
  if (!holder) return isBeating(file, beatMs)
  if (holder.realm === realm) return findBirth(holder.pid) === holder.birth
  return isBeating(file, listenMs)
}

// Another container or machine: its process numbers mean nothing here, its heartbeat does.
async function isBeating(file: string, forMs: number): Promise<boolean> {
  const before = readBeat(file)
  for (const end = Date.now() + forMs; Date.now() < end; await sleep(50)) {
    const now = readBeat(file)
    if (now === undefined) return false
    if (now !== before) return true
  }
  return false
}

function beat(file: string) {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {
    // the folder was taken away; the database will say so
  }
}

const readBeat = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

function tellHolder(text: string): string {
  const holder = parseHolder(text)
  return holder ? `pid ${holder.pid} @ ${holder.host}` : 'onedoor.lock'
}
