// The same statements without the house.
import type { Desk } from './desk.ts'
import type { Filled } from './fill.ts'
export async function measureStatements(_folder: string, _p: { desk: Desk; filled: Filled; seconds: number }): Promise<string> {
  return ''
}
