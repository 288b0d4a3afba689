// 场所的词: kinds of places, and why a change is refused.
import type { Words } from '../../kernel/words.ts'

export const placeKinds = {
  window: { zh: '窗口', en: 'Window' },
  room: { zh: '功能室', en: 'Room' },
} as const satisfies Record<string, Words>
export type PlaceKind = keyof typeof placeKinds

export const refusals = {
  place_kind_fixed: {
    zh: '“{name}”已登记为{kind}，窗口与功能室不能互换，请另建一个。',
    en: '“{name}” is kept as a {kind}; a window cannot become a room or a room a window. Add another one.',
  },
} as const satisfies Record<string, Words>
