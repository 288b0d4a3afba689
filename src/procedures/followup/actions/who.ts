// Who acts, and who has had the case until now.
import { grantsOf } from '../../../foundation/access/index.ts'
import { story } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { Past } from '../rules.ts'

export const by = (permit: Permit): string => `${permit.actor.kind}:${permit.actor.id}`

/** Inside a deed: who did what on the case, and who holds it. */
export const pastOf = async ({ tx, permit, subject }: Deed): Promise<Past> => ({
  events: await story(tx, permit, subject),
  grants: await grantsOf(tx, permit.centre, subject.id),
})
