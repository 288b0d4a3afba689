// 群众端规则: how often one may urge, what a grade counts, and why a deed is not offered. Pure.
import type { Status } from '../../casefile/cases/words.ts'
import type { Words } from '../../kernel/words.ts'
import { urgeLimit } from '../../procedures/handling/words.ts'
import type { Grade } from './words.ts'

type Standing = { readonly status: Status; readonly outcome: string | null }
const over: ReadonlySet<Status> = new Set(['closed', 'archived', 'declined', 'merged'])

/** Not ended: material can still be added, somebody can still be urged. */
export const isAlive = ({ status }: Standing): boolean => !over.has(status)

/** 办结之后、归档之前: a withdrawn or joined matter is not rated. */
export const isRatable = ({ status, outcome }: Standing): boolean =>
  status === 'closed' && outcome !== '14' && outcome !== '17'

/** How many urges are left, counting those sent in the last seven days (ISO instants). */
export function urgesLeft(sentAt: readonly string[], now: Date): number {
  const since = now.getTime() - urgeLimit.days * 86_400_000
  return Math.max(0, urgeLimit.times - sentAt.filter(at => Date.parse(at) > since).length)
}
export const canUrge = (sentAt: readonly string[], now: Date): boolean => urgesLeft(sentAt, now) > 0

/** 五档: 5 the best. */
export const gradeValue: Readonly<Record<Grade, number>> = {
  delighted: 5,
  satisfied: 4,
  fair: 3,
  unsatisfied: 2,
  dismayed: 1,
}

const shared = new Set(['D10', 'D11', 'D18'])
/** Papers that are both sides' own: the agreement, and the notice that there is none. */
export const isSharedPaper = (kind: string): boolean => shared.has(kind)

type Why = Words & { readonly basis?: string }
export const whyNot: Readonly<
  Record<'ended' | 'urged_enough' | 'not_closed' | 'rated' | 'call_arranged' | 'together' | 'agreed', Why>
> = {
  ended: {
    zh: '这件事已经办结，有新情况请再来登记。',
    en: 'This matter has ended; come again with anything new.',
  },
  urged_enough: {
    zh: '七天里已经催过两次，承办人会答复您。',
    en: 'You have urged twice in seven days; the officer will answer.',
    basis: '工作规则·限时办结',
  },
  not_closed: {
    zh: '办结以后才能评价和请求回访。',
    en: 'Possible once the matter is closed.',
    basis: '工作规则·跟踪回访',
  },
  rated: { zh: '您已经评过了，谢谢。', en: 'You have rated already; thank you.', basis: '工作规则·跟踪回访' },
  agreed: {
    zh: '协议已经达成，对双方都有约束力，不能撤回。',
    en: 'There is an agreement; it binds both sides and the matter cannot be withdrawn.',
    basis: '人民调解法 第三十一条',
  },
  together: {
    zh: '这件事是几个人一起来的，撤回要大家一起到窗口说。',
    en: 'Several people came with this; to withdraw, come to the window together.',
    basis: '工作规则·首问负责',
  },
  call_arranged: {
    zh: '已经安排了回访，请等电话。',
    en: 'A call back is arranged; please wait for it.',
    basis: '工作规则·跟踪回访',
  },
}

const ownRoles: ReadonlySet<string> = new Set(['applicant', 'agent', 'representative'])
/** Whoever came, or speaks for whoever came. */
export const comesForHelp = (role: string | undefined): boolean => role !== undefined && ownRoles.has(role)

/** 待补正: what is missing is said on the page. */
export const awaitsMaterial = (status: Status): boolean => status === 'supplementing'

/** 几个人一起来的: one of them cannot withdraw for all from a telephone. */
export const mayWithdrawAlone = (parties: readonly { readonly role: string }[]): boolean =>
  parties.filter(party => party.role === 'applicant').length === 1
