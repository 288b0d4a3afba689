// Shapes of access: signing in, accounts, units.
import { Type } from 'typebox'
import { roles, unitKinds } from './words.ts'

const text = (max: number) => Type.String({ minLength: 1, maxLength: max })
const maybe = (max: number) => Type.Union([Type.String({ maxLength: max }), Type.Null()])
const closed = { additionalProperties: false }
export const RoleCode = Type.Union(Object.keys(roles).map(code => Type.Literal(code)))
const UnitKindCode = Type.Union(Object.keys(unitKinds).map(code => Type.Literal(code)))

export const LogInBody = Type.Object(
  {
    centre: Type.Optional(text(20)),
    login: text(60),
    password: text(200),
    totp: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
  },
  closed,
)
const words = Type.Object({ zh: Type.String(), en: Type.String() })
export const SessionAnswer = Type.Object({
  account: Type.Object({
    id: Type.String(),
    login: Type.String(),
    name: Type.String(),
    roles: Type.Array(Type.Object({ code: Type.String(), words })),
    unit: maybe(60),
    unitName: maybe(60),
    window: maybe(60),
  }),
  centre: Type.Object({ id: Type.String(), name: Type.String() }),
  nav: Type.Array(Type.Object({ to: Type.String(), words })),
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
/** `qr` is the address drawn as SVG. */
export const TotpOffer = Type.Object({ secret: Type.String(), uri: Type.String(), qr: Type.String() })
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

/** My own account, as I am told of it. `totpAsked`: one of my roles needs the second factor. */
export const OwnAccount = Type.Object({
  login: Type.String(),
  name: Type.String(),
  roles: Type.Array(Type.Object({ code: Type.String(), words })),
  unit: maybe(60),
  window: maybe(60),
  phone: maybe(40),
  totp: Type.Boolean(),
  totpAsked: Type.Boolean(),
})

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
    kind: UnitKindCode,
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

export const SecurityBody = Type.Object(
  { totpRoles: Type.Array(RoleCode, { maxItems: 40, uniqueItems: true }) },
  closed,
)
/** `people`: per role, how many active accounts hold it and how many of them have a second factor. */
export const SecurityView = Type.Object({
  totpRoles: Type.Array(Type.String()),
  people: Type.Array(Type.Object({ role: Type.String(), active: Type.Integer(), enrolled: Type.Integer() })),
})

const about = Type.Union([Type.Literal('account'), Type.Literal('settings')])
/** `before` is the `next` of the page before: instant, chain and place in it. */
export const AuditQuery = Type.Object(
  {
    before: Type.Optional(
      Type.String({
        pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:.]{12}Z~(account|settings)~[\\w-]{1,60}~\\d{1,9}$',
      }),
    ),
    about: Type.Optional(about),
  },
  closed,
)
export const AuditPage = Type.Object({
  lines: Type.Array(
    Type.Object({
      id: Type.String(),
      at: Type.String(),
      kind: Type.String(),
      who: Type.String(),
      about: Type.Object({ kind: about, id: Type.String(), name: maybe(60) }),
      data: Type.Record(Type.String(), Type.Any()),
    }),
  ),
  next: maybe(200),
})
