// Who is asking, and what they hold: sessions become permits here, and nowhere else.
import { type Permit, under } from '../../kernel/permit.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Words } from '../../kernel/words.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Tx } from '../../platform/db.ts'
import type { House } from '../../platform/house.ts'
import { reading, unscoped, writing } from '../../platform/tx.ts'
import { houseScope } from './actions/scope.ts'
import { needsTotp, sessionUntil, worthTouching } from './rules/login.ts'
import { citizenHolds, holdsOf } from './rules/rights.table.ts'
import * as store from './store.ts'
import { type Right, type Role, rights, roles } from './words.ts'

export type Signed = {
  permit: Permit
  session: string
  account: store.AccountRow
  settings: Record<string, unknown>
}

/** The session behind a cookie value; undefined when there is none that lives. */
export async function findSigned(house: House, token: string | undefined): Promise<Signed | undefined> {
  if (!token || token.length > 100) return undefined
  const now = house.clock.now()
  const live = await unscoped(house.db, tx => store.findSigned(tx, sha256(token), now))
  if (!live) return undefined
  const p = { centre: live.centre_id, id: live.session_id }
  if (worthTouching(live.seen_at, now))
    await writing(house.db, houseScope(p.centre), tx =>
      store.touchSession(tx, { ...p, at: now, until: sessionUntil(now) }),
    )
  return { permit: permitOf(p.centre, live), session: p.id, account: live, settings: live.settings }
}

/**
 * What must be done before anything else: a password given by somebody else is changed, a second factor the centre
 * asks of this office is enrolled. Undefined when nothing stands in the way.
 */
export function mustDoFirst({
  account,
  settings,
}: Signed): 'change_password_first' | 'enrol_totp_first' | undefined {
  if (account.must_change) return 'change_password_first'
  return !account.totp_sealed && needsTotp(account.roles, settings) ? 'enrol_totp_first' : undefined
}

/** Everything somebody in these roles holds, not yet narrowed to one right. */
export function permitOf(
  centre: string,
  account: Pick<store.AccountRow, 'id' | 'name' | 'unit_id' | 'window_id' | 'roles'>,
): Permit {
  const holders = [`account:${account.id}`, ...account.roles.map(role => `role:${role}`)]
  if (account.unit_id) holders.push(`unit:${account.unit_id}`)
  if (account.window_id) holders.push(`window:${account.window_id}`)
  return {
    centre,
    actor: { kind: 'account', id: account.id, name: account.name },
    right: 'account.self',
    reach: 'own',
    grant: 'see',
    rights: holdsOf(account.roles),
    holders,
  }
}

/** The permit under one right, or the refusal that names it. */
export function authorise(permit: Permit, right: string): Permit {
  const narrowed = under(permit, right)
  if (!narrowed)
    throw new Refusal(
      'not_your_office',
      { right: rights[right as Right]?.zh ?? right },
      '岗位职责',
      'forbidden',
    )
  return narrowed
}

/** A party at the citizens' door: follows with a token, acts once the second factor was given. The name stays with the row. */
export const citizenPermit = (
  centre: string,
  party: string,
  right: 'portal.follow' | 'portal.act',
): Permit => ({
  centre,
  actor: { kind: 'party', id: party, name: '' },
  right,
  reach: 'own',
  grant: 'see',
  rights: citizenHolds,
  holders: [`party:${party}`],
})

/** The house acting on its own round over one centre: signing heads, checks, import. */
export const systemPermit = (centre: string, name: string): Permit => ({
  centre,
  actor: { kind: 'system', id: name, name },
  right: 'system',
  reach: 'system',
  grant: 'see',
  rights: {},
  holders: [],
})

export const listCentres = (house: House) => unscoped(house.db, store.listCentres)

export type SessionView = {
  account: {
    id: string
    login: string
    name: string
    roles: { code: Role; words: Words }[]
    unit: string | null
    unitName: string | null
    window: string | null
  }
  centre: { id: string; name: string }
  rights: string[]
  demo: boolean
  mustChangePassword: boolean
  mustEnrolTotp: boolean
}

/** What the staff app needs to know about who is signed in. */
export async function mySession(house: House, permit: Permit): Promise<SessionView> {
  return reading(house.db, permit, async tx => {
    const account = await mustFindAccount(tx, permit)
    const units = await store.listUnits(tx, permit.centre)
    const centre = await store.getCentre(tx, permit.centre)
    return {
      account: {
        id: account.id,
        login: account.login,
        name: account.name,
        roles: account.roles.map(code => ({ code, words: roles[code] })),
        unit: account.unit_id,
        unitName: units.find(unit => unit.id === account.unit_id)?.name ?? null,
        window: account.window_id,
      },
      centre: { id: centre.centre_id, name: centre.name },
      rights: Object.keys(permit.rights),
      demo: centre.is_demo,
      mustChangePassword: account.must_change,
      mustEnrolTotp: !account.totp_sealed && needsTotp(account.roles, centre.settings),
    }
  })
}

/** My own account; names of unit and window stay codes, as in every list of accounts. */
export const myAccount = (house: House, permit: Permit) =>
  reading(house.db, permit, async tx => {
    const account = await mustFindAccount(tx, permit)
    const { settings } = await store.getCentre(tx, permit.centre)
    return {
      login: account.login,
      name: account.name,
      roles: account.roles.map(code => ({ code, words: roles[code] })),
      unit: account.unit_id,
      window: account.window_id,
      phone: account.phone,
      totp: account.totp_sealed !== null,
      totpAsked: needsTotp(account.roles, settings),
    }
  })

async function mustFindAccount(tx: Tx, permit: Permit) {
  const account = await store.findAccount(tx, permit.centre, permit.actor.id)
  if (!account) throw new Refusal('no_such_account', {}, undefined, 'missing')
  return account
}

export const mySessions = (house: House, permit: Permit) =>
  reading(house.db, permit, tx =>
    store.listSessions(tx, { centre: permit.centre, account: permit.actor.id, now: house.clock.now() }),
  )

export const listAccounts = (house: House, permit: Permit) =>
  reading(house.db, permit, tx => store.listAccounts(tx, permit.centre))
/** Until when an account is locked out; null when it is not. */
export const lockOf = (house: House, { locked_until: until }: Pick<store.AccountRow, 'locked_until'>) =>
  until && until > house.clock.now() ? until : null
export const listUnits = (house: House, permit: Permit) =>
  reading(house.db, permit, tx => store.listUnits(tx, permit.centre))

/** Somebody made up whom a visitor of the demonstration may be. */
export type DemoLink = { role: Words; name: string; unit: string | null; path: string }

/** The demonstration's ways in, in the order of the roles; none outside demo mode. The same link holds as long as the data folder. */
export async function demoLinks(house: House): Promise<DemoLink[]> {
  const links: DemoLink[] = []
  for (const one of await listDemoAccounts(house)) {
    const unit = one.units.find(u => u.id === one.unit_id)?.name ?? null
    const role = roles[one.roles[0] ?? 'registrar']
    links.push({
      role: { zh: role.zh, en: role.en },
      name: one.name,
      unit,
      path: `/demo/${demoToken(house, one.id)}`,
    })
  }
  return links
}

/** Every demo account that may be entered; none outside demo mode. */
export async function listDemoAccounts(house: House) {
  if (!house.config.demo) return []
  const found = []
  for (const { centre_id: centre } of await listCentres(house)) {
    const { accounts, units } = await reading(house.db, systemPermit(centre, 'demo'), async tx => ({
      accounts: await store.listAccounts(tx, centre),
      units: await store.listUnits(tx, centre),
    }))
    found.push(...accounts.filter(a => a.is_demo && a.active).map(a => ({ ...a, centre, units })))
  }
  const order = Object.keys(roles)
  return found.sort((a, b) => order.indexOf(a.roles[0] ?? '') - order.indexOf(b.roles[0] ?? ''))
}

/** The secret of a demo link. */
export const demoToken = (house: House, account: string): string => house.keys.mac('demo', account)

/** Inner door: the centre's settings, inside a deed or view. */
export const centreOf = (tx: Tx, centre: string) => store.getCentre(tx, centre)
/** Inner door: units, inside a deed or view. */
export const unitsOf = (tx: Tx, centre: string) => store.listUnits(tx, centre)
/** Inner door: one account. */
export const accountOf = (tx: Tx, centre: string, id: string) => store.findAccount(tx, centre, id)
/** Inner door: all accounts of a centre. */
export const accountsOf = (tx: Tx, centre: string) => store.listAccounts(tx, centre)
