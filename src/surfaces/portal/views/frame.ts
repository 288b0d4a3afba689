// What every page needs of the reader's wishes and of the centre.
import { centreOf, houseScope, unitsOf } from '../../../foundation/access/index.ts'
import { dayOf, minutesOf } from '../../../kernel/day.ts'
import type { Lang } from '../../../kernel/words.ts'
import type { House } from '../../../platform/house.ts'
import { writing } from '../../../platform/tx.ts'
import type { Centre, Frame, LocalTime } from '../contract.ts'

/** Where the citizens' pages are mounted; the QR's own address stays short and leads here. */
export const base = '/q'

export type Wishes = { readonly lang: Lang; readonly largePrint: boolean }

/** The frame of a page; the centre is the one the case belongs to, or the only one there is. */
export async function frameOf(
  house: House,
  wishes: Wishes,
  at: { here: string; centre: string | undefined },
): Promise<Frame> {
  return {
    ...wishes,
    base,
    here: at.here,
    todayOn: dayOf(house.clock.now()),
    centre: await theCentre(house, at.centre),
  }
}

/** Where no centre is known, such as on an error face. */
export const unknownCentre: Centre = {
  name: { zh: '社会治安综合治理中心', en: 'Centre for dispute resolution' },
  address: { zh: '', en: '' },
  phone: '',
  hours: hoursSaid(),
}

async function theCentre(house: House, centre: string | undefined): Promise<Centre> {
  if (!centre) return unknownCentre
  return writing(house.db, houseScope(centre), async tx => {
    const row = await centreOf(tx, centre)
    const own = (await unitsOf(tx, centre)).find(unit => unit.id === 'centre')
    const address = own?.address ?? ''
    return {
      name: { zh: row.name, en: row.name },
      address: { zh: address, en: address },
      phone: own?.phone ?? '',
      hours: hoursSaid(),
    }
  })
}

function hoursSaid() {
  return { zh: '工作日 8:30–12:00，14:30–18:00', en: 'Working days 8:30–12:00, 14:30–18:00' }
}

/** An instant on the centre's clock. */
export function localTime(instant: string | Date): LocalTime {
  const at = new Date(instant)
  const minutes = minutesOf(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${dayOf(at)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
