// Made-up names and narratives: many different words, a few very common ones.
import type { Chance } from './chance.ts'
import { closings, givenCharacters, matters, middles, openings, places, surnames } from './people.table.ts'

/** A name of two characters (one in three) or three. */
export function nameOf(chance: Chance): string {
  const given = () => chance.skewed(givenCharacters)
  return chance.skewed(surnames) + given() + (chance.next() < 0.67 ? given() : '')
}

/** What somebody tells at the window, 60 to 300 characters. */
export function narrativeOf(chance: Chance, matter: string, place: string): string {
  const wanted = 60 + chance.below(230)
  let text = `${chance.of(openings)}，${place}发生${matter}一事，涉及${1 + chance.below(400)}百元。`
  while (text.length < wanted)
    text += `${chance.of(openings)}${nameOf(chance)}${chance.of(middles)}，${chance.of(middles)}。`
  return `${text}${chance.of(closings)}。`.slice(0, 300)
}

export const matterOf = (chance: Chance): string => chance.skewed(matters)
export const placeOf = (chance: Chance): string =>
  `${chance.of(places)}${chance.of(surnames)}家${chance.of(['村', '沟', '庄', '滩', '台'])}${1 + chance.below(9)}社`
export const phoneOf = (chance: Chance): string => `139${String(chance.below(100_000_000)).padStart(8, '0')}`
