// 样例: the papers of 钟某 and a county hospital, as they would be printed; used to test and to look at the templates.
import { documentNumber, ticked } from '../rules/numbering.ts'
import type { SheetContent, SheetKind } from '../rules/sheets.table.ts'

const head = {
  caseCode: '630223-20250908-00007-48',
  documentNumber: documentNumber('file', { office: '互综人调', year: 2025, serial: 123 }),
  authority: '互助土族自治县综治中心人民调解委员会',
}

const applicant = {
  role: '申请人',
  name: '钟某',
  isPerson: true,
  gender: '女',
  ethnicity: '土族',
  age: '43岁',
  occupation: '务农',
  representative: '',
  hasAgent: false,
  agent: '',
  phone: '138****2036',
  address: '互助土族自治县威远镇某村3社',
}
const hospital = {
  role: '被申请人',
  name: '某医院',
  isPerson: false,
  gender: '',
  ethnicity: '',
  age: '',
  occupation: '',
  representative: '李某某（院长）',
  hasAgent: true,
  agent: '赵某（医务科科长，特别授权）',
  phone: '0972-83****12',
  address: '互助土族自治县威远镇某路18号',
}
const parties = [applicant, hospital]
const signers = parties.map(({ role, name }) => ({ role, name }))
const mediators = [{ name: '马某' }, { name: '拉姆·才让' }]

const summary =
  '2025年8月31日，申请人之夫王某在被申请人处接受手术，术中死亡。申请人认为被申请人术前评估不足、抢救不及时，要求赔偿；被申请人认为手术操作符合诊疗规范，愿意依法承担相应责任。双方均同意由本调解委员会调解。'
const facts =
  '2025年8月31日，患者王某（申请人之夫）在被申请人处接受手术，术中死亡。双方共同封存了全部病历。2025年9月8日，双方申请调解。调解期间，调解委员会审阅了全部病历，并依法咨询了医疗专家。'
const terms = [
  {
    no: '一、',
    text: '被申请人一次性赔偿申请人医疗费、丧葬费、死亡赔偿金、被扶养人生活费、精神损害抚慰金等各项费用共计人民币1,220,000.00元（大写：壹佰贰拾贰万元整）。',
  },
  { no: '二、', text: '被申请人就本次诊疗中沟通不足向申请人当面致歉。' },
  { no: '三、', text: '本协议履行完毕后，双方就本次医疗纠纷再无其他争议。' },
]

const D03: SheetContent<'D03'> = {
  ...head,
  parties,
  summary,
  claims: [
    {
      no: '1. ',
      text: '请求被申请人赔偿死亡赔偿金、丧葬费、被扶养人生活费、精神损害抚慰金等共计1,500,000.00元；',
    },
    { no: '2. ', text: '请求被申请人说明抢救经过并致歉。' },
  ],
  applicants: [{ role: '申请人', name: '钟某' }],
  appliedOn: '2025年9月8日',
}

const D04: SheetContent<'D04'> = {
  ...head,
  parties,
  acceptedOn: '2025年9月8日',
  disputeType: '医疗纠纷',
  source: ticked(['当事人申请', '人民调解委员会主动调解', '接受委托移送'], '当事人申请'),
  summary,
  registrar: '祁某',
  remarks: '双方于同日分别提出申请。',
}

const D09: SheetContent<'D09'> = {
  ...head,
  sitting: '第三次',
  heldAt: '2025年10月20日9时30分至11时40分',
  place: '综治中心二号调解室',
  parties: [
    { role: '申请人', name: '钟某', attendance: '本人到场' },
    { role: '被申请人', name: '某医院', attendance: '代理人赵某到场' },
  ],
  participants: [{ capacity: '驻中心律师', name: '喆堃' }],
  mediators,
  recorder: '祁某',
  record: [
    {
      speaker: '马某',
      text: '今天是第三次调解。前两次已核对病历和专家咨询意见，专家认为医方术前评估存在不足，与损害后果有一定因果关系。请双方就数额发表意见。',
    },
    { speaker: '钟某', text: '我家里还有老人和孩子，要求不少于一百三十万元，今年年底前付清。' },
    {
      speaker: '赵某',
      text: '医院认可专家意见，愿意赔偿一百二十万元，另承担殡葬支出两万元，签约后十日内一次付清，并当面致歉。',
    },
    { speaker: '钟某', text: '同意一百二十二万元，请按期付到我的账户。' },
  ],
  result: `${ticked(['调解成功', '调解不成', '有待继续调解'], '调解成功')}\n双方同意当场制作书面调解协议。`,
  signedOn: '2025年10月20日',
}

const D10: SheetContent<'D10'> = {
  ...head,
  parties,
  facts,
  disputes:
    '双方对医方有无过错、过错与损害后果有无因果关系及赔偿数额有争议。经咨询专家，医方术前评估存在不足，与损害后果存在一定因果关系，应当承担相应责任。',
  terms,
  performance:
    '被申请人于2025年10月30日前，以银行转账方式向申请人指定账户一次性支付；支付凭证交调解委员会存卷。',
  schedule: [
    {
      totalDigits: '1,220,000.00',
      totalWords: '壹佰贰拾贰万元整',
      instalments: [
        {
          no: '1',
          payer: '某医院',
          payee: '钟某',
          amount: '1,220,000.00',
          dueOn: '2025年10月30日',
          method: '银行转账',
        },
      ],
    },
  ],
  effect:
    '本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，对各方当事人具有法律约束力。双方可以自生效之日起三十日内（至2025年11月19日）共同向人民法院申请司法确认。',
  copies: '叁',
  mediators,
  recorder: '祁某',
  signedOn: '2025年10月20日',
}

const D11: SheetContent<'D11'> = {
  ...head,
  parties,
  facts: `${facts}双方对赔偿数额有争议。`,
  terms,
  performance: '2025年10月30日前银行转账一次付清。',
  mediators,
  recorder: '祁某',
  agreedOn: '2025年10月20日',
  remarks: '',
}

const D12: SheetContent<'D12'> = {
  ...head,
  parties: signers,
  agreementNumber: head.documentNumber,
  reason: '医疗纠纷调解协议履行情况',
  visitedAt: '2025年11月5日15时',
  method: ticked(['上门', '电话'], '上门'),
  visited: '钟某',
  performance:
    '被申请人已于2025年10月28日转账支付1,220,000.00元，银行回单已存卷，并已当面致歉。协议全部履行完毕。',
  satisfaction: ticked(['很满意', '满意', '基本满意', '不满意', '很不满意'], '很满意'),
  litigation: '未起诉。',
  hazard: '无。',
  measures: '告知司法确认的期限；引导申请人向村民委员会申请临时救助。',
  visitor: '马某',
  signedOn: '2025年11月5日',
}

const D18: SheetContent<'D18'> = {
  ...head,
  documentNumber: documentNumber('letter', { office: '互综人调', year: 2025, serial: 12 }),
  parties: signers,
  matter: '医疗纠纷',
  acceptedOn: '2025年9月8日',
  sittings: '先后于2025年9月16日、9月26日、10月20日组织调解三次',
  endedOn: '2025年10月20日',
  reason: '双方对赔偿数额分歧较大，经多次调解不能达成一致',
  routes: [
    {
      no: '1',
      route: '提起民事诉讼（医疗损害责任纠纷）',
      organ: '互助土族自治县人民法院',
      before: '2028年8月31日',
    },
    { no: '2', route: '申请行政调解', organ: '互助土族自治县卫生健康局', before: '无固定期限' },
  ],
  contact: '祁某，电话0972-83****00',
  issuedOn: '2025年10月21日',
}

export const ZHONG_CASE: { readonly [Kind in SheetKind]: SheetContent<Kind> } = {
  D03,
  D04,
  D09,
  D10,
  D11,
  D12,
  D18,
}
