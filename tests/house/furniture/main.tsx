// Every piece of furniture on one page, as it stands in the house. Only tests open it.
import '../../../src/ui/look/look.css'
import { ConfigProvider } from 'antd'
import { createRoot } from 'react-dom/client'
import { Announcer } from '../../../src/ui/announce.tsx'
import { Button } from '../../../src/ui/button.tsx'
import { GoProvider } from '../../../src/ui/go.tsx'
import { Columns, Page } from '../../../src/ui/page.tsx'
import { PrintButton } from '../../../src/ui/show.tsx'
import { Speech } from '../../../src/ui/speech.tsx'
import { Tag } from '../../../src/ui/tag.tsx'
import { kitTheme } from '../../../src/web/theme.ts'
import { Faces } from './faces.tsx'
import { Fields } from './fields.tsx'
import { Overlays } from './overlays.tsx'
import { Reading } from './reading.tsx'
import { Aside, Story } from './story.tsx'

const asked = new URLSearchParams(window.location.search)
const large = asked.has('large')
document.documentElement.toggleAttribute('data-large', large)

function Furniture() {
  return (
    <main>
      <Page
        title="王某与某餐饮公司欠薪纠纷"
        breadcrumb={[
          { words: { zh: '工作台', en: 'Desk' }, to: '#desk' },
          { words: { zh: '诉求', en: 'Cases' }, to: '#cases' },
        ]}
        marks={
          <>
            <Tag tone="accent">办理中</Tag>
            <Tag>欠薪</Tag>
            <Tag tone="warn">涉 3 人</Tag>
            <Tag tone="ok">已签收</Tag>
            <Tag tone="danger">超期</Tag>
          </>
        }
        lead="11 月 3 日到 2 号窗口提出，请求支付 2026 年 8 月至 10 月工资。"
        actions={
          <>
            <Button tone="main">登记新诉求</Button>
            <PrintButton />
          </>
        }
      >
        <Columns label="要点" aside={<Aside />}>
          <Story />
        </Columns>
        <Reading />
        <Fields />
        <Overlays />
        <Faces />
      </Page>
    </main>
  )
}

createRoot(document.getElementById('app') as HTMLElement).render(
  <ConfigProvider theme={kitTheme(large)} button={{ autoInsertSpace: false }}>
    <Speech lang={asked.has('en') ? 'en' : 'zh'}>
      <GoProvider go={to => window.history.pushState(null, '', to)}>
        <Announcer>
          <Furniture />
        </Announcer>
      </GoProvider>
    </Speech>
  </ConfigProvider>,
)
