// The pages of the settings: where they stand, which right opens them, what they are for.
import type { Right } from '../../../foundation/access/words.ts'
import type { Words } from '../../../kernel/words.ts'
import { paths } from '../../paths.ts'

export type SettingsSection = {
  readonly to: string
  readonly right: Right
  readonly title: Words
  readonly lead: Words
}

export const sections = {
  account: {
    to: paths.account(),
    right: 'account.self',
    title: { zh: '我的账号', en: 'My account' },
    lead: {
      zh: '改密码，绑定动态口令，查看在哪些设备上登录着。',
      en: 'Password, one-time codes, and where you are signed in.',
    },
  },
  accounts: {
    to: paths.accounts(),
    right: 'account.manage',
    title: { zh: '账号与岗位', en: 'Accounts and roles' },
    lead: {
      zh: '谁能登录，担任什么岗位，在哪个单位、哪个窗口。',
      en: 'Who may sign in, in which role, unit and window.',
    },
  },
  security: {
    to: paths.security(),
    right: 'account.secure',
    title: { zh: '安全策略', en: 'Security policy' },
    lead: {
      zh: '哪些岗位登录要用动态口令，落实得怎么样。',
      en: 'Which roles need one-time codes, and how far that is done.',
    },
  },
  audit: {
    to: paths.audit(),
    right: 'audit.read',
    title: { zh: '审计日志', en: 'Audit log' },
    lead: {
      zh: '谁在什么时候改了账号和设置。日志只能看，不能改。',
      en: 'Who changed accounts and settings, and when. It can be read, never changed.',
    },
  },
  units: {
    to: paths.units(),
    right: 'config.business',
    title: { zh: '单位', en: 'Units' },
    lead: {
      zh: '部门、乡镇、村社、调委会和中心以外的单位，分流时从这里选。',
      en: 'Departments, townships, villages, committees: whom cases are sent to.',
    },
  },
  places: {
    to: paths.places(),
    right: 'config.business',
    title: { zh: '窗口与功能室', en: 'Windows and rooms' },
    lead: { zh: '中心的窗口和功能室，电话印在回执上。', en: 'The centre’s windows and rooms.' },
  },
  classes: {
    to: paths.classes(),
    right: 'config.business',
    title: { zh: '纠纷分类', en: 'Classes' },
    lead: {
      zh: '综治、司法部、信访三套分类和它们的对照。登记时只选综治分类，另外两套自动得出。',
      en: 'Three class schemes and their mapping: staff choose the Zongzhi class, the others follow.',
    },
  },
  staff: {
    to: paths.staff(),
    right: 'config.business',
    title: { zh: '队伍', en: 'Staff' },
    lead: {
      zh: '三官二员一律师和专家：驻在方式、专长、语言、证号。',
      en: 'Judges, prosecutors, police, mediators, petition officers, lawyers, experts.',
    },
  },
} as const satisfies Record<string, SettingsSection>

export type SectionName = keyof typeof sections

/** The sections somebody with these rights may open, in order. */
export function sectionsFor(rights: readonly string[]): SettingsSection[] {
  return Object.values(sections).filter(section => rights.includes(section.right))
}
