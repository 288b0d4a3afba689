// Doors of those who watch over a centre: security policy, audit log.
import { type Route, route } from '../../../platform/http/route.ts'
import { putSecurity } from '../actions/security.ts'
import * as c from '../contract.ts'
import { auditOf } from '../views/audit.ts'
import { securityOf } from '../views/security.ts'
import type { Role } from '../words.ts'

export const oversight: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/security',
    right: 'account.secure',
    answer: c.SecurityView,
    handle: call => securityOf(call.house, call.permit),
  }),
  route({
    method: 'PUT',
    path: '/api/security',
    right: 'account.secure',
    body: c.SecurityBody,
    handle: async call => {
      const totpRoles = call.body.totpRoles as Role[]
      await putSecurity(call.house, call.permit, { totpRoles }, call.ask)
      return { ok: true }
    },
  }),
  route({
    method: 'GET',
    path: '/api/audit',
    right: 'audit.read',
    query: c.AuditQuery,
    answer: c.AuditPage,
    handle: call => auditOf(call.house, call.permit, call.query),
  }),
]
