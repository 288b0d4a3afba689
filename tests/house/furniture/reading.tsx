// Tables, lists, figures, tabs and paging.
import { useState } from 'react'
import { Figure } from '../../../src/ui/facts.tsx'
import { Grid, Section } from '../../../src/ui/page.tsx'
import { Pager, usePaging } from '../../../src/ui/pager.tsx'
import { AmountText, DayText } from '../../../src/ui/show.tsx'
import { List, Table } from '../../../src/ui/table.tsx'
import { Tabs } from '../../../src/ui/tabs.tsx'
import { Tag } from '../../../src/ui/tag.tsx'
import { type Matter, matters, today } from './matters.ts'

export function Reading() {
  const paging = usePaging()
  const [open, setOpen] = useState('mine')
  return (
    <>
      <Grid min={9}>
        <Figure label="今日新登记" value={7} unit="件" asOf="16:30" to="#today" />
        <Figure label="在办" value={128} unit="件" asOf="16:30" to="#open" />
        <Figure label="超期" value={2} unit="件" asOf="16:30" to="#overdue" tone="danger" />
        <Figure label="已到账" value={<AmountText yuan={205000} />} asOf="11-22" />
      </Grid>
      <Section title="我的诉求" note="按到期先后" flush>
        <Table<Matter>
          caption="我的诉求"
          rows={matters}
          rowKey={matter => matter.id}
          rowTo={matter => `#case-${matter.id}`}
          columns={[
            {
              key: 'code',
              head: '案码',
              cell: matter => <span className="od-number">{matter.code}</span>,
              oneLine: true,
            },
            { key: 'what', head: '事由', cell: matter => matter.what },
            { key: 'who', head: '申请人', cell: matter => matter.who, oneLine: true },
            { key: 'yuan', head: '金额', cell: matter => <AmountText yuan={matter.yuan} />, align: 'end' },
            {
              key: 'on',
              head: '到期',
              cell: matter => <DayText on={matter.on} today={today} due />,
              oneLine: true,
            },
            {
              key: 'state',
              head: '状态',
              cell: matter => <Tag tone={matter.tag}>{matter.state}</Tag>,
              oneLine: true,
            },
          ]}
        />
        <Pager paging={paging} next="cursor" />
      </Section>
      <Section title="待办">
        <Tabs
          label="待办"
          open={open}
          onOpen={setOpen}
          tabs={[
            { key: 'mine', words: '待我办', count: 3 },
            { key: 'sent', words: '我已转出', count: 12 },
            { key: 'done', words: '近七日办结' },
          ]}
        >
          <List items={matters} itemKey={matter => matter.id} label="待办">
            {matter => (
              <>
                {matter.what} <Tag tone={matter.tag}>{matter.state}</Tag>
              </>
            )}
          </List>
        </Tabs>
      </Section>
    </>
  )
}
