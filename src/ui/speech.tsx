// The tongue the furniture speaks: a language in context, and one hook that says words in it.
import { createContext, type ReactNode, use, useCallback } from 'react'
import { fill, type Lang, say, type Words } from '../kernel/words.ts'

/** A sentence in both languages, or plain text that has no translation (a name, a code). */
export type Wording = Words | string

/** Says a wording in the reader's language; `facts` fill its {name} gaps. */
export type Say = (wording: Wording, facts?: Readonly<Record<string, unknown>>) => string

/** Everything inside speaks `lang`. */
export function Speech({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <Tongue.Provider value={lang}>{children}</Tongue.Provider>
}

/** Says words in the language in force. */
export function useSay(): Say {
  const lang = use(Tongue)
  return useCallback<Say>(
    (wording, facts) => {
      if (typeof wording === 'string') return wording
      return say(facts === undefined ? wording : fill(wording, facts), lang)
    },
    [lang],
  )
}

const Tongue = createContext<Lang>('zh')
