// Dialog, drawer and the announcing line.
import { useState } from 'react'
import { useAnnounce } from '../../../src/ui/announce.tsx'
import { Button } from '../../../src/ui/button.tsx'
import { Dialog, Drawer } from '../../../src/ui/dialog.tsx'
import { AreaField } from '../../../src/ui/field/text.tsx'
import { Section } from '../../../src/ui/page.tsx'

export function Overlays() {
  const announce = useAnnounce()
  const [open, setOpen] = useState<'dialog' | 'drawer' | null>(null)
  const [why, setWhy] = useState('')
  const close = () => setOpen(null)
  const footer = (
    <>
      <Button onPress={close}>取消</Button>
      <Button tone="main" onPress={close}>
        确定
      </Button>
    </>
  )
  return (
    <Section title="浮层">
      <Button onPress={() => setOpen('dialog')}>打开对话框</Button>{' '}
      <Button onPress={() => setOpen('drawer')}>打开抽屉</Button>{' '}
      <Button onPress={() => announce('已登记，案码已生成')}>告知</Button>
      <Dialog open={open === 'dialog'} title="终止调解" onClose={close} footer={footer}>
        <AreaField label="理由" value={why} onChange={setWhy} required />
      </Dialog>
      <Drawer open={open === 'drawer'} title="相关诉求" onClose={close} footer={footer}>
        <p>没有相关诉求。</p>
      </Drawer>
    </Section>
  )
}
