// Who hears that a person was not satisfied: whoever handled the matter, and the director.
import type { theCase } from '../../../casefile/cases/index.ts'
import { tell } from '../../../foundation/notices/index.ts'
import type { Deed } from '../../../platform/deed.ts'
import { isDissatisfied } from '../rules.ts'
import { satisfactionGrades, solvedAnswers } from '../words.ts'

type CaseRow = Awaited<ReturnType<typeof theCase>>

/** Inside a deed: tells holder and director what was said; a good grade of what is not solved is not what matters. */
export async function tellUnsatisfied(deed: Deed, row: CaseRow, grade: number | null): Promise<void> {
  const code = row.code + row.suffix
  const words = isDissatisfied(grade, null)
    ? satisfactionGrades[String(grade) as keyof typeof satisfactionGrades]
    : solvedAnswers.no
  const facts = { code, grade: { zh: words.zh, en: words.en } }
  const holders = new Set(['role:director', ...(row.main_holder ? [row.main_holder] : [])])
  for (const holder of holders) await tell(deed, { holder, kind: 'rated_unsolved', facts })
}
