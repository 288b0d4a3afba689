// Cases that may be related, with why: open, relate, or see that the matter is already in hand.
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorFace } from '../../../ui/faces.tsx'
import { Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { uiWords } from '../../../ui/words.ts'
import { paths } from '../../paths.ts'
import { StatusTag } from '../cases/status-tag.tsx'
import type { ChangeSheet, Sheet } from './sheet.ts'
import { type Related, useRelated } from './use-related.ts'
import { relatedWords as w, whyWords } from './words.ts'

/** Beside the sheet; says how many were found when that changes. */
export function RelatedPanel({ sheet, change }: { sheet: Sheet; change: ChangeSheet }) {
  const say = useSay()
  const [inHand, setInHand] = useState<Related | null>(null)
  const { isAsked, found } = useRelated(sheet)
  const hits = isAsked ? (found.data ?? []) : []
  const relate = ({ line, why }: Related) => {
    const rest = sheet.related.filter(one => one.id !== line.id)
    const isOn = rest.length < sheet.related.length
    const note = why.map(each => say(whyWords[each] ?? each)).join('、')
    change({ related: isOn ? rest : [...rest, { id: line.id, code: line.code, title: line.title, note }] })
  }
  return (
    <Section title={w.title} flush>
      <p role="status" className={hits.length > 0 ? 'intake-related-count' : 'intake-related-none'}>
        {say(hits.length > 0 ? w.count : isAsked && !found.isPending ? w.none : w.wait, {
          count: hits.length,
        })}
      </p>
      {isAsked && found.error !== null && <ErrorFace error={found.error} />}
      <ul className="od-list">
        {hits.map(hit => (
          <li key={hit.line.id}>
            <RelatedCase
              hit={hit}
              isRelated={sheet.related.some(one => one.id === hit.line.id)}
              onRelate={() => relate(hit)}
              onInHand={() => setInHand(hit)}
            />
          </li>
        ))}
      </ul>
      <InHand hit={inHand} onClose={() => setInHand(null)} />
    </Section>
  )
}

function RelatedCase(props: {
  hit: Related
  isRelated: boolean
  onRelate: () => void
  onInHand: () => void
}) {
  const say = useSay()
  const { line, why } = props.hit
  return (
    <>
      <div className="od-marks">
        {why.map(each => (
          <Tag key={each} tone="warn">
            {say(whyWords[each] ?? each)}
          </Tag>
        ))}
        <StatusTag of={line.status} />
      </div>
      <p className="intake-related-title">
        {[line.title, line.applicants.join('、')].filter(Boolean).join(' · ')}
      </p>
      <p className="intake-related-code">
        <span className="od-number">{line.code}</span>{' '}
        <a className="od-link" href={paths.case(line.code)} target="_blank" rel="noopener noreferrer">
          {say(w.open)}
          <span className="od-unseen">
            {line.code}
            {say(w.newTab)}
          </span>
        </a>
      </p>
      <div className="intake-buttons">
        <Button
          small
          pressed={props.isRelated}
          label={`${say(props.isRelated ? w.related : w.relate)} ${line.code}`}
          onPress={props.onRelate}
        >
          {say(props.isRelated ? w.related : w.relate)}
        </Button>
        <Button small label={`${say(w.inHand)} ${line.code}`} onPress={props.onInHand}>
          {say(w.inHand)}
        </Button>
      </div>
    </>
  )
}

function InHand({ hit, onClose }: { hit: Related | null; onClose: () => void }) {
  const say = useSay()
  const code = hit?.line.code ?? ''
  return (
    <Dialog
      open={hit !== null}
      title={w.inHandTitle}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say(w.goOn)}</Button>
          <Button tone="main" to={paths.case(code, { visit: '1' })}>
            {say(w.toCase)}
          </Button>
        </>
      }
    >
      <p className="intake-in-hand-code od-number">{code}</p>
      <p>{say(w.inHandRule)}</p>
      <p className="od-basis">
        {say(uiWords.basis)}：{say(w.inHandBasis)}
      </p>
      <p className="od-hint">{say(w.inHandDraft)}</p>
    </Dialog>
  )
}
