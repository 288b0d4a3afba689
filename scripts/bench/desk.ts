// The people of the measured centre: a registrar, a dispatcher who sees the whole centre, an officer of one unit.
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { sha256 } from '../../src/platform/crypto.ts'

export type Desk = {
  readonly centre: string
  readonly officer: { id: string; name: string }
  /** Holders of units cases are sent to; the measured officer's own stands first. */
  readonly units: readonly string[]
  readonly accounts: Readonly<Record<Asker, string>>
  /** Session cookies by who asks. */
  readonly cookies: Readonly<Record<Asker, string>>
}
export type Asker = 'registrar' | 'dispatcher' | 'unit'

const askers: Record<Asker, { role: string; unit: string | null; window: string | null }> = {
  registrar: { role: 'registrar', unit: null, window: 'w1' },
  dispatcher: { role: 'dispatcher', unit: null, window: null },
  unit: { role: 'unit_officer', unit: 'bench-1', window: null },
}

/** Adds the measured people and their sessions; the centre too, where nothing has planted it. */
export async function addDesk(ownerUrl: string, centre: string): Promise<Desk> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(
      `insert into centre (centre_id, name) values ($1, '互助土族自治县社会治安综合治理中心') on conflict do nothing`,
      [centre],
    )
    await client.query(
      `insert into unit (centre_id, id, kind, name) select $1, 'bench-' || n, 'department', '测试单位' || n from generate_series(1, 24) n`,
      [centre],
    )
    const added = Object.entries(askers).map(([name, a]) => ({
      ...a,
      name,
      id: randomUUID(),
      token: randomBytes(24).toString('base64url'),
    }))
    for (const a of added) await addAccount(client, centre, a)
    await client.query('commit')
    return {
      centre,
      officer: { id: added[0]?.id ?? '', name: 'registrar' },
      units: Array.from({ length: 24 }, (_, n) => `unit:bench-${n + 1}`),
      accounts: Object.fromEntries(added.map(a => [a.name, a.id])) as Record<Asker, string>,
      cookies: Object.fromEntries(added.map(a => [a.name, `onedoor=${a.token}`])) as Record<Asker, string>,
    }
  } finally {
    await client.end()
  }
}

type Added = {
  id: string
  name: string
  token: string
  role: string
  unit: string | null
  window: string | null
}

async function addAccount(client: pg.Client, centre: string, a: Added) {
  await client.query(
    `insert into account (centre_id, id, login, name, unit_id, window_id, password_hash) values ($1, $2, $3, $4, $5, $6, '!')`,
    [centre, a.id, `bench-${a.name}`, a.name, a.unit, a.window],
  )
  await client.query('insert into account_role (centre_id, account_id, role) values ($1, $2, $3)', [
    centre,
    a.id,
    a.role,
  ])
  await client.query(
    `insert into session (centre_id, id, token_hash, account_id, created_at, seen_at, expires_at)
     values ($1, $2, $3, $4, now(), now(), now() + interval '12 hours')`,
    [centre, randomUUID(), sha256(a.token), a.id],
  )
}
