// The one mapping from refusals and faults to HTTP: RFC 9457 problem documents.
import type { FastifyError } from 'fastify'
import { Invalid, Refusal, type RefusalKind } from '../../kernel/refusal.ts'
import { fill, type Lang, say, type Words } from '../../kernel/words.ts'

export type Problem = {
  type: string
  title: string
  status: number
  code: string
  detail: string
  facts?: Record<string, unknown>
  basis?: string
  errors?: Record<string, string>
  requestId: string
}

/** Every refusal code of the house with its sentence, collected by main from the modules' words. */
export type Sentences = Readonly<Record<string, Words>>

const statusOf: Record<RefusalKind, number> = {
  forbidden: 403,
  missing: 404,
  conflict: 409,
  unprocessable: 422,
  too_many: 429,
}

const titles: Record<number, Words> = {
  400: { zh: '填写的内容有误', en: 'The input is not valid' },
  401: { zh: '请先登录', en: 'Please sign in' },
  403: { zh: '无权办理', en: 'Not within your rights' },
  404: { zh: '没有找到', en: 'Not found' },
  409: { zh: '情况已有变化', en: 'Things have changed' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '不支持的格式', en: 'Format not supported' },
  422: { zh: '不符合规定', en: 'A rule says no' },
  429: { zh: '操作过于频繁', en: 'Too many attempts' },
}
const failed: Words = { zh: '系统出了故障', en: 'The system failed' }

const invalid: Words = { zh: '请检查标出的各项后再提交。', en: 'Check the marked fields and submit again.' }
const broken: Words = {
  zh: '不是您的问题。请稍后再试；仍不行时，请把下面的编号告诉管理员。',
  en: 'This is not your fault. Try again later; if it persists, give the administrator the number below.',
}

/** The problem document for anything thrown; 500 only for what is neither invalid nor refused. */
export function problemOf(
  error: unknown,
  { sentences, lang, requestId }: { sentences: Sentences; lang: Lang; requestId: string },
): Problem {
  const tell = (status: number, code: string, words: Words, more: Partial<Problem> = {}): Problem => ({
    type: `urn:onedoor:${code}`,
    title: say(titles[status] ?? failed, lang),
    status,
    code,
    detail: say(fill(words, more.facts ?? {}), lang),
    ...more,
    requestId,
  })
  if (error instanceof Refusal) {
    const status = error.code === 'sign_in_first' ? 401 : statusOf[error.kind]
    const words = sentences[error.code] ?? { zh: error.code, en: error.code }
    return tell(status, error.code, words, { facts: error.facts, ...(error.basis && { basis: error.basis }) })
  }
  if (error instanceof Invalid) return tell(400, 'invalid', invalid, { errors: said(error.fields, lang) })
  const outside = error as Partial<FastifyError>
  if (outside.validation) return tell(400, 'invalid', invalid, { errors: said(fieldErrors(outside), lang) })
  const status = outside.statusCode
  if (status && status >= 400 && status < 500)
    return tell(status, `http_${status}`, titles[status] ?? invalid)
  return tell(500, 'fault', broken)
}

const fieldErrors = (error: Partial<FastifyError>) =>
  Object.fromEntries(
    (error.validation ?? []).map(v => {
      const missing = (v.params as { missingProperty?: string }).missingProperty
      const extra = (v.params as { additionalProperty?: string }).additionalProperty
      const path = [v.instancePath.slice(1).replaceAll('/', '.'), missing ?? extra].filter(Boolean).join('.')
      return [path || (error.validationContext ?? 'body'), extra ? 'unknown_field' : (v.keyword ?? 'invalid')]
    }),
  )

const faults: Readonly<Record<string, Words>> = {
  required: { zh: '必填', en: 'Needed' },
  minLength: { zh: '太短', en: 'Too short' },
  maxLength: { zh: '太长', en: 'Too long' },
  minItems: { zh: '至少要有一项', en: 'At least one is needed' },
  maxItems: { zh: '太多了', en: 'Too many' },
  minimum: { zh: '太小', en: 'Too small' },
  maximum: { zh: '太大', en: 'Too large' },
  pattern: { zh: '格式不对', en: 'Not in the right form' },
  format: { zh: '格式不对', en: 'Not in the right form' },
  type: { zh: '类型不对', en: 'Of the wrong kind' },
  const: { zh: '不在可选范围内', en: 'Not one of the choices' },
  anyOf: { zh: '不在可选范围内', en: 'Not one of the choices' },
  uniqueItems: { zh: '有重复', en: 'Given twice' },
  unknown_field: { zh: '没有这一项', en: 'No such field' },
  control_characters: { zh: '含有不能保存的字符', en: 'Holds characters that cannot be stored' },
  not_json: { zh: '不是有效的 JSON', en: 'Not valid JSON' },
  not_utf8: { zh: '不是有效的 UTF-8 文本', en: 'Not valid UTF-8' },
  not_a_form: { zh: '不是有效的表单', en: 'Not a valid form' },
  too_deep: { zh: '嵌套太深', en: 'Nested too deeply' },
}
const odd: Words = { zh: '填写有误', en: 'Not valid' }

// Each field with its sentence, in the reader's tongue.
const said = (fields: Record<string, string>, lang: Lang) =>
  Object.fromEntries(Object.entries(fields).map(([path, code]) => [path, say(faults[code] ?? odd, lang)]))
