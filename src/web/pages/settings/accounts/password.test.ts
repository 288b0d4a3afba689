// A one-time password is read aloud, written down and typed once: it must be random and unmistakable.
import { expect, test } from 'vitest'
import { clearLetters, oneTimePassword } from './password.ts'

test('一次性密码分四组，没有容易看错的字母和数字', () => {
  for (let i = 0; i < 200; i++)
    expect(oneTimePassword()).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
  expect(clearLetters).not.toMatch(/[ilo01]/)
})

test('各不相同', () => {
  expect(new Set(Array.from({ length: 500 }, () => oneTimePassword())).size).toBe(500)
})

test('每个字符机会均等：超出整轮的字节重抽', () => {
  const bytes = [255, 250, 248, 0, ...Array.from({ length: 20 }, (_, i) => i)]
  expect(oneTimePassword(() => bytes.shift() ?? 0)).toBe('aabc-defg-hjkm-npqr')
})
