// The words of a closed list as the choices of a field.
import type { Words } from '../../../kernel/words.ts'
import type { Choice } from '../../../ui/field/choice.tsx'

/** In the order of the codes where those are numbers ('01', '02', …), else as the list stands. */
export function choicesOf(words: Readonly<Record<string, Words>>): Choice[] {
  return Object.entries(words)
    .sort(([one], [other]) => (/^\d+$/.test(one) ? one.localeCompare(other) : 0))
    .map(([value, label]) => ({ value, label }))
}
