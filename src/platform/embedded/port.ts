// A loopback port for the database.
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { StartFault } from './start-fault.ts'

/** The wished port or `port-taken`; without a wish the last one if free, else a random free one. */
export async function choosePort(wished: number | undefined, last: number | undefined): Promise<number> {
  if (wished !== undefined) {
    if (await isFree(wished)) return wished
    throw new StartFault('port-taken', String(wished))
  }
  // Below the range from which systems lend ports to outgoing connections.
  const candidates = [last, ...Array.from({ length: 20 }, () => randomInt(21_000, 32_000))]
  for (const port of candidates) if (port !== undefined && (await isFree(port))) return port
  throw new StartFault('port-taken', '21000–32000')
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
