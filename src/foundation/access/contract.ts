// Shapes of access: signing in, accounts, units.
import { Type } from 'typebox'
import { roles } from './words.ts'

const text = (max: number) => Type.String({ minLength: 1, maxLength: max })
const maybe = (max: number) => Type.Union([Type.String({ maxLength: max }), Type.Null()])
const closed = { additionalProperties: false }
export const RoleCode = Type.Union(Object.keys(roles).map(code => Type.Literal(code)))

export const LogInBody = Type.Object(
  {
    centre: Type.Optional(text(20)),
    login: text(60),
    password: text(200),
    totp: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
  },
  closed,
)
export const Words = Type.Object({ code: Type.String(), zh: Type.String(), en: Type.String() })
export const SessionAnswer = Type.Object({
  account: Type.Object({
    id: Type.String(),
    login: Type.String(),
    name: Type.String(),
    roles: Type.Array(Words),
    unit: maybe(60),
    window: maybe(60),
  }),
  centre: Type.Object({ id: Type.String(), name: Type.String() }),
  nav: Type.Array(
    Type.Object({ to: Type.String(), words: Type.Object({ zh: Type.String(), en: Type.String() }) }),
  ),
  rights: Type.Array(Type.String()),
  demo: Type.Boolean(),
  mustChangePassword: Type.Boolean(),
  mustEnrolTotp: Type.Boolean(),
})
export const PasswordBody = Type.Object({ current: text(200), next: text(200) }, closed)
export const TotpBody = Type.Object(
  {
    secret: Type.String({ minLength: 16, maxLength: 128, pattern: '^[A-Z2-7=]+$' }),
    token: Type.String({ pattern: '^\\d{6}$' }),
  },
  closed,
)
export const TotpOffer = Type.Object({ secret: Type.String(), uri: Type.String() })
export const SessionList = Type.Array(
  Type.Object({
    id: Type.String(),
    agent: Type.String(),
    address: Type.String(),
    createdAt: Type.String(),
    seenAt: Type.String(),
    current: Type.Boolean(),
  }),
)
export const IdParams = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }, closed)

export const AccountView = Type.Object({
  id: Type.String(),
  login: Type.String(),
  name: Type.String(),
  unit: maybe(60),
  window: maybe(60),
  phone: maybe(40),
  roles: Type.Array(Type.String()),
  active: Type.Boolean(),
  totp: Type.Boolean(),
  lockedUntil: maybe(40),
  demo: Type.Boolean(),
})
export const AccountList = Type.Array(AccountView)
const place = {
  name: text(60),
  unit: maybe(60),
  window: maybe(60),
  phone: maybe(40),
  roles: Type.Array(RoleCode, { maxItems: 6, uniqueItems: true }),
}
export const AccountBody = Type.Object(
  { login: Type.String({ pattern: '^[a-z][a-z0-9._-]{2,39}$' }), password: text(200), ...place },
  closed,
)
export const AccountChangeBody = Type.Object({ ...place, active: Type.Boolean() }, closed)
export const ResetBody = Type.Object({ password: text(200) }, closed)

export const UnitView = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  name: Type.String(),
  parent: maybe(60),
  phone: maybe(40),
  address: maybe(200),
  active: Type.Boolean(),
  isDefault: Type.Boolean(),
  sort: Type.Integer(),
})
export const UnitList = Type.Array(UnitView)
export const UnitBody = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z][a-z0-9-]{1,39}$' }),
    kind: text(30),
    name: text(60),
    parent: maybe(60),
    phone: maybe(40),
    address: maybe(200),
    active: Type.Boolean(),
    sort: Type.Integer({ minimum: 0, maximum: 100_000 }),
  },
  closed,
)
export const IdAnswer = Type.Object({ id: Type.String() })
export const DemoParams = Type.Object({ token: Type.String({ maxLength: 100 }) }, closed)
