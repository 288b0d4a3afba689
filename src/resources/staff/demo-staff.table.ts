// 演示队伍表: what the demonstration's people are at work. 三官二员一律师, and those they call on.
import type { StaffKind, Stationing } from './words.ts'

type DemoStaff = {
  readonly login: string
  readonly kind: StaffKind
  readonly stationed: Stationing
  readonly expertise?: readonly string[]
  readonly languages?: readonly string[]
  readonly certificate?: string
}

export const demoStaff: readonly DemoStaff[] = [
  { login: 'demo-judge', kind: 'judge', stationed: 'resident', expertise: ['速裁', '司法确认'] },
  {
    login: 'demo-prosecutor',
    kind: 'prosecutor',
    stationed: 'resident',
    expertise: ['检调对接', '支持起诉'],
  },
  { login: 'demo-police', kind: 'police', stationed: 'resident', expertise: ['警调对接'] },
  {
    login: 'demo-mediator',
    kind: 'mediator',
    stationed: 'resident',
    expertise: ['婚姻家庭', '邻里', '土地草原'],
    languages: ['zh', 'mjg', 'bo'],
    certificate: '演示-调解-001',
  },
  {
    login: 'demo-mediator-medical',
    kind: 'mediator',
    stationed: 'rotating',
    expertise: ['医疗'],
    certificate: '演示-调解-002',
  },
  { login: 'demo-petitions', kind: 'petition_officer', stationed: 'resident', expertise: ['信访'] },
  {
    login: 'demo-lawyer',
    kind: 'lawyer',
    stationed: 'resident',
    expertise: ['法律援助', '劳动争议'],
    certificate: '演示-律师-001',
  },
  { login: 'demo-expert', kind: 'expert', stationed: 'on_call', expertise: ['临床医学', '医疗损害鉴定'] },
  { login: 'demo-director', kind: 'leader', stationed: 'resident' },
  { login: 'demo-leader', kind: 'leader', stationed: 'on_call' },
]
