// What the server said no to, in a form; a change meanwhile is told by the frame around it.
import type { Words } from '../../../../kernel/words.ts'
import { ErrorFace } from '../../../../ui/faces.tsx'
import type { Problem } from '../../../api.ts'
import { formWords as w } from './words.ts'

/** Codes of the server that mean: somebody else did something in between. */
export const isChangedMeanwhile = (problem: Problem | null): boolean => problem?.code === 'changed_meanwhile'

/** The server's no, in its own sentence. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  if (problem === null || isChangedMeanwhile(problem) || problem.errors !== undefined) return null
  return <ErrorFace error={problem} />
}

/** Wrong fields by name; the server names a place inside a list by its path. */
export function fieldErrors(problem: Problem | null): Readonly<Record<string, Words>> {
  const errors = problem?.errors ?? {}
  return Object.fromEntries(
    Object.entries(errors).map(([path, code]) => [
      path.split('.')[0] ?? path,
      code === 'required' ? w.needed : code === 'minLength' ? w.short : w.rejected,
    ]),
  )
}
