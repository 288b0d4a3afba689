// 防猜测: how many wrong guesses a door takes before it rests. Pure.

/** Per code and per address: [window in minutes, most wrong guesses in it]. */
export const attemptLimits = { code: { minutes: 30, most: 8 }, address: { minutes: 30, most: 40 } } as const

export const restsFrom = (kind: keyof typeof attemptLimits, now: Date): Date =>
  new Date(now.getTime() - attemptLimits[kind].minutes * 60_000)
export const isExhausted = (kind: keyof typeof attemptLimits, count: number): boolean =>
  count >= attemptLimits[kind].most
