// One matter of a journey, acted on over HTTP by the people of the centre and seen through their case pages.
import type { Body, Centre, Person } from './people.ts'

type Matter = { id: string; code: string }
type Told = [status: number, code: string]

/** Hands and eyes on the matter; both are asked for anew each time, since a journey makes them as it goes. */
export function workOn(centre: () => Centre, matter: () => Matter) {
  const by = (login: string): Promise<Person> => centre().as(login)
  const path = (what: string) => `/api/cases/${matter().id}/${what}`
  const seenBy = async (login: string): Promise<Body> => (await by(login)).sees(matter().code)
  return {
    by,
    seenBy,
    /** Does a deed that must succeed; its answer. */
    does: async (login: string, what: string, body: unknown = {}): Promise<Body> =>
      (await by(login)).does(path(what), body),
    /** Tries a deed; how it was refused. */
    refused: async (login: string, what: string, body: unknown = {}): Promise<Told> => {
      const { status, body: told } = await (await by(login)).post(path(what), body)
      return [status, told.code]
    },
    /** The open tasks, 'kind holder'. */
    waiting: async (): Promise<string[]> =>
      (await seenBy('dispatcher')).tasks.map((task: Body) => `${task.kind} ${task.holder}`).sort(),
    /** The id of the first party in this role. */
    party: async (role: string): Promise<string> =>
      (await seenBy('dispatcher')).parties.find((party: Body) => party.role === role).id,
  }
}

/** Sentences of the story that were left with a gap, or say no more than their code. */
export const unsaid = (page: Body): string[] =>
  page.story
    .filter((line: Body) => /—|\{|^[a-z_.]+$/.test(line.words.zh))
    .map((line: Body) => `${line.kind} ${line.words.zh}`)
