// Doors of access over HTTP.
import { type Route, reply, route } from '../../platform/http/route.ts'
import * as accounts from './actions/accounts.ts'
import { openDemo } from './actions/demo.ts'
import { logIn } from './actions/login.ts'
import * as own from './actions/own-account.ts'
import * as c from './contract.ts'
import { oversight } from './routes/oversight.ts'
import * as views from './views.ts'
import type { Role } from './words.ts'

export const sessionCookie = 'onedoor'
const set = (token: string) => [{ name: sessionCookie, value: token, days: 1, strict: false }]
const cleared = [{ name: sessionCookie, value: '', days: 0 }]

export const routes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/centres',
    right: 'public',
    handle: async call => (await views.listCentres(call.house)).map(x => ({ id: x.centre_id, name: x.name })),
  }),
  route({
    method: 'POST',
    path: '/api/session',
    right: 'public',
    body: c.LogInBody,
    handle: async call => {
      const centre = call.body.centre ?? (await views.listCentres(call.house))[0]?.centre_id ?? ''
      const token = await logIn(call.house, {
        ...call.body,
        centre,
        address: call.caller.address,
        agent: call.caller.agent,
      })
      const signed = await views.findSigned(call.house, token)
      const me = signed && (await views.mySession(call.house, signed.permit))
      return reply({ json: me && { ...me, nav: navOf(me.rights) }, cookies: set(token) })
    },
  }),
  route({
    method: 'GET',
    path: '/demo/:token',
    right: 'public',
    params: c.DemoParams,
    handle: async call =>
      reply({
        redirect: '/',
        cookies: set(
          await openDemo(call.house, {
            token: call.params.token,
            address: call.caller.address,
            agent: call.caller.agent,
          }),
        ),
      }),
  }),
  route({
    method: 'GET',
    path: '/api/session',
    right: 'account.self',
    answer: c.SessionAnswer,
    handle: async call => {
      const me = await views.mySession(call.house, call.permit)
      return { ...me, nav: navOf(me.rights) }
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/session',
    right: 'account.self',
    handle: async call => {
      const signed = await views.findSigned(call.house, call.caller.cookies[sessionCookie])
      if (signed) await own.revokeSessions(call.house, call.permit, { id: signed.session })
      return reply({ json: { ok: true }, cookies: cleared })
    },
  }),
  route({
    method: 'GET',
    path: '/api/account',
    right: 'account.self',
    answer: c.OwnAccount,
    handle: call => views.myAccount(call.house, call.permit),
  }),
  route({
    method: 'GET',
    path: '/api/account/sessions',
    right: 'account.self',
    answer: c.SessionList,
    handle: async call => {
      const mine = await views.findSigned(call.house, call.caller.cookies[sessionCookie])
      const list = await views.mySessions(call.house, call.permit)
      return list.map(s => ({
        id: s.id,
        agent: s.agent,
        address: s.address,
        createdAt: s.created_at.toISOString(),
        seenAt: s.seen_at.toISOString(),
        current: s.id === mine?.session,
      }))
    },
  }),
  // All my sessions but the one that asks.
  route({
    method: 'DELETE',
    path: '/api/account/sessions',
    right: 'account.self',
    handle: async call => {
      const mine = await views.findSigned(call.house, call.caller.cookies[sessionCookie])
      return own.revokeSessions(call.house, call.permit, { allBut: mine?.session })
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/account/sessions/:id',
    right: 'account.self',
    params: c.IdParams,
    handle: call => own.revokeSessions(call.house, call.permit, { id: call.params.id }),
  }),
  route({
    method: 'POST',
    path: '/api/account/password',
    right: 'account.self',
    body: c.PasswordBody,
    handle: async call => {
      const mine = await views.findSigned(call.house, call.caller.cookies[sessionCookie])
      await own.changePassword(call.house, call.permit, { ...call.body, session: mine?.session ?? '' })
      return { ok: true }
    },
  }),
  route({
    method: 'POST',
    path: '/api/account/totp-offer',
    right: 'account.self',
    answer: c.TotpOffer,
    handle: async call =>
      own.offerTotp(call.permit, (await views.mySession(call.house, call.permit)).account.login),
  }),
  route({
    method: 'PUT',
    path: '/api/account/totp',
    right: 'account.self',
    body: c.TotpBody,
    handle: async call => {
      await own.enrolTotp(call.house, call.permit, call.body)
      return { ok: true }
    },
  }),
  route({
    method: 'GET',
    path: '/api/accounts',
    right: 'account.manage',
    answer: c.AccountList,
    handle: async call =>
      (await views.listAccounts(call.house, call.permit)).map(a => ({
        id: a.id,
        login: a.login,
        name: a.name,
        unit: a.unit_id,
        window: a.window_id,
        phone: a.phone,
        roles: a.roles,
        active: a.active,
        totp: a.totp_sealed !== null,
        lockedUntil: views.lockOf(call.house, a)?.toISOString() ?? null,
        demo: a.is_demo,
      })),
  }),
  route({
    method: 'POST',
    path: '/api/accounts',
    right: 'account.manage',
    body: c.AccountBody,
    answer: c.IdAnswer,
    handle: call =>
      accounts.addAccount(
        call.house,
        call.permit,
        { ...call.body, roles: call.body.roles as Role[] },
        call.ask.key,
      ),
  }),
  route({
    method: 'PUT',
    path: '/api/accounts/:id',
    right: 'account.manage',
    params: c.IdParams,
    body: c.AccountChangeBody,
    handle: async call => {
      await accounts.changeAccount(call.house, call.permit, call.params.id, {
        ...call.body,
        roles: call.body.roles as Role[],
      })
      return { ok: true }
    },
  }),
  route({
    method: 'POST',
    path: '/api/accounts/:id/reset',
    right: 'account.manage',
    params: c.IdParams,
    body: c.ResetBody,
    handle: async call => {
      await accounts.resetAccount(call.house, call.permit, call.params.id, call.body.password)
      return { ok: true }
    },
  }),
  route({
    method: 'POST',
    path: '/api/accounts/:id/unlock',
    right: 'account.manage',
    params: c.IdParams,
    handle: async call => {
      await accounts.unlockAccount(call.house, call.permit, call.params.id)
      return { ok: true }
    },
  }),
  route({
    method: 'GET',
    path: '/api/units',
    right: 'account.self',
    answer: c.UnitList,
    handle: async call =>
      (await views.listUnits(call.house, call.permit)).map(u => ({
        id: u.id,
        kind: u.kind,
        name: u.name,
        parent: u.parent_id,
        phone: u.phone,
        address: u.address,
        active: u.active,
        isDefault: u.is_default,
        sort: u.sort,
      })),
  }),
  route({
    method: 'PUT',
    path: '/api/units',
    right: 'config.business',
    body: c.UnitBody,
    handle: async call => {
      const { parent, ...unit } = call.body
      await accounts.putUnit(call.house, call.permit, { ...unit, parent_id: parent, is_default: false })
      return { ok: true }
    },
  }),
  ...oversight,
]

const pages = [
  { to: '/', words: { zh: '工作台', en: 'Workbench' }, right: 'account.self' },
  { to: '/intake', words: { zh: '登记', en: 'Intake' }, right: 'case.register' },
  { to: '/cases', words: { zh: '案件', en: 'Cases' }, right: 'case.see' },
  { to: '/settings', words: { zh: '设置', en: 'Settings' }, right: 'account.self' },
] as const
const navOf = (rights: readonly string[]) =>
  pages.filter(page => rights.includes(page.right)).map(({ to, words }) => ({ to, words }))
