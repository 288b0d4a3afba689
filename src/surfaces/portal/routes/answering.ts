// How the citizens' pages answer: policy header, door cookie, wishes of the reader, and faces for what went wrong.

import { dayOf } from '../../../kernel/day.ts'
import type { Lang } from '../../../kernel/words.ts'
import { type Call, type Caller, type Reply, reply } from '../../../platform/http/route.ts'
import { pagePolicy } from '../../../platform/pages.ts'
import { newToken } from '../../../platform/random.ts'
import { doorCookie } from '../actions/visit.ts'
import type { Frame } from '../contract.ts'
import { expiredPage, faultPage, notFoundPage, refusedPage, tooManyPage } from '../pages/faces.ts'
import { SCREEN_CSS } from '../pages/style.ts'
import { base, unknownCentre, type Wishes } from '../views/frame.ts'

const policy = { 'content-security-policy': pagePolicy(SCREEN_CSS) }

/** A page of the citizens' door. */
export const page = (html: string, more: Reply = {}): Reply =>
  reply({ ...more, html, headers: { ...policy, ...more.headers } })

/** What the reader asked for in the address: language and print size. */
export const wishesOf = (call: { lang: Lang; query: unknown }): Wishes => ({
  lang: call.lang,
  largePrint: (call.query as { big?: string }).big === '1',
})

/** Leads on to a page, keeping the reader's wishes. */
export function leadTo(path: string, wishes: Wishes, more: Reply = {}): Reply {
  const kept = [wishes.largePrint && 'big=1', wishes.lang === 'en' && 'lang=en'].filter(Boolean).join('&')
  return reply({ ...more, redirect: `${base}${path}${kept && `?${kept}`}` })
}

/** Whose forms these are: the door cookie, made at the first page. */
export function doorOf(caller: Caller): { door: string; cookies: NonNullable<Reply['cookies']> } {
  const known = caller.cookies[doorCookie]
  if (known && /^[\w-]{20,64}$/.test(known)) return { door: known, cookies: [] }
  const door = newToken()
  return { door, cookies: [{ name: doorCookie, value: door, days: 1 }] }
}

export type AnyCall = Call<unknown, unknown, unknown>

/** The face of a refusal or a fault on a citizens' page: kind, plain, and telling nothing about anybody. */
export function portalErrorPage(
  problem: { status: number; code: string; detail: string; basis?: string; requestId: string },
  lang: Lang,
): { html: string; headers: Record<string, string> } {
  const frame: Frame = {
    lang,
    largePrint: false,
    base,
    here: '/',
    todayOn: dayOf(new Date()),
    centre: unknownCentre,
  }
  return { html: faceOf(problem, frame), headers: policy }
}

function faceOf(
  problem: { status: number; code: string; detail: string; basis?: string; requestId: string },
  frame: Frame,
): string {
  if (problem.status >= 500) return faultPage({ frame, requestId: problem.requestId })
  if (problem.status === 429) return tooManyPage({ frame })
  if (problem.code === 'form_expired') return expiredPage({ frame })
  if (problem.status === 404) return notFoundPage({ frame })
  return refusedPage({
    frame,
    says: { zh: problem.detail, en: problem.detail },
    ...(problem.basis && { basis: problem.basis }),
  })
}
