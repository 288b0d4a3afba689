// The papers written as running text: application, record of a sitting, agreement, notice of the end.
import { label, partyLines, SMALL, sealAndDate, signatures } from './blocks.ts'
import { FORM, titleLines, wordFile } from './package.ts'
import { p, row, table, tag } from './wordml.ts'

const text = (words: string, keepNext = false) => p(words, { indent: true, keepNext })
const heading = (words: string) => p(`**${words}**`, { indent: true, keepNext: true })
const loop = (name: string, line: string) => [tag(`#${name}`), text(line), tag(`/${name}`)]

export const application = (title: string): Buffer =>
  wordFile(
    title,
    [
      ...titleLines(title, { above: '' }),
      ...partyLines,
      heading('纠纷简要情况：'),
      text('{summary}'),
      heading('当事人申请事项：'),
      ...loop('claims', '{no}{text}'),
      text('{authority}已将申请人民调解的相关规定告知我，现自愿申请{authority}进行调解。', true),
      signatures([{ who: '{role}{name}（签名、盖章或按指印）：', each: 'applicants' }], '{appliedOn}'),
    ],
    FORM,
  )

export const sittingRecord = (title: string): Buffer =>
  wordFile(title, [
    ...titleLines(title, { after: 0 }),
    p('（{sitting}）', { align: 'center', after: 160 }),
    text('**时　间：**{heldAt}'),
    text('**地　点：**{place}'),
    heading('当事人：'),
    ...loop('parties', '{role}：{name}（{attendance}）'),
    heading('参加人：'),
    ...loop('participants', '{capacity}：{name}'),
    text('**人民调解员：**{#mediators}{name}　{/mediators}'),
    text('**记录人：**{recorder}'),
    text(
      '{authority}已将人民调解的性质、原则和效力，以及当事人在调解活动中享有的权利、承担的义务告知各方当事人；各方当事人自愿接受调解。',
    ),
    heading('调解记录：'),
    ...loop('record', '{speaker}：{text}'),
    heading('调解结果：'),
    text('{result}'),
    text('以上记录已经当事人阅读（或者已向当事人宣读），与所述一致。', true),
    signatures(
      [
        { who: '{role}{name}（签名、盖章或按指印）：', each: 'parties' },
        { who: '{capacity}{name}（签名）：', each: 'participants' },
        { who: '人民调解员{name}（签名）：', each: 'mediators' },
        { who: '记录人{recorder}（签名）：' },
      ],
      '{signedOn}',
    ),
  ])

const cell = (words: string, width: number) => ({ content: p(words, { ...SMALL, align: 'center' }), width })
const SCHEDULE_GRID = [650, 1400, 1400, 1650, 2200, 1544] as const
const SCHEDULE_HEADS = ['期次', '付款人', '收款人', '金额（元）', '履行期限', '履行方式'] as const
const SCHEDULE_TAGS = [
  '{#instalments}{no}',
  '{payer}',
  '{payee}',
  '{amount}',
  '{dueOn}',
  '{method}{/instalments}',
] as const
const scheduleRow = (words: readonly string[]) =>
  row(
    words.map((word, index) => cell(word, SCHEDULE_GRID[index] ?? 0)),
    { height: 520 },
  )

const schedule = [
  tag('#schedule'),
  text('款项合计人民币{totalDigits}元（大写：{totalWords}），按下表履行：', true),
  table(SCHEDULE_GRID, [scheduleRow(SCHEDULE_HEADS), scheduleRow(SCHEDULE_TAGS)]),
  p('', { line: 200 }),
  tag('/schedule'),
]

export const agreement = (title: string): Buffer =>
  wordFile(title, [
    ...titleLines(title),
    ...partyLines,
    heading('纠纷主要事实：'),
    text('{facts}'),
    heading('争议事项及各方责任：'),
    text('{disputes}'),
    heading('经调解，各方当事人自愿达成如下协议：'),
    ...loop('terms', '{no}{text}'),
    heading('履行方式、地点、期限：'),
    text('{performance}'),
    ...schedule,
    text('{effect}'),
    text('本协议一式{copies}份，各方当事人各执一份，{authority}留存一份。', true),
    signatures([
      { who: '{role}{name}（签名、盖章或按指印）：', each: 'parties' },
      { who: '人民调解员{name}（签名）：', each: 'mediators' },
      { who: '记录人{recorder}（签名）：' },
    ]),
    ...sealAndDate('{signedOn}'),
  ])

const ROUTE_GRID = [700, 3000, 3144, 2000] as const
const routeRow = (words: readonly string[], height: number) =>
  row(
    words.map((word, index) => ({
      content: p(word, { ...SMALL, align: 'center' }),
      width: ROUTE_GRID[index] ?? 0,
    })),
    { height },
  )

export const termination = (title: string): Buffer =>
  wordFile(title, [
    ...titleLines(title),
    tag('#parties'),
    p('{role}{name}：'),
    tag('/parties'),
    text(
      '你们之间的{matter}一案，本委员会于{acceptedOn}受理，{sittings}。现因{reason}，依据《中华人民共和国人民调解法》第二十六条，本委员会于{endedOn}终止调解。',
    ),
    text('你们可以依法通过下列途径维护自己的权利，请留意各途径的最迟日期：', true),
    table(ROUTE_GRID, [
      routeRow(['序号', '途径', '受理机关', '最迟日期'], 520),
      routeRow(['{#routes}{no}', '{route}', '{organ}', '{before}{/routes}'], 620),
    ]),
    p('', { line: 200 }),
    text('终止调解不影响你们依法享有的权利。如有疑问，请联系：{contact}。'),
    ...sealAndDate('{issuedOn}'),
    p('**附：送达签收**', { before: 500, after: 120, keepNext: true }),
    table(
      [2600, 3644, 2600],
      [
        row([label('受送达人', 2600), label('签名、盖章或按指印', 3644), label('签收日期', 2600)], {
          height: 520,
        }),
        row(
          [label('{#parties}{role}{name}', 2600), label('', 3644), label('年　　月　　日{/parties}', 2600)],
          { height: 900 },
        ),
      ],
    ),
  ])
