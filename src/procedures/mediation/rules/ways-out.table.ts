// 终止后的途径: arbitration, administration, court, by class of dispute, told whenever a mediation ends without agreement.
import type { Words } from '../../../kernel/words.ts'

export type WayOut = {
  readonly code: string
  readonly route: Words
  readonly organ: string
  /** Until when, as the law puts it; a date for this case is counted by the clocks. */
  readonly before: Words
  readonly basis: string
}
type Row = WayOut & { readonly classes: readonly string[] }

const suit = { zh: '提起民事诉讼', en: 'Sue in the civil court' }
const threeYears = {
  zh: '知道权利受损之日起三年内；时效自申请调解之日中断',
  en: 'Within three years of knowing of the harm; asking for mediation interrupted the period',
}
const noLimit = { zh: '请尽早提出', en: 'As soon as you can' }

/** The longest matching class wins; '' is for everything else. */
export const waysOutTable: readonly Row[] = [
  {
    code: 'labour.arbitration',
    classes: ['07'],
    route: { zh: '申请劳动人事争议仲裁', en: 'Labour arbitration' },
    organ: '劳动人事争议仲裁委员会',
    before: {
      zh: '知道权利受损之日起一年内（在职期间欠薪不受此限，离职后一年内）',
      en: 'Within one year of knowing; for wages within one year after leaving',
    },
    basis: '劳动争议调解仲裁法 第二十七条',
  },
  {
    code: 'labour.inspection',
    classes: ['07'],
    route: { zh: '向劳动保障监察投诉', en: 'Complain to labour inspection' },
    organ: '县人力资源和社会保障局',
    before: { zh: '违法行为发生之日起二年内', en: 'Within two years of the violation' },
    basis: '劳动保障监察条例 第二十条',
  },
  {
    code: 'labour.court',
    classes: ['07'],
    route: { zh: '不服仲裁裁决的，提起诉讼', en: 'Sue against the award' },
    organ: '人民法院',
    before: { zh: '收到裁决书之日起十五日内', en: 'Within fifteen days of receiving the award' },
    basis: '劳动争议调解仲裁法 第四十八条、第五十条',
  },
  {
    code: 'medical.administration',
    classes: ['0502'],
    route: { zh: '各方共同申请行政调解', en: 'Ask jointly for administrative mediation' },
    organ: '县卫生健康局',
    before: noLimit,
    basis: '医疗纠纷预防和处理条例 第四十条',
  },
  {
    code: 'medical.court',
    classes: ['0502'],
    route: { zh: '提起民事诉讼（医疗损害责任纠纷）', en: 'Sue for medical damage' },
    organ: '人民法院',
    before: threeYears,
    basis: '民法典 第一百八十八条',
  },
  {
    code: 'traffic.administration',
    classes: ['0503'],
    route: { zh: '各方共同申请交警调解', en: 'Ask the traffic police jointly for mediation' },
    organ: '公安机关交通管理部门',
    before: { zh: '调解不成之日起三日内', en: 'Within three days of the failure' },
    basis: '道路交通事故处理程序规定',
  },
  {
    code: 'traffic.court',
    classes: ['0503'],
    route: suit,
    organ: '人民法院',
    before: threeYears,
    basis: '民法典 第一百八十八条',
  },
  {
    code: 'consumer.administration',
    classes: ['0601'],
    route: { zh: '向市场监督管理部门投诉（12315）', en: 'Complain to market supervision (12315)' },
    organ: '县市场监督管理局',
    before: { zh: '知道权利受损之日起三年内', en: 'Within three years of knowing' },
    basis: '消费者权益保护法 第四十六条',
  },
  {
    code: 'consumer.court',
    classes: ['0601'],
    route: suit,
    organ: '人民法院',
    before: threeYears,
    basis: '民法典 第一百八十八条',
  },
  {
    code: 'land_contract.arbitration',
    classes: ['0901'],
    route: { zh: '申请农村土地承包仲裁', en: 'Rural land contract arbitration' },
    organ: '农村土地承包仲裁委员会',
    before: { zh: '知道权利受损之日起二年内', en: 'Within two years of knowing' },
    basis: '农村土地承包经营纠纷调解仲裁法 第十八条',
  },
  {
    code: 'land_contract.court',
    classes: ['0901'],
    route: suit,
    organ: '人民法院',
    before: threeYears,
    basis: '民法典 第一百八十八条',
  },
  {
    code: 'title.administration',
    classes: ['0902', '0903', '0904'],
    route: { zh: '申请人民政府处理权属争议', en: 'Ask the government to decide title' },
    organ: '乡镇人民政府或者县人民政府',
    before: {
      zh: '解决前任何一方不得改变现状',
      en: 'Until it is decided nobody may change the state of things',
    },
    basis: '土地管理法 第十四条；森林法 第二十二条；草原法 第十六条',
  },
  {
    code: 'title.court',
    classes: ['0902', '0903', '0904'],
    route: { zh: '对处理决定不服的，依法申请复议或者起诉', en: 'Seek review of the decision, or sue' },
    organ: '行政复议机关、人民法院',
    before: { zh: '以处理决定载明的期限为准', en: 'As the decision says' },
    basis: '土地管理法 第十四条；森林法 第二十二条',
  },
  {
    code: 'any.arbitration',
    classes: [''],
    route: { zh: '有仲裁协议的，申请仲裁', en: 'Arbitrate, where there is an agreement to' },
    organ: '约定的仲裁委员会',
    before: threeYears,
    basis: '人民调解法 第二十六条',
  },
  {
    code: 'any.administration',
    classes: [''],
    route: { zh: '请求有关行政机关依法处理', en: 'Ask the competent authority to act' },
    organ: '有管辖权的行政机关',
    before: noLimit,
    basis: '人民调解法 第二十六条',
  },
  {
    code: 'any.court',
    classes: [''],
    route: suit,
    organ: '人民法院',
    before: threeYears,
    basis: '人民调解法 第二十六条；民法典 第一百八十八条',
  },
]

/** The ways out for a class of dispute. Never empty. */
export function waysOutFor(classCode: string | null): readonly WayOut[] {
  const own = waysOutTable.filter(row => row.classes.some(c => c !== '' && classCode?.startsWith(c)))
  return own.length > 0 ? own : waysOutTable.filter(row => row.classes.includes(''))
}

/** The ways out that were told, by their codes. */
export const waysOutOf = (codes: readonly string[]): WayOut[] =>
  codes.flatMap(code => waysOutTable.filter(row => row.code === code))
