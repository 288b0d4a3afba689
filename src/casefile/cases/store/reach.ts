// SQL of reach: what the asker holds on a case, and whether it can be seen at all.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export const myGrant = async (tx: Tx, id: string): Promise<'handle' | 'see' | null> =>
  (await tx.one<{ level: 'handle' | 'see' | null }>(sql`select my_grant(${id}::uuid) as level`)).level

export const isVisible = async (tx: Tx, centre: string, id: string): Promise<boolean> =>
  (await tx.first(sql`select 1 from cases c where c.centre_id = ${centre} and c.id = ${id}::uuid`)) !==
  undefined
