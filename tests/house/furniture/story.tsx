// Facts, steps, timeline and offers, with a made-up matter.

import { CopyText } from '../../../src/ui/copy-text.tsx'
import { Facts } from '../../../src/ui/facts.tsx'
import { OfferButtons } from '../../../src/ui/offer-buttons.tsx'
import { Section } from '../../../src/ui/page.tsx'
import { AmountText, DayText, MomentText, Progress } from '../../../src/ui/show.tsx'
import { Steps, Timeline } from '../../../src/ui/steps.tsx'
import { Tag } from '../../../src/ui/tag.tsx'
import { offers, today } from './matters.ts'

export function Story() {
  return (
    <>
      <Section title="基本情况">
        <Facts
          facts={[
            { label: '案码', value: <CopyText text="630223-20261103-00007-41" /> },
            { label: '来源', value: '窗口来访' },
            { label: '申请人', value: '王某（餐厅服务员）' },
            { label: '被申请人', value: '某餐饮管理有限公司' },
            { label: '涉及金额', value: <AmountText yuan="12800.5" /> },
            { label: '登记时间', value: <MomentText at="2026-11-03T02:15:00Z" /> },
            { label: '联系电话', value: '138****5678', hint: '查看完整号码需说明理由' },
            {
              label: '诉求内容',
              value: '公司以装修停业为由拖欠三个月工资，多次催要未果，现请求中心协调。',
              wide: true,
            },
          ]}
        />
      </Section>
      <Section title="办理进度" note="截至 2026-11-23 16:30">
        <Steps
          label="办理步骤"
          steps={[
            { title: '登记', state: 'done', note: '11-03' },
            { title: '受理', state: 'done', note: '11-03' },
            { title: '分流', state: 'done', note: '11-04' },
            { title: '调解', state: 'now', note: '第 2 次调解会' },
            { title: '履行', state: 'next' },
            { title: '办结', state: 'next' },
          ]}
        />
      </Section>
      <Section title="经过">
        <Timeline
          label="经过"
          entries={[
            {
              key: '1',
              at: <MomentText at="2026-11-03T02:15:00Z" />,
              title: '登记',
              who: '李某 · 2 号窗口',
              tone: 'accent',
            },
            {
              key: '2',
              at: <MomentText at="2026-11-04T01:00:00Z" />,
              title: '交办县人社局',
              who: '张某 · 分流岗',
              body: '应在 11 月 6 日前签收，11 月 20 日前答复。',
            },
            {
              key: '3',
              at: <MomentText at="2026-11-07T00:30:00Z" />,
              title: '签收超期',
              tone: 'danger',
              body: '晚 1 日签收。',
            },
            {
              key: '4',
              at: <MomentText at="2026-11-12T06:00:00Z" />,
              title: '第一次调解会',
              tone: 'ok',
              body: '双方就数额达成一致。',
            },
          ]}
        />
      </Section>
    </>
  )
}

export function Aside() {
  return (
    <>
      <Section title="可办事项" screenOnly>
        <OfferButtons label="可办事项" offers={offers} onDo={() => undefined} />
      </Section>
      <Section title="时限">
        <Facts
          columns={1}
          facts={[
            { label: '答复', value: <DayText on="2026-11-20" today={today} due /> },
            { label: '调解', value: <DayText on="2026-12-03" today={today} due /> },
            { label: '回访', value: <DayText on="2026-11-24" today={today} due /> },
            { label: '受理', value: <DayText on="2026-11-03" today={today} /> },
          ]}
        />
      </Section>
      <Section title="履行">
        <Progress label="已付期数" done={1} of={3} note={<Tag tone="calm">下期 12 月 5 日</Tag>} />
      </Section>
    </>
  )
}
