// Handling over HTTP.
import { CaseParams } from '../../casefile/cases/contract.ts'
import { type Route, reply, route } from '../../platform/http/route.ts'
import { answerUrge, readSupplement } from './actions/answers.ts'
import { applyClose, approveClose, returnClose } from './actions/closing.ts'
import { contact, feedback, note } from './actions/entries.ts'
import { supplement, withdraw } from './actions/from-the-person.ts'
import { pause, resume } from './actions/pauses.ts'
import { joinInto, split } from './actions/splitting.ts'
import * as c from './contract.ts'

const done = reply({ json: { ok: true } })
const onCase = { method: 'POST', subject: 'case', params: CaseParams } as const

// Several offices write entries: the gate asks for sight, the deed for one of their rights.
const entries: readonly Route[] = [
  route({
    ...onCase,
    path: '/api/cases/:id/notes',
    right: 'case.see',
    body: c.NoteBody,
    answer: c.EntryAnswer,
    handle: call => note(call.house, call.permit, call.params.id, { ...call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/feedback',
    right: 'case.see',
    body: c.FeedbackBody,
    answer: c.EntryAnswer,
    handle: call => feedback(call.house, call.permit, call.params.id, { ...call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/contacts',
    right: 'case.see',
    body: c.ContactBody,
    answer: c.EntryAnswer,
    handle: call => contact(call.house, call.permit, call.params.id, { ...call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/supplements',
    right: 'case.see',
    body: c.SupplementBody,
    answer: c.EntryAnswer,
    handle: call => supplement(call.house, call.permit, call.params.id, { ...call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/supplement-reading',
    right: 'case.see',
    body: c.ReadBody,
    handle: async call => {
      await readSupplement(call.house, call.permit, call.params.id, call.ask)
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/urge-answer',
    right: 'case.see',
    body: c.FeedbackBody,
    answer: c.EntryAnswer,
    handle: call => answerUrge(call.house, call.permit, call.params.id, { ...call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/withdrawal',
    right: 'case.see',
    body: c.WithdrawBody,
    handle: async call => {
      await withdraw(call.house, call.permit, call.params.id, { ...call.body, ...call.ask })
      return done
    },
  }),
]

const steps: readonly Route[] = [
  route({
    ...onCase,
    path: '/api/cases/:id/pauses',
    right: 'case.handle',
    body: c.PauseBody,
    handle: async call => {
      await pause(call.house, call.permit, call.params.id, { ...call.body, ...call.ask })
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/resumption',
    right: 'case.handle',
    body: c.ResumeBody,
    answer: c.DueAnswer,
    handle: call => resume(call.house, call.permit, call.params.id, call.ask),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/closing',
    right: 'case.close',
    body: c.CloseBody,
    handle: async call => {
      await applyClose(call.house, call.permit, call.params.id, { ...call.body, ...call.ask })
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/closing-approval',
    right: 'case.approve',
    body: c.ApproveBody,
    handle: async call => {
      await approveClose(call.house, call.permit, call.params.id, call.ask)
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/closing-return',
    right: 'case.approve',
    body: c.ReturnBody,
    handle: async call => {
      await returnClose(call.house, call.permit, call.params.id, { ...call.body, ...call.ask })
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/splits',
    right: 'case.route',
    body: c.SplitBody,
    answer: c.SplitAnswer,
    handle: call => split(call.house, call.permit, call.params.id, { body: call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/joining',
    right: 'case.route',
    body: c.JoinBody,
    answer: c.JoinAnswer,
    handle: call => joinInto(call.house, call.permit, call.params.id, { ...call.body, ...call.ask }),
  }),
]

export const routes: readonly Route[] = [...entries, ...steps]
