// `onedoor export` and `onedoor export-trace`.
import type { Command } from '../../../platform/command.ts'
import { exportCases, exportTrace } from '../actions/write-file.ts'
import { commands } from '../words.ts'
import { both, centreAsked, noCentre, orSay, readAsk, wronglyCalled } from './ask.ts'
import { commandSays as says } from './words.ts'

const usage = 'export FILE.xlsx [--centre 630223]'
const traceUsage = 'export-trace [--case CODE] FILE.jsonl [--centre 630223]'

export const writing: Command = {
  name: 'export',
  words: commands.export,
  usage,
  async run(house, args, io) {
    const asked = readAsk(args, ['centre'], 1)
    const [path] = asked?.words ?? []
    if (!asked || path === undefined) return wronglyCalled(io, usage)
    const centre = await centreAsked(house, asked)
    if (!centre) return noCentre(io)
    return orSay(io, async () => {
      both(io.out, says.written, { rows: await exportCases(house, centre, path), path })
      return 0
    })
  },
}

export const writingTrace: Command = {
  name: 'export-trace',
  words: commands.trace,
  usage: traceUsage,
  async run(house, args, io) {
    const asked = readAsk(args, ['centre', 'case'], 1)
    const [path] = asked?.words ?? []
    if (!asked || path === undefined) return wronglyCalled(io, traceUsage)
    const centre = await centreAsked(house, asked)
    if (!centre) return noCentre(io)
    return orSay(io, async () => {
      both(io.out, says.written, { rows: await exportTrace(house, { centre, path, code: asked.case }), path })
      return 0
    })
  },
}
