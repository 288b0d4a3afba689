// 演示账号表: made-up people, one for each role of the rights table and the extra ones a whole case needs.
import type { Role } from './words.ts'

type DemoAccount = {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly unit?: string
  readonly window?: string
  readonly phone?: string
}

/** A village of the demonstration, so that its grid worker sees a village's matters and not the whole town's. */
export const demoUnits = [
  { id: 'village-demo', kind: 'village', name: '示范村（演示）', parent: 'town-weiyuan' },
] as const

/** Nobody here lives; the phone numbers belong to nobody. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    login: 'demo-registrar',
    name: '祁小满',
    role: 'registrar',
    unit: 'centre',
    window: 'w1',
    phone: '0972-0000101',
  },
  {
    login: 'demo-window',
    name: '李春禾',
    role: 'window_officer',
    unit: 'centre',
    window: 'w1',
    phone: '0972-0000102',
  },
  {
    login: 'demo-window-labour',
    name: '马知秋',
    role: 'window_officer',
    unit: 'dept-labour',
    window: 'w4',
    phone: '0972-0000104',
  },
  { login: 'demo-dispatcher', name: '张守信', role: 'dispatcher', unit: 'centre', phone: '0972-0000111' },
  {
    login: 'demo-mediator',
    name: '铁如山',
    role: 'mediator',
    unit: 'comm-county',
    window: 'w7',
    phone: '0972-0000107',
  },
  {
    login: 'demo-mediator-medical',
    name: '鲍思齐',
    role: 'mediator',
    unit: 'comm-medical',
    phone: '0972-0000117',
  },
  { login: 'demo-labour', name: '韩田生', role: 'unit_officer', unit: 'dept-labour', phone: '0972-0000121' },
  { login: 'demo-health', name: '苏杏林', role: 'unit_officer', unit: 'dept-health', phone: '0972-0000122' },
  {
    login: 'demo-petitions',
    name: '陈望舒',
    role: 'unit_officer',
    unit: 'dept-petitions',
    window: 'w3',
    phone: '0972-0000103',
  },
  {
    login: 'demo-weiyuan',
    name: '席青苗',
    role: 'unit_officer',
    unit: 'town-weiyuan',
    phone: '0972-0000124',
  },
  { login: 'demo-grid', name: '辛小禾', role: 'grid_worker', unit: 'village-demo', phone: '0972-0000125' },
  {
    login: 'demo-judge',
    name: '方持衡',
    role: 'resident_officer',
    unit: 'court',
    window: 'w5',
    phone: '0972-0000105',
  },
  {
    login: 'demo-prosecutor',
    name: '严明澈',
    role: 'resident_officer',
    unit: 'procuratorate',
    window: 'w6',
    phone: '0972-0000106',
  },
  { login: 'demo-police', name: '雷安平', role: 'resident_officer', unit: 'police', phone: '0972-0000131' },
  {
    login: 'demo-lawyer',
    name: '文以诺',
    role: 'expert',
    unit: 'dept-legal-aid',
    window: 'w2',
    phone: '0972-0000112',
  },
  { login: 'demo-expert', name: '白景仁', role: 'expert', phone: '0972-0000132' },
  {
    login: 'demo-supervisor',
    name: '郑必果',
    role: 'supervisor',
    unit: 'dept-political-legal',
    phone: '0972-0000133',
  },
  { login: 'demo-director', name: '殷向阳', role: 'director', unit: 'centre', phone: '0972-0000110' },
  { login: 'demo-leader', name: '高远志', role: 'county_leader' },
  { login: 'demo-archivist', name: '卷存真', role: 'archivist', unit: 'centre', phone: '0972-0000134' },
  { login: 'demo-system', name: '管小维', role: 'system_admin', unit: 'centre' },
  { login: 'demo-security', name: '安小全', role: 'security_admin', unit: 'centre' },
  { login: 'demo-auditor', name: '申小计', role: 'auditor', unit: 'centre' },
]
