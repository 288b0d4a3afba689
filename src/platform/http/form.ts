// Reads what a plain HTML form posted, urlencoded or multipart; text is judged like any other body.
import type { FastifyRequest } from 'fastify'
import { Invalid, Refusal } from '../../kernel/refusal.ts'
import { inspect } from './body.ts'

export type PostedFile = { readonly name: string; readonly content: Buffer }
export type Posted = {
  readonly fields: Readonly<Record<string, string>>
  readonly files: readonly PostedFile[]
}

/** The fields and files of a form. Refuses 'file_too_large'; Invalid for anything that is no form. */
export async function readForm(body: unknown): Promise<Posted> {
  const request = body as Partial<FastifyRequest> | null
  const posted = request?.isMultipart?.()
    ? await readParts(request as FastifyRequest).catch(asBroken)
    : { fields: plain(body), files: [] }
  inspect(posted.fields, [])
  return posted
}

// What the parser cannot make sense of is a wrong input, not a fault of ours.
function asBroken(error: unknown): never {
  const known =
    error instanceof Refusal || error instanceof Invalid || (error as { statusCode?: number }).statusCode
  throw known ? error : new Invalid({ body: 'not_a_form' })
}

async function readParts(request: FastifyRequest): Promise<Posted> {
  const fields: Record<string, string> = {}
  const files: PostedFile[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = unified(String(part.value))
    else {
      const content = await part.toBuffer().catch(() => {
        throw new Refusal('file_too_large', { limit: 20 * 1024 * 1024 })
      })
      // A browser sends an empty part for a file field left alone.
      if (content.length > 0) files.push({ name: part.filename, content })
    }
  }
  return { fields, files }
}

function plain(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Invalid({ body: 'type' })
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, unified(String(value))]))
}

// Forms end their lines with two characters.
const unified = (text: string) => text.replace(/\r\n?/g, '\n')
