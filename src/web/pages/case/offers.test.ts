// Offers as buttons.
import { expect, test } from 'vitest'
import { keysOf, offerOf, shownOffers } from './offers.ts'
import type { CaseOffer } from './view.ts'

const offer = (name: string, more: Partial<CaseOffer> = {}): CaseOffer => ({
  do: name,
  method: 'POST',
  path: '/',
  words: { zh: name, en: name },
  may: true,
  ...more,
})

test('只有一个主按钮：能办的第一个；结束性的排在最后', () => {
  const shown = shownOffers([
    offer('decline', { tone: 'danger' }),
    offer('sign', { tone: 'primary', may: false }),
    offer('note'),
    offer('dispatch', { tone: 'primary' }),
    offer('hold', { tone: 'primary' }),
  ])
  expect(shown.map(one => [one.do, one.tone])).toEqual([
    ['dispatch#1', 'main'],
    ['sign#1', 'plain'],
    ['note#1', 'plain'],
    ['hold#1', 'plain'],
    ['decline#1', 'danger'],
  ])
})

test('页面更新后位置变了,表单仍找得到自己的那一项', () => {
  const before = [offer('note'), offer('hold', { path: '/1' }), offer('hold', { path: '/2' })]
  expect(keysOf(before)).toEqual(['note#1', 'hold#1', 'hold#2'])
  expect(offerOf({ offers: [offer('hold', { path: '/1' }), offer('note')] }, 'hold#1')?.path).toBe('/1')
  expect(offerOf({ offers: before }, 'hold#2')?.path).toBe('/2')
  expect(offerOf({ offers: [offer('note')] }, 'hold#1')).toBeUndefined()
})
