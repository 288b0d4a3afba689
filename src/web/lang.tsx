// The reader's own settings of the screen: language and large print, kept in this browser.
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import type { Lang } from '../kernel/words.ts'
import { Speech } from '../ui/speech.tsx'
import { answerIn } from './api.ts'

export type Reading = {
  readonly lang: Lang
  readonly large: boolean
  readonly setLang: (lang: Lang) => void
  readonly setLarge: (large: boolean) => void
}

/** Around the whole app: speaks the chosen language, prints as large as chosen. */
export function ReadingProvider({ children }: { children: ReactNode }) {
  const [lang, setLang] = useState<Lang>(() => (recall('lang') === 'en' ? 'en' : 'zh'))
  const [large, setLarge] = useState(() => recall('large') === 'yes')
  // Before the first question goes out, hence not in an effect.
  answerIn(lang)
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    keep('lang', lang)
  }, [lang])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-large', large)
    keep('large', large ? 'yes' : 'no')
  }, [large])
  const reading = useMemo(() => ({ lang, large, setLang, setLarge }), [lang, large])
  return (
    <Own.Provider value={reading}>
      <Speech lang={lang}>{children}</Speech>
    </Own.Provider>
  )
}

/** The settings and how to change them. */
export function useReading(): Reading {
  return use(Own)
}

const Own = createContext<Reading>({
  lang: 'zh',
  large: false,
  setLang: () => undefined,
  setLarge: () => undefined,
})

// A browser may forbid storage; then the settings last as long as the page.
function recall(name: string): string | null {
  try {
    return localStorage.getItem(`onedoor.${name}`)
  } catch {
    return null
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`onedoor.${name}`, value)
  } catch {
    return
  }
}
