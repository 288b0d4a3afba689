// Empty, loading, error and no-right faces, and the notes.
import { Button } from '../../../src/ui/button.tsx'
import { Empty, ErrorFace, Loading } from '../../../src/ui/faces.tsx'
import { Grid, Section } from '../../../src/ui/page.tsx'
import { Note } from '../../../src/ui/tag.tsx'

const refusal = {
  status: 422,
  title: '现在不能办结',
  detail: '还有 2 项未完成：签收、回访。',
  basis: '中心工作规则 第十二条',
  requestId: 'req-7f3a',
}

export function Faces() {
  return (
    <>
      <Grid min={22}>
        <Section title="空">
          <Empty title="今天还没有新登记" actions={<Button>登记新诉求</Button>} />
        </Section>
        <Section title="加载">
          <Loading lines={4} />
        </Section>
      </Grid>
      <ErrorFace error={refusal} onRetry={() => undefined} />
      <ErrorFace error={{ status: 403, title: '您无权查看此件', basis: '中心权限表 3.2' }} />
      <Note title="提示">普通说明。</Note>
      <Note tone="accent" title="新消息">
        县人社局已答复。
      </Note>
      <Note tone="ok">已保存。</Note>
      <Note tone="warn" title="请留意">
        同一证件号码 30 日内已登记过。
      </Note>
      <Note tone="danger" title="超期">
        答复已超期 3 天。
      </Note>
    </>
  )
}
