// After the drill: each acknowledged case is there once, none beside them, every chain holds.

import pg from 'pg'
import { systemPermit } from '../../src/foundation/access/index.ts'
import { checkChain, story, versionOf } from '../../src/foundation/trace/index.ts'
import { linkage } from '../../src/linkage.ts'
import { readConfig } from '../../src/platform/config.ts'
import { silent } from '../../src/platform/log.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { reading } from '../../src/platform/tx.ts'
import type { Acknowledged } from './clients.ts'

/** Sentences of what is wrong; none when all is well. Opens the house itself: the server must have ended. */
export async function findLosses(
  dataDir: string,
  {
    centre,
    officer,
    acknowledged,
  }: { centre: string; officer: string; acknowledged: readonly Acknowledged[] },
): Promise<{ losses: string[]; cases: number; links: number }> {
  const opened = await openHouse({ ...readConfig({}, [`--data=${dataDir}`]), demo: true }, linkage, silent)
  const client = new pg.Client({ connectionString: opened.urls.owner })
  try {
    await client.connect()
    const { rows } = await client.query<{ id: string; code: string }>(
      'select id, code from cases where centre_id = $1 and first_officer = $2',
      [centre, officer],
    )
    const losses = [...compare(rows, acknowledged)]
    const permit = systemPermit(centre, 'drill')
    const versions = new Map(acknowledged.map(a => [a.id, a.version]))
    let links = 0
    for (const { id, code } of rows) {
      const subject = { kind: 'case' as const, id }
      const [broken, version, events] = await reading(opened.house.db, permit, tx =>
        Promise.all([
          checkChain(tx, permit, subject),
          versionOf(tx, permit, subject),
          story(tx, permit, subject),
        ]),
      )
      links += events.length
      if (broken) losses.push(`the chain of ${code} is broken at ${broken.seq}: ${broken.why}`)
      if (version === 0 || version !== events.length)
        losses.push(`${code} has version ${version} and ${events.length} links`)
      if (versions.has(id) && versions.get(id) !== version)
        losses.push(`${code} was acknowledged at another version`)
    }
    return { losses, cases: rows.length, links }
  } finally {
    await client.end()
    await opened.close()
  }
}

function* compare(found: readonly { id: string; code: string }[], acknowledged: readonly Acknowledged[]) {
  const byCode = new Map<string, string[]>()
  for (const { id, code } of found) byCode.set(code, [...(byCode.get(code) ?? []), id])
  for (const { code, id } of acknowledged) {
    const ids = byCode.get(code) ?? []
    if (ids.length === 0) yield `acknowledged and lost: ${code}`
    else if (ids.length > 1) yield `there more than once: ${code}`
    else if (ids[0] !== id) yield `${code} is another case than the one acknowledged`
  }
  const known = new Set(acknowledged.map(a => a.id))
  for (const { id, code } of found) if (!known.has(id)) yield `there and never acknowledged: ${code}`
  if (new Set(acknowledged.map(a => a.id)).size !== acknowledged.length)
    yield 'two keys were answered with one case'
}
