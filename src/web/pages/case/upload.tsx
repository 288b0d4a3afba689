// Adding files: dropped or picked, one after the other, each with how far it has come.
import { useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import { filePurposes } from '../../../resources/documents/words.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckField, SelectField } from '../../../ui/field/choice.tsx'
import { FormRow } from '../../../ui/form.tsx'
import { problemOf } from '../../../ui/problem.ts'
import { useSay } from '../../../ui/speech.tsx'
import { newKey } from '../../api.ts'
import { paperWords as w } from './part-words.ts'
import { sendFile } from './send-file.ts'
import type { CaseView } from './view.ts'

type Going = {
  readonly key: string
  readonly file: File
  readonly share: number
  readonly said: string | null
  readonly isDone: boolean
}

/** The place to drop files, and what became of each. */
export function Uploading({ page }: { page: CaseView }) {
  const say = useSay()
  const queries = useQueryClient()
  const picker = useRef<HTMLInputElement>(null)
  const [purpose, setPurpose] = useState('evidence')
  const [forParty, setForParty] = useState(false)
  const [isOver, setIsOver] = useState(false)
  const [going, setGoing] = useState<readonly Going[]>([])
  const change = (key: string, now: Partial<Going>) =>
    setGoing(all => all.map(one => (one.key === key ? { ...one, ...now } : one)))
  const take = async (key: string, file: File) => {
    change(key, { share: 0, said: null })
    if (file.size > mostBytes) return change(key, { said: say(w.tooLarge) })
    try {
      const target = { caseId: page.id, purpose, forParty, key }
      await sendFile(file, target, share => change(key, { share }))
      change(key, { share: 1, isDone: true })
      await queries.invalidateQueries({ queryKey: ['case'] })
    } catch (error) {
      const problem = problemOf(error)
      change(key, { said: problem.detail ?? problem.title ?? say(w.again) })
    }
  }
  const add = async (files: FileList | null) => {
    const fresh = [...(files ?? [])].map(file => ({
      key: newKey(),
      file,
      share: 0,
      said: null,
      isDone: false,
    }))
    setGoing(all => [...all, ...fresh])
    for (const one of fresh) await take(one.key, one.file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void add(event.dataTransfer.files)
  }
  return (
    <div className="case-upload od-noprint">
      <FormRow>
        <SelectField
          label={w.purpose}
          value={purpose}
          onChange={setPurpose}
          options={purposes}
          always
          width="medium"
        />
        <div className="case-upload-check">
          <CheckField label={w.forParty} value={forParty} onChange={setForParty} />
        </div>
      </FormRow>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside is the way by keyboard */}
      <div
        className={isOver ? 'case-drop is-over' : 'case-drop'}
        onDragOver={event => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <span>{say(w.drop)}</span>
        <Button small onPress={() => picker.current?.click()}>
          {say(w.choose)}
        </Button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={say(w.upload)}
          onChange={event => {
            void add(event.target.files)
            event.target.value = ''
          }}
        />
        <span className="od-hint">{say(w.limits)}</span>
      </div>
      <ul className="case-lines" aria-live="polite">
        {going.map(one => (
          <li key={one.key}>
            <span>{one.file.name}</span>
            {one.said === null ? (
              <span className="od-quiet">
                {say(one.isDone ? w.uploaded : w.uploading)}{' '}
                {!one.isDone && `${Math.round(one.share * 100)}%`}
              </span>
            ) : (
              <>
                <span className="od-error">{one.said}</span>
                <Button small onPress={() => void take(one.key, one.file)}>
                  {say(w.again)}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const mostBytes = 20 * 1024 * 1024

const purposes = Object.entries(filePurposes)
  .filter(([value]) => value !== 'document')
  .map(([value, label]) => ({ value, label }))
