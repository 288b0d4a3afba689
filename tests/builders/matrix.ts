// One account per role, and one case per relation a person can have to a case.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openSession } from '../../src/foundation/access/index.ts'
import { type Role, roles } from '../../src/foundation/access/words.ts'
import { newId } from '../../src/platform/random.ts'
import type { TestHouse } from './house.ts'

export const relations = ['own', 'granted', 'other unit', 'other centre', 'sealed', 'sealed, named'] as const
export type Matrix = {
  tokens: Record<Role, string>
  cases: Record<(typeof relations)[number], string>
  caller: { address: string; agent: string; requestId: string; origin: string; secure: boolean }
}

/** Makes them by SQL as the owner: the matrix asks the gate, not the procedures. */
export async function aMatrix(house: TestHouse): Promise<Matrix> {
  const owner = new pg.Client(house.database.owner)
  await owner.connect()
  const now = house.clock.now()
  await owner.query(
    `insert into centre (centre_id, name) values ('630223', '互助'), ('630222', '邻县') on conflict do nothing`,
  )
  const accounts = Object.fromEntries(
    (Object.keys(roles) as Role[]).map(role => [role, randomUUID()]),
  ) as Record<Role, string>
  for (const [role, id] of Object.entries(accounts)) {
    await owner.query(
      `insert into account (centre_id, id, login, name, password_hash) values ('630223', $1, $2, $3, '-')`,
      [id, `m-${role}`, role],
    )
    await owner.query(`insert into account_role (centre_id, account_id, role) values ('630223', $1, $2)`, [
      id,
      role,
    ])
  }
  const cases = Object.fromEntries(relations.map(relation => [relation, newId(now)])) as Matrix['cases']
  for (const [i, relation] of relations.entries())
    await addCase(owner, { id: cases[relation], relation, i, now })
  const level = { own: 'handle', granted: 'see', 'sealed, named': 'handle' } as const
  for (const [relation, granted] of Object.entries(level))
    for (const id of Object.values(accounts))
      await owner.query(
        `insert into access_grant (centre_id, case_id, holder, level, reason, since) values ('630223', $1, $2, $3, 'named', $4)`,
        [cases[relation as keyof typeof level], `account:${id}`, granted, now],
      )
  await owner.end()
  const caller = {
    address: '127.0.0.1',
    agent: 'test',
    requestId: 't',
    origin: 'http://127.0.0.1',
    secure: false,
  }
  const tokens = {} as Record<Role, string>
  for (const [role, id] of Object.entries(accounts))
    tokens[role as Role] = await openSession(house, {
      centre: '630223',
      account: id,
      address: '',
      agent: '',
      now,
    })
  return { tokens, cases, caller }
}

const addCase = (owner: pg.Client, c: { id: string; relation: string; i: number; now: Date }) =>
  owner.query(
    `insert into cases (centre_id, id, code, status, channel, registered_at, sealed) values ($1, $2, $3, 'handling', '01', $4, $5)`,
    [
      c.relation === 'other centre' ? '630222' : '630223',
      c.id,
      `X-${c.i}`,
      c.now,
      c.relation.startsWith('sealed'),
    ],
  )
