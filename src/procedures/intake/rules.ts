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
