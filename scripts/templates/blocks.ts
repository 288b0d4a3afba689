// Blocks several papers share: who the parties are, and where they sign.
import { type Cell, PAGE_WIDTH, p, row, table, tag } from './wordml.ts'

/** Size of the text inside bordered forms: 小四. */
export const SMALL = { size: 24, line: 390, before: 20, after: 20 } as const
export const LABEL = { ...SMALL, align: 'center' } as const

export const label = (text: string, width: number, more: Partial<Cell> = {}): Cell => ({
  content: text
    .split('\n')
    .map(line => p(line, LABEL))
    .join(''),
  width,
  ...more,
})
export const value = (text: string, width: number, more: Partial<Cell> = {}): Cell => ({
  content: p(text, SMALL),
  width,
  ...more,
})

/** Party after party in running text. */
export const partyLines: readonly string[] = [
  tag('#parties'),
  tag('#isPerson'),
  p('**{role}：**{name}　性别：{gender}　民族：{ethnicity}　年龄：{age}', { indent: true }),
  p('职业或职务：{occupation}　联系方式：{phone}', { indent: true }),
  p('单位或住址：{address}', { indent: true }),
  tag('/isPerson'),
  tag('^isPerson'),
  p('**{role}：**{name}', { indent: true }),
  p('法定代表人（负责人）：{representative}', { indent: true }),
  p('联系方式：{phone}', { indent: true }),
  p('地址：{address}', { indent: true }),
  tag('/isPerson'),
  tag('#hasAgent'),
  p('代理人：{agent}', { indent: true }),
  tag('/hasAgent'),
  tag('/parties'),
]

/** The grid of forms that list parties: label, name, then three short pairs. */
export const PARTY_GRID = [1250, 1450, 1844, 700, 750, 700, 750, 700, 700] as const

const onlyPerson = (field: string) => `{#isPerson}{${field}}{/isPerson}{^isPerson}—{/isPerson}`

/** Three rows a party, in a table with PARTY_GRID. */
export const partyRows: readonly string[] = [
  row(
    [
      label('{#parties}{role}', 1250, { merge: 'restart' }),
      label('{#isPerson}姓　名{/isPerson}{^isPerson}名　称{/isPerson}', 1450),
      value('{name}', 1844),
      label('性别', 700),
      { content: p(onlyPerson('gender'), LABEL), width: 750 },
      label('民族', 700),
      { content: p(onlyPerson('ethnicity'), LABEL), width: 750 },
      label('年龄', 700),
      { content: p(onlyPerson('age'), LABEL), width: 700 },
    ],
    { height: 510 },
  ),
  row(
    [
      label('', 1250, { merge: 'continue' }),
      label('{#isPerson}职业或职务{/isPerson}{^isPerson}法定代表人{/isPerson}', 1450),
      value('{#isPerson}{occupation}{/isPerson}{^isPerson}{representative}{/isPerson}', 2544, { span: 2 }),
      label('联系方式', 1450, { span: 2 }),
      value('{phone}', 2150, { span: 3 }),
    ],
    { height: 510 },
  ),
  row(
    [
      label('', 1250, { merge: 'continue' }),
      label('单位或住址', 1450),
      value('{address}{#hasAgent}\n代理人：{agent}{/hasAgent}{/parties}', 6144, { span: 7 }),
    ],
    { height: 510 },
  ),
]

const SIGN_LABEL = 5644
const SIGN_ROOM = PAGE_WIDTH - SIGN_LABEL

type Signer = { readonly who: string; readonly each?: string }

const signRow = ({ who, each }: Signer): string =>
  row(
    [
      {
        content: p(each ? `{#${each}}${who}` : who, { line: 440, size: 28, keepNext: true }),
        width: SIGN_LABEL,
        vertical: 'bottom',
      },
      {
        content: p(each ? `{/${each}}` : '', { line: 440, size: 28, keepNext: true }),
        width: SIGN_ROOM,
        lines: 'under',
      },
    ],
    { height: 880 },
  )

const dateRow = (date: string): string =>
  row(
    [
      { content: p('', { line: 440, size: 28 }), width: SIGN_LABEL },
      { content: p(date, { line: 440, size: 28, align: 'right' }), width: SIGN_ROOM, vertical: 'bottom' },
    ],
    { height: 620 },
  )

/** A line to sign on for each signer, or for each record of the list `each`; below them the date, where no seal follows. */
export const signatures = (signers: readonly Signer[], date?: string): string =>
  table([SIGN_LABEL, SIGN_ROOM], [...signers.map(signRow), ...(date ? [dateRow(date)] : [])], 'none')

/** Who issues, room for the seal, and the date, at the right; kept on the page of what stands before. */
export const sealAndDate = (date: string): readonly string[] => [
  p('{authority}', { align: 'right', rightIndent: 320, before: 600, keepNext: true }),
  p('（印章）', { align: 'right', rightIndent: 1280, keepNext: true }),
  p(date, { align: 'right', rightIndent: 640 }),
]
