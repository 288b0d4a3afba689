// Money in whole fen: reading, printing, and writing in words (大写).

const mostFen = 1e15

/** Fen from '1,220,000.00', '¥12.5', '１２元'; undefined when it is no amount or beyond 10^15 fen. */
export function parseYuan(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim()
  const match = /^[¥￥]?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?\s*元?$/.exec(plain)
  if (!match) return undefined
  const [, whole = '', part = ''] = match
  const fen = Number(`${whole.replaceAll(',', '')}${part.padEnd(2, '0')}`)
  return fen <= mostFen ? fen : undefined
}

/** '1,220,000.00' from fen. RangeError when not a whole number up to 10^15. */
export function yuan(fen: number): string {
  const amount = checked(Math.abs(fen))
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}${whole}.${String(amount % 100).padStart(2, '0')}`
}

/**
 * '壹佰贰拾贰万元整' from fen (支付结算办法 附一 正确填写票据和结算凭证的基本规定).
 * Where the rule leaves 零 or 整 free (after a 万 or 元 that ends in zero; after 角) it is left out.
 */
export function daxie(fen: number): string {
  const amount = checked(fen)
  const whole = Math.floor(amount / 100)
  const jiao = Math.floor((amount % 100) / 10)
  const cents = amount % 10
  if (amount === 0) return '零元整'
  const head = whole > 0 ? `${integerWords(whole)}元` : ''
  if (jiao === 0 && cents === 0) return `${head}整`
  const gap = head !== '' && jiao === 0 ? '零' : ''
  return head + gap + (jiao > 0 ? `${numerals[jiao]}角` : '') + (cents > 0 ? `${numerals[cents]}分` : '')
}

const numerals = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const

const units = [
  [1e8, '亿'],
  [1e4, '万'],
  [1000, '仟'],
  [100, '佰'],
  [10, '拾'],
] as const

function checked(fen: number): number {
  if (!Number.isSafeInteger(fen) || fen < 0 || fen > mostFen)
    throw new RangeError(`not an amount in fen: ${fen}`)
  return fen
}

// What stands under a unit, said in full; a place left empty right below the unit is said once as 零.
function integerWords(number: number): string {
  const unit = units.find(([size]) => number >= size)
  if (!unit) return numerals[number] ?? ''
  const [size, name] = unit
  const rest = number % size
  const head = integerWords(Math.floor(number / size)) + name
  if (rest === 0) return head
  return head + (rest < size / 10 ? '零' : '') + integerWords(rest)
}
