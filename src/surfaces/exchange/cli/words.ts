// What the commands of exchange say: sentences for whoever sits at the machine.
import type { Words } from '../../../kernel/words.ts'

/** What the commands say while and after they work. */
export const commandSays = {
  usage: { zh: '用法：npx onedoor {usage}', en: 'Usage: npx onedoor {usage}' },
  which_centre: {
    zh: '请用 --centre 写明一个已有的中心；还没有中心时先运行 onedoor init。',
    en: 'Name a centre that exists with --centre; where there is none yet, run onedoor init first.',
  },
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
