// Coming in: home, look-up by code, the QR's short address, progress, unlocking, the story, leaving.
import { findByToken } from '../../../casefile/cases/index.ts'
import { citizenPermit, listCentres } from '../../../foundation/access/index.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { readForm } from '../../../platform/http/form.ts'
import { type Reply, type Route, route } from '../../../platform/http/route.ts'
import * as visit from '../actions/visit.ts'
import { CodeParams, PATHS, TokenParams, WishQuery } from '../contract.ts'
import { homePage } from '../pages/home.ts'
import { progressPage } from '../pages/progress.ts'
import { storyPage } from '../pages/story.ts'
import { base, frameOf } from '../views/frame.ts'
import { progressView, storyView } from '../views/story.ts'
import { type AnyCall, doorOf, leadTo, page, wishesOf } from './answering.ts'

const open = { right: 'public', query: WishQuery } as const
const takesForm = { ...open, method: 'POST', takes: 'form' } as const

export const lookUpRoutes: readonly Route[] = [
  route({ ...open, method: 'GET', path: base, handle: call => home(call) }),
  route({
    ...takesForm,
    path: `${base}${PATHS.lookUp}`,
    handle: async call => {
      const { fields } = await readForm(call.body)
      visit.mustBeSealed(call.house, call.caller.cookies[visit.doorCookie], fields)
      const asked = { code: fields.code ?? '', factor: fields.factor ?? '', address: call.caller.address }
      const stay = await visit.lookUp(call.house, asked).catch(asWrong)
      return stay ? enter(call, stay) : home(call, { wrong: true, triedCode: asked.code.slice(0, 40) })
    },
  }),
  // The short address in the QR: scanning must not depend on where the pages are mounted.
  route({
    ...open,
    method: 'GET',
    path: '/p/:token',
    params: TokenParams,
    handle: async call => leadTo(PATHS.progress(call.params.token), wishesOf(call)),
  }),
  route({
    ...open,
    method: 'GET',
    path: `${base}/p/:token`,
    params: TokenParams,
    handle: call => progress(call, call.params.token),
  }),
  route({
    ...takesForm,
    path: `${base}/p/:token/unlock`,
    params: TokenParams,
    handle: async call => {
      const { fields } = await readForm(call.body)
      visit.mustBeSealed(call.house, call.caller.cookies[visit.doorCookie], fields)
      const { token } = call.params
      const stay = await visit
        .unlock(call.house, { token, factor: fields.factor ?? '', address: call.caller.address })
        .catch(asWrong)
      return stay ? enter(call, stay) : progress(call, token, true)
    },
  }),
  route({
    ...open,
    method: 'GET',
    path: `${base}/case/:code`,
    params: CodeParams,
    handle: async call => {
      const visitor = await visit.visitorOf(
        call.house,
        call.caller.cookies[visit.stayCookie],
        call.params.code,
      )
      const frame = await frameOf(call.house, wishesOf(call), {
        here: PATHS.story(call.params.code),
        centre: visitor.permit.centre,
      })
      return page(
        storyPage(
          await storyView(call.house, visitor, { frame, seal: visit.sealFor(call.house, visitor.door) }),
        ),
      )
    },
  }),
  route({
    ...takesForm,
    path: `${base}${PATHS.leave}`,
    handle: async call => {
      await visit.leave(call.house, call.caller.cookies[visit.stayCookie])
      return leadTo('', wishesOf(call), { cookies: [{ name: visit.stayCookie, value: '', days: 0 }] })
    },
  }),
]

// Only the uniform "not right" is shown beside the form; anything else keeps its own face.
function asWrong(error: unknown): undefined {
  if (error instanceof Refusal && error.code === 'look_up_failed') return undefined
  throw error
}

async function home(call: AnyCall, more: { wrong?: boolean; triedCode?: string } = {}): Promise<Reply> {
  const { door, cookies } = doorOf(call.caller)
  const centre = (await listCentres(call.house))[0]?.centre_id
  const frame = await frameOf(call.house, wishesOf(call), { here: '/', centre })
  return page(homePage({ frame, seal: visit.sealFor(call.house, door), ...more }), {
    cookies,
    ...(more.wrong && { status: 404 }),
  })
}

async function progress(call: AnyCall, token: string, wrong = false): Promise<Reply> {
  const found = await findByToken(call.house, token)
  if (!found) throw new Refusal('look_up_failed', {}, undefined, 'missing')
  const { door, cookies } = doorOf(call.caller)
  const frame = await frameOf(call.house, wishesOf(call), {
    here: PATHS.progress(token),
    centre: found.centre,
  })
  const visitor = { ...found, permit: citizenPermit(found.centre, found.partyId, 'portal.follow') }
  const view = await progressView(call.house, visitor, {
    frame,
    seal: visit.sealFor(call.house, door),
    token,
    wrong,
  })
  return page(progressPage(view), { cookies, ...(wrong && { status: 404 }) })
}

const enter = (call: AnyCall, stay: visit.Stay): Reply =>
  leadTo(PATHS.story(stay.code), wishesOf(call), {
    cookies: [
      {
        name: visit.stayCookie,
        value: visit.withStay(call.caller.cookies[visit.stayCookie], stay.token),
        days: 1 / 12,
      },
    ],
  })
