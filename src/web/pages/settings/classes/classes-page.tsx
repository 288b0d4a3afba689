// The three class schemes and the mapping between them.
import { useState } from 'react'
import { type Scheme, schemes } from '../../../../casefile/cases/words.ts'
import { Tabs } from '../../../../ui/tabs.tsx'
import { SettingsFrame } from '../parts/settings-frame.tsx'
import { MappingTab } from './mapping-tab.tsx'
import { SchemeTab } from './scheme-tab.tsx'
import { classesWords as w } from './words.ts'

/** The page; for who configures the business. */
export function ClassesPage() {
  const [open, setOpen] = useState('zongzhi')
  return (
    <SettingsFrame of="classes">
      <Tabs label={w.parts} tabs={tabs} open={open} onOpen={setOpen}>
        {open === 'mapping' ? <MappingTab /> : <SchemeTab key={open} scheme={open as Scheme} />}
      </Tabs>
    </SettingsFrame>
  )
}

const tabs = [
  ...Object.entries(schemes).map(([key, words]) => ({ key, words })),
  { key: 'mapping', words: w.mapping },
]
