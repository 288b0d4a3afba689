// What was measured, as tables, and whether the targets hold.
import type { Kind, Measured } from './generator.ts'

/** Milliseconds at the 95th percentile. */
const targets: Record<Kind, number> = {
  intake: 50,
  code: 10,
  work: 30,
  'work own': 30,
  list: 30,
  'list own': 30,
  'search common': 30,
  'search rare': 30,
}

/** One table; `judged` compares p95 with the target. */
export function table(title: string, rows: readonly Measured[], judged: boolean): string {
  const head = ['', 'count', 'per s', 'p50 ms', 'p95 ms', 'p99 ms', 'worst', 'target', ''].map((t, i) =>
    i ? t.padStart(9) : t.padEnd(15),
  )
  const lines = rows.map(row =>
    [
      row.kind.padEnd(15),
      ...[
        String(row.count),
        row.perSecond.toFixed(0),
        ms(row.p50),
        ms(row.p95),
        ms(row.p99),
        ms(row.worst),
      ].map(t => t.padStart(9)),
      `≤ ${targets[row.kind]}`.padStart(9),
      wordOf(row, judged).padStart(9),
    ].join(''),
  )
  const failures = rows
    .filter(row => row.failed)
    .map(row => `  ${row.kind}: ${row.failed} failed, first: ${row.firstFailure}`)
  return [``, title, head.join(''), ...lines, ...failures].join('\n')
}

/** 0 when every judged row holds its target and nothing failed. */
export function verdict(rows: readonly Measured[]): number {
  const missed = rows.filter(row => row.failed || row.p95 > targets[row.kind])
  process.stdout.write(
    missed.length
      ? `\n${missed.length} of ${rows.length} judged rows miss their target\n`
      : '\nall targets hold\n',
  )
  return missed.length ? 1 : 0
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1)
const wordOf = (row: Measured, judged: boolean) =>
  row.failed ? 'FAILED' : !judged ? '' : row.p95 <= targets[row.kind] ? 'holds' : 'MISSED'
