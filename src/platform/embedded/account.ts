// Which account runs PostgreSQL: it refuses root, so root lends it an existing unprivileged one.
import { spawnSync } from 'node:child_process'
import { chownSync, readFileSync, statSync } from 'node:fs'
import { StartFault } from './start-fault.ts'

/** Empty: run as ourselves. */
export type Account = { uid?: number; gid?: number }

/** As root: the owner of an existing data folder, else `postgres`, else `nobody`. Creates no account. */
export function chooseAccount(pgdata: string): Account {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(pgdata, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const found = lines.find(line => line[0] === 'postgres') ?? lines.find(line => line[0] === 'nobody')
  if (!found) throw new StartFault('account-missing')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** Hands a file or folder to the account. */
export function give(path: string, { uid, gid }: Account) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/** Whether the account can walk into the folder by its absolute path; the kernel itself is asked. */
export function canEnter(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' })
      .status === 0
  )
}

/** The few variables PostgreSQL needs; nothing else of ours leaks into it. */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  ...(process.platform === 'win32' && { SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP }),
  LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : 'C',
  TZ: 'UTC',
})
