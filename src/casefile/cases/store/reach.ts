// SQL of reach: what the asker holds on a case, and whether it can be seen at all.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export type MyGrant = { level: 'handle' | 'see' | null; first: boolean }

/** What I hold on the case, and whether it was I who first took the matter in. */
export const myGrant = (tx: Tx, id: string): Promise<MyGrant> =>
  tx.one<MyGrant>(sql`select my_grant(${id}::uuid) as level, my_first_asking(${id}::uuid) as first`)

export const isVisible = async (tx: Tx, centre: string, id: string): Promise<boolean> =>
  (await tx.first(sql`select 1 from cases c where c.centre_id = ${centre} and c.id = ${id}::uuid`)) !==
  undefined
