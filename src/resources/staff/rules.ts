// 队伍规则: what somebody counts as at the centre. Pure.
import type { Role } from '../../foundation/access/words.ts'
import type { StaffKind } from './words.ts'

// Nobody must be out of reach because a form was not filled in: the role says it until the facts do.
const byRole: Partial<Record<Role, StaffKind>> = {
  mediator: 'mediator',
  expert: 'expert',
  director: 'leader',
  county_leader: 'leader',
}

/** The kind on file, else the kind the first telling role stands for, else a clerk. */
export const kindOf = (onFile: StaffKind | undefined, roles: readonly Role[]): StaffKind =>
  onFile ?? roles.map(role => byRole[role]).find(kind => kind !== undefined) ?? 'clerk'
