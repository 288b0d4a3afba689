// Starts the house: serve, work, migrate, or one command. The only file that collects routes, jobs, commands and sentences.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isWithinReach } from './casefile/cases/index.ts'
import { routes as cases } from './casefile/cases/routes.ts'
import { seedClasses } from './casefile/cases/seed.ts'
import { refusals as caseRefusals } from './casefile/cases/words.ts'
import { refusals as deadlineRefusals } from './casefile/deadlines/words.ts'
import { commandsWith } from './foundation/access/cli.ts'
import {
  authorise,
  demoLinks,
  findSigned,
  houseScope,
  listCentres,
  mustDoFirst,
} from './foundation/access/index.ts'
import { jobs as accessJobs } from './foundation/access/jobs.ts'
import { routes as access, sessionCookie } from './foundation/access/routes.ts'
import { referenceCentre, seedAccess, seedDemo } from './foundation/access/seed.ts'
import { refusals as accessRefusals } from './foundation/access/words.ts'
import { jobs as traceJobs } from './foundation/trace/jobs.ts'
import { refusals as traceRefusals } from './foundation/trace/words.ts'
import type { Permit } from './kernel/permit.ts'
import { Refusal } from './kernel/refusal.ts'
import { linkage } from './linkage.ts'
import type { Command, Io } from './platform/command.ts'
import { type Config, readConfig } from './platform/config.ts'
import { fileSentences } from './platform/file-words.ts'
import type { House } from './platform/house.ts'
import type { Route } from './platform/http/route.ts'
import { buildServer, type Gate } from './platform/http/server.ts'
import { type Job, startJobs } from './platform/jobs.ts'
import { type Opened, openBeside, openHouse } from './platform/open-house.ts'
import { reading } from './platform/tx.ts'
import { routes as followup } from './procedures/followup/routes.ts'
import { refusals as followupRefusals } from './procedures/followup/words.ts'
import { routes as handling } from './procedures/handling/routes.ts'
import { refusals as handlingRefusals } from './procedures/handling/words.ts'
import { jobs as intakeJobs } from './procedures/intake/jobs.ts'
import { routes as intake } from './procedures/intake/routes.ts'
import { refusals as intakeRefusals } from './procedures/intake/words.ts'
import { jobs as mediationJobs } from './procedures/mediation/jobs.ts'
import { routes as mediation } from './procedures/mediation/routes.ts'
import { refusals as mediationRefusals } from './procedures/mediation/words.ts'
import { routes as triage } from './procedures/triage/routes.ts'
import { refusals as triageRefusals } from './procedures/triage/words.ts'
import { routes as documents } from './resources/documents/routes.ts'
import { refusals as documentRefusals } from './resources/documents/words.ts'
import { routes as rooms } from './resources/rooms/routes.ts'
import { seedRooms } from './resources/rooms/seed.ts'
import { refusals as roomRefusals } from './resources/rooms/words.ts'
import { routes as staff } from './resources/staff/routes.ts'
import { seedDemoStaff } from './resources/staff/seed.ts'
import { refusals as staffRefusals } from './resources/staff/words.ts'
import { routes as desk } from './surfaces/desk/routes.ts'
import { commands as exchangeCommands } from './surfaces/exchange/cli.ts'
import { jobs as exchangeJobs } from './surfaces/exchange/jobs.ts'
import { refusals as exchangeRefusals } from './surfaces/exchange/words.ts'
import { jobs as portalJobs } from './surfaces/portal/jobs.ts'
import { routes as portal, portalErrorPage } from './surfaces/portal/routes.ts'
import { refusals as portalRefusals } from './surfaces/portal/words.ts'

export const routes: readonly Route[] = [
  ...access,
  ...rooms,
  ...staff,
  ...documents,
  ...cases,
  ...intake,
  ...triage,
  ...handling,
  ...mediation,
  ...followup,
  ...desk,
  ...portal,
]
export const jobs: readonly Job[] = [
  ...accessJobs,
  ...traceJobs,
  ...intakeJobs,
  ...mediationJobs,
  ...portalJobs,
  ...exchangeJobs,
]
export const sentences = {
  ...fileSentences,
  ...accessRefusals,
  ...traceRefusals,
  ...roomRefusals,
  ...staffRefusals,
  ...caseRefusals,
  ...deadlineRefusals,
  ...documentRefusals,
  ...intakeRefusals,
  ...triageRefusals,
  ...handlingRefusals,
  ...mediationRefusals,
  ...followupRefusals,
  ...portalRefusals,
  ...exchangeRefusals,
}

/** Loads the default configuration of a centre; each loader does its part once. */
async function plant(house: House, { id, name }: { id: string; name: string }): Promise<void> {
  await seedAccess(house, id, name)
  await seedRooms(house, id)
  await seedClasses(house, id)
}
const commands: readonly Command[] = [...commandsWith(plant), ...exchangeCommands]

/** In demo mode an empty house becomes the reference centre, with made-up people; otherwise `init` makes the first centre. */
export async function seedAll(house: House): Promise<void> {
  if (!house.config.demo) return
  const centres = await listCentres(house)
  if (centres.some(centre => centre.centre_id !== referenceCentre.id)) return
  await plant(house, referenceCentre)
  await seedDemo(house, referenceCentre.id)
  await seedDemoStaff(house, referenceCentre.id)
}

/** Authorises a request before its body is read: who, which right, and whether the case is within reach. */
export const gate: Gate = async (house, { caller, route, params }) => {
  if (route.right === 'public') return doorPermit
  const signed = await findSigned(house, caller.cookies[sessionCookie])
  if (!signed) throw new Refusal('sign_in_first', {}, undefined, 'forbidden')
  const first = isOwnAccount(route) ? undefined : mustDoFirst(signed)
  if (first) throw new Refusal(first, {}, '岗位职责', 'forbidden')
  const permit = authorise(signed.permit, route.right)
  if (route.subject === 'case') await mustReach(house, permit, params.id ?? '')
  return permit
}

// One's own account stays open, or nobody could do what must be done first.
const isOwnAccount = ({ path }: Route): boolean => /^\/api\/(session|account)(\/|$)/.test(path)

// Visible under 'case.see' but not under the right asked: it is there, and not yours to handle.
async function mustReach(house: House, permit: Permit, id: string): Promise<void> {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Refusal('no_such_case', {}, undefined, 'missing')
  if (await reading(house.db, permit, tx => isWithinReach(tx, permit, id))) return
  const looking = permit.rights['case.see'] && authorise(permit, 'case.see')
  const seen = looking && (await reading(house.db, looking, tx => isWithinReach(tx, looking, id)))
  throw seen
    ? new Refusal('not_your_case', {}, '岗位职责', 'forbidden')
    : new Refusal('no_such_case', {}, undefined, 'missing')
}

const doorPermit: Permit = {
  ...houseScope(''),
  actor: { kind: 'system', id: 'door', name: 'door' },
  right: 'public',
  rights: {},
}

/** The server of a house, not yet listening. */
export function serverOf(house: House): ReturnType<typeof buildServer> {
  const web = fileURLToPath(new URL('../dist/web/', import.meta.url))
  return buildServer({
    house,
    errorPage: portalErrorPage,
    routes,
    sentences,
    gate,
    ...(existsSync(`${web}index.html`) && { webRoot: web }),
  })
}

async function serve(config: Config): Promise<void> {
  const opened = await openHouse(config, linkage)
  await seedAll(opened.house)
  const app = await serverOf(opened.house)
  const worker = await startJobs(opened.house, opened.urls.worker, {
    jobs,
    centres: async () => (await listCentres(opened.house)).map(c => c.centre_id),
  })
  const address = await app.listen({ host: config.host, port: config.port })
  await greet(opened.house, address)
  onStop(opened, async () => {
    await app.close()
    await worker.stop()
  })
}

// The address, and in demo mode one login link per made-up person.
async function greet(house: House, address: string): Promise<void> {
  const out = (line: string) => process.stdout.write(`${line}\n`)
  out(`\n  OneDoor 一扇门  ${address}\n`)
  const links = await demoLinks(house)
  if (links.length) out('  演示账号，点开即登录（仅限本机、仅限演示库）：')
  for (const link of links)
    out(`  ${link.role.zh} · ${link.name}${link.unit ? `（${link.unit}）` : ''}\n    ${address}${link.path}`)
  if (!links.length && (await listCentres(house)).length === 0)
    out('  还没有中心：请先运行 npx onedoor init\n  No centre yet: run npx onedoor init')
}

// SIGTERM drains what is under way, and is done within ten seconds.
function onStop(opened: Opened, drain: () => Promise<void>) {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), 9_500).unref()
    await drain().catch(error => opened.house.log.fault('stopping', error))
    await opened.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

const io: Io = {
  out: line => process.stdout.write(`${line}\n`),
  err: line => process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && { bar: (text: string) => process.stderr.write(`\r${text}\x1b[K`) }),
}

async function runCommand(name: string, args: readonly string[]): Promise<number> {
  const command = commands.find(c => c.name === name)
  if (!command) return usage(name)
  const own = args.filter(a => !/^--(data|port|host)=/.test(a))
  if (command.runOffline && own.some(a => a.startsWith('--export'))) return command.runOffline(own, io)
  const opened = await openBeside(readConfig(process.env, args), linkage)
  try {
    return await command.run(opened.house, own, io)
  } finally {
    await opened.close()
  }
}

function usage(name: string): number {
  const lines = [
    'serve    启动服务 / start the server',
    'migrate  升级数据库 / bring the database up to date',
    ...commands.map(c => `${c.usage.padEnd(40)} ${c.words.zh} / ${c.words.en}`),
  ]
  const out = name === '' || name === '--help' || name === 'help' ? process.stdout : process.stderr
  out.write(`用法 usage: npx onedoor <command>\n\n  ${lines.join('\n  ')}\n`)
  return out === process.stdout ? 0 : 2
}

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  if (name === 'serve') return serve(readConfig(process.env, args))
  if (name === 'migrate') return (await openHouse(readConfig(process.env, args), linkage)).close()
  process.exitCode = await runCommand(name, args)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error: Error & { zh?: string; en?: string; code?: string }) => {
    const known = error.zh
      ? `${error.zh}\n${error.en}`
      : error.code === 'EADDRINUSE'
        ? '端口已被占用：请关闭占用它的程序，或用 --port=8631 换一个端口。\nThe port is taken: stop what holds it, or choose another with --port=8631.'
        : (error.stack ?? String(error))
    process.stderr.write(`${known}\n`)
    process.exit(1)
  })
}
