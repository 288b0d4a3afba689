// Leads the keyboard to the first field of a form that has just opened.
import { useEffect, useRef } from 'react'

/** Stands inside the form; the overlay takes the focus first, hence the short wait. */
export function FocusFirst() {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      const form = place.current?.closest('form')
      form?.querySelector<HTMLElement>('input, textarea, select, button[type="submit"]')?.focus()
    }, 60)
    return () => clearTimeout(timer)
  }, [])
  return <span ref={place} hidden />
}
