// 窗口与功能室缺省表: 7 windows and 9 rooms a county centre opens with. The first four windows and three rooms are the centre's
// own; the others are a proposal after centres elsewhere, to be confirmed.
import type { PlaceKind } from './words.ts'

type Place = { readonly id: string; readonly kind: PlaceKind; readonly name: string }

export const places: readonly Place[] = [
  { id: 'w1', kind: 'window', name: '综合服务' },
  { id: 'w2', kind: 'window', name: '公共法律服务' },
  { id: 'w3', kind: 'window', name: '信访接待' },
  { id: 'w4', kind: 'window', name: '劳资纠纷受理' },
  { id: 'w5', kind: 'window', name: '诉讼服务' },
  { id: 'w6', kind: 'window', name: '检察服务' },
  { id: 'w7', kind: 'window', name: '矛盾纠纷调解' },
  { id: 'r1', kind: 'room', name: '综治信息平台室' },
  { id: 'r2', kind: 'room', name: '调解室' },
  { id: 'r3', kind: 'room', name: '县级领导接待室' },
  { id: 'r4', kind: 'room', name: '会商研判室' },
  { id: 'r5', kind: 'room', name: '专业性行业性调解室' },
  { id: 'r6', kind: 'room', name: '速裁法庭（诉调对接室）' },
  { id: 'r7', kind: 'room', name: '心理疏导室' },
  { id: 'r8', kind: 'room', name: '律师工作室·法律援助室' },
  { id: 'r9', kind: 'room', name: '档案室' },
]
