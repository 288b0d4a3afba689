// Which form opens under which `do`. Tables and components are fetched when first opened.
import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react'
import type { FormProps } from './form-props.ts'
import type { FormTables } from './form-table.ts'

export type RegisteredForm = {
  readonly Form: LazyExoticComponent<ComponentType<FormProps>>
  /** One question: a dialog over the page. Otherwise a drawer beside it. */
  readonly isShort?: boolean
  /** CSS pixels. */
  readonly width?: number
  /** Shows what the server answered before it closes. */
  readonly staysOpen?: boolean
}

const triage = () => import('./triage.table.ts').then(file => file.triageForms)
const handling = () => import('./handling.table.ts').then(file => file.handlingForms)
const mediation = () => import('./mediation.table.ts').then(file => file.mediationForms)
const followup = () => import('./followup.table.ts').then(file => file.followupForms)
const beside = () => import('./beside.table.ts').then(file => file.besideForms)

const sending = own(() => import('./dispatch-form.tsx').then(file => file.DispatchForm))

const forms: Readonly<Record<string, RegisteredForm>> = {
  'intake.slip': {
    Form: own(() => import('./slip-form.tsx').then(file => file.SlipForm)),
    isShort: true,
    staysOpen: true,
  },
  'intake.link': { Form: fromTable(beside, 'intake.link'), isShort: true },
  'triage.assess': short(triage, 'triage.assess'),
  'triage.ask_supplement': { Form: fromTable(triage, 'triage.ask_supplement') },
  'triage.decline': { Form: fromTable(triage, 'triage.decline') },
  'triage.accept': short(triage, 'triage.accept'),
  'triage.dispatch': { Form: sending },
  'triage.redispatch': { Form: sending },
  'triage.sign': short(triage, 'triage.sign'),
  'triage.object': short(triage, 'triage.object'),
  'triage.decide': { Form: own(() => import('./decide-form.tsx').then(file => file.DecideForm)) },
  'handling.note': { Form: fromTable(handling, 'handling.note') },
  'handling.feedback': { Form: fromTable(handling, 'handling.feedback') },
  'handling.contact': { Form: fromTable(handling, 'handling.contact') },
  'handling.supplement': { Form: fromTable(handling, 'handling.supplement') },
  'handling.read_supplement': short(handling, 'handling.read_supplement'),
  'handling.answer_urge': { Form: fromTable(handling, 'handling.answer_urge') },
  'handling.pause': { Form: fromTable(handling, 'handling.pause') },
  'handling.resume': short(handling, 'handling.resume'),
  'handling.apply_close': { Form: fromTable(handling, 'handling.apply_close') },
  'handling.approve_close': { Form: own(() => import('./approve-form.tsx').then(file => file.ApproveForm)) },
  'handling.return_close': short(handling, 'handling.return_close'),
  'handling.withdraw': { Form: fromTable(handling, 'handling.withdraw') },
  'handling.split': { Form: fromTable(handling, 'handling.split') },
  'handling.join': { Form: fromTable(handling, 'handling.join') },
  'mediation.open': { Form: fromTable(mediation, 'mediation.open') },
  'mediation.consent': { Form: own(() => import('./consent-form.tsx').then(file => file.ConsentForm)) },
  'mediation.refuse': { Form: fromTable(mediation, 'mediation.refuse') },
  'mediation.schedule': { Form: own(() => import('./sitting-form.tsx').then(file => file.SittingForm)) },
  'mediation.hold': { Form: own(() => import('./hold-form.tsx').then(file => file.HoldForm)), width: 760 },
  'mediation.cancel': short(mediation, 'mediation.cancel'),
  'mediation.advise': { Form: fromTable(mediation, 'mediation.advise') },
  'mediation.agree': {
    Form: own(() => import('./agreement-form.tsx').then(file => file.AgreementForm)),
    width: 760,
  },
  'mediation.end': { Form: fromTable(mediation, 'mediation.end') },
  'mediation.issue': { Form: fromTable(mediation, 'mediation.issue') },
  'mediation.perform': { Form: fromTable(mediation, 'mediation.perform') },
  'followup.tell': short(followup, 'followup.tell'),
  'followup.call': { Form: fromTable(followup, 'followup.call') },
  'followup.call_back': { Form: fromTable(followup, 'followup.call') },
  'followup.rate': { Form: fromTable(followup, 'followup.rate') },
  'followup.reopen': short(followup, 'followup.reopen'),
  'followup.archive': short(followup, 'followup.archive'),
  'documents.annul': { Form: fromTable(beside, 'documents.annul') },
}

/** The form of an offer; undefined when this page has none. */
export const formOf = (name: string): RegisteredForm | undefined => forms[name]

function short(tables: () => Promise<FormTables>, name: string): RegisteredForm {
  return { Form: fromTable(tables, name), isShort: true }
}

function own(load: () => Promise<ComponentType<FormProps>>) {
  return lazy(async () => ({ default: await load() }))
}

function fromTable(tables: () => Promise<FormTables>, name: string) {
  return lazy(async () => {
    const [{ TableForm }, all] = await Promise.all([import('./table-form.tsx'), tables()])
    const table = all[name] ?? { fields: [] }
    return { default: (props: FormProps) => createElement(TableForm, { ...props, table }) }
  })
}
