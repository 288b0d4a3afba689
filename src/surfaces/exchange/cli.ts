// Commands of exchange, collected.
import type { Command } from '../../platform/command.ts'
import { importing, importingClasses } from './cli/import.ts'
import { verifying } from './cli/verify.ts'
import { writing, writingTrace } from './cli/write.ts'

export const commands: readonly Command[] = [importing, importingClasses, verifying, writingTrace, writing]
