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

/** Why a chain does not hold, as verify says it. */
export const chainWhys = {
  no_link: { zh: '缺少这一条', en: 'this link is missing' },
  hash_before: { zh: '与前一条接不上', en: 'it does not follow the link before it' },
  hash: { zh: '内容与哈希不符', en: 'its content does not fit its hash' },
  head: { zh: '链尾与链头不符', en: 'the end of the chain does not fit its head' },
  no_head: { zh: '没有链头', en: 'the chain has no head' },
  signature: { zh: '与当日签名不符', en: 'it does not fit what was signed that day' },
} as const satisfies Record<string, Words>
export type ChainWhy = keyof typeof chainWhys

/** Why a daily signature does not hold. */
export const signatureWhys = {
  wrong: { zh: '签名无效', en: 'the signature is not valid' },
  list: { zh: '清单与签名的摘要不符', en: 'the list does not fit the digest that was signed' },
  changed: { zh: '库内签名与写出的文件不同', en: 'the signature kept differs from the one written out' },
  removed: { zh: '写出的文件有签名，库内没有', en: 'it was written out, but is no longer kept' },
  no_file: { zh: '找不到写出的链头清单文件', en: 'the list of heads written out is not there' },
  not_read: { zh: '链头清单文件读不懂', en: 'the list of heads cannot be read' },
} as const satisfies Record<string, Words>
export type SignatureWhy = keyof typeof signatureWhys
