// 登录规则: how long a wrong password locks, how long a session lives, what a password must be. Pure.
import { type Role, roles } from '../words.ts'

/** 等保 2.0: lock after 5 wrong tries, longer each time, at most a day. */
export function afterFailure(failures: number, now: Date): { failures: number; until: Date | null } {
  const count = failures + 1
  if (count < 5) return { failures: count, until: null }
  const minutes = Math.min(5 * 2 ** (count - 5), 24 * 60)
  return { failures: count, until: new Date(now.getTime() + minutes * 60_000) }
}

/** A session ends after 12 hours without use, and each use carries it on. */
export const sessionUntil = (now: Date): Date => new Date(now.getTime() + 12 * 3_600_000)

/** Seen more than five minutes ago: worth a write. */
export const worthTouching = (seenAt: Date, now: Date): boolean => now.getTime() - seenAt.getTime() > 300_000

const common = ['password', '12345678', 'qwertyui', 'abcd1234', 'admin', '11111111', '88888888', 'onedoor']

/** At least ten characters of two kinds, without the login or a common password in it. */
export function isStrongPassword(password: string, login: string): boolean {
  const lower = password.toLowerCase()
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter(kind => kind.test(password)).length
  return (
    [...password].length >= 10 &&
    password.length <= 200 &&
    kinds >= 2 &&
    !(login.length > 2 && lower.includes(login.toLowerCase())) &&
    !common.some(word => lower.includes(word))
  )
}

/** The roles of which a second factor is asked: the centre's setting `totpRoles`, nobody when it is not set. */
export const totpRolesOf = (settings: Record<string, unknown>): Role[] =>
  Array.isArray(settings.totpRoles) ? settings.totpRoles.filter(role => role in roles) : []

/** Whether a second factor is asked of somebody in these roles. */
export const needsTotp = (held: readonly Role[], settings: Record<string, unknown>): boolean =>
  held.some(role => totpRolesOf(settings).includes(role))
