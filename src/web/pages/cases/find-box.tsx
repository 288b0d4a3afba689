// The box one finds a case with: words lead to the list, a whole code leads straight to its case.
import { type FormEvent, useState } from 'react'
import { hasMod97 } from '../../../kernel/check-digits.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field/text.tsx'
import { useGo } from '../../../ui/go.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { paths } from '../../paths.ts'
import { casesWords as w } from './words.ts'

/** Finds by code, name or words. `onFind` says what to do with words; without it the list opens. */
export function FindBox(props: { value?: string; onFind?: ((q: string) => void) | undefined }) {
  const say = useSay()
  const go = useGo()
  const [text, setText] = useState(props.value ?? '')
  const find = (event: FormEvent) => {
    event.preventDefault()
    const q = text.trim()
    const code = wholeCode(q)
    if (code !== undefined) go(paths.case(code))
    else if (props.onFind !== undefined) props.onFind(q)
    else if (q !== '') go(paths.cases({ q }))
  }
  return (
    <form className="cases-find" onSubmit={find} aria-label={say(w.find)}>
      <TextField
        label={w.findBy}
        labelUnseen
        type="search"
        placeholder={`${say(w.findBy)}（${say(w.findHint)}）`}
        maxLength={60}
        value={text}
        onChange={setText}
      />
      <Button submit>{say(w.find)}</Button>
    </form>
  )
}

/** The code somebody typed or scanned in full; undefined when a digit is missing or wrong. */
export function wholeCode(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s‐-―]/g, '-')
    .toUpperCase()
  const parts = /^(\d{6,12})-?(\d{8})-?(\d{5})-?(\d{2})(?:-?([A-Z]))?$/.exec(plain)?.slice(1)
  if (parts === undefined || !hasMod97(parts.slice(0, 4).join(''))) return undefined
  return parts.filter(part => part !== undefined).join('-')
}
