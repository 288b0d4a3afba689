// A small alphabet of WordprocessingML for official Chinese papers: paragraphs, tables, boxes to sign in.

export type Look = {
  readonly font?: 'body' | 'title' | 'heading'
  /** Half points: 44 二号, 36 小二, 32 三号, 28 四号, 24 小四, 21 五号. */
  readonly size?: number
  readonly align?: 'left' | 'center' | 'right'
  /** Two characters in, as a Chinese paragraph begins. */
  readonly indent?: boolean
  /** Twips between lines, exact; 0 leaves it to the font. */
  readonly line?: number
  readonly before?: number
  readonly after?: number
  readonly keepNext?: boolean
  /** Twips of the right edge, for a date under a signature. */
  readonly rightIndent?: number
}
export type Cell = {
  readonly content: string
  readonly width: number
  readonly span?: number
  readonly merge?: 'restart' | 'continue'
  readonly lines?: 'all' | 'none' | 'under'
  readonly vertical?: 'top' | 'center' | 'bottom'
}

/** 版心 156 mm, GB/T 9704—2012 5.2. */
export const PAGE_WIDTH = 8844

const FONTS = { body: '仿宋_GB2312', title: '方正小标宋简体', heading: '黑体' } as const

/** A paragraph; `**…**` is set in the heading face. */
export function p(text: string, look: Look = {}): string {
  const runs = text
    .split('**')
    .map((part, index) => (part ? run(part, index % 2 === 1 ? { ...look, font: 'heading' } : look) : ''))
    .join('')
  return `<w:p><w:pPr>${paragraphLook(look)}</w:pPr>${runs}</w:p>`
}

/** A tag alone in its paragraph; it opens or closes a loop and leaves no line behind. */
export const tag = (name: string): string => `<w:p><w:r><w:t>{${name}}</w:t></w:r></w:p>`

/** A table row, not cut by a page's end unless `mayBreak`; `height` is the least, in twips. */
export function row(cells: readonly Cell[], { height = 0, mayBreak = false } = {}): string {
  const split = mayBreak ? '' : '<w:cantSplit/>'
  const least = height ? `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` : ''
  return `<w:tr><w:trPr>${split}${least}</w:trPr>${cells.map(cell).join('')}</w:tr>`
}

/** A table over the whole width of the page's text. */
export function table(
  grid: readonly number[],
  rows: readonly string[],
  lines: 'all' | 'none' = 'all',
): string {
  const edge = (side: string) =>
    `<w:${side} w:val="${lines === 'all' ? 'single' : 'nil'}"${lines === 'all' ? ' w:sz="4" w:space="0" w:color="auto"' : ''}/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')
  const columns = grid.map(width => `<w:gridCol w:w="${width}"/>`).join('')
  const width = grid.reduce((sum, one) => sum + one, 0)
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`
}

function cell({ content, width, span, merge, lines, vertical = 'center' }: Cell): string {
  const merged = merge ? `<w:vMerge w:val="${merge}"/>` : ''
  const under =
    lines === 'under'
      ? '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders>'
      : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span ? `<w:gridSpan w:val="${span}"/>` : ''}${merged}${under}<w:vAlign w:val="${vertical}"/></w:tcPr>${content}</w:tc>`
}

function run(text: string, { font = 'body', size = 32 }: Look): string {
  const face = FONTS[font]
  const lines = text
    .split('\n')
    .map(line => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')
  const fonts = `<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${face}" w:cs="Times New Roman"/>`
  return `<w:r><w:rPr>${fonts}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>${lines}</w:r>`
}

// Left, not justified: LibreOffice loses a comma that hangs over the end of a justified line, and a comma can change a term.
function paragraphLook(look: Look): string {
  const {
    align = 'left',
    indent = false,
    line = 560,
    before = 0,
    after = 0,
    rightIndent = 0,
    size = 32,
  } = look
  const exact = line ? ` w:line="${line}" w:lineRule="${line < size * 15 ? 'atLeast' : 'exact'}"` : ''
  const first = indent ? ` w:firstLineChars="200" w:firstLine="${size * 20}"` : ''
  const keep = look.keepNext ? '<w:keepNext/>' : ''
  return `${keep}<w:overflowPunct w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="${before}" w:after="${after}"${exact}/><w:ind w:right="${rightIndent}"${first}/><w:jc w:val="${align}"/>`
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
