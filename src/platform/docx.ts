// Fills Word templates with plain text. A value that is missing stops the filling: a document never says "undefined".
import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'
import { Fault } from '../kernel/refusal.ts'
import { plainText } from './plain-text.ts'

/** A template asks for what the values do not have; `tag` is its path, such as 'parties[].name'. */
export class MissingValue extends Fault {
  readonly tag: string

  constructor(tag: string) {
    super(`the template asks for {${tag}}, which has no value`)
    this.tag = tag
  }
}

/**
 * The filled document. Values are texts (any character; '\n' breaks the line), finite numbers, booleans for `{#…}` and `{^…}`,
 * and lists of such records for loops; '' is a value, null and undefined are not. A tag inside a loop looks in its own item only.
 * Equal input gives equal bytes. Throws MissingValue, or Fault for a broken template or a value of another kind.
 */
export function fillDocx(template: Buffer, data: Readonly<Record<string, unknown>>): Buffer {
  const zip = new PizZip(template)
  const document = openTemplate(zip)
  const values = plainValue(data, '')
  try {
    document.render(values)
  } catch (error) {
    throw missingValueIn(error) ?? new Fault('the template could not be filled', { cause: error })
  }
  return packDocx(document.getZip() as PizZip)
}

/** Every tag of a template by path, sorted: 'title', 'isUrgent?' for a section without tags of its own, 'parties[].name'. */
export function listTags(template: Buffer): readonly string[] {
  const paths = new Set<string>()
  const parts = inspectedParts(new PizZip(template))
  const walk = (list: readonly DXT.Part[], prefix: string) => {
    for (const part of list) {
      if (part.type !== 'placeholder') continue
      const path = `${prefix}${part.value}`
      const isSection = part.module === 'loop' || part.subparsed !== undefined
      if (!isSection) paths.add(path)
      else if (isCondition(part.value)) {
        paths.add(`${path}?`)
        walk(part.subparsed ?? [], prefix)
      } else walk(part.subparsed ?? [], `${path}[].`)
    }
  }
  walk(parts, '')
  return [...paths].sort()
}

/** Zips parts with fixed dates, so that the same parts always make the same bytes. */
export function packDocx(zip: PizZip): Buffer {
  const packed = new PizZip()
  // Local time 1980-01-01: zip has no zone, so this is the same everywhere.
  const date = new Date(1980, 0, 1)
  for (const [name, file] of Object.entries(zip.files)) {
    if (!file.dir) packed.file(name, file.asUint8Array(), { date, createFolders: false })
  }
  return packed.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** `{#isPerson}` shows or hides; every other section repeats. */
const isCondition = (name: string): boolean => /^(is|has)[A-Z]/.test(name)

function openTemplate(zip: PizZip, modules: DXT.Module[] = []): Docxtemplater {
  try {
    return new Docxtemplater(zip, {
      modules,
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: name => ({ get: (_, context) => valueFor(name, context) }),
    })
  } catch (error) {
    throw new Fault('the template is broken', { cause: error })
  }
}

/** Looks in the innermost record alone: an item without a name must not borrow the name of the whole. */
function valueFor(name: string, context: DXT.ParserContext): unknown {
  const scope: unknown = context.scopeList.at(-1)
  if (typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name)) {
    return (scope as Record<string, unknown>)[name]
  }
  throw new MissingValue(
    [...context.scopePath.filter(one => !isCondition(one)).map(one => `${one}[]`), name].join('.'),
  )
}

function plainValue(value: unknown, path: string): unknown {
  if (typeof value === 'string') return plainText(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return value.map(one => plainValue(one, `${path}[]`))
  if (value === null || value === undefined) throw new MissingValue(path)
  if (typeof value !== 'object' || value instanceof Date)
    throw new Fault(`${path} is not a text, number, boolean, list or record`)
  const inside = (name: string) => (path ? `${path}.${name}` : name)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainValue(one, inside(name))]))
}

function missingValueIn(error: unknown): MissingValue | undefined {
  if (error instanceof MissingValue) return error
  if (typeof error !== 'object' || error === null || !('properties' in error)) return undefined
  const { errors, rootError } = error.properties as { errors?: unknown[]; rootError?: unknown }
  for (const inner of [rootError, ...(errors ?? [])]) {
    const found = missingValueIn(inner)
    if (found) return found
  }
  return undefined
}

function inspectedParts(zip: PizZip): readonly DXT.Part[] {
  const found: DXT.Part[] = []
  const inspector: DXT.Module = {
    set(options: {
      compiled?: Record<string, { parsed?: DXT.Part[] }>
      inspect?: { postparsed?: DXT.Part[] }
    }) {
      found.push(...(options.inspect?.postparsed ?? []))
    },
  }
  openTemplate(zip, [inspector])
  return found
}
