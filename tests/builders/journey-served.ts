// The whole house behind a real address: the shipped staff app, the citizens' pages and the server between them.
import { rmSync } from 'node:fs'
import { demoLinks } from '../../src/foundation/access/index.ts'
import { type Role, roles } from '../../src/foundation/access/words.ts'
import { gate, routes, sentences } from '../../src/main.ts'
import { buildServer } from '../../src/platform/http/server.ts'
import { portalErrorPage } from '../../src/surfaces/portal/routes.ts'
import { buildFront } from './built-front.ts'
import type { TestHouse } from './house.ts'

export type Served = {
  readonly address: string
  /** The demo link of somebody by name, as the house prints it when it starts. */
  linkOf(role: Role, name: string): Promise<string>
  close(): Promise<void>
}

/** Builds the staff app and opens the house to browsers of this machine. */
export async function serveHouse(house: TestHouse): Promise<Served> {
  const webRoot = await buildFront()
  const app = await buildServer({
    house,
    routes,
    sentences,
    gate,
    webRoot: `${webRoot}/`,
    errorPage: portalErrorPage,
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    address,
    linkOf: async (role, name) => {
      const links = await demoLinks(house)
      const link = links.find(one => one.role.zh === roles[role].zh && one.name === name)
      if (!link) throw new Error(`no demo link for ${name}`)
      return address + link.path
    },
    close: async () => {
      await app.close()
      rmSync(webRoot, { recursive: true, force: true })
    },
  }
}
