// A citizen's browser without script: keeps cookies, follows redirects, and sends the forms a page holds.
import { expect } from 'vitest'
import type { serverOf } from '../../src/main.ts'

type App = Awaited<ReturnType<typeof serverOf>>
export type Seen = {
  status: number
  html: string
  text: string
  at: string
  headers: Record<string, unknown>
}
export type Posting = Record<string, string>
type Upload = { name: string; content: Buffer }

/** Opens a browser at this address of the network. */
export function aCitizen(app: App, remoteAddress = '10.0.0.1') {
  const jar = new Map<string, string>()
  let last: Seen = { status: 0, html: '', text: '', at: '', headers: {} }

  async function ask(
    method: 'GET' | 'POST',
    url: string,
    more: { type?: string; payload?: string | Buffer } = {},
  ) {
    const headers = {
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(more.type && { 'content-type': more.type }),
    }
    const { payload } = more
    const answer = await app.inject({
      method,
      url,
      remoteAddress,
      headers,
      ...(payload !== undefined && { payload }),
    })
    for (const cookie of answer.cookies) {
      if (cookie.value === '') jar.delete(cookie.name)
      else jar.set(cookie.name, cookie.value)
    }
    return answer
  }

  async function see(method: 'GET' | 'POST', url: string, more?: Parameters<typeof ask>[2]): Promise<Seen> {
    let at = url
    let answer = await ask(method, url, more)
    for (let hops = 0; answer.statusCode === 303 && hops < 4; hops++) {
      at = String(answer.headers.location)
      answer = await ask('GET', at)
    }
    const { statusCode: status, body: html, headers } = answer
    last = { status, html, text: plainOf(html), at, headers }
    return last
  }

  const get = (url: string): Promise<Seen> => see('GET', url)
  /** Sends fields as they are, with no form before them. */
  const post = (url: string, fields: Posting): Promise<Seen> =>
    see('POST', url, {
      type: 'application/x-www-form-urlencoded',
      payload: new URLSearchParams(fields).toString(),
    })
  /** Fills in the form of this page that leads to an address ending so, and sends it. */
  const send = (page: Seen, ending: string, fields: Posting = {}): Promise<Seen> => {
    const { action, hidden } = formOf(page, ending)
    return post(action, { ...hidden, ...fields })
  }
  const sendFiles = (page: Seen, ending: string, asked: { fields: Posting; files: readonly Upload[] }) => {
    const { action, hidden } = formOf(page, ending)
    const body = multipart({ ...hidden, ...asked.fields }, asked.files)
    return see('POST', action, { type: `multipart/form-data; boundary=${boundary}`, payload: body })
  }

  return {
    jar,
    get,
    post,
    send,
    sendFiles,
    last: () => last,
    /** Looks a matter up by code and factor from the home page. */
    lookUp: async (code: string, factor: string) => send(await get('/q'), '/look-up', { code, factor }),
    /** Opens a form page of the case, which must be there. */
    form: async (code: string, deed: string) => {
      const page = await get(`/q/case/${code}/${deed}`)
      expect([deed, page.status]).toEqual([deed, 200])
      return page
    },
  }
}

/** What stands on a page to be read: no style, no tags, no attributes. */
export const plainOf = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\u00A0/g, ' ')

/** The form of a page that leads to an address ending so, with its hidden fields. */
export function formOf(page: Seen, ending: string): { action: string; hidden: Posting } {
  const forms = [...page.html.matchAll(/<form method="post" action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)]
  const found = forms.find(([, action = '']) => action.replace(/\?.*$/, '').endsWith(ending))
  if (!found) throw new Error(`no form to …${ending} on ${page.at} (${page.status})`)
  const [, action = '', inside = ''] = found
  const hidden = [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)]
  return { action, hidden: Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])) }
}

const boundary = '----onedoor-citizen'

function multipart(fields: Posting, files: readonly Upload[]): Buffer {
  const parts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  )
  const brought = files.flatMap(({ name, content }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...parts, ...brought, Buffer.from(`--${boundary}--\r\n`)])
}
