// Log lines for the people who run the house: JSON, one line each, never personal data.

export type Log = {
  info(line: string, facts?: Record<string, unknown>): void
  warn(line: string, facts?: Record<string, unknown>): void
  fault(line: string, error: unknown, facts?: Record<string, unknown>): void
}

/** Writes one JSON line per entry to `out` (standard error by default). */
export function logTo(out: (line: string) => void = line => process.stderr.write(`${line}\n`)): Log {
  const write = (level: string, line: string, facts: Record<string, unknown> = {}) =>
    out(JSON.stringify({ at: new Date().toISOString(), level, line, ...facts }))
  return {
    info: (line, facts) => write('info', line, facts),
    warn: (line, facts) => write('warn', line, facts),
    fault: (line, error, facts) => write('fault', line, { ...facts, ...tell(error) }),
  }
}

export const silent: Log = { info() {}, warn() {}, fault() {} }

// A database error's message may quote a row; its code and place say enough.
function tell(error: unknown) {
  if (!(error instanceof Error)) return { error: String(error) }
  const sqlState = (error as { code?: unknown }).code
  if (typeof sqlState === 'string' && /^[0-9A-Z]{5}$/.test(sqlState))
    return { error: 'database', sqlState, place: place(error) }
  return { error: `${error.name}: ${error.message}`, place: place(error) }
}

const place = (error: Error) =>
  error.stack
    ?.split('\n')
    .slice(1, 6)
    .map(line => line.trim())
