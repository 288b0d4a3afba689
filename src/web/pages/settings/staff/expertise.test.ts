// However somebody separates what they are good at, it is understood.
import { expect, test } from 'vitest'
import { expertiseOf } from './expertise.ts'

test.each([
  ['婚姻家庭、邻里', ['婚姻家庭', '邻里']],
  ['婚姻家庭， 邻里;土地,土地', ['婚姻家庭', '邻里', '土地']],
  ['  ', []],
  ['法律援助、', ['法律援助']],
])('“%s”读作 %j', (line, each) => {
  expect(expertiseOf(line)).toEqual(each)
})
