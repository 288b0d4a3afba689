// 文书用语: dates, counts, ages and sentences as papers print them. Pure.
import { type Day, minutesOf } from '../../../kernel/day.ts'
import { daxie, yuan } from '../../../kernel/money.ts'
import { type AppliedBy, advice, results, type SittingResult } from '../words.ts'
import { isPaperOnly } from './exclusions.ts'

/** '2025年10月20日' */
export function printedDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** '9时30分', '9时' from minutes since midnight. */
export const printedTime = (minutes: number): string =>
  `${Math.floor(minutes / 60)}时${minutes % 60 === 0 ? '' : `${minutes % 60}分`}`

const digits = '零一二三四五六七八九'
const capitals = '零壹贰叁肆伍陆柒捌玖'

/** 一, 十, 十二, 二十三: counts up to 99; beyond that digits. */
export function counted(count: number): string {
  if (count > 99) return String(count)
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  if (tens === 0) return digits.charAt(ones)
  return `${tens > 1 ? digits.charAt(tens) : ''}十${ones > 0 ? digits.charAt(ones) : ''}`
}

/** 叁, 拾贰: copies of a paper, in the digits nobody can alter. */
export function copies(count: number): string {
  if (count > 99) return String(count)
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  if (tens === 0) return capitals.charAt(ones)
  return `${tens > 1 ? capitals.charAt(tens) : ''}拾${ones > 0 ? capitals.charAt(ones) : ''}`
}

/** '43岁' on a day; '' when the birth date is unknown. */
export function ageOn(bornOn: Day | null, on: Day): string {
  if (!bornOn) return ''
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return `${on.slice(5) < bornOn.slice(5) ? years - 1 : years}岁`
}

/** 案件来源 of D04: who asked for the mediation. */
const sourceChoices = ['当事人申请', '人民调解委员会主动调解', '接受委托移送'] as const
const sourceIndex: Record<AppliedBy, number> = { both: 0, applicant: 0, initiative: 1, entrusted: 2 }

/** The choices in a line, the one that applies ticked: '☑当事人申请　□主动调解'. */
export const ticked = (choices: readonly string[], chosen: number): string =>
  choices.map((choice, i) => `${i === chosen ? '☑' : '□'}${choice}`).join('　')
export const sourceLine = (by: AppliedBy): string => ticked(sourceChoices, sourceIndex[by])
export const resultLine = (result: SittingResult): string =>
  ticked(
    Object.values(results).map(words => words.zh),
    Object.keys(results).indexOf(result),
  )

/** '医疗损害纠纷': what a notice calls the matter. */
export const matterOf = (name: string): string => (/(纠纷|争议)$/.test(name) ? name : `${name}纠纷`)

/** 效力: how a written agreement speaks of its force, and of confirmation by the court (医疗纠纷预防和处理条例 第三十九条). */
export function effectOf(classCode: string | null): string {
  const force =
    '本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，对各方当事人具有法律约束力。'
  return `${force}${advice.confirmation.zh}${isPaperOnly(classCode) ? advice.status.zh : ''}`
}

/** '先后于2025年9月16日、9月26日组织调解二次'; '未组织调解会' when none was held. */
export function sittingsHeld(days: readonly Day[]): string {
  if (days.length === 0) return '未组织调解会'
  return `先后于${days.map(printedDay).join('、')}组织调解${counted(days.length)}次`
}

type Owed = { readonly dueOn: Day; readonly amountFen: number; readonly what: string }
export type Performance = {
  readonly payer: string
  readonly payee: string
  readonly method: string
  readonly place: string
  readonly instalments: readonly Owed[]
  readonly tabled: boolean
}

/**
 * 履行方式、地点、期限 in one paragraph: each instalment in digits and 大写, what is not money in words. Where a table
 * follows (`tabled`) the money stands there and is not said twice.
 */
export function performanceOf({ payer, payee, method, place, instalments, tabled }: Performance): string {
  const where = place === '' ? '' : `；履行地点：${place}`
  const lines = instalments.map((one, i) => {
    const money =
      one.amountFen === 0 || tabled
        ? ''
        : `${payer}向${payee}支付人民币${yuan(one.amountFen)}元（大写：${daxie(one.amountFen)}）`
    const deed = [money, one.what].filter(part => part !== '').join('，')
    return deed === '' ? '' : `第${counted(i + 1)}期：${printedDay(one.dueOn)}前，${deed}。`
  })
  const money = tabled ? '款项及期限见下表。' : ''
  return [`履行方式：${method}${where}。`, money, ...lines].join('')
}

/** '第三次' */
export const ordinal = (no: number): string => `第${counted(no)}次`

/** '09:30' on the centre's clock. */
export function clockOf(at: Date): string {
  const minutes = minutesOf(at)
  return [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':')
}
