// 编号: how a document number is written.
import { SERIES, type SeriesName } from './sheets.table.ts'

/** '（2026）互综人调字第0123号' or '互综人调告〔2026〕12号'; serials beyond the digits are written in full. */
export function documentNumber(
  series: SeriesName,
  of: { office: string; year: number; serial: number },
): string {
  const { pattern, serialDigits } = SERIES[series]
  return pattern
    .replace('{office}', of.office)
    .replace('{year}', String(of.year))
    .replace('{serial}', String(of.serial).padStart(serialDigits, '0'))
}

/** One line of choices with the chosen ones ticked: '☑当事人申请　□主动调解'. */
export function ticked(choices: readonly string[], ...chosen: readonly string[]): string {
  return choices.map(choice => `${chosen.includes(choice) ? '☑' : '□'}${choice}`).join('　')
}
