// Which steps of the flow make one button, where its form is sent, and what the form starts from.
import type { Words } from '../../../kernel/words.ts'
import type { MediationStep } from '../words.ts'

type Fact =
  | 'committees'
  | 'mediators'
  | 'rooms'
  | 'parties'
  | 'sittings'
  | 'instalments'
  | 'limit'
  | 'paperOnly'
  | 'reasons'
export type Shown = {
  readonly do: string
  readonly steps: readonly [MediationStep, ...MediationStep[]]
  /** Below `/mediations/:mediation/`; '' is the list of mediations itself. */
  readonly path: string
  readonly facts: readonly Fact[]
  readonly words?: Words
  readonly tone?: 'primary' | 'danger'
  readonly needsChoices?: true
}

export const offersTable: readonly Shown[] = [
  {
    do: 'mediation.open',
    steps: ['open'],
    path: '',
    facts: ['committees', 'mediators', 'paperOnly'],
    needsChoices: true,
  },
  { do: 'mediation.consent', steps: ['consent'], path: 'consents', facts: ['parties'], tone: 'primary' },
  {
    do: 'mediation.schedule',
    steps: ['schedule'],
    path: 'sittings',
    facts: ['rooms', 'parties', 'limit'],
    needsChoices: true,
  },
  { do: 'mediation.hold', steps: ['hold'], path: 'records', facts: ['sittings', 'parties'], tone: 'primary' },
  { do: 'mediation.cancel', steps: ['cancel'], path: 'cancellations', facts: ['sittings'] },
  { do: 'mediation.advise', steps: ['advise'], path: 'opinions', facts: [] },
  {
    do: 'mediation.agree',
    steps: ['agree_in_writing', 'agree_orally'],
    path: 'agreements',
    facts: ['parties', 'paperOnly'],
    words: { zh: '达成协议', en: 'Enter the agreement' },
  },
  {
    do: 'mediation.perform',
    steps: ['perform'],
    path: 'performances',
    facts: ['instalments'],
    tone: 'primary',
  },
  { do: 'mediation.issue', steps: ['issue'], path: 'papers', facts: [] },
  { do: 'mediation.refuse', steps: ['refuse'], path: 'consents', facts: ['parties'], tone: 'danger' },
  {
    do: 'mediation.end',
    steps: ['fail', 'stop'],
    path: 'endings',
    facts: ['reasons'],
    words: { zh: '终止调解', en: 'End the mediation' },
    tone: 'danger',
  },
]
