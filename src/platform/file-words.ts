// What is said when a file from outside is refused: one sentence per code of sniff, zip and xlsx.
import type { Words } from '../kernel/words.ts'

export const fileSentences = {
  file_too_large: {
    zh: '文件过大，最多 {limit} 字节。',
    en: 'The file is too large, at most {limit} bytes.',
  },
  file_empty: { zh: '文件是空的。', en: 'The file is empty.' },
  file_name_bad: {
    zh: '文件名不能使用，请改名后再传。',
    en: 'The file name cannot be used; rename it and try again.',
  },
  file_kind_refused: {
    zh: '不接收这种文件。可以上传 PDF、图片、录音、录像、Word、Excel、OFD 和纯文本。',
    en: 'This kind of file is not accepted. PDF, pictures, sound, video, Word, Excel, OFD and plain text are.',
  },
  file_kind_differs: {
    zh: '文件内容与扩展名不符，请用原来的软件另存后再传。',
    en: 'The content of the file does not match its extension; save it again with its own program.',
  },
  file_has_macros: { zh: '文件里带有宏，不予接收。', en: 'The file carries macros and is not accepted.' },
  archive_damaged: { zh: '文件已损坏，打不开。', en: 'The file is damaged and cannot be opened.' },
  archive_encrypted: {
    zh: '文件加了密码，请去掉密码后再传。',
    en: 'The file is protected by a password; remove it first.',
  },
  archive_unsafe: {
    zh: '文件的内部结构不安全，不予接收。',
    en: 'The inside of the file is not safe; it is not accepted.',
  },
  archive_too_large: {
    zh: '文件展开后过大，不予接收。',
    en: 'The file is too large once unpacked; it is not accepted.',
  },
  sheet_missing: { zh: '文件里没有可以读取的工作表。', en: 'The file has no sheet that can be read.' },
  sheet_dates_1904: {
    zh: '这个表格使用 1904 日期系统，日期会差四年。请在 Excel 选项中取消“使用 1904 日期系统”后另存。',
    en: 'This workbook counts dates from 1904. Switch that option off in Excel and save again.',
  },
  sheet_too_many_rows: { zh: '行数过多，最多 {limit} 行。', en: 'Too many rows, at most {limit}.' },
  sheet_too_many_cells: { zh: '单元格过多，最多 {limit} 个。', en: 'Too many cells, at most {limit}.' },
} as const satisfies Record<string, Words>

export type FileRefusal = keyof typeof fileSentences
