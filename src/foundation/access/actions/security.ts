// 安全策略: what the security administrator sets for a centre. Recorded in the settings' chain.
import type { Permit } from '../../../kernel/permit.ts'
import type { House } from '../../../platform/house.ts'
import { act } from '../../trace/index.ts'
import { totpRolesOf } from '../rules/login.ts'
import * as store from '../store.ts'
import type { Role } from '../words.ts'

type Asked = { expectedVersion?: number | undefined; key?: string | undefined }

/** Sets of which roles a second factor is asked. */
export const putSecurity = (
  house: House,
  permit: Permit,
  { totpRoles }: { totpRoles: readonly Role[] },
  asked: Asked = {},
): Promise<void> =>
  act(house, permit, { ...asked, subject: { kind: 'settings', id: permit.centre } }, async deed => {
    const before = totpRolesOf((await store.getCentre(deed.tx, permit.centre)).settings)
    await store.putSettings(deed.tx, permit.centre, { totpRoles })
    await deed.record({
      kind: 'settings.security_put',
      data: { from: { totpRoles: before }, to: { totpRoles: [...totpRoles] } },
    })
  })
