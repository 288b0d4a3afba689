// All SQL on centre, unit, account, account_role, session and attempt.
import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Role } from './words.ts'

export type AccountRow = {
  id: string
  login: string
  name: string
  unit_id: string | null
  window_id: string | null
  phone: string | null
  password_hash: string
  must_change: boolean
  totp_sealed: Buffer | null
  totp_last: number | null
  failures: number
  locked_until: Date | null
  active: boolean
  is_demo: boolean
  roles: Role[]
}

const account = sql`a.id, a.login, a.name, a.unit_id, a.window_id, a.phone, a.password_hash, a.must_change, a.totp_sealed, a.totp_last,
  a.failures, a.locked_until, a.active, a.is_demo,
  array(select r.role from account_role r where r.centre_id = a.centre_id and r.account_id = a.id order by 1) as roles`

export const findByLogin = (tx: Tx, centre: string, login: string) =>
  tx.first<AccountRow>(
    sql`select ${account} from account a where a.centre_id = ${centre} and a.login = ${login}`,
  )
export const findAccount = (tx: Tx, centre: string, id: string) =>
  tx.first<AccountRow>(
    sql`select ${account} from account a where a.centre_id = ${centre} and a.id = ${id}::uuid`,
  )
export const listAccounts = (tx: Tx, centre: string) =>
  tx.rows<AccountRow>(
    sql`select ${account} from account a where a.centre_id = ${centre} order by a.login limit 2000`,
  )

export const addAccount = (
  tx: Tx,
  a: {
    centre: string
    id: string
    login: string
    name: string
    unit: string | null
    window: string | null
    phone: string | null
    hash: string
    mustChange: boolean
    demo: boolean
    at: Date
  },
) =>
  tx.run(sql`insert into account (centre_id, id, login, name, unit_id, window_id, phone, password_hash, must_change, is_demo, created_at)
    values (${a.centre}, ${a.id}, ${a.login}, ${a.name}, ${a.unit}, ${a.window}, ${a.phone}, ${a.hash}, ${a.mustChange}, ${a.demo}, ${a.at}) on conflict do nothing`)
export const changeAccount = (
  tx: Tx,
  a: {
    centre: string
    id: string
    name: string
    unit: string | null
    window: string | null
    phone: string | null
    active: boolean
  },
) =>
  tx.run(sql`update account set name = ${a.name}, unit_id = ${a.unit}, window_id = ${a.window}, phone = ${a.phone}, active = ${a.active}
    where centre_id = ${a.centre} and id = ${a.id}::uuid`)
export async function setRoles(tx: Tx, centre: string, id: string, roles: readonly Role[]) {
  await tx.run(sql`delete from account_role where centre_id = ${centre} and account_id = ${id}::uuid`)
  await tx.run(
    sql`insert into account_role (centre_id, account_id, role) select ${centre}, ${id}::uuid, unnest(${roles as string[]}::text[])`,
  )
}
export const setPassword = (tx: Tx, p: { centre: string; id: string; hash: string; mustChange: boolean }) =>
  tx.run(
    sql`update account set password_hash = ${p.hash}, must_change = ${p.mustChange}, failures = 0, locked_until = null where centre_id = ${p.centre} and id = ${p.id}::uuid`,
  )
export const setTotp = (tx: Tx, p: { centre: string; id: string; sealed: Buffer | null }) =>
  tx.run(
    sql`update account set totp_sealed = ${p.sealed}, totp_last = null where centre_id = ${p.centre} and id = ${p.id}::uuid`,
  )
/** A step is used once: false when it was used already. */
export const useTotpStep = async (tx: Tx, p: { centre: string; id: string; step: number }) =>
  (await tx.run(
    sql`update account set totp_last = ${p.step} where centre_id = ${p.centre} and id = ${p.id}::uuid and coalesce(totp_last, 0) < ${p.step}`,
  )) === 1
export const setFailures = (
  tx: Tx,
  p: { centre: string; id: string; failures: number; until: Date | null },
) =>
  tx.run(
    sql`update account set failures = ${p.failures}, locked_until = ${p.until} where centre_id = ${p.centre} and id = ${p.id}::uuid`,
  )

export type SessionRow = {
  id: string
  account_id: string
  agent: string
  address: string
  created_at: Date
  seen_at: Date
  expires_at: Date
}
export const addSession = (
  tx: Tx,
  s: {
    centre: string
    id: string
    hash: string
    account: string
    agent: string
    address: string
    at: Date
    until: Date
  },
) =>
  tx.run(sql`insert into session (centre_id, id, token_hash, account_id, agent, address, created_at, seen_at, expires_at)
    values (${s.centre}, ${s.id}, ${s.hash}, ${s.account}, ${s.agent}, ${s.address}, ${s.at}, ${s.at}, ${s.until})`)
export const touchSession = (tx: Tx, p: { centre: string; id: string; at: Date; until: Date }) =>
  tx.run(
    sql`update session set seen_at = ${p.at}, expires_at = ${p.until} where centre_id = ${p.centre} and id = ${p.id}::uuid`,
  )
export const listSessions = (tx: Tx, p: { centre: string; account: string; now: Date }) =>
  tx.rows<SessionRow>(sql`select id, account_id, agent, address, created_at, seen_at, expires_at from session
    where centre_id = ${p.centre} and account_id = ${p.account}::uuid and revoked_at is null and expires_at > ${p.now} order by seen_at desc limit 100`)
/** Revokes one session of an account, or all but `except`. */
export const revokeSessions = (
  tx: Tx,
  p: { centre: string; account: string; id: string | null; except: string | null; at: Date },
) =>
  tx.run(sql`update session set revoked_at = ${p.at} where centre_id = ${p.centre} and account_id = ${p.account}::uuid and revoked_at is null
    and (${p.id}::uuid is null or id = ${p.id}::uuid) and (${p.except}::uuid is null or id <> ${p.except}::uuid)`)
export type SignedRow = AccountRow & {
  centre_id: string
  session_id: string
  seen_at: Date
  settings: Record<string, unknown>
}
/** A live session, its account and its centre's settings: asked by every request, so in one statement. */
export const findSigned = (tx: Tx, hash: string, now: Date) =>
  tx.first<SignedRow>(sql`select * from find_signed(${hash}, ${now})`)

export const listCentres = (tx: Tx) =>
  tx.rows<{ centre_id: string; name: string }>(sql`select * from list_centres()`)
export type CentreRow = {
  centre_id: string
  name: string
  zone: string
  settings: Record<string, unknown>
  is_demo: boolean
}
export const getCentre = (tx: Tx, centre: string) =>
  tx.one<CentreRow>(sql`select * from centre where centre_id = ${centre}`)

export const addCentre = (tx: Tx, c: { centre: string; name: string; at: Date }) =>
  tx.run(sql`insert into centre (centre_id, name, created_at) values (${c.centre}, ${c.name}, ${c.at})`)
/** Sets some of the centre's settings; the others stay. */
export const putSettings = (tx: Tx, centre: string, some: Record<string, unknown>) =>
  tx.run(
    sql`update centre set settings = settings || ${JSON.stringify(some)}::jsonb where centre_id = ${centre}`,
  )
export const markDemo = (tx: Tx, centre: string) =>
  tx.run(sql`update centre set is_demo = true where centre_id = ${centre}`)

export type UnitRow = {
  id: string
  kind: string
  name: string
  parent_id: string | null
  phone: string | null
  address: string | null
  active: boolean
  is_default: boolean
  sort: number
}
export const listUnits = (tx: Tx, centre: string) =>
  tx.rows<UnitRow>(
    sql`select id, kind, name, parent_id, phone, address, active, is_default, sort from unit where centre_id = ${centre} order by sort, id limit 5000`,
  )
/** Adds units that are not there yet; those that are stay as they are. */
export const addUnits = (tx: Tx, centre: string, units: readonly UnitRow[]) =>
  tx.run(sql`insert into unit (centre_id, id, kind, name, parent_id, phone, address, active, is_default, sort)
    select ${centre}, x.id, x.kind, x.name, x.parent_id, x.phone, x.address, x.active, x.is_default, x.sort
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb)
      as x(id text, kind text, name text, parent_id text, phone text, address text, active boolean, is_default boolean, sort integer)
    on conflict do nothing`)
export const putUnit = (tx: Tx, centre: string, u: UnitRow) =>
  tx.run(sql`insert into unit (centre_id, id, kind, name, parent_id, phone, address, active, is_default, sort)
    values (${centre}, ${u.id}, ${u.kind}, ${u.name}, ${u.parent_id}, ${u.phone}, ${u.address}, ${u.active}, ${u.is_default}, ${u.sort})
    on conflict (centre_id, id) do update set kind = excluded.kind, name = excluded.name, parent_id = excluded.parent_id, phone = excluded.phone,
      address = excluded.address, active = excluded.active, is_default = excluded.is_default, sort = excluded.sort`)

/** Tries at one door wait for each other: a hundred at once are counted one by one. */
export const lockDoor = (tx: Tx, centre: string, door: string) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`${centre} ${door}`}, 0))`)
export const dropAttempt = (tx: Tx, centre: string, id: string) =>
  tx.run(sql`delete from attempt where centre_id = ${centre} and id = ${id}::uuid`)
export const addAttempt = (tx: Tx, p: { centre: string; door: string; at: Date; id: string }) =>
  tx.run(sql`insert into attempt (centre_id, door, at, id) values (${p.centre}, ${p.door}, ${p.at}, ${p.id})`)
export const countAttempts = async (tx: Tx, p: { centre: string; door: string; since: Date }) =>
  (
    await tx.one<{ n: number }>(
      sql`select count(*)::int as n from (select 1 from attempt where centre_id = ${p.centre} and door = ${p.door} and at > ${p.since} limit 200) x`,
    )
  ).n
export const dropAttempts = (tx: Tx, centre: string, before: Date) =>
  tx.run(sql`delete from attempt where centre_id = ${centre} and at < ${before}`)

export type GrantRow = {
  holder: string
  level: 'see' | 'handle'
  reason: string
  since: Date
  until: Date | null
}
export const putGrants = (
  tx: Tx,
  g: {
    centre: string
    caseId: string
    at: Date
    grants: readonly { holder: string; level: 'see' | 'handle'; reason: string; until?: Date | null }[]
  },
) =>
  tx.run(sql`insert into access_grant (centre_id, case_id, holder, level, reason, since, until)
    select ${g.centre}, ${g.caseId}::uuid, x.holder, x.level, x.reason, ${g.at}, x.until
    from jsonb_to_recordset(${JSON.stringify(g.grants)}::jsonb) as x(holder text, level text, reason text, until timestamptz)
    on conflict (centre_id, case_id, holder) do update set level = excluded.level, reason = excluded.reason, since = excluded.since, until = excluded.until`)
/** A former handler keeps sight of what it did, and no more. */
export const lowerGrant = (tx: Tx, g: { centre: string; caseId: string; holder: string }) =>
  tx.run(
    sql`update access_grant set level = 'see', reason = case reason when 'first_asked' then reason else 'involved' end where centre_id = ${g.centre} and case_id = ${g.caseId}::uuid and holder = ${g.holder} and level = 'handle'`,
  )
export const listGrants = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<GrantRow>(
    sql`select holder, level, reason, since, until from access_grant where centre_id = ${centre} and case_id = ${caseId}::uuid order by since, holder`,
  )
