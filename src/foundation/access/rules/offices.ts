// 岗位与单位的规则: offices one person may not hold together, and units that stand under one another. Pure.
import type { Role } from '../words.ts'

// 依据: 等保 2.0（GB/T 22239）安全管理中心: 系统管理、安全管理、审计管理分开.
const apart: readonly Role[] = ['system_admin', 'security_admin', 'auditor']

/** Those of the roles that must be held by different people; two or more of them are too many. */
export const rolesKeptApart = (held: readonly Role[]): Role[] => apart.filter(role => held.includes(role))

/** Whether `unit` put under `parent` would stand under itself; `parents` says who stands under whom now. */
export function isRing(
  parents: ReadonlyMap<string, string | null>,
  unit: string,
  parent: string | null,
): boolean {
  let at = parent
  for (let steps = 0; at && steps <= parents.size; steps++) {
    if (at === unit) return true
    at = parents.get(at) ?? null
  }
  return false
}
