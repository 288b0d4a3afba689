// Every field, at rest, with a warning, with an error.
import { useState } from 'react'
import { Button } from '../../../src/ui/button.tsx'
import { CheckField, ChecksField, RadioField, SelectField } from '../../../src/ui/field/choice.tsx'
import { DateField, MoneyField } from '../../../src/ui/field/date.tsx'
import { SuggestField } from '../../../src/ui/field/suggest.tsx'
import { AreaField, PasswordField, TextField } from '../../../src/ui/field/text.tsx'
import { ErrorSummary, Form, FormActions, FormRow } from '../../../src/ui/form.tsx'
import { Section } from '../../../src/ui/page.tsx'

const people = [
  { key: '1', label: '王某', detail: '1989 年生 · 威远镇' },
  { key: '2', label: '王某某', detail: '1971 年生 · 塘川镇' },
]

export function Fields() {
  const [typed, setTyped] = useState<Record<string, string>>({ yuan: '12800.5', kind: 'wage', how: 'visit' })
  const [kinds, setKinds] = useState<readonly string[]>(['wage'])
  const [isUrgent, setIsUrgent] = useState(true)
  const [isTried, setIsTried] = useState(false)
  const bind = (name: string) => ({
    name,
    value: typed[name] ?? '',
    onChange: (value: string) => setTyped(before => ({ ...before, [name]: value })),
  })
  const errors = isTried ? { phone: '电话应为 11 位数字' } : {}
  return (
    <Section title="登记">
      <Form onSubmit={() => setIsTried(true)}>
        <ErrorSummary errors={errors} />
        <FormRow columns={3}>
          <SuggestField
            {...bind('person')}
            label="申请人"
            required
            hint="输入姓名或拼音首字母"
            load={async () => people}
            onPick={person => bind('person').onChange(person.label)}
          />
          <TextField
            {...bind('phone')}
            label="联系电话"
            type="tel"
            inputMode="tel"
            error={isTried ? '电话应为 11 位数字' : undefined}
            digits
          />
          <TextField {...bind('id')} label="证件号码" warning="该证件号码 30 日内已登记过 1 件" digits />
        </FormRow>
        <FormRow columns={3}>
          <SelectField
            {...bind('kind')}
            label="事由类别"
            required
            options={[
              { value: 'wage', label: '劳动争议' },
              { value: 'land', label: '宅基地纠纷' },
            ]}
          />
          <DateField {...bind('on')} label="发生日期" max="2026-11-23" width="full" />
          <MoneyField {...bind('yuan')} label="涉及金额" width="full" />
        </FormRow>
        <AreaField
          {...bind('text')}
          label="诉求内容"
          required
          hint="照当事人原话记，不必润色"
          maxLength={2000}
        />
        <FormRow>
          <RadioField
            {...bind('how')}
            label="来源"
            row
            options={[
              { value: 'visit', label: '来访' },
              { value: 'call', label: '来电' },
              { value: 'web', label: '网络', disabled: true },
            ]}
          />
          <ChecksField
            label="涉及"
            name="kinds"
            row
            value={kinds}
            onChange={setKinds}
            options={[
              { value: 'wage', label: '欠薪' },
              { value: 'minor', label: '未成年人', hint: '将按密级限制查看' },
            ]}
          />
        </FormRow>
        <FormRow>
          <PasswordField {...bind('secret')} label="口令" autoComplete="off" />
          <TextField {...bind('locked')} label="登记窗口" disabled />
        </FormRow>
        <CheckField
          label="情况紧急，当日办理"
          value={isUrgent}
          onChange={setIsUrgent}
          hint="可能引发人身伤害或群体事件的"
        />
        <FormActions>
          <Button tone="main" submit>
            提交
          </Button>
          <Button>存草稿</Button>
          <Button tone="quiet">取消</Button>
          <Button tone="plain" why="登记后才能打印回执">
            打印回执
          </Button>
          <Button busy>保存</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
