// Starts the staff app: language, kit, questions to the server, router.
import '../ui/look/look.css'
import './shell/shell.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { Announcer } from '../ui/announce.tsx'
import { GoProvider } from '../ui/go.tsx'
import { whenSignedOut } from './api.ts'
import { ReadingProvider, useReading } from './lang.tsx'
import { paths } from './paths.ts'
import { makeRouter } from './routes.tsx'
import { forgetAll } from './session.tsx'
import { kitTheme } from './theme.ts'

const queries = new QueryClient({
  // The client of api.ts already tries again, under the same key.
  defaultOptions: { queries: { retry: false, staleTime: 5_000 }, mutations: { retry: false } },
})
const router = makeRouter(queries)
const go = (to: string) => router.history.push(to)

whenSignedOut(() => {
  const { href, pathname } = router.state.location
  if (pathname === paths.login()) return
  forgetAll(queries)
  router.history.push(paths.login(href))
})

function App() {
  const { lang, large } = useReading()
  const theme = useMemo(() => kitTheme(large), [large])
  return (
    <ConfigProvider
      {...(lang === 'zh' ? { locale: zhCN } : {})}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <GoProvider go={go}>
        <Announcer>
          <RouterProvider router={router} />
        </Announcer>
      </GoProvider>
    </ConfigProvider>
  )
}

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no #app')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ReadingProvider>
        <App />
      </ReadingProvider>
    </QueryClientProvider>
  </StrictMode>,
)
