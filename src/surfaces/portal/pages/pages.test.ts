// Every page of the portal: light, whole in both tongues, and deaf to hostile text.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as forms from '../../../../tests/builders/portal-forms.ts'
import * as sample from '../../../../tests/builders/portal-views.ts'
import type { Frame } from '../contract.ts'
import { donePage } from './done.ts'
import { expiredPage, faultPage, notFoundPage, refusedPage, tooManyPage } from './faces.ts'
import { homePage } from './home.ts'
import { progressPage } from './progress.ts'
import { ratingPage } from './rating.ts'
import { receiptPage } from './receipt.ts'
import { revisitPage } from './revisit.ts'
import { storyPage } from './story.ts'
import { supplementPage } from './supplement.ts'
import { urgePage } from './urge.ts'
import { withdrawPage } from './withdraw.ts'

const receipt = await forms.aReceipt()
const faults = [{ field: 'text', says: { zh: '请写几句话', en: 'Please write a few words' } }]

/** Each page by name: a sample view (or that view changed) made into markup. */
const PAGES: Readonly<Record<string, Page>> = {
  home: page(homePage, { ...sample.aHome(), wrong: true, triedCode: '630223' }),
  progress: page(progressPage, sample.aProgress()),
  story: page(storyPage, sample.aStory()),
  failed: page(storyPage, sample.aFailedStory()),
  otherSide: page(storyPage, sample.anOtherSideStory()),
  supplement: page(supplementPage, forms.aSupplement({ faults, values: { text: '话' } })),
  urge: page(urgePage, forms.anUrge({ faults, values: { text: '话' }, basis: '制度第八条' })),
  rating: page(ratingPage, forms.aRating({ faults, values: { text: '话', fillerName: '名' } })),
  withdraw: page(withdrawPage, forms.aWithdrawal({ values: { reason: '话' }, basis: '条例' })),
  revisit: page(revisitPage, forms.aRevisit({ faults, values: { text: '话', when: '晚上' }, basis: '制度' })),
  done: page(donePage, forms.aDone()),
  notFound: page(notFoundPage, { frame: sample.aFrame() }),
  tooMany: page(tooManyPage, { frame: sample.aFrame(), againAt: '2025-09-08T15:30' }),
  expired: page(expiredPage, { frame: sample.aFrame() }),
  refused: page(refusedPage, {
    frame: sample.aFrame(),
    says: { zh: '不行', en: 'No' },
    basis: '制度',
    backTo: '/',
  }),
  fault: page(faultPage, { frame: sample.aFrame(), requestId: 'req-1' }),
  receipt: page(receiptPage, receipt),
}

type Page = { readonly made: (change?: (view: unknown) => unknown) => string }

test.each(Object.entries(PAGES))('%s：一页不超过 30 KB，没有脚本，没有外部资源 (light)', (_, one) => {
  const markup = one.made()
  expect(Buffer.byteLength(markup)).toBeLessThan(30 * 1024)
  expect(markup).not.toMatch(/<script|<img|<link|@import|url\(|javascript:|style="|\son\w+=/i)
})

test.each(Object.entries(PAGES))('%s：任何文字都改不了页面的骨架 (hostile text)', (_, one) => {
  const bones = skeleton(one.made(view => everyText(view, () => '平安')))
  // Two parts at most: longer text would be cut on the receipt, which adds a remark.
  const hostile = fc.array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1 })),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  fc.assert(
    fc.property(hostile, parts => {
      const markup = one.made(view => everyText(view, () => `字${parts.join('')}`))
      expect(skeleton(markup)).toEqual(bones)
      expect(markup).not.toMatch(/(?!\n|\t)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
    }),
    { numRuns: 60 },
  )
})

test.each(Object.entries(PAGES))('%s：英文页和大字版不留空话，链接记得字号和语言 (tongues)', (_, one) => {
  const english = one.made(view => withFrame(view, { lang: 'en', largePrint: true }))
  expect(english).toContain('<html lang="en" class="big">')
  expect(english).not.toMatch(/undefined|\[object|NaN/)
  const actions = [...english.matchAll(/(?:action|href)="(\/(?!files)[^"]*)"/g)].map(hit => hit[1] ?? '')
  const switches = actions.filter(link => !/big=1.*lang=en/.test(link))
  expect(switches.length).toBe(2)
})

function page<View>(make: (view: View) => string, view: View): Page {
  // The change keeps the view's shape: only its strings or its frame become others.
  return { made: change => make(change ? (change(view) as View) : view) }
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  '</title></style></textarea>',
  'javascript:alert(1)',
  '\u202E反写\u2066',
  '\u0000\u001B[31m',
  '`{{1}}`',
  '&lt;b&gt;',
  '<svg onload=alert(1)>',
]

const STRUCTURE = new Set(['lang', 'deed', 'open'])

function everyText(part: unknown, change: (text: string) => string, key = ''): unknown {
  if (Array.isArray(part)) return part.map(one => everyText(one, change, key))
  if (typeof part === 'object' && part !== null)
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, everyText(one, change, name)]))
  const closed = STRUCTURE.has(key) || key === 'standing' || /^\d{4}-\d\d-\d\d/.test(String(part))
  return typeof part === 'string' && !closed ? change(part) : part
}

function withFrame(view: unknown, over: Partial<Frame>): unknown {
  const { frame, ...rest } = view as { frame: Frame }
  return { ...rest, frame: { ...frame, ...over } }
}

function skeleton(markup: string): readonly string[] {
  const tags = markup.matchAll(/<(\/?[a-z!][^\s>]*)([^<>]*)>/gi)
  return [...tags]
    .map(([, name, rest = '']) => `${name} ${rest.replace(/="[^"]*"/g, '')}`.trim())
    .filter(tag => tag !== 'wbr')
}
