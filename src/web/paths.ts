// Every address of the staff app. Screens build addresses here and nowhere else.
import { query } from './api.ts'

export const paths = {
  home: () => '/',
  login: (back?: string) => `/login${query({ back: back === '/' ? undefined : back })}`,
  password: () => '/login/password',
  account: () => '/settings/account',
  intake: () => '/intake',
  /** The list; what it is narrowed to stands in the address (see pages/cases/filters.ts). */
  cases: (asked: Readonly<Record<string, string | undefined>> = {}) => `/cases${query(asked)}`,
  /** `visit`: somebody came again about it, to be noted there. */
  case: (code: string, asked: { visit?: '1' } = {}) => `/cases/${encodeURIComponent(code)}${query(asked)}`,
  settings: () => '/settings',
  accounts: () => '/settings/accounts',
  units: () => '/settings/units',
  places: () => '/settings/places',
  classes: () => '/settings/classes',
  staff: () => '/settings/staff',
  security: () => '/settings/security',
  audit: () => '/settings/audit',
}

/** A way back given in an address is followed only inside this app. */
export function safeBack(back: unknown): string {
  if (typeof back !== 'string') return paths.home()
  const isOurs = back.startsWith('/') && !/^\/[/\\]/.test(back) && !hasControlCharacter(back)
  return isOurs ? back : paths.home()
}

// Browsers drop tabs and newlines from addresses: '/\t/evil' would become '//evil'.
function hasControlCharacter(text: string): boolean {
  return [...text].some(letter => letter < ' ')
}
