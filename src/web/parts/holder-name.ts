// Who is behind a holder: a name the server gave, a role in words, or what kind of holder it is.
import { roles } from '../../foundation/access/words.ts'
import type { Words } from '../../kernel/words.ts'

/** The name or words of 'unit:…', 'window:…', 'account:…', 'role:…' or 'party:…'; never the raw id. */
export function holderName(
  holder: string | null,
  names: Readonly<Record<string, string>>,
): Words | string | undefined {
  if (holder === null) return undefined
  const known = names[holder]
  if (known !== undefined) return known
  const [kind = '', id = ''] = holder.split(':')
  if (kind === 'role') return (roles as Readonly<Record<string, Words>>)[id] ?? kinds.role
  return (kinds as Readonly<Record<string, Words>>)[kind] ?? kinds.account
}

const kinds = {
  unit: { zh: '承办单位', en: 'A unit' },
  window: { zh: '中心窗口', en: 'A window' },
  account: { zh: '指定的工作人员', en: 'A named officer' },
  role: { zh: '某一岗位', en: 'A post' },
  party: { zh: '当事人', en: 'A party' },
} as const satisfies Record<string, Words>
