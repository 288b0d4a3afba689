// Commands of access: the first people of a centre, and a new password for one who lost theirs.
import { parseArgs } from 'node:util'
import { fill, type Words } from '../../kernel/words.ts'
import type { Command, Io } from '../../platform/command.ts'
import type { House } from '../../platform/house.ts'
import { newQueryWord } from '../../platform/random.ts'
import { addAccount, resetAccount } from './actions/accounts.ts'
import { referenceCentre } from './seed.ts'
import { listAccounts, listCentres, systemPermit } from './views.ts'
import { type Role, roles, commandSays as says } from './words.ts'

/** Loads a centre's default configuration; main hands it in, since it reaches over every wing. */
export type Plant = (house: House, centre: { id: string; name: string }) => Promise<void>

/** `onedoor init` and `onedoor account reset`. */
export const commandsWith = (plant: Plant): readonly Command[] => [
  {
    name: 'init',
    words: says.init,
    usage: `init [--centre ${referenceCentre.id}] [--name 中心全称]`,
    run: (house, args, io) => init(house, { args, plant, io }),
  },
  { name: 'account', words: says.account, usage: 'account reset LOGIN [--centre 代码]', run: reset },
]

// Three administrators who cannot stand in for one another, and somebody to run the business.
const firstPeople: readonly { login: string; role: Role; name: string }[] = [
  { login: 'sysadmin', role: 'system_admin', name: roles.system_admin.zh },
  { login: 'secadmin', role: 'security_admin', name: roles.security_admin.zh },
  { login: 'auditor', role: 'auditor', name: roles.auditor.zh },
  { login: 'director', role: 'director', name: '中心主任' },
]

async function init(
  house: House,
  { args, plant, io }: { args: readonly string[]; plant: Plant; io: Io },
): Promise<number> {
  const asked = read(args, 0)
  if (!asked) return wrongly(io, says.init)
  const id = asked.centre ?? referenceCentre.id
  const name = asked.name ?? (id === referenceCentre.id ? referenceCentre.name : '')
  if (!/^\d{6,12}$/.test(id)) return wrongly(io, says.wrong_centre)
  if (name.trim() === '') return wrongly(io, says.name_needed)
  const permit = systemPermit(id, 'init')
  if ((await listAccounts(house, permit)).length > 0)
    return refused(io, fill(says.has_accounts, { centre: id }))
  await plant(house, { id, name })
  // A centre that was there already keeps the name it has.
  const kept = (await listCentres(house)).find(centre => centre.centre_id === id)?.name
  both(io.out, fill(says.set_up, { centre: id, name: kept }))
  both(io.out, says.once)
  for (const person of firstPeople) {
    const password = oneTimePassword()
    await addAccount(house, permit, {
      login: person.login,
      name: person.name,
      roles: [person.role],
      password,
    })
    io.out(`  ${person.login.padEnd(10)} ${password}   ${person.name}`)
  }
  return 0
}

async function reset(house: House, args: readonly string[], io: Io): Promise<number> {
  const asked = read(args, 2)
  const [verb, login = ''] = asked?.words ?? []
  if (!asked || verb !== 'reset' || login === '') return wrongly(io, says.account)
  const centres = await listCentres(house)
  const centre = asked.centre ?? (centres.length === 1 ? centres[0]?.centre_id : undefined)
  if (!centre) return wrongly(io, says.which_centre)
  const permit = systemPermit(centre, 'cli')
  const account = (await listAccounts(house, permit)).find(a => a.login === login)
  if (!account) return refused(io, fill(says.no_such_login, { centre, login }))
  const password = oneTimePassword()
  await resetAccount(house, permit, account.id, password)
  both(io.out, fill(says.reset, { login, name: account.name, password }))
  return 0
}

// Undefined: the words on the command line are not the ones this command knows.
function read(args: readonly string[], most: number) {
  const options = {
    centre: { type: 'string' },
    name: { type: 'string' },
    'no-demo': { type: 'boolean' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return positionals.length > most ? undefined : { ...values, words: positionals }
  } catch {
    return undefined
  }
}

// Read out over a telephone without doubt: letters and digits nobody mistakes, about 79 bits.
const oneTimePassword = () => `${newQueryWord()}-${newQueryWord()}`

const both = (say: (line: string) => void, words: Words) => {
  say(words.zh)
  say(words.en)
}

function wrongly(io: Io, words: Words): number {
  both(io.err, words)
  return 2
}

function refused(io: Io, words: Words): number {
  both(io.err, words)
  return 1
}
