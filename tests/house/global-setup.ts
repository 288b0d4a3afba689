// One database server for a test run: started before the first database test, removed after the last.
import { startTestServer } from '../../src/platform/embedded/for-tests.ts'
import { migrate } from '../../src/platform/migrate.ts'

/** Called by vitest; what it returns runs at the end. */
export async function setup(): Promise<() => Promise<void>> {
  const server = await startTestServer(ownerUrl => migrate(ownerUrl))
  return () => server.stop()
}
