// Wraps a body into a whole .docx: A4 with the margins of GB/T 9704—2012, case code and number above, page of pages below.
import PizZip from 'pizzip'
import { packDocx } from '../../src/platform/docx.ts'
import { escaped, p } from './wordml.ts'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
type Margins = { readonly top: number; readonly bottom: number }

/** 天头 37 mm, 版心 225 mm: GB/T 9704—2012 5.2. */
const LETTER: Margins = { top: 2098, bottom: 1984 }
/** Forms and applications fill the page, so that one paper holds them. */
export const FORM: Margins = { top: 1500, bottom: 1200 }

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The bytes of a template; equal bodies give equal bytes. */
export function wordFile(title: string, body: readonly string[], margins: Margins = LETTER): Buffer {
  const zip = new PizZip()
  for (const [name, content] of Object.entries(partsOf(title, body.join('') + section(margins))))
    zip.file(name, XML + content)
  return packDocx(zip)
}

const partsOf = (title: string, body: string): Record<string, string> => ({
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relationships([
    ['officeDocument', 'word/document.xml'],
    ['metadata/core-properties', 'docProps/core.xml'],
  ]),
  'word/document.xml': `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>${body}</w:body></w:document>`,
  'word/_rels/document.xml.rels': relationships([
    ['styles', 'styles.xml'],
    ['fontTable', 'fontTable.xml'],
    ['settings', 'settings.xml'],
    ['header', 'header1.xml'],
    ['footer', 'footer1.xml'],
  ]),
  'word/styles.xml': styles,
  'word/fontTable.xml': fontTable,
  'word/settings.xml': `<w:settings xmlns:w="${MAIN}"><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  'word/header1.xml': `<w:hdr xmlns:w="${MAIN}">${header}</w:hdr>`,
  'word/footer1.xml': `<w:ftr xmlns:w="${MAIN}">${footer}</w:ftr>`,
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
})

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`

const contentTypes = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  override('word/document.xml', `${OFFICE_TYPE}.document.main+xml`),
  override('word/styles.xml', `${OFFICE_TYPE}.styles+xml`),
  override('word/fontTable.xml', `${OFFICE_TYPE}.fontTable+xml`),
  override('word/settings.xml', `${OFFICE_TYPE}.settings+xml`),
  override('word/header1.xml', `${OFFICE_TYPE}.header+xml`),
  override('word/footer1.xml', `${OFFICE_TYPE}.footer+xml`),
  override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
].join('')}</Types>`

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const one = ([type, target]: readonly [string, string], index: number) => {
    const home = type.startsWith('metadata/') ? `${PACKAGE}/relationships` : RELATIONS
    return `<Relationship Id="rId${index + 1}" Type="${home}/${type}" Target="${target}"/>`
  }
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets.map(one).join('')}</Relationships>`
}

const section = ({ top, bottom }: Margins): string =>
  `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${top}" w:right="1474" w:bottom="${bottom}" w:left="1588" w:header="${top - 800}" w:footer="${bottom - 650}" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>`

const small =
  '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr>'

const header = `<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="3" w:color="auto"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="8844"/></w:tabs></w:pPr><w:r>${small}<w:t xml:space="preserve">案件编码：{caseCode}</w:t></w:r><w:r>${small}<w:tab/></w:r><w:r>${small}<w:t xml:space="preserve">编号：{documentNumber}</w:t></w:r></w:p>`

const counted = (field: string) =>
  `<w:fldSimple w:instr=" ${field} "><w:r>${small}<w:t>1</w:t></w:r></w:fldSimple>`
const said = (text: string) => `<w:r>${small}<w:t xml:space="preserve">${text}</w:t></w:r>`
const footer = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${said('第 ')}${counted('PAGE')}${said(' 页　共 ')}${counted('NUMPAGES')}${said(' 页')}</w:p>`

const styles = `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312" w:cs="Times New Roman"/><w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`

const font = (name: string, instead: string, family: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`

/** What to take where the official faces are not installed. */
const fontTable = `<w:fonts xmlns:w="${MAIN}">${font('仿宋_GB2312', '仿宋', 'modern')}${font('方正小标宋简体', '黑体', 'auto')}${font('黑体', 'SimHei', 'modern')}${font('宋体', 'SimSun', 'auto')}</w:fonts>`

/** The paper's name, with the committee's above it. */
export const titleLines = (title: string, { above = '{authority}', after = 240 } = {}): readonly string[] => [
  ...(above ? [p(above, { font: 'title', size: 36, align: 'center', line: 640 })] : []),
  p(title, { font: 'title', size: 44, align: 'center', line: 720, after }),
]
