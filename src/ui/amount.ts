// Money as text and back: yuan on the screen, whole fen where one must calculate.

/** Yuan as '1,234.50', from yuan text or number. Text that is no amount is given back as it is. */
export function groupedYuan(yuan: string | number): string {
  const shape = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(typeof yuan === 'number' ? yuan.toFixed(2) : yuan.trim())
  if (shape === null) return String(yuan)
  const [, sign = '', whole = '0', cents = ''] = shape
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0')}`
}

/** Whole fen as yuan text: 1280050 → '12800.50'. */
export function yuanOfFen(fen: number): string {
  const cents = String(Math.abs(Math.round(fen))).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${cents.slice(0, -2)}.${cents.slice(-2)}`
}

/** Yuan as typed ('12,800.5') to whole fen; undefined when it is no amount. */
export function fenOfYuan(text: string): number | undefined {
  const shape = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.replace(/[,，\s]/g, ''))
  if (shape === null) return undefined
  const [, whole = '0', cents = ''] = shape
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}
