// `onedoor verify`: of the house, or of an export without any house.
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { statuses } from '../../../casefile/cases/words.ts'
import { checkExport, type ExportFault } from '../../../foundation/trace/index.ts'
import { chainWhys, signatureWhys } from '../../../foundation/trace/words.ts'
import type { Words } from '../../../kernel/words.ts'
import type { Command, Io } from '../../../platform/command.ts'
import { progressOn } from '../../../platform/progress.ts'
import { type Fault, verifyTrace, workOf } from '../actions/verify.ts'
import { commands } from '../words.ts'
import { both, centreAsked, noCentre, orSay, readAsk, wronglyCalled } from './ask.ts'
import { commandSays as says } from './words.ts'

const usage = 'verify [--case CODE] [--signed FOLDER] [--centre 630223] | verify --export FILE [--key PEM]'

export const verifying: Command = {
  name: 'verify',
  words: commands.verify,
  usage,
  async run(house, args, io) {
    const asked = readAsk(args, ['case', 'centre', 'signed', 'export', 'key'], 0)
    if (!asked) return wronglyCalled(io, usage)
    if (asked.export !== undefined) return verifyExport(io, asked.export, asked.key)
    const centre = await centreAsked(house, asked)
    if (!centre) return noCentre(io)
    return orSay(io, async () => {
      const progress = progressOn(io, {
        what: says.verifying,
        total: asked.case ? 1 : await workOf(house, centre),
      })
      const seen = (links: number) => progress.add(asked.case ? 1 : links)
      const found = await verifyTrace(house, { centre, code: asked.case, folder: asked.signed, seen })
      progress.end()
      both(io.out, says.verified, found)
      return verdict(io, found.count, found.faults.map(faultSentence))
    })
  },
  runOffline(args, io) {
    const asked = readAsk(args, ['export', 'key'], 0)
    return asked?.export === undefined
      ? Promise.resolve(wronglyCalled(io, usage))
      : verifyExport(io, asked.export, asked.key)
  },
}

function verifyExport(io: Io, path: string, key: string | undefined): Promise<number> {
  return orSay(io, async () => {
    const trusted = key === undefined ? undefined : await readFile(key, 'utf8')
    const input = createReadStream(path, 'utf8')
    const opened = new Promise((resolve, reject) => input.once('open', resolve).once('error', reject))
    await opened
    const found = await checkExport(createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }), trusted)
    if (!found) {
      both(io.err, says.no_format)
      return 1
    }
    const { chains, links, signatures, faults, keyPrint } = found
    both(io.out, says.verified_export, { chains, links, signatures })
    if (!trusted) both(io.out, says.key_print, { print: keyPrint })
    return verdict(io, faults.length, faults.map(exportSentence))
  })
}

type Said = { words: Words; facts: Record<string, unknown> }

function verdict(io: Io, count: number, faults: readonly Said[]): number {
  if (count === 0) {
    both(io.out, says.sound)
    return 0
  }
  both(io.err, says.broken, { count })
  for (const { words, facts } of faults) both(io.err, words, facts)
  return 1
}

function faultSentence(fault: Fault): Said {
  if (fault.kind === 'chainless') return { words: says.chainless, facts: fault }
  if (fault.kind === 'day') return daySentence(fault)
  if (fault.kind === 'chain') {
    const words = fault.signedOn === undefined ? says.chain_fault : says.signed_fault
    return { words, facts: { ...fault, why: chainWhys[fault.why], day: fault.signedOn } }
  }
  const named = (status: string) => statuses[status as keyof typeof statuses] ?? status
  return {
    words: says.status_fault,
    facts: { ...fault, folded: named(fault.folded), stored: named(fault.stored) },
  }
}

function exportSentence(fault: ExportFault): Said {
  if (!('subject' in fault)) return daySentence(fault)
  const { subject, broken } = fault
  const code = fault.code ?? `${subject.kind}:${subject.id}`
  return { words: says.chain_fault, facts: { code, seq: broken.seq, why: chainWhys[broken.why] } }
}

const daySentence = ({ signedOn, why }: { signedOn: string; why: keyof typeof signatureWhys }): Said => ({
  words: says.day_fault,
  facts: { day: signedOn, why: signatureWhys[why] },
})
