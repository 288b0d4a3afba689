// 审计日志: who changed which account or setting, and when, newest first.
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { latest, type TraceEvent } from '../../trace/index.ts'
import * as store from '../store.ts'

type About = 'account' | 'settings'
export type AuditAsk = { before?: string | undefined; about?: About | undefined }
const pageSize = 50

/** A page of the chains of accounts and settings; `next` is the `before` of the following page, null on the last. */
export const auditOf = (house: House, permit: Permit, ask: AuditAsk) =>
  reading(house.db, permit, async tx => {
    const kinds = ask.about ? [ask.about] : ['account', 'settings']
    const found = await latest(tx, permit, { kinds, before: placeOf(ask.before), most: pageSize + 1 })
    const names = new Map((await store.listAccounts(tx, permit.centre)).map(one => [one.id, one.name]))
    const shown = found.slice(0, pageSize)
    const last = shown.at(-1)
    return {
      lines: shown.map(event => lineOf(event, names)),
      next: found.length > pageSize && last ? markOf(last) : null,
    }
  })

const lineOf = (event: TraceEvent, names: ReadonlyMap<string, string>) => ({
  id: markOf(event),
  at: event.recordedAt,
  kind: event.kind,
  // The house itself goes by no name.
  who: event.actor.startsWith('system:') ? '' : event.actorName,
  about: {
    kind: event.subjectKind as About,
    id: event.subjectId,
    name: names.get(event.subjectId) ?? null,
  },
  data: { ...event.data },
})

const markOf = (event: TraceEvent) =>
  [event.recordedAt, event.subjectKind, event.subjectId, event.seq].join('~')

function placeOf(mark: string | undefined) {
  if (mark === undefined) return undefined
  const [recordedAt = '', subjectKind = '', subjectId = '', seq = ''] = mark.split('~')
  if (Number.isNaN(Date.parse(recordedAt))) throw new Invalid({ before: 'format' })
  return { recordedAt, subjectKind, subjectId, seq: Number(seq) }
}
