// My own account: who I am here, password, second factor, where I am signed in.
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { OwnAccount } from '../../../../foundation/access/contract.ts'
import { Asked } from '../../../../ui/faces.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { api } from '../../../api.ts'
import { placesQuery, unitsQuery } from '../../cases/reference.ts'
import { SettingsFrame } from '../parts/settings-frame.tsx'
import { PasswordSection } from './password-section.tsx'
import { SessionsSection } from './sessions-section.tsx'
import { TotpSection } from './totp-section.tsx'
import { accountWords as w } from './words.ts'

type Account = Static<typeof OwnAccount>

const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: () => api.get<Account>('/account'),
})

/** The page; the only settings everybody has. */
export function AccountPage() {
  const account = useQuery(accountQuery)
  return (
    <SettingsFrame of="account" narrow>
      <Asked of={account}>
        {mine => (
          <>
            <Mine account={mine} />
            <TotpSection isOn={mine.totp} isAsked={mine.totpAsked} />
            <PasswordSection />
            <SessionsSection />
          </>
        )}
      </Asked>
    </SettingsFrame>
  )
}

function Mine({ account }: { account: Account }) {
  const say = useSay()
  const unit = useQuery(unitsQuery).data?.find(one => one.id === account.unit)
  const window = useQuery(placesQuery).data?.find(one => one.id === account.window)
  return (
    <Section title={w.mine} note={say(w.mineNote)}>
      <Facts
        facts={[
          { label: w.name, value: account.name },
          { label: w.login, value: account.login },
          {
            label: w.roles,
            value: account.roles.map(role => say(role.words)).join('、') || null,
            wide: true,
          },
          { label: w.unit, value: unit?.name ?? account.unit },
          { label: w.window, value: window?.name ?? account.window },
          { label: w.phone, value: account.phone },
        ]}
      />
    </Section>
  )
}
