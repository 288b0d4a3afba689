// Which page stands at which address. A page costs one line in `pages` and is fetched when first opened.
import type { QueryClient } from '@tanstack/react-query'
import {
  createLazyRoute,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { Loading } from '../ui/faces.tsx'
import type { PageProps } from './page-props.ts'
import { LoginPage } from './pages/login/login-page.tsx'
import { paths } from './paths.ts'
import { sessionQuery } from './session.tsx'
import { FaultFace, NotFoundPage } from './shell/faces.tsx'
import { Shell } from './shell/shell.tsx'

type Context = { readonly queries: QueryClient }

// Everything that stands inside the shell:
//   page('/cases/$id', () => import('./pages/cases/case-page.tsx'), 'CasePage'),
// where case-page.tsx exports CasePage({ params, search }: PageProps).
const pages = () => [
  page('/', () => import('./pages/workbench/workbench-page.tsx'), 'WorkbenchPage'),
  page('/intake', () => import('./pages/intake/intake-page.tsx'), 'IntakePage'),
  page('/cases', () => import('./pages/cases/cases-page.tsx'), 'CasesPage'),
  page('/cases/$code', () => import('./pages/case/case-page.tsx'), 'CasePage'),
  page('/settings', () => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
  page('/settings/account', () => import('./pages/settings/account/account-page.tsx'), 'AccountPage'),
  page('/settings/accounts', () => import('./pages/settings/accounts/accounts-page.tsx'), 'AccountsPage'),
  page('/settings/units', () => import('./pages/settings/units/units-page.tsx'), 'UnitsPage'),
  page('/settings/places', () => import('./pages/settings/places/places-page.tsx'), 'PlacesPage'),
  page('/settings/classes', () => import('./pages/settings/classes/classes-page.tsx'), 'ClassesPage'),
  page('/settings/staff', () => import('./pages/settings/staff/staff-page.tsx'), 'StaffPage'),
  page('/settings/security', () => import('./pages/settings/security/security-page.tsx'), 'SecurityPage'),
  page('/settings/audit', () => import('./pages/settings/audit/audit-page.tsx'), 'AuditPage'),
]

/** The router of the staff app. */
export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([login, password, house.addChildren(pages())]),
    context: { queries },
    defaultPendingComponent: () => <Loading lines={6} />,
    defaultErrorComponent: FaultFace,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingMs: 200,
    scrollRestoration: true,
    // Everything behind '?' is text, '?q=2026' too, and each name stands once.
    parseSearch: text => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: asked => {
      const text = new URLSearchParams(asked as Record<string, string>).toString()
      return text === '' ? '' : `?${text}`
    },
  })
}

const root = createRootRouteWithContext<Context>()({ component: Outlet })

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  component: function Login() {
    const search = login.useSearch() as PageProps['search']
    return <LoginPage back={search.back} centre={search.centre} />
  },
})

const password = createRoute({
  getParentRoute: () => root,
  path: '/login/password',
  beforeLoad: needSession,
}).lazy(async () => {
  const { ChangePasswordPage } = await import('./pages/login/change-password-page.tsx')
  return createLazyRoute('/login/password' as never)({ component: ChangePasswordPage })
})

const house = createRoute({
  getParentRoute: () => root,
  id: 'house',
  beforeLoad: async way => {
    const session = await needSession(way)
    if (session.mustChangePassword) throw redirect({ href: paths.password() })
  },
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
})

function page<Name extends string>(
  path: string,
  load: () => Promise<Record<Name, ComponentType<PageProps>>>,
  name: Name,
) {
  const route = createRoute({ getParentRoute: () => house, path })
  return route.lazy(async () => {
    const View: ComponentType<PageProps> = (await load())[name]
    const Shown = () => <View params={route.useParams()} search={route.useSearch()} />
    return createLazyRoute(path as never)({ component: Shown })
  })
}

async function needSession({ context, location }: { context: Context; location: { href: string } }) {
  const session = await context.queries.ensureQueryData(sessionQuery)
  if (session === null) throw redirect({ href: paths.login(location.href) })
  return session
}
