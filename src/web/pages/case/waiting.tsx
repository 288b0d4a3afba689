// What still waits on this case and for whom; which limits run, which were kept.
import { Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { ClockList } from '../../parts/clock-strip.tsx'
import { DueText } from '../../parts/due-text.tsx'
import { holderName } from '../../parts/holder-name.ts'
import type { CaseView, Task } from './view.ts'
import { caseWords as w } from './words.ts'

/** Open tasks. */
export function Waiting({ page }: { page: CaseView }) {
  const say = useSay()
  return (
    <Section title={w.tasks} id="tasks" flush>
      {page.tasks.length === 0 ? (
        <p className="case-none is-alone od-quiet">{say(w.noTasks)}</p>
      ) : (
        <ul className="od-list case-tasks">
          {page.tasks.map(task => (
            <li key={task.id}>
              <TaskShown task={task} page={page} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function TaskShown({ task, page }: { task: Task; page: CaseView }) {
  const say = useSay()
  const gate = task.gate === null ? undefined : gates[task.gate]
  return (
    <>
      <div className="clock-line">
        <strong>{say(task.words)}</strong>
        {task.urgent && <Tag tone="danger">{say(w.urgent)}</Tag>}
        {gate && <Tag>{say(gate)}</Tag>}
      </div>
      <div>{say(holderName(task.holder, page.names) ?? '—')}</div>
      {task.dueAt !== null && <DueText dueAt={task.dueAt} asOf={page.asOf} />}
    </>
  )
}

/** Every limit with its 依据. */
export function Clocks({ page }: { page: CaseView }) {
  if (page.clocks.length === 0) return null
  return (
    <Section title={w.clocks} id="clocks" flush>
      <ClockList clocks={page.clocks} asOf={page.asOf} />
    </Section>
  )
}

const gates: Readonly<Record<string, { zh: string; en: string }>> = {
  close: w.beforeClose,
  archive: w.beforeArchive,
}
