// An old phone's browser without scripts: keeps cookies, follows redirects, posts the form it was shown.
import type { serverOf } from '../../src/main.ts'

type App = Awaited<ReturnType<typeof serverOf>>
export type Seen = { status: number; text: string; path: string }
type Hidden = { csrf: string; key: string }
export type Browser = {
  get(path: string): Promise<Seen>
  /** Fills in and sends the form last shown. */
  submit(path: string, fields: Record<string, string>): Promise<Seen>
  upload(
    path: string,
    sent: { text: string; files: readonly { name: string; content: Buffer }[] },
    form?: Hidden,
  ): Promise<Seen>
  lastForm(): Hidden
  /** Looks a code up by its second factor. */
  enter(code: string, factor: string): Promise<Seen>
}

/** A browser at the citizens' door of a server. */
export function aBrowser(app: App): Browser {
  const jar = new Map<string, string>()
  let form: Hidden = { csrf: '', key: '' }
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const ask = async (
    method: 'GET' | 'POST',
    path: string,
    payload?: string | Buffer,
    type?: string,
  ): Promise<Seen> => {
    const answer = await app.inject({
      method,
      url: path,
      headers: { cookie: cookie(), ...(type && { 'content-type': type }) },
      ...(payload !== undefined && { payload }),
    })
    for (const { name, value } of answer.cookies) jar.set(name, value)
    if (answer.statusCode === 303) return ask('GET', String(answer.headers.location))
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(answer.body)?.[1]
    form = { csrf: hidden('csrf') ?? form.csrf, key: hidden('key') ?? form.key }
    return { status: answer.statusCode, text: answer.body, path }
  }
  const submit = (path: string, fields: Record<string, string>) =>
    ask(
      'POST',
      path,
      new URLSearchParams({ ...form, ...fields }).toString(),
      'application/x-www-form-urlencoded',
    )
  return {
    get: path => ask('GET', path),
    submit,
    lastForm: () => form,
    upload: (path, { text, files }, hidden = form) => {
      const body = new Multipart({ ...hidden, text }, files)
      return ask('POST', path, body.content, body.type)
    },
    enter: async (code, factor) => {
      await ask('GET', '/q')
      return submit('/q/look-up', { code, factor })
    },
  }
}

class Multipart {
  readonly type: string
  readonly content: Buffer

  constructor(fields: Record<string, string>, files: readonly { name: string; content: Buffer }[]) {
    const edge = 'onedoor-test-boundary'
    const head = (name: string, more = '') =>
      `--${edge}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n`
    const parts = Object.entries(fields).map(([name, value]) => Buffer.from(`${head(name)}\r\n${value}\r\n`))
    for (const { name, content } of files)
      parts.push(
        Buffer.concat([
          Buffer.from(
            `${head('files', `; filename="${name}"`)}content-type: application/octet-stream\r\n\r\n`,
          ),
          content,
          Buffer.from('\r\n'),
        ]),
      )
    this.type = `multipart/form-data; boundary=${edge}`
    this.content = Buffer.concat([...parts, Buffer.from(`--${edge}--\r\n`)])
  }
}
