// The addresses of the staff app, all in sight, and the way back that cannot lead astray.
import { expect, test } from 'vitest'
import { paths, safeBack } from './paths.ts'

test('工作台全部网址一览', () => {
  expect({
    home: paths.home(),
    login: paths.login(),
    loginAndBack: paths.login('/cases?q=王'),
    password: paths.password(),
    account: paths.account(),
    intake: paths.intake(),
    cases: paths.cases(),
    search: paths.cases({ q: '王某 欠薪' }),
    case: paths.case('0192/x'),
    settings: paths.settings(),
    accounts: paths.accounts(),
    units: paths.units(),
    places: paths.places(),
    classes: paths.classes(),
    staff: paths.staff(),
    security: paths.security(),
    audit: paths.audit(),
  }).toEqual({
    home: '/',
    login: '/login',
    loginAndBack: '/login?back=%2Fcases%3Fq%3D%E7%8E%8B',
    password: '/login/password',
    account: '/settings/account',
    intake: '/intake',
    cases: '/cases',
    search: '/cases?q=%E7%8E%8B%E6%9F%90+%E6%AC%A0%E8%96%AA',
    case: '/cases/0192%2Fx',
    settings: '/settings',
    accounts: '/settings/accounts',
    units: '/settings/units',
    places: '/settings/places',
    classes: '/settings/classes',
    staff: '/settings/staff',
    security: '/settings/security',
    audit: '/settings/audit',
  })
})

test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '', undefined])(
  '登录后不会被带到外站:%j',
  back => {
    expect(safeBack(back)).toBe('/')
  },
)

test('登录后回到原来的页面', () => {
  expect(safeBack('/cases/1?tab=trace')).toBe('/cases/1?tab=trace')
})
