// The teller of a journey: who acts, what day it is, and what a page must say and must not.
import { expect } from 'vitest'
import type { Centre, Person } from './people.ts'

/** Weeks pass in a journey: whoever acts signs in anew, and the clock is set from step to step. */
export function tellerOf(centre: () => Centre) {
  return {
    by: (login: string): Promise<Person> => centre().as(login),
    at: (day: string, time: string) => centre().house.clock.set(new Date(`${day}T${time}:00+08:00`)),
  }
}

/** What stands on a page to be read: no style, no tags, no places to break a line. */
export const readable = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>|<wbr>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[\u00A0\s]+/g, ' ')

/** Each of these words stands there; the one that does not is named. */
export const mustSay = (text: string, words: readonly string[]): void =>
  expect(words.filter(word => !text.includes(word))).toEqual([])

/** None of these words stands there; the one that does is named. */
export const mustNotSay = (text: string, words: readonly string[]): void =>
  expect(words.filter(word => text.includes(word))).toEqual([])
