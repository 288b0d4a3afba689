// The drill itself: a house of its own, clients that register, kill -9 to the server twice and to the database once.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findRunning } from '../../src/platform/embedded/postmaster-file.ts'
import { addressOf, databaseName } from '../../src/platform/embedded/roles.ts'
import { findKeys } from '../../src/platform/embedded/state-folder.ts'
import { addDesk, type Desk } from '../bench/desk.ts'
import { freePort, type HouseProcess, startHouse } from '../bench/house-process.ts'
import { findLosses } from './check.ts'
import { registerAll, type Tally } from './clients.ts'

const centre = '630223'
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Runs the drill within about `seconds`; answers the exit code. */
export async function drill(ask: { intakes: number; clients: number; seconds: number }): Promise<number> {
  const began = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-drill-'))
  chmodSync(folder, 0o755)
  const tally: Tally = { acknowledged: [], retries: 0, refused: [], begun: 0 }
  const port = await freePort()
  let house = await startHouse(folder, port)
  try {
    const desk = await addDesk(ownerUrl(folder), centre)
    const until = began + ask.seconds * 1000
    const work = registerAll(tally, { port, cookie: desk.cookies.registrar, ...ask, until })
    const killings = (async () => {
      house = await killAt(0.2, 'server', house, { folder, tally, ask, until })
      house = await killAt(0.5, 'database', house, { folder, tally, ask, until })
      house = await killAt(0.8, 'server', house, { folder, tally, ask, until })
    })()
    await Promise.all([work, killings])
    await house.stop()
    return await conclude(folder, { desk, tally, ask, began })
  } finally {
    await house.kill()
    const left = findRunning(join(folder, 'database', 'pgdata'))
    if (left) process.kill(left.pid, 'SIGINT')
    for (let tries = 0; tries < 50 && findRunning(join(folder, 'database', 'pgdata')); tries++)
      await sleep(100)
    rmSync(folder, { recursive: true, force: true })
  }
}

type Course = { folder: string; tally: Tally; ask: { intakes: number }; until: number }

/** Waits until a share of the intakes is acknowledged, then kills; answers the house that serves afterwards. */
async function killAt(
  share: number,
  what: 'server' | 'database',
  house: HouseProcess,
  course: Course,
): Promise<HouseProcess> {
  const { folder, tally, ask, until } = course
  while (tally.acknowledged.length < share * ask.intakes) {
    if (Date.now() > until || tally.begun >= ask.intakes)
      throw new Error(`the ${what} was to be killed, but the clients were done`)
    await sleep(2)
  }
  const at = tally.acknowledged.length
  const since = Date.now()
  if (what === 'server') {
    await house.kill()
    const next = await startHouse(folder, house.port)
    say(`killed the server at ${at} acknowledged; serving again after ${Date.now() - since} ms`)
    return next
  }
  const database = findRunning(join(folder, 'database', 'pgdata'))
  if (!database) throw new Error('no database process to kill')
  process.kill(database.pid, 'SIGKILL')
  while (tally.acknowledged.length <= at + 16 && Date.now() < until) await sleep(5)
  if (tally.acknowledged.length <= at + 16)
    throw new Error(`nothing is registered any more:\n${house.lastWords()}`)
  say(`killed the database at ${at} acknowledged; registering again after ${Date.now() - since} ms`)
  return house
}

function ownerUrl(folder: string): string {
  const keys = findKeys(join(folder, 'database'))
  if (!keys?.port) throw new Error('the database has left no keys')
  return addressOf('onedoor_owner', keys.passwords.owner, { port: keys.port, database: databaseName })
}

async function conclude(
  folder: string,
  { desk, tally, ask, began }: { desk: Desk; tally: Tally; ask: { intakes: number }; began: number },
): Promise<number> {
  const { acknowledged, retries, refused } = tally
  const { losses, cases, links } = await findLosses(folder, {
    centre,
    officer: desk.officer.id,
    acknowledged,
  })
  const problems = [
    ...(acknowledged.length < ask.intakes
      ? [`only ${acknowledged.length} of ${ask.intakes} were acknowledged in time`]
      : []),
    ...refused.map(answer => `refused: ${answer}`),
    ...losses,
  ]
  say(
    `acknowledged ${acknowledged.length} of ${ask.intakes}, ${retries} retries; found ${cases} cases with ${links} links in their chains`,
  )
  for (const line of problems.slice(0, 20)) say(`  ${line}`)
  say(
    `crash drill ${problems.length ? `FAILED: ${problems.length} problems` : 'passed: nothing lost, nothing twice, every chain holds'}, ${((Date.now() - began) / 1000).toFixed(1)} s`,
  )
  return problems.length ? 1 : 0
}
