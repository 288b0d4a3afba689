// 岗位权限表: which role holds which right, and how far. The server's decision, the screen and the printed matrix read these rows.
import type { Hold, Reach } from '../../../kernel/permit.ts'
import type { Right, Role } from '../words.ts'

type Row = { readonly role: Role; readonly holds: Partial<Record<Right, Reach>>; readonly basis: string }

// 依据: the centre's own 岗位职责; sealed matters open to nobody by role, only by a grant naming the account.
const basis = '岗位职责（缺省配置，可由中心调整）'
const everyone: Partial<Record<Right, Reach>> = { 'account.self': 'own' }

export const rightsTable: readonly Row[] = [
  {
    role: 'grid_worker',
    basis,
    holds: {
      ...everyone,
      'case.register': 'own',
      'case.see': 'own',
      'case.handle': 'own',
      'case.sign': 'own',
      'case.close': 'own',
    },
  },
  {
    role: 'registrar',
    basis,
    holds: { ...everyone, 'case.register': 'own', 'case.see': 'own', 'case.search': 'centre' },
  },
  {
    role: 'window_officer',
    basis,
    holds: {
      ...everyone,
      'case.register': 'own',
      'case.search': 'centre',
      'case.see': 'centre',
      'case.unmask': 'own',
      'case.route': 'own',
      'case.sign': 'own',
      'case.handle': 'own',
      'case.close': 'own',
      'followup.call': 'own',
    },
  },
  {
    role: 'dispatcher',
    basis,
    holds: {
      ...everyone,
      'case.register': 'own',
      'case.search': 'centre',
      'case.see': 'centre',
      'case.unmask': 'centre',
      'case.route': 'centre',
      'case.designate': 'centre',
      'case.supervise': 'centre',
      'followup.call': 'centre',
    },
  },
  {
    role: 'mediator',
    basis,
    holds: {
      ...everyone,
      'case.register': 'own',
      'case.see': 'own',
      'case.unmask': 'own',
      'case.sign': 'own',
      'case.handle': 'own',
      'case.mediate': 'own',
      'case.advise': 'own',
      'case.close': 'own',
    },
  },
  {
    role: 'unit_officer',
    basis,
    holds: {
      ...everyone,
      'case.see': 'own',
      'case.unmask': 'own',
      'case.sign': 'own',
      'case.handle': 'own',
      'case.close': 'own',
    },
  },
  {
    role: 'resident_officer',
    basis,
    holds: {
      ...everyone,
      'case.register': 'own',
      'case.search': 'centre',
      'case.see': 'own',
      'case.unmask': 'own',
      'case.route': 'own',
      'case.sign': 'own',
      'case.handle': 'own',
      'case.mediate': 'own',
      'case.close': 'own',
    },
  },
  { role: 'expert', basis, holds: { ...everyone, 'case.see': 'own', 'case.advise': 'own' } },
  {
    role: 'supervisor',
    basis,
    holds: {
      ...everyone,
      'case.search': 'centre',
      'case.see': 'centre',
      'case.supervise': 'centre',
      'statistics.see': 'centre',
    },
  },
  {
    role: 'director',
    basis,
    holds: {
      ...everyone,
      'case.register': 'own',
      'case.search': 'centre',
      'case.see': 'centre',
      'case.unmask': 'centre',
      'case.route': 'centre',
      'case.designate': 'centre',
      'case.approve': 'centre',
      'case.supervise': 'centre',
      'case.archive': 'centre',
      'followup.call': 'centre',
      'statistics.see': 'centre',
      'config.business': 'centre',
      'data.import': 'centre',
      'data.export': 'centre',
    },
  },
  {
    role: 'county_leader',
    basis,
    holds: { ...everyone, 'case.see': 'own', 'case.supervise': 'own', 'statistics.see': 'centre' },
  },
  {
    role: 'archivist',
    basis,
    holds: {
      ...everyone,
      'case.search': 'centre',
      'case.see': 'centre',
      'case.archive': 'centre',
      'data.export': 'centre',
    },
  },
  { role: 'system_admin', basis, holds: { ...everyone, 'account.manage': 'centre' } },
  { role: 'security_admin', basis, holds: { ...everyone, 'account.secure': 'centre' } },
  { role: 'auditor', basis, holds: { ...everyone, 'audit.read': 'centre' } },
]

/** Rights that look: any live grant opens a case to them; the others need a grant for handling. */
const looking: readonly Right[] = [
  'case.search',
  'case.see',
  'case.unmask',
  'case.supervise',
  'case.archive',
  'followup.call',
  'data.export',
  'portal.follow',
  'portal.act',
  'account.self',
]

/** All rights of somebody in these roles; of two reaches the wider counts. */
export function holdsOf(held: readonly Role[]): Record<string, Hold> {
  const all: Record<string, Hold> = {}
  for (const row of rightsTable.filter(row => held.includes(row.role)))
    for (const [right, reach] of Object.entries(row.holds))
      if (all[right]?.reach !== 'centre')
        all[right] = { reach, grant: looking.includes(right as Right) ? 'see' : 'handle' }
  return all
}

/** The two rights of a citizen: to follow with a token, to act once the second factor was given. */
export const citizenHolds: Record<string, Hold> = {
  'portal.follow': { reach: 'own', grant: 'see' },
  'portal.act': { reach: 'own', grant: 'see' },
}
