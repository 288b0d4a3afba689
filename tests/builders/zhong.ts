// 钟某 v. the county hospital (2025): the medical dispute of the acceptance scenarios, as far as a test wants it.
import { listParties } from '../../src/casefile/cases/index.ts'
import { systemPermit } from '../../src/foundation/access/index.ts'
import { reading } from '../../src/platform/tx.ts'
import { consent } from '../../src/procedures/mediation/actions/consents.ts'
import { hold } from '../../src/procedures/mediation/actions/hold.ts'
import { open } from '../../src/procedures/mediation/actions/open.ts'
import { schedule } from '../../src/procedures/mediation/actions/sittings.ts'
import { dispatch, sign } from '../../src/procedures/triage/index.ts'
import type { TestHouse } from './house.ts'
import { aRegisteredCase, somebody } from './people-at-work.ts'

type Over = Parameters<typeof aRegisteredCase>[1]
export type Zhong = { id: string; mediationId: string; zhong: string; hospital: string }

const mediator = 'mediator-medical'
export const handling = (house: TestHouse, who = mediator) => somebody(house, who, 'case.handle')

/** Registered, sent to the medical committee and signed for; answers the case and its two parties. */
export async function zhongInHand(house: TestHouse, over: Over = {}) {
  const { id } = await aRegisteredCase(house, {
    title: '手术死亡赔偿争议',
    narrative:
      '2025年8月31日，申请人之夫王某在被申请人处接受手术，术中死亡。申请人认为术前评估不足、抢救不及时，要求赔偿。',
    claims: [{ text: '赔偿死亡赔偿金、丧葬费、精神损害抚慰金等', amountFen: 150_000_000 }],
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
        phone: '13897112036',
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
    ...over,
  })
  const body = { main: 'unit:comm-medical', reason: '双方均申请调解', assist: [] }
  await dispatch(house, await somebody(house, 'dispatcher', 'case.route'), id, { body })
  await sign(house, await somebody(house, mediator, 'case.sign'), id, {})
  const system = systemPermit('630223', 'test')
  const parties = await reading(house.db, system, tx => listParties(tx, system, id))
  const of = (role: string) => parties.find(party => party.role === role)?.id ?? ''
  return { id, zhong: of('applicant'), hospital: of('respondent') }
}

/** In hand, with a mediation opened by the medical mediator. */
export async function zhongOpened(house: TestHouse, over: Over = {}): Promise<Zhong> {
  const found = await zhongInHand(house, over)
  const permit = await handling(house)
  const { mediationId } = await open(
    house,
    permit,
    { caseId: found.id },
    {
      committee: 'comm-medical',
      mediators: [permit.actor.id],
      appliedBy: 'both',
      courtAccepted: false,
      otherBodyAccepted: false,
    },
  )
  return { ...found, mediationId }
}

export const at = ({ id, mediationId }: Zhong) => ({ caseId: id, mediationId })

/** Opened, and both sides consented. */
export async function zhongWilling(house: TestHouse, over: Over = {}): Promise<Zhong> {
  const found = await zhongOpened(house, over)
  const partyIds = [found.zhong, found.hospital]
  await consent(house, await handling(house), at(found), { partyIds, willing: true, way: 'written' })
  return found
}

export const zhongWords =
  '鲍思齐：今天核对病历和专家咨询意见，专家认为医方术前评估存在不足，与损害后果有一定因果关系。请双方就数额发表意见。\n钟某：我家里还有老人和孩子，要求不少于一百三十万元。\n赵某：医院认可专家意见，愿意赔偿一百二十二万元，签约后十日内一次付清。'

/** One sitting arranged at 09:30 to 11:40 of the day the clock is set to, and recorded at noon. */
export async function zhongSitting(
  house: TestHouse,
  found: Zhong,
  day: string,
  result: 'agreed' | 'failed' | 'to_continue' = 'to_continue',
): Promise<number> {
  const permit = await handling(house)
  house.clock.set(new Date(`${day}T08:00:00+08:00`))
  const { no } = await schedule(house, permit, at(found), {
    roomId: 'r5',
    day,
    from: '09:30',
    to: '11:40',
    participants: [{ side: 'other', name: '高某', capacity: '驻中心律师' }],
  })
  house.clock.set(new Date(`${day}T12:00:00+08:00`))
  await hold(house, permit, at(found), {
    no,
    record: zhongWords,
    result,
    attendance: [
      { partyId: found.zhong, how: 'in_person' },
      { partyId: found.hospital, how: 'agent', who: '赵某' },
    ],
  })
  return no
}

/** What was agreed: ¥1,220,000.00 at once, within ten days. */
export const zhongTerms = (found: Zhong) => ({
  form: 'written' as const,
  facts:
    '2025年8月31日，患者王某（申请人之夫）在被申请人处接受手术，术中死亡。双方共同封存了全部病历。调解期间，调解委员会审阅了全部病历，并依法咨询了医疗专家。',
  disputes:
    '双方对医方有无过错、过错与损害后果有无因果关系及赔偿数额有争议。经咨询专家，医方术前评估存在不足，与损害后果存在一定因果关系，应当承担相应责任。',
  terms: [
    '被申请人一次性赔偿申请人医疗费、丧葬费、死亡赔偿金、被扶养人生活费、精神损害抚慰金等各项费用共计人民币1,220,000.00元（大写：壹佰贰拾贰万元整）。',
    '被申请人就本次诊疗中沟通不足向申请人当面致歉。',
    '本协议履行完毕后，双方就本次医疗纠纷再无其他争议。',
  ],
  amountFen: 122_000_000,
  payerId: found.hospital,
  payeeId: found.zhong,
  method: '银行转账',
  signedOn: '2025-10-20',
  instalments: [{ dueOn: '2025-10-30', amountFen: 122_000_000 }],
})
