// One-time passwords an administrator hands over on paper: random, and nothing in them to misread.

/** Letters and digits that look like no other, on paper and read out. */
export const clearLetters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** What is handed over on paper. */
export type HandedOver = { readonly name: string; readonly login: string; readonly password: string }

/** Four groups of four, about 79 bits; `random` gives whole numbers below 256. */
export function oneTimePassword(random: () => number = randomByte): string {
  const letters = Array.from({ length: 16 }, () => oneOf(clearLetters, random))
  return letters.map((letter, at) => (at > 0 && at % 4 === 0 ? `-${letter}` : letter)).join('')
}

// Bytes past the last whole round are drawn again, so that no letter is likelier than another.
function oneOf(letters: string, random: () => number): string {
  const rounds = Math.floor(256 / letters.length) * letters.length
  for (;;) {
    const byte = random()
    if (byte < rounds) return letters.charAt(byte % letters.length)
  }
}

const randomByte = () => crypto.getRandomValues(new Uint8Array(1))[0] ?? 0
