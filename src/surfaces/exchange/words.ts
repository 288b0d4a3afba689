// 导入导出与核验的词: columns of a ledger, what may be wrong with a row, and what the commands say.
import type { Words } from '../../kernel/words.ts'

/** 台账的列. */
export const rowParts = {
  number: { zh: '编号', en: 'number' },
  person: { zh: '称呼', en: 'person' },
  title: { zh: '主题', en: 'title' },
  registered: { zh: '来件时间', en: 'received' },
  narrative: { zh: '内容', en: 'narrative' },
  reply: { zh: '答复', en: 'reply' },
  replied: { zh: '答复时间', en: 'replied' },
} as const satisfies Record<string, Words>
export type RowPart = keyof typeof rowParts

/** Why a row does not come in, or what is odd about one that does. */
export const rowRefusals = {
  formula: { zh: '单元格是公式，请改成文字或数值。', en: 'The cell is a formula; make it plain.' },
  cell_error: { zh: '单元格是错误值。', en: 'The cell holds an error.' },
  number_missing: { zh: '没有编号。', en: 'There is no number.' },
  number_unclear: { zh: '编号是日期格式，原来的数字看不出来。', en: 'The number is formatted as a date.' },
  number_rounded: {
    zh: '编号超过 15 位且存为数值，末尾已被 Excel 舍去，请改存为文本。',
    en: 'The number has more than 15 digits and was rounded by Excel; keep it as text.',
  },
  duplicate: { zh: '编号与第 {first} 行重复。', en: 'The same number stands in row {first}.' },
  date_missing: { zh: '没有时间。', en: 'There is no date.' },
  date_impossible: { zh: '时间不存在或看不懂。', en: 'No such date, or it cannot be read.' },
  date_too_early: { zh: '时间早于 1990 年。', en: 'The date lies before 1990.' },
  date_ahead: { zh: '时间在今后。', en: 'The date lies ahead.' },
  text_missing: { zh: '没有内容。', en: 'There is no text.' },
  reply_missing: {
    zh: '没有答复，不能作为办结的历史件导入。',
    en: 'There is no reply: it cannot come in as a finished matter.',
  },
  too_long: { zh: '文字过长，最多 {most} 字。', en: 'The text is too long, at most {most} characters.' },
  control_character: { zh: '含有控制字符或残缺字符。', en: 'It holds control or broken characters.' },
  conflict: {
    zh: '同一编号以前已导入，但内容不同；原件保持不变，请核对。',
    en: 'This number came in before with another content; what is there stays. Please compare.',
  },
  serials_used_up: { zh: '当日编号已用完。', en: 'The serials of that day are used up.' },
  person_missing: { zh: '没有称呼，记为“未留名”。', en: 'No name; kept as “unnamed”.' },
  title_missing: { zh: '没有主题，取内容开头。', en: 'No title; the beginning of the text serves.' },
  time_missing: { zh: '只有日期，按当日 0 时记。', en: 'Only a date; kept as 0:00 of that day.' },
  reply_first: {
    zh: '答复早于来件，照原样保留。',
    en: 'The reply is earlier than the message; kept as it is.',
  },
} as const satisfies Record<string, Words>
export type ProblemCode = keyof typeof rowRefusals

/** Why a whole file is not taken. */
export const refusals = {
  map_unreadable: { zh: '列对应表读不懂或不存在。', en: 'The column map cannot be read.' },
  map_incomplete: { zh: '列对应表缺少：{columns}。', en: 'The column map lacks {columns}.' },
  header_absent: {
    zh: '表头中没有：{absent}。现有：{seen}。',
    en: 'The header lacks {absent}. It has {seen}.',
  },
  header_twice: { zh: '表头中有重名的列：{twice}。', en: 'The header names {twice} twice.' },
  no_preset: {
    zh: '认不出这个台账的表头（{seen}），请用 --map 指明各列。',
    en: 'The header ({seen}) is not known; name the columns with --map.',
  },
  imported_meanwhile: { zh: '另一次导入刚刚录入了这一行。', en: 'Another run has just imported this row.' },
  class_unreadable: {
    zh: '分类文件读不懂：引号没有成对。',
    en: 'The class file cannot be read: a quote is open.',
  },
  class_header: {
    zh: '分类文件的表头应为：一级分类,二级分类,三级分类。',
    en: 'The header must be 一级分类,二级分类,三级分类.',
  },
  class_level: { zh: '第 {line} 行跳过了一级。', en: 'Line {line} leaves out a level.' },
  class_full: {
    zh: '第 {line} 行：同一级下的分类超过 99 个。',
    en: 'Line {line}: more than 99 classes below one.',
  },
  sheet_full: { zh: '超过一张工作表能容纳的 {limit} 行。', en: 'More than the {limit} rows a sheet holds.' },
} as const satisfies Record<string, Words>

/** What the commands are for. */
export const commands = {
  import: { zh: '导入历史台账（Excel）', en: 'Import a ledger of past matters (Excel)' },
  classes: { zh: '导入三级分类表（CSV）', en: 'Import classes of three levels (CSV)' },
  verify: { zh: '核验留痕：链、签名、状态', en: 'Verify the trace: chains, signatures, status' },
  trace: { zh: '导出留痕，可离线核验', en: 'Write the trace out, to be checked anywhere' },
  export: { zh: '导出案件清单（无个人信息）', en: 'Export the list of cases, without personal data' },
} as const satisfies Record<string, Words>

/** Columns of the exported list of cases. */
export const exportHeadings = {
  code: { zh: '编码', en: 'code' },
  registered: { zh: '登记时间', en: 'registered' },
  accepted: { zh: '受理时间', en: 'accepted' },
  closed: { zh: '办结时间', en: 'closed' },
  archived: { zh: '归档时间', en: 'archived' },
  status: { zh: '状态', en: 'status' },
  channel: { zh: '来源渠道', en: 'channel' },
  grade: { zh: '难易', en: 'grade' },
  class: { zh: '综治分类代码', en: 'class' },
  category: { zh: '综治分类', en: 'class name' },
  outcome: { zh: '办结方式', en: 'outcome' },
  resolved: { zh: '是否化解', en: 'resolved' },
  imported: { zh: '历史导入', en: 'imported' },
  sealed: { zh: '密封', en: 'sealed' },
} as const satisfies Record<string, Words>

/** 是、否. */
export const yesNo = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} as const satisfies Record<string, Words>
