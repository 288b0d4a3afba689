// Sentences of the trace, and the refusals of act().
import type { Json } from '../../kernel/canonical-json.ts'
import type { Words } from '../../kernel/words.ts'

export const refusals = {
  changed_meanwhile: {
    zh: '您打开之后，这件事已有新进展（{who}：{what}）。请看过最新情况再办理，您填的内容没有丢失。',
    en: 'Since you opened this, it has moved on ({who}: {what}). Look at the latest state, then act; what you typed is kept.',
  },
  no_such_case: {
    zh: '没有找到这个案件，或者它不在您的办理范围内。',
    en: 'No such case, or it is not within your reach.',
  },
  key_used_elsewhere: {
    zh: '这次提交的编号已用于另一件事，请刷新页面后重试。',
    en: 'This submission key was used for another deed; reload and try again.',
  },
} as const satisfies Record<string, Words>

/** One link of a subject's chain. Instants are ISO text, so that the hash is taken over what is kept. */
export type TraceEvent = {
  centre: string
  subjectKind: string
  subjectId: string
  seq: number
  kind: string
  actor: string
  actorName: string
  occurredAt: string
  recordedAt: string
  data: { readonly [key: string]: Json }
  algorithm: string
  prevHash: string
  hash: string
}
