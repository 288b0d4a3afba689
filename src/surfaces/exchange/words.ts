// 导入导出与核验的词: columns of a ledger, what may be wrong with a row, and what the commands say.
import type { Words } from '../../kernel/words.ts'

/** 台账的列. */
export const columns = {
  number: { zh: '编号', en: 'number' },
  person: { zh: '称呼', en: 'person' },
  title: { zh: '主题', en: 'title' },
  received: { zh: '来件时间', en: 'received' },
  narrative: { zh: '内容', en: 'narrative' },
  reply: { zh: '答复', en: 'reply' },
  replied: { zh: '答复时间', en: 'replied' },
} as const satisfies Record<string, Words>
export type Column = keyof typeof columns

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

/** What the commands say while and after they work. */
export const commandSays = {
  usage: { zh: '用法：npx onedoor {usage}', en: 'Usage: npx onedoor {usage}' },
  which_centre: { zh: '请用 --centre 写明中心代码。', en: 'Say which centre with --centre.' },
  no_file: { zh: '找不到文件：{path}', en: 'No such file: {path}' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提示', en: 'warning' },
  importing: { zh: '导入', en: 'importing' },
  verifying: { zh: '核验', en: 'verifying' },
  dry: { zh: '试运行：什么也没有写入。', en: 'Dry run: nothing was written.' },
  checked: {
    zh: '读到 {read} 行：可导入 {good}，错误 {errors} 行，提示 {warnings} 处；来件时间 {first} 至 {last}。',
    en: '{read} rows read: {good} can come in, {errors} rows have errors, {warnings} warnings; received {first} to {last}.',
  },
  imported: {
    zh: '读到 {read} 行：新导入 {imported}，已在库跳过 {skipped}，错误 {errors} 行，提示 {warnings} 处；来件时间 {first} 至 {last}。用时 {seconds} 秒。',
    en: '{read} rows read: {imported} imported, {skipped} skipped, {errors} rows have errors, {warnings} warnings; received {first} to {last}. {seconds} s.',
  },
  side_file: { zh: '文件 {rows} 行 sha256 {digest}', en: 'file: {rows} rows, sha256 {digest}' },
  side_stored: { zh: '库内 {rows} 行 sha256 {digest}', en: 'database: {rows} rows, sha256 {digest}' },
  equal: { zh: '对账一致。', en: 'Both sides agree.' },
  unequal: { zh: '对账不一致！', en: 'The sides do NOT agree.' },
  classes_in: {
    zh: '读到 {lines} 行，新增 {added} 个分类，原有 {present} 个。',
    en: '{lines} lines read, {added} classes added, {present} were there.',
  },
  verified: {
    zh: '核验了 {chains} 条链、{links} 条记录、{cases} 个案件、{days} 个签名日（{heads} 个链头）。',
    en: 'Verified {chains} chains, {links} links, {cases} cases, {days} signed days ({heads} heads).',
  },
  verified_export: {
    zh: '离线核验了 {chains} 条链、{links} 条记录、{signatures} 个签名日。',
    en: 'Checked {chains} chains, {links} links, {signatures} signed days, without a database.',
  },
  sound: { zh: '完好：没有发现断链、改动或状态不符。', en: 'Sound: nothing broken, changed or out of step.' },
  broken: { zh: '发现 {count} 处不符，首处：', en: '{count} faults found; the first:' },
  chain_fault: { zh: '{code} 第 {seq} 条：{why}', en: '{code} link {seq}: {why}' },
  signed_fault: {
    zh: '{code} 第 {seq} 条：{why}（{day}）',
    en: '{code} link {seq}: {why} ({day})',
  },
  status_fault: {
    zh: '{code} 第 {seq} 条：留痕推算为“{folded}”，库内为“{stored}”',
    en: '{code} link {seq}: the trace folds to “{folded}”, kept is “{stored}”',
  },
  chainless: { zh: '{code} 第 1 条：案件没有留痕', en: '{code} link 1: the case has no trace' },
  day_fault: { zh: '{day} 的签名：{why}', en: 'signature of {day}: {why}' },
  no_format: { zh: '这个文件不是留痕导出。', en: 'This file is no export of the trace.' },
  key_print: {
    zh: '公钥指纹 {print}，请与中心公布的核对（或用 --key 指定公钥）。',
    en: 'Public key {print}: compare it with the one the centre published, or give it with --key.',
  },
  written: { zh: '已写出 {rows} 行：{path}', en: '{rows} lines written: {path}' },
} as const satisfies Record<string, Words>

/** Columns of the exported list of cases. */
export const exportColumns = {
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
