// How far a long command has come: a bar on a terminal, a line every five per cent elsewhere.
import type { Words } from '../kernel/words.ts'
import type { Io } from './command.ts'

export type Progress = { add(count?: number): void; end(): void }

const width = 24
const betweenDraws = 100

/** Shows `what` with count, rate and rest while work of `total` pieces is done. `clock` answers milliseconds. */
export function progressOn(
  io: Io,
  { what, total }: { what: Words; total: number },
  clock: () => number = () => performance.now(),
): Progress {
  const began = clock()
  let [done, drawnAt, shown] = [0, -betweenDraws, 0]
  const line = () => {
    const seconds = Math.max((clock() - began) / 1000, 0.001)
    const rate = done / seconds
    const rest = rate > 0 ? Math.ceil(Math.max(total - done, 0) / rate) : 0
    return `${what.zh} ${what.en} ${percent(done, total)}% ${done}/${total} ${Math.round(rate)}/s ${rest}s`
  }
  const draw = () => {
    if (io.bar && clock() - began - drawnAt >= betweenDraws) {
      drawnAt = clock() - began
      io.bar(`${barOf(done, total)} ${line()}`)
    }
    const step = Math.floor(percent(done, total) / 5)
    if (!io.bar && step > shown) io.err(line())
    shown = Math.max(step, shown)
  }
  return {
    add(count = 1) {
      done += count
      draw()
    },
    end() {
      if (io.bar) io.bar(`${barOf(done, total)} ${line()}\n`)
    },
  }
}

const percent = (done: number, total: number): number =>
  total === 0 ? 100 : Math.min(100, Math.floor((done * 100) / total))

function barOf(done: number, total: number): string {
  const full = Math.floor((percent(done, total) * width) / 100)
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}]`
}
