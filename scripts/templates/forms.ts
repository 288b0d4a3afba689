// The papers that are bordered forms: acceptance, oral agreement, follow-up.
import { LABEL, label, PARTY_GRID, partyRows, SMALL, value } from './blocks.ts'
import { FORM, titleLines, wordFile } from './package.ts'
import { PAGE_WIDTH, p, row, table, tag } from './wordml.ts'

const FIRST = 1250
/** Signatures, seal and remarks stay on one page. */
const TOGETHER = { ...SMALL, keepNext: true }
const REST = PAGE_WIDTH - FIRST

const wide = (name: string, words: string, height: number) =>
  row([label(name, FIRST), { content: p(words, SMALL), width: REST, span: 8 }], {
    height,
    mayBreak: height > 1000,
  })
const tall = (name: string, content: string, height: number) =>
  row([label(name, FIRST), { content, width: REST, span: 8, vertical: 'top' }], { height, mayBreak: true })
const listed = (name: string, line: string) => tag(`#${name}`) + p(line, SMALL) + tag(`/${name}`)

/** The issuer, room for the seal, the date: the last box of a form. */
const sealBox = (name: string, date: string) =>
  row(
    [
      label(name, FIRST),
      {
        content:
          p('', { ...SMALL, line: 420, keepNext: true }) +
          p('{authority}（印章）', { ...SMALL, align: 'right', rightIndent: 400, keepNext: true }) +
          p(date, { ...SMALL, align: 'right', rightIndent: 900, after: 80, keepNext: true }),
        width: REST,
        span: 8,
        vertical: 'bottom',
      },
    ],
    { height: 1300 },
  )

/** Two boxes to sign in, side by side. */
const signBoxes = (left: readonly [string, string], right: readonly [string, string]) =>
  row(
    [
      label(left[0], FIRST),
      { content: left[1], width: FIRST + 2044, span: 2, vertical: 'top' },
      label(right[0], 1450, { span: 2 }),
      { content: right[1], width: PAGE_WIDTH - 2 * FIRST - 2044 - 1450, span: 4, vertical: 'top' },
    ],
    { height: 1250 },
  )

export const acceptance = (title: string): Buffer =>
  wordFile(
    title,
    [
      ...titleLines(title),
      table(PARTY_GRID, [
        row(
          [
            label('受理时间', FIRST),
            value('{acceptedOn}', FIRST + 2044, { span: 2 }),
            label('纠纷类型', 1450, { span: 2 }),
            value('{disputeType}', 2850, { span: 4 }),
          ],
          { height: 600 },
        ),
        wide('案件来源', '{source}', 700),
        ...partyRows,
        tall('纠纷简要\n情　　况', p('{summary}', { ...SMALL, indent: true, before: 80 }), 3000),
        signBoxes(['当事人\n（签名）', p('', TOGETHER)], ['登记人\n（签名）', p('{registrar}', TOGETHER)]),
        sealBox('调解组织\n（印章）', '{acceptedOn}'),
        wide('备　注', '此表由人民调解委员会填写。{remarks}', 700),
      ]),
    ],
    FORM,
  )

export const oralAgreement = (title: string): Buffer =>
  wordFile(
    title,
    [
      ...titleLines(title),
      table(PARTY_GRID, [
        ...partyRows,
        tall('纠纷主要\n事实和\n争议事项', p('{facts}', { ...SMALL, indent: true, before: 80 }), 1500),
        tall('协议内容', listed('terms', '{no}{text}'), 1500),
        wide('履行方式\n地点期限', '{performance}', 700),
        wide(
          '当事人\n意　见',
          '各方当事人认为无需制作调解协议书，同意达成口头协议；口头协议自达成之日起生效。',
          900,
        ),
        signBoxes(
          ['调解员\n（签名）', p('{#mediators}{name}　{/mediators}', TOGETHER)],
          ['记录人\n（签名）', p('{recorder}', TOGETHER)],
        ),
        sealBox('调解组织\n（印章）', '{agreedOn}'),
        wide('备　注', '{remarks}', 560),
      ]),
    ],
    FORM,
  )

const FOLLOW_GRID = [1700, 2722, 1700, 2722] as const
const pair = (left: readonly [string, string], right: readonly [string, string]) =>
  row([label(left[0], 1700), value(left[1], 2722), label(right[0], 1700), value(right[1], 2722)], {
    height: 680,
  })
const line = (name: string, content: string, height: number) =>
  row([label(name, 1700), { content, width: 7144, span: 3 }], { height, mayBreak: height > 1000 })

export const followUp = (title: string): Buffer =>
  wordFile(
    title,
    [
      ...titleLines(title),
      table(FOLLOW_GRID, [
        line('当 事 人', p('{#parties}{role}：{name}　{/parties}', SMALL), 680),
        pair(['调解协议编号', '{agreementNumber}'], ['回访事由', '{reason}']),
        pair(['回访时间', '{visitedAt}'], ['回访方式', '{method}']),
        line('受 访 人', p('{visited}', SMALL), 680),
        line('协议履行情况', p('{performance}', SMALL), 1900),
        line('满意程度', p('{satisfaction}', SMALL), 760),
        line('是否起诉\n及裁判结果', p('{litigation}', SMALL), 1000),
        line('有无激化隐患', p('{hazard}', SMALL), 1000),
        line('采取的措施', p('{measures}', SMALL), 1400),
        row(
          [
            label('回访人\n（签名）', 1700),
            { content: p('{visitor}', LABEL), width: 2722, vertical: 'top' },
            label('日　期', 1700),
            { content: p('{signedOn}', LABEL), width: 2722 },
          ],
          { height: 1300 },
        ),
      ]),
    ],
    FORM,
  )
