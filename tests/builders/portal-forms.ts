// Sample views of the form pages, the answer after a deed, and the printed slip (东主麻, unpaid wages).
import QRCode from 'qrcode'
import type {
  DoneView,
  RatingView,
  ReceiptView,
  RevisitView,
  SupplementView,
  UrgeView,
  WithdrawView,
} from '../../src/surfaces/portal/pages/contract.ts'
import { supplementDone } from '../../src/surfaces/portal/words.ts'
import { aFrame, aProgress, seal, zhongCode } from './portal-views.ts'

export function aSupplement(over: Partial<SupplementView> = {}): SupplementView {
  const frame = aFrame({ here: `/case/${zhongCode}/supplement` })
  return { frame, seal, caseCode: zhongCode, mostFiles: 5, mostBytesEach: 10_485_760, ...over }
}

export function anUrge(over: Partial<UrgeView> = {}): UrgeView {
  const responsible = { unit: '县人社局劳动监察大队', officer: '李占梅', officePhone: '0972-8321234' }
  const frame = aFrame({ here: `/case/${zhongCode}/urge` })
  return { frame, seal, caseCode: zhongCode, responsible, leftTimes: 2, ...over }
}

export function aRating(over: Partial<RatingView> = {}): RatingView {
  return { frame: aFrame({ here: `/case/${zhongCode}/rate` }), seal, caseCode: zhongCode, ...over }
}

export function aWithdrawal(over: Partial<WithdrawView> = {}): WithdrawView {
  return {
    frame: aFrame({ here: `/case/${zhongCode}/withdraw` }),
    seal,
    caseCode: zhongCode,
    effects: [
      { zh: '中心和承办单位不再继续办这件事。', en: 'The centre and the unit stop handling it.' },
      {
        zh: '您的权利还在：以后可以再来，也可以去仲裁、去法院。',
        en: 'Your rights remain: you may come again or go to court.',
      },
      {
        zh: '已经交来的材料照样留在卷里，您可以来取复印件。',
        en: 'Your papers stay in the file; you may have copies.',
      },
    ],
    ...over,
  }
}

export function aRevisit(over: Partial<RevisitView> = {}): RevisitView {
  return { frame: aFrame({ here: `/case/${zhongCode}/revisit` }), seal, caseCode: zhongCode, ...over }
}

export function aDone(over: Partial<DoneView> = {}): DoneView {
  return { frame: aFrame(), caseCode: zhongCode, ...supplementDone('县人社局', 2), ...over }
}

/** 东主麻's slip; `qrSvg` is a real QR code. */
export async function aReceipt(over: Partial<ReceiptView> = {}): Promise<ReceiptView> {
  const progress = aProgress()
  return {
    frame: aFrame({ here: `/case/${zhongCode}/receipt` }),
    caseCode: zhongCode,
    qrSvg: await QRCode.toString('https://zz.huzhu.gov.cn/p/Zk3mQ8vT1xYb7LwN4cRd2A', {
      type: 'svg',
      margin: 0,
    }),
    queryWord: 'K7M4PW2X',
    lookUpAddress: 'https://zz.huzhu.gov.cn',
    receivedAt: '2025-09-08T09:12',
    channel: { zh: '来访', en: 'in person' },
    window: '3 号劳资纠纷受理窗口',
    firstAsked: { unit: '劳资纠纷受理窗口', officer: '马晓兰', officePhone: '0972-8320003' },
    person: '东主麻',
    matter:
      '我和同村 22 个人去年 4 月到 11 月在加定镇修路，老板姓赵，说好一天 260 元，年底结清。到现在还欠我们 31 万元，电话也不接了。我们找过镇上，镇上说公司在县里，让来县上问。快要入冬了，家里等钱用，请帮我们把工钱要回来。',
    claims: ['要回拖欠的工资 310,000 元（23 人，名单附后）', '让老板写清楚哪天给'],
    nextStep: progress.nextStep ?? { zh: '', en: '' },
    promises: progress.promises,
    responsible: progress.responsible ?? { unit: '' },
    complaint: { office: '中心督办室', phone: '0972-8320012，也可以拨 12345' },
    ...over,
  }
}
