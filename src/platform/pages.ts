// Server-rendered pages: a template that escapes whatever is put into it, and the shell around a page. No field word here.
import { createHash } from 'node:crypto'

/** Markup made by `html` or `raw`; nothing else passes a template unescaped. */
export class Html {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

/** What may stand in a template: text is escaped, lists are joined, `false`, `null` and `undefined` leave nothing. */
export type Part = Html | string | number | false | null | undefined | readonly Part[]

/** `html\`<p>${text}</p>\``: escapes every part that is not itself Html. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? ''
  for (const [place, part] of parts.entries()) markup += written(part) + (strings[place + 1] ?? '')
  return new Html(markup)
}

/** Markup this house made itself; never text that came from outside. */
export function raw(markup: string): Html {
  return new Html(markup)
}

/** A link target that can only lead to this site, to a web page or to a telephone; anything else becomes '#'. */
export function safeHref(href: string): string {
  return /^(\/(?![/\\])|https?:\/\/|tel:|#)/i.test(href) ? href : '#'
}

export type Shell = {
  readonly title: string
  readonly lang: 'zh' | 'en'
  readonly body: Html
  readonly largePrint: boolean
  /** The one style sheet of the page: a constant, so that its hash can stand in the policy header. */
  readonly css: string
  readonly nonce?: string
}

/** A whole HTML document with its style inside: no script, no picture, no font, nothing to fetch. */
export function document(shell: Shell): string {
  const page = html`<!doctype html>
<html lang="${shell.lang === 'zh' ? 'zh-CN' : 'en'}"${shell.largePrint && raw(' class="big"')}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<meta name="format-detection" content="telephone=no">
<title>${shell.title}</title>
<style${shell.nonce && html` nonce="${shell.nonce}"`}>${raw(shell.css)}</style>
</head>
<body>
${shell.body}
</body>
</html>
`
  return page.toString()
}

/** The Content-Security-Policy under which a page with this style sheet works, and nothing else does. */
export function pagePolicy(css: string): string {
  const style = createHash('sha256').update(css, 'utf8').digest('base64')
  return [
    "default-src 'none'",
    `style-src 'sha256-${style}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function written(part: Part): string {
  if (part === undefined || part === null || part === false) return ''
  if (part instanceof Html) return part.toString()
  if (typeof part === 'object') return part.map(written).join('')
  return escaped(String(part))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

// Control characters, halves of surrogate pairs and signs that turn the direction of reading show a reader nothing
// and can make one text look like another: they are left out.
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(/[&<>"'`]/g, sign => ENTITIES[sign] ?? '')
}
