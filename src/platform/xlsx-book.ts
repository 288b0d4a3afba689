// What a workbook says outside its rows: which sheet comes first, its shared texts, which styles are dates.
import type { FileHandle } from 'node:fs/promises'
import { Refusal } from '../kernel/refusal.ts'
import { attributeOf, type XmlToken, xmlTokens } from './xml-tokens.ts'
import { inflateEntry, type ZipEntry } from './zip.ts'

export type Book = {
  readonly sheet: ZipEntry
  readonly texts: readonly string[]
  /** By style index: does a number in this style show as a date? */
  readonly isDateStyle: readonly boolean[]
}
type Parts = { readonly file: FileHandle; readonly entries: ReadonlyMap<string, ZipEntry> }

/** The first visible sheet with what its cells refer to. Refuses a file without one, and one that counts from 1904. */
export async function readBook(parts: Parts): Promise<Book> {
  const targets = await relationTargets(parts)
  const sheet = parts.entries.get(await firstSheetName(parts, targets))
  if (!sheet) throw new Refusal('sheet_missing')
  const partNamed = (type: string, usual: string) =>
    [...targets.values()].find(one => one.type === type)?.name ?? usual
  return {
    sheet,
    texts: await sharedTexts(parts, partNamed('sharedStrings', 'xl/sharedStrings.xml')),
    isDateStyle: await dateStyles(parts, partNamed('styles', 'xl/styles.xml')),
  }
}

/** Excel writes characters XML does not allow as _x000D_. */
export const unescapeExcel = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

async function* tokensOf({ file, entries }: Parts, name: string): AsyncGenerator<XmlToken> {
  const entry = entries.get(name)
  if (!entry) return
  for await (const batch of xmlTokens(inflateEntry(file, entry))) yield* batch
}

async function relationTargets(parts: Parts): Promise<ReadonlyMap<string, { type: string; name: string }>> {
  const targets = new Map<string, { type: string; name: string }>()
  for await (const token of tokensOf(parts, 'xl/_rels/workbook.xml.rels')) {
    const [id, target] = [attributeOf(token, 'Id'), attributeOf(token, 'Target')]
    if (!id || !target) continue
    const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    targets.set(id, { type: attributeOf(token, 'Type')?.split('/').at(-1) ?? '', name })
  }
  return targets
}

async function firstSheetName(parts: Parts, targets: ReadonlyMap<string, { name: string }>): Promise<string> {
  let name = ''
  for await (const token of tokensOf(parts, 'xl/workbook.xml')) {
    if (token.kind !== 'open') continue
    if (token.name === 'workbookPr' && isOn(attributeOf(token, 'date1904')))
      throw new Refusal('sheet_dates_1904')
    const isVisible = (attributeOf(token, 'state') ?? 'visible') === 'visible'
    if (token.name === 'sheet' && isVisible && !name) name = targets.get(sheetRelation(token))?.name ?? ''
  }
  return name
}

/** `r:id`, told apart from sheetId by its prefix. */
const sheetRelation = (token: XmlToken): string =>
  (token.kind === 'open' && /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(token.attributes)?.[1]) || ''

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

async function sharedTexts(parts: Parts, name: string): Promise<string[]> {
  const texts: string[] = []
  let [text, isText, isReading] = ['', false, false]
  for await (const token of tokensOf(parts, name)) {
    if (token.kind === 'text') text += isText && !isReading ? token.text : ''
    // rPh is how a word is read aloud (拼音指南), not part of the word.
    else if (token.name === 'rPh') isReading = token.kind === 'open'
    else if (token.name === 't') isText = token.kind === 'open'
    else if (token.name === 'si' && token.kind === 'open') text = ''
    else if (token.name === 'si') texts.push(unescapeExcel(text))
  }
  return texts
}

async function dateStyles(parts: Parts, name: string): Promise<boolean[]> {
  const own = new Map<number, string>()
  const styles: boolean[] = []
  let isInCells = false
  for await (const token of tokensOf(parts, name)) {
    if (token.kind !== 'text' && token.name === 'cellXfs') isInCells = token.kind === 'open'
    if (token.kind !== 'open') continue
    if (token.name === 'numFmt')
      own.set(Number(attributeOf(token, 'numFmtId')), attributeOf(token, 'formatCode') ?? '')
    if (token.name === 'xf' && isInCells)
      styles.push(isDateFormat(Number(attributeOf(token, 'numFmtId')), own))
  }
  return styles
}

const isBetween = (id: number, first: number, last: number): boolean => id >= first && id <= last

function isDateFormat(id: number, own: ReadonlyMap<number, string>): boolean {
  const code = own.get(id)
  // ECMA-376 18.8.30: 14-22 and 45-47 everywhere, 27-36 and 50-58 in Chinese editions.
  if (code === undefined)
    return isBetween(id, 14, 22) || isBetween(id, 27, 36) || isBetween(id, 45, 47) || isBetween(id, 50, 58)
  if (/\[[hms]+\]/i.test(code)) return false
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general|G\/通用格式/gi, '')
  return /[ymdhs]/i.test(bare)
}
