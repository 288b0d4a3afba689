// 受理登记规则: what makes a matter urgent, a title from the person's own words, who keeps sight of it. Pure.

/** 死亡、家暴、极端言行: routed within minutes, not half a day. */
export const isUrgent = (signals: readonly string[]): boolean =>
  signals.some(s => s === 'death' || s === 'violence' || s === 'extreme')

/** A title where none was typed: the first sentence of the narrative, at most 40 characters. */
export function titleOf(title: string | undefined, narrative: string): string {
  const typed = title?.trim()
  if (typed) return typed
  const first = narrative.trim().split(/[。！？!?\n]/, 1)[0] ?? ''
  const characters = [...first.trim()]
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('')
}

/** A draft lives 72 hours from its last change. */
export const draftUntil = (now: Date): Date => new Date(now.getTime() + 72 * 3_600_000)

type Held = { readonly holder: string; readonly level: string; readonly reason: string }
const handling: ReadonlySet<string> = new Set(['main', 'assist', 'mediator'])

/** 承办人: somebody among these holders handles the case now. */
export const handles = (grants: readonly Held[], holders: readonly string[]): boolean =>
  grants.some(g => g.level === 'handle' && handling.has(g.reason) && holders.includes(g.holder))
