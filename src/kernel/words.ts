// Words in two tongues, and sentences with gaps that facts fill.
export type Lang = 'zh' | 'en'
export type Words = { readonly zh: string; readonly en: string }

/** The words in one tongue. */
export function say(words: Words, lang: Lang): string {
  return words[lang]
}

/** Puts facts into the `{name}` gaps of both tongues; a fact nobody knows reads "—", never "undefined". */
export function fill(words: Words, facts: Readonly<Record<string, unknown>>): Words {
  return { zh: filled(words.zh, facts, 'zh'), en: filled(words.en, facts, 'en') }
}

function filled(template: string, facts: Readonly<Record<string, unknown>>, lang: Lang): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => spoken(facts[name], lang))
}

function spoken(fact: unknown, lang: Lang): string {
  if (fact === undefined || fact === null || fact === '') return '—'
  if (Array.isArray(fact)) return fact.map(one => spoken(one, lang)).join(lang === 'zh' ? '、' : ', ')
  if (isWords(fact)) return fact[lang]
  return String(fact)
}

function isWords(fact: unknown): fact is Words {
  return typeof fact === 'object' && fact !== null && 'zh' in fact && 'en' in fact
}
