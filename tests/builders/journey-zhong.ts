// 钟某 v. the county hospital as it is typed in from day to day: registration, sittings, opinion, agreement.

export const zhongPhone = '13897112036'
export const zhongNarrative =
  '2025年8月31日，我爱人王某在县人民医院做手术，术中死亡。我认为术前评估不足、抢救不及时，要求查清楚并赔偿。'

/** What the window types on 8 September 2025; `earlier` is the case of August it is related to. */
export const zhongMatter = (earlier: string) => ({
  channel: '01',
  title: '手术死亡赔偿争议',
  narrative: zhongNarrative,
  claims: [
    { text: '赔偿死亡赔偿金、丧葬费、精神损害抚慰金等', amountFen: 150_000_000 },
    { text: '当面说明情况' },
  ],
  amountFen: 150_000_000,
  classCode: '0502',
  occurredOn: '2025-08-31',
  signals: ['death'],
  parties: [
    {
      role: 'applicant',
      kind: 'person',
      name: '钟某',
      sex: 'female',
      ethnicity: '土族',
      bornOn: '1982-05-06',
      phone: zhongPhone,
      address: '互助土族自治县威远镇某村3社',
    },
    {
      role: 'respondent',
      kind: 'unit',
      name: '某县人民医院',
      legalPerson: '李某某（院长）',
      phone: '0972-8312345',
      address: '互助土族自治县威远镇某路18号',
    },
    { role: 'agent', kind: 'person', name: '赵某（医务科科长）' },
  ],
  related: [{ id: earlier, note: '同一电话、同一姓名' }],
})

/** The room of professional mediation for a morning. */
export const morningOf = (day: string) => ({
  roomId: 'r5',
  day,
  from: '09:30',
  to: '11:40',
  participants: [{ side: 'other', name: '高某', capacity: '驻中心律师' }],
})

export type Sides = { readonly zhong: string; readonly hospital: string }

/** What was said at a sitting, and what came of it. */
export const heldSitting = (no: number, result: string, { zhong, hospital }: Sides) => ({
  no,
  record: '鲍思齐：今天核对病历。\n钟某：家里还有老人和孩子。\n赵某：医院愿意依法赔偿。',
  result,
  attendance: [
    { partyId: zhong, how: 'in_person' },
    { partyId: hospital, how: 'agent', who: '赵某' },
  ],
})

export const zhongOpinion = {
  expert: '白某',
  specialty: '麻醉与重症',
  question: '术前评估是否充分，与死亡有无因果关系？',
  opinion: '术前评估存在不足，与损害后果存在一定因果关系。',
  givenOn: '2025-10-13',
}

/** ¥1,220,000.00 at once, within ten days. */
export const zhongAgreement = ({ zhong, hospital }: Sides) => ({
  form: 'written',
  facts: '2025年8月31日，患者王某（申请人之夫）在被申请人处接受手术，术中死亡。双方共同封存了全部病历。',
  disputes: '双方对医方有无过错、因果关系及数额有争议。经咨询专家，医方术前评估存在不足，应当承担相应责任。',
  terms: [
    '被申请人一次性赔偿申请人各项费用共计人民币1,220,000.00元（大写：壹佰贰拾贰万元整）。',
    '被申请人就本次诊疗中沟通不足向申请人当面致歉。',
  ],
  amountFen: 122_000_000,
  payerId: hospital,
  payeeId: zhong,
  method: '银行转账',
  signedOn: '2025-10-20',
  instalments: [{ dueOn: '2025-10-30', amountFen: 122_000_000 }],
})
