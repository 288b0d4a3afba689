// Expertise as typed in one line, and as it is kept: one by one.

/** Each once, in the order typed; any comma of either script, semicolons and line ends part them. */
export function expertiseOf(line: string): string[] {
  const parts = line.split(/[、，,;；\n]/).map(part => part.trim())
  return [...new Set(parts)].filter(part => part !== '')
}
