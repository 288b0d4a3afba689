// 受理回执: the paper a person takes home. Printed at the window right after registration, when the slip is known.
import { findByToken, recordOf } from '../../../casefile/cases/index.ts'
import { type Channel, channels } from '../../../casefile/cases/words.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import { qrSvg } from '../../../platform/qr.ts'
import { reading } from '../../../platform/tx.ts'
import { base, frameOf, localTime } from './frame.ts'
import { officerOf, standingOf } from './standing.ts'

/** `token` and `word` are known only right after they were made; a later print leads to the look-up page. */
export type SlipGiven = { partyId: string; token?: string; word?: string }
type Asked = {
  caseId: string
  slips: readonly SlipGiven[]
  large: boolean
  origin: string
  here?: string
  lang: 'zh' | 'en'
}

/** One receipt per slip, for the printed page; the QR carries the short address and nothing else. */
export async function receiptViews(house: House, permit: Permit, asked: Asked) {
  for (const slip of asked.slips) await mustBeOfThisCase(house, asked.caseId, slip)
  const wishes = { lang: asked.lang, largePrint: asked.large }
  const frame = await frameOf(house, wishes, { here: asked.here ?? '/', centre: permit.centre })
  return reading(house.db, permit, async tx => {
    const look = { tx, house, permit }
    const record = await recordOf(tx, house, permit, asked.caseId)
    const standing = await standingOf(look, record)
    const firstAsked = (await officerOf(look, record)) ?? { unit: '', officer: record.firstOfficer.name }
    const origin = house.config.publicUrl ?? asked.origin
    return asked.slips.map(slip => ({
      frame,
      caseCode: record.code,
      qrSvg: qrSvg(slip.token ? `${origin}/p/${slip.token}` : `${origin}${base}`, record.code),
      ...(slip.word && { queryWord: slip.word }),
      lookUpAddress: `${origin}${base}`,
      receivedAt: localTime(record.registeredAt),
      channel: channels[record.channel as Channel] ?? { zh: record.channel, en: record.channel },
      window: firstAsked.unit,
      firstAsked,
      person: record.parties.find(p => p.id === slip.partyId)?.name ?? '',
      matter: record.narrative,
      claims: record.claims.map(c => c.text),
      nextStep: standing.stage.sentence,
      promises: standing.promises,
      responsible: standing.responsible ?? firstAsked,
      complaint: { office: frame.centre.name.zh, phone: frame.centre.phone },
    }))
  })
}

// What is printed must open what it says: a slip of another case, or a revoked one, is not printed.
async function mustBeOfThisCase(house: House, caseId: string, slip: SlipGiven): Promise<void> {
  if (slip.token === undefined) return
  const found = await findByToken(house, slip.token)
  if (found?.caseId !== caseId || found.partyId !== slip.partyId) throw new Refusal('slip_unknown')
}
