// A text one can copy with one press, also where the page is served without TLS.
import { useEffect, useState } from 'react'
import { useSay, type Wording } from './speech.tsx'
import { uiWords } from './words.ts'

/** The text and a small copy button; says when it is copied. */
export function CopyText({ text, label }: { text: string; label?: Wording | undefined }) {
  const say = useSay()
  const [done, setDone] = useState<'no' | 'copied' | 'copyFailed'>('no')
  useEffect(() => {
    if (done === 'no') return
    const timer = setTimeout(() => setDone('no'), 2500)
    return () => clearTimeout(timer)
  }, [done])
  const copy = async () => setDone((await toClipboard(text)) ? 'copied' : 'copyFailed')
  return (
    <span className="od-copy">
      <span className="od-number">{text}</span>
      <button
        type="button"
        className="od-copy-button od-noprint"
        onClick={() => void copy()}
        aria-label={`${say(label ?? uiWords.copy)} ${text}`}
      >
        {say(uiWords.copy)}
      </button>
      <span role="status" className="od-copy-said">
        {done === 'no' ? '' : say(uiWords[done])}
      </span>
    </span>
  )
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // navigator.clipboard is missing on plain http inside a county network
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('readonly', '')
  area.className = 'od-unseen'
  document.body.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  return copied
}
