// A wage dispute as its citizen lives it: registered, in hand, closed; and who opens its page.
import { expect } from 'vitest'
import { witnessOf } from './case-witness.ts'
import { aCitizen, type Seen } from './citizen.ts'
import { aHouse } from './house.ts'
import { aCentre } from './people.ts'

export type Slip = { partyId: string; token: string; word: string }
export type Matter = { id: string; code: string; slip: Slip; tail: string }
type Citizen = ReturnType<typeof aCitizen>

export const monday = new Date('2026-09-07T09:00:00+08:00')

/** What of the applicant nobody else may learn. */
export const secret = {
  narrative: '工头卷走三个月工钱还打伤了我',
  claim: '把工钱一分不少要回来',
  address: '威远镇幸福巷七号',
  id: '630223198001010015',
  name: '祁有福',
}

/** The reference centre with its staff at work, and matters to open there. */
export async function aPortal() {
  const house = await aHouse()
  const centre = await aCentre(house)
  const window = await centre.as('window')
  const dispatcher = await centre.as('dispatcher')
  const labour = await centre.as('labour')
  const director = await centre.as('director')
  let count = 0

  // Each matter has a phone of its own, so that the tests do not meet at one door.
  async function aMatter(over: Record<string, unknown> = {}): Promise<Matter> {
    count += 1
    const tail = String(4000 + count)
    const applicant = {
      role: 'applicant',
      kind: 'person',
      name: secret.name,
      phone: `1397654${tail}`,
      address: secret.address,
      idNumber: secret.id,
    }
    const respondent = { role: 'respondent', kind: 'unit', name: '鑫源建筑公司', phone: `1387654${tail}` }
    const registered = await window.does('/api/cases', {
      channel: '01',
      narrative: secret.narrative,
      claims: [{ text: secret.claim }],
      parties: [applicant, respondent],
      ...over,
    })
    return { id: registered.id, code: registered.code, slip: registered.slips[0], tail }
  }

  async function inHand(): Promise<Matter> {
    const matter = await aMatter()
    await dispatcher.does(`/api/cases/${matter.id}/dispatches`, { main: 'unit:dept-labour', reason: '欠薪' })
    await labour.does(`/api/cases/${matter.id}/signature`)
    return matter
  }

  async function closed(): Promise<Matter> {
    const matter = await inHand()
    await labour.does(`/api/cases/${matter.id}/closing`, { outcome: '04', reply: '已责令支付，款已到账。' })
    await director.does(`/api/cases/${matter.id}/closing-approval`)
    return matter
  }

  /** A citizen who opened the matter with the query word. */
  async function inside(matter: Matter, address?: string): Promise<Citizen> {
    const citizen = aCitizen(centre.app, address)
    const page = await citizen.lookUp(matter.code, matter.slip.word)
    expect([page.status, page.at]).toEqual([200, `/q/case/${matter.code}`])
    return citizen
  }

  /** The same matter with the slip of the other side. */
  async function respondentOf(matter: Matter): Promise<Matter> {
    const { body } = await window.get(`/api/desk/cases/${matter.code}`)
    const party = body.parties.find((p: { role: string }) => p.role === 'respondent')
    return { ...matter, slip: await window.does(`/api/cases/${matter.id}/slips`, { partyId: party.id }) }
  }

  const staff = { window, dispatcher, labour, director }
  const matters = { aMatter, inHand, closed, inside, respondentOf }
  return { house, centre, ...staff, ...matters, ...witnessOf(() => house) }
}
export type Portal = Awaited<ReturnType<typeof aPortal>>

/** Sends a deed though its form page may not be there: then with the seal of the story page. */
export async function trying(
  citizen: Citizen,
  code: string,
  deed: string,
  fields: Record<string, string>,
): Promise<Seen> {
  const page = await citizen.get(`/q/case/${code}/${deed}`)
  if (page.status === 200) return citizen.send(page, `/${deed}`, fields)
  const story = await citizen.get(`/q/case/${code}`)
  const csrf = /name="csrf" value="([^"]*)"/.exec(story.html)?.[1] ?? ''
  return citizen.post(`/q/case/${code}/${deed}`, { ...fields, csrf, key: `${deed}-${code}-${serial++}` })
}
let serial = 0

/** The page without what is new at each showing. */
export const withoutSeal = (page: Seen) => page.html.replace(/name="(csrf|key)" value="[^"]*"/g, '')
