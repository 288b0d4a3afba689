// Flow tables as Mermaid state charts, with the table below each.
import { caseFlow } from '../../src/casefile/cases/rules/flow.table.ts'
import { statuses, steps } from '../../src/casefile/cases/words.ts'
import type { Flow } from '../../src/kernel/flow.ts'
import type { Words } from '../../src/kernel/words.ts'

type Labels = Readonly<Record<string, Words>>
type AnyFlow = Flow<string, string, string, never>

/** The chapter of all flows. */
export function flowChapter(): string {
  const chapters = [chapter(caseFlow as unknown as AnyFlow, statuses, steps)]
  return `# 流程图 / Flows\n\n由流程表画出（\`npm run flows\`），与服务器裁决、界面可办事项同源。Drawn from the very tables the server decides by.\n\n${chapters.join('\n')}`
}

function chapter(flow: AnyFlow, statusWords: Labels, stepWords: Labels): string {
  const arrows = flow.steps.flatMap(step =>
    step.from.map(from => `  ${from} --> ${step.to}: ${stepWords[step.do]?.zh ?? step.do}`),
  )
  const names = Object.entries(statusWords).map(([code, words]) => `  ${code}: ${words.zh}`)
  const rows = flow.steps.map(
    step =>
      `| ${stepWords[step.do]?.zh ?? step.do} \`${step.do}\` | ${step.from.map(s => statusWords[s]?.zh ?? s).join('、')} | ${statusWords[step.to]?.zh ?? step.to} | ${step.by.join(' ')} | ${(step.needs ?? []).map(n => n.else).join(' ')} | ${step.basis} |`,
  )
  return [
    `## ${flow.name}\n`,
    '```mermaid\nstateDiagram-v2',
    ...names,
    `  [*] --> ${flow.start}`,
    ...arrows,
    ...flow.ends.map(end => `  ${end} --> [*]`),
    '```\n',
    '| 步骤 | 从 | 到 | 权限 | 条件（不满足时） | 依据 |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
