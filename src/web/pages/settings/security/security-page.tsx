// The security policy: which roles need one-time codes, how far that is done, and what is fixed.
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { SecurityView } from '../../../../foundation/access/contract.ts'
import { type Role, roles } from '../../../../foundation/access/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { Asked, ErrorFace } from '../../../../ui/faces.tsx'
import { ChecksField } from '../../../../ui/field/choice.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { api } from '../../../api.ts'
import { useDraft } from '../parts/draft.ts'
import { useSaving } from '../parts/saving.ts'
import { SettingsFrame } from '../parts/settings-frame.tsx'
import { settingsWords } from '../words.ts'
import { securityWords as w } from './words.ts'

type Policy = Static<typeof SecurityView>
type RoleRow = Policy['people'][number]

const securityQuery = queryOptions({ queryKey: ['security'], queryFn: () => api.get<Policy>('/security') })

/** The page; for the security administrator. */
export function SecurityPage() {
  return (
    <SettingsFrame of="security" narrow>
      <Security />
    </SettingsFrame>
  )
}

function Security() {
  const say = useSay()
  return (
    <Asked of={useQuery(securityQuery)}>
      {policy => (
        <>
          <TotpRoles key={policy.totpRoles.join()} policy={policy} />
          <Section title={w.done} note={say(w.doneNote)} flush>
            <Following policy={policy} />
          </Section>
          <Section title={w.fixed} note={say(w.fixedBasis)}>
            <ul className="settings-list">
              {[w.ruleLock, w.rulePassword, w.ruleSession, w.ruleApart].map(rule => (
                <li key={rule.en}>{say(rule)}</li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </Asked>
  )
}

function TotpRoles({ policy }: { policy: Policy }) {
  const say = useSay()
  const form = useDraft({ totpRoles: policy.totpRoles as readonly string[] }, () => ({}))
  const put = useSaving()
  const save = form.attempt(draft => put.mutate({ method: 'put', path: '/security', body: draft }))
  return (
    <Section title={w.totp}>
      <Form onSubmit={save} label={say(w.totp)}>
        {put.error && <ErrorFace error={put.error} />}
        <ChecksField
          {...form.field('totpRoles')}
          label={w.totpRoles}
          hint={w.totpHint}
          options={Object.entries(roles).map(([value, label]) => ({ value, label }))}
          row
        />
        <FormActions>
          <Button tone="main" submit busy={put.isPending}>
            {say(settingsWords.save)}
          </Button>
        </FormActions>
      </Form>
    </Section>
  )
}

function Following({ policy }: { policy: Policy }) {
  return <Table caption={w.done} columns={useColumns(policy)} rows={policy.people} rowKey={one => one.role} />
}

function useColumns(policy: Policy): readonly Column<RoleRow>[] {
  const say = useSay()
  const isAsked = (one: RoleRow) => policy.totpRoles.includes(one.role)
  return [
    { key: 'role', head: w.role, cell: one => say(roles[one.role as Role] ?? one.role) },
    { key: 'active', head: w.active, cell: one => one.active, align: 'end' },
    { key: 'enrolled', head: w.enrolled, cell: one => one.enrolled, align: 'end' },
    {
      key: 'asked',
      head: w.asked,
      cell: one => isAsked(one) && <Asking missing={one.active - one.enrolled} />,
    },
  ]
}

function Asking({ missing }: { missing: number }) {
  const say = useSay()
  return (
    <span className="settings-marks">
      <Tag tone="accent">{say(w.must)}</Tag>
      <Tag tone={missing > 0 ? 'warn' : 'ok'}>
        {missing > 0 ? say(w.missing, { count: missing }) : say(w.all)}
      </Tag>
    </span>
  )
}
