// The made-up matters that the furniture page shows.
import type { Offer } from '../../../src/ui/offer-buttons.tsx'

export const today = '2026-11-23'

export const offers: readonly Offer[] = [
  { do: 'convene', label: '安排调解会', may: true, tone: 'main' },
  { do: 'urge', label: '催办', may: true },
  { do: 'end', label: '终止调解', may: true, tone: 'danger' },
  {
    do: 'agree',
    label: '达成协议',
    may: false,
    why: '协议书还没有双方签名',
    basis: '《人民调解法》第二十九条',
  },
  {
    do: 'confirm',
    label: '申请司法确认',
    may: false,
    why: '须在协议生效之日起三十日内由双方共同申请',
    basis: '《人民调解法》第三十三条',
  },
  { do: 'close', label: '办结', may: false, why: '还有 2 项未完成' },
]

export type Matter = {
  id: string
  code: string
  what: string
  who: string
  yuan: string
  on: string
  tag: 'accent' | 'ok' | 'danger'
  state: string
}

export const matters: readonly Matter[] = [
  {
    id: '7',
    code: '630223-20261103-00007-41',
    what: '某餐饮公司欠薪',
    who: '王某',
    yuan: '12800.5',
    on: '2026-11-20',
    tag: 'danger',
    state: '超期',
  },
  {
    id: '9',
    code: '630223-20261118-00002-86',
    what: '邻里宅基地界址纠纷',
    who: '钟某、马某',
    yuan: '0',
    on: '2026-12-03',
    tag: 'accent',
    state: '调解中',
  },
  {
    id: '12',
    code: '630223-20261121-00001-12',
    what: '物业服务合同纠纷（小区二十六户联名，涉及电梯维修基金的使用）',
    who: '李某等 26 人',
    yuan: '1380000',
    on: '2026-11-24',
    tag: 'ok',
    state: '已受理',
  },
]
