// 权限范围在每一条路上都守住: what is out of reach appears in no list, search, hint, page, story, notice, file, count.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse } from '../builders/house.ts'
import { aCentre, type Centre, type Person } from '../builders/people.ts'

let centre: Centre
let window: Person
let stranger: Person
let hidden: { id: string; code: string }
let sealed: { id: string; code: string }
const secret = '扎西卓玛'
const words = '水渠被占'

beforeAll(async () => {
  centre = await aCentre(await aHouse())
  window = await centre.as('window')
  stranger = await centre.as('health')
  const body = {
    channel: '01',
    narrative: `邻居把${words}用，浇不上地。`,
    parties: [
      {
        role: 'applicant',
        kind: 'person',
        name: secret,
        phone: '13997111234',
        idNumber: '632126198001010013',
        address: '互助县威远镇某村1号',
      },
    ],
  }
  hidden = await window.does('/api/cases', body)
  sealed = await window.does('/api/cases', { ...body, sealed: true, narrative: `举报${words}。` })
}, 60_000)
afterAll(() => centre.close())

const paths = () => [
  '/api/cases',
  '/api/cases?statuses=registered',
  `/api/cases/search?q=${encodeURIComponent(secret)}`,
  `/api/cases/search?q=${encodeURIComponent(words)}`,
  '/api/cases/search?q=zxzm',
  `/api/cases/search?q=${hidden.code}`,
  `/api/desk/cases/${hidden.code}`,
  `/api/desk/cases/${sealed.code}`,
  '/api/desk/work',
  '/api/desk/notices',
  `/api/cases/${hidden.id}/files`,
]

test('没有授权的承办人：哪条路都看不到，连有没有都不知道', async () => {
  for (const path of paths()) {
    const answer = await stranger.get(path)
    expect([
      path,
      answer.text.includes(secret),
      answer.text.includes(hidden.id),
      answer.text.includes(hidden.code) && !path.includes(hidden.code),
      answer.text.includes(words),
    ]).toEqual([path, false, false, false, false])
    expect(answer.status).toBeLessThan(500)
  }
})

test('别人的案件和不存在的案件，答复一个样', async () => {
  const absent = await stranger.get('/api/desk/cases/630223-20260101-00001-00')
  const real = await stranger.get(`/api/desk/cases/${hidden.code}`)
  expect([real.status, real.body.code, real.body.detail]).toEqual([
    absent.status,
    absent.body.code,
    absent.body.detail,
  ])
})

test('密封案件：全中心可见的岗位也看不到，查找和相关提示里没有，登记人本人看得到', async () => {
  for (const login of ['dispatcher', 'director', 'supervisor', 'archivist']) {
    const person = await centre.as(login)
    const lists = await Promise.all(
      [
        '/api/cases',
        `/api/cases/search?q=${encodeURIComponent('举报')}`,
        `/api/desk/cases/${sealed.code}`,
      ].map(path => person.get(path)),
    )
    for (const answer of lists) expect([login, answer.text.includes(sealed.id)]).toEqual([login, false])
  }
  const dispatcher = await centre.as('dispatcher')
  const hints = await dispatcher.post('/api/related', { people: [{ name: secret, phone: '13997111234' }] })
  expect(hints.body.map((r: { line: { id: string } }) => r.line.id)).toEqual([hidden.id])
  expect((await window.sees(sealed.code)).narrative).toContain('举报')
})

test('个人信息缺省遮蔽；说明理由才看得到，而且留痕', async () => {
  const page = await window.sees(hidden.code)
  const text = JSON.stringify(page)
  for (const personal of ['13997111234', '632126198001010013', '某村1号'])
    expect(text).not.toContain(personal)
  const party = page.parties[0]
  expect(
    (await window.post(`/api/cases/${hidden.id}/unmask`, { partyId: party.id, reason: '嗯' })).status,
  ).toBe(400)
  const shown = await window.does(`/api/cases/${hidden.id}/unmask`, {
    partyId: party.id,
    reason: '联系当事人到场',
  })
  expect(shown.phone).toBe('13997111234')
  const after = await window.sees(hidden.code)
  expect(after.story.at(-1)).toMatchObject({ kind: 'party.unmasked', who: window.name })
  expect(JSON.stringify(after.story)).not.toContain('13997111234')
})
