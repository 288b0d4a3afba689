// Keeps what is typed on the server: three seconds after a change, and when the page is left.
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../api.ts'
import type { Sheet } from './sheet.ts'

export type Saving =
  | { readonly now: 'none' | 'waiting' | 'saving' | 'failed' }
  | { readonly now: 'saved'; readonly at: Date }

export type DraftKeeper = {
  readonly saving: Saving
  /** No more saving; settles when the save under way has ended, so that it cannot come after the registration. */
  readonly stop: () => Promise<void>
  /** Saving goes on: the registration was refused. */
  readonly goOn: () => void
}

const pauseMs = 3000

/** Saves `sheet` under `id` whenever it has changed. The sheet one begins with counts as saved. */
export function useDraft(id: string, sheet: Sheet): DraftKeeper {
  const [saving, setSaving] = useState<Saving>({ now: 'none' })
  const latest = useRef(sheet)
  latest.current = sheet
  const saved = useRef(sheet)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const running = useRef<Promise<void>>(Promise.resolve())
  const isStopped = useRef(false)

  const save = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (isStopped.current || latest.current === saved.current) return
    const kept = latest.current
    const put = async () => {
      setSaving({ now: 'saving' })
      try {
        await api.put(`/drafts/${id}`, { content: { sheet: kept } })
        saved.current = kept
        setSaving({ now: 'saved', at: new Date() })
      } catch {
        setSaving({ now: 'failed' })
      }
      if (latest.current !== saved.current) timer.current ??= setTimeout(save, pauseMs)
    }
    running.current = running.current.then(put)
  }, [id])

  useEffect(() => {
    if (sheet === saved.current || isStopped.current) return
    setSaving({ now: 'waiting' })
    timer.current ??= setTimeout(save, pauseMs)
  }, [sheet, save])

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && save()
    document.addEventListener('visibilitychange', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      save()
    }
  }, [save])

  const stop = useCallback(() => {
    isStopped.current = true
    clearTimeout(timer.current)
    timer.current = undefined
    return running.current
  }, [])
  const goOn = useCallback(() => {
    isStopped.current = false
    save()
  }, [save])
  return { saving, stop, goOn }
}
