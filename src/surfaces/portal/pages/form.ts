// Pieces of forms: the sealed form, text fields, choices, and what was wrong, told above and beside.
import type { Words } from '../../../kernel/words.ts'
import type { Html, Part } from '../../../platform/pages.ts'
import { html, raw } from '../../../platform/pages.ts'
import type { FieldFault, Frame, Seal } from '../contract.ts'
import { linkTo, tongue } from './frame.ts'
import { codeMark } from './furniture.ts'
import { FRAME } from './words.ts'

type Posting = { readonly to: string; readonly seal: Seal; readonly files?: boolean }

/** A form posted to `to`, with its seal, keeping language and print size. */
export function form(frame: Frame, posting: Posting, fields: Part): Html {
  return html`<form method="post" action="${linkTo(frame, posting.to)}"${posting.files && raw(' enctype="multipart/form-data"')}>
<input type="hidden" name="csrf" value="${posting.seal.csrf}"><input type="hidden" name="key" value="${posting.seal.key}">
${fields}
</form>`
}

/** Everything that was wrong, each leading to its field. */
export function faultList(frame: Frame, faults: readonly FieldFault[] | undefined): Part {
  if (!faults?.length) return undefined
  const { t } = tongue(frame)
  return html`<div class="alert" role="alert"><h2>${t(FRAME.mend)}</h2><ul>
${faults.map(fault => html`<li><a href="#${fault.field}">${t(fault.says)}</a></li>`)}
</ul></div>`
}

export type Field = {
  readonly name: string
  readonly label: Words
  readonly hint?: Words
  /** How a right entry looks, after the hint. */
  readonly example?: string
  readonly value?: string | undefined
  readonly longest: number
  readonly required?: boolean
  readonly faults?: readonly FieldFault[] | undefined
}

/** A one-line field. `plainInput`: no spelling help, no capital letters, no suggestions (codes and query words). */
export function lineField(frame: Frame, field: Field, plainInput = false): Html {
  const plain =
    plainInput && raw(' autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false"')
  return around(frame, field, html`<input type="text" ${named(field)}${plain} value="${field.value}">`)
}

/** A field of several lines. */
export function textField(frame: Frame, field: Field): Html {
  // A text area swallows its first line break: one is given to it.
  return around(frame, field, html`<textarea rows="5" ${named(field)}>${raw('\n')}${field.value}</textarea>`)
}

/** One of several, as radio buttons; the first carries the field's id, so that a fault can lead to it. */
export function choiceField(
  frame: Frame,
  field: Omit<Field, 'longest'>,
  rows: Readonly<Record<string, Words>>,
): Html {
  const { t } = tongue(frame)
  const wrong = faultOf(field)
  return html`<fieldset class="field card"><legend>${t(field.label)}</legend>
${field.hint && html`<p class="hint">${t(field.hint)}</p>`}
${wrong && html`<p class="wrong">${t(wrong.says)}</p>`}
${Object.entries(rows).map(
  ([value, words], place) =>
    html`<label class="choice"><input type="radio" name="${field.name}" id="${field.name}${place > 0 && `-${value}`}" value="${value}"${
      field.required && raw(' required')
    }${field.value === value && raw(' checked')}>${t(words)}</label>`,
)}
</fieldset>`
}

function around(frame: Frame, field: Field, input: Html): Html {
  const { t } = tongue(frame)
  const wrong = faultOf(field)
  return html`<div class="field"><label for="${field.name}">${t(field.label)}${!field.required && html`<span class="soft">${t(FRAME.optional)}</span>`}</label>
${field.hint && html`<p class="hint" id="${field.name}-hint">${t(field.hint)}${field.example && [' ', codeMark(field.example)]}</p>`}
${wrong && html`<p class="wrong" id="${field.name}-wrong">${t(wrong.says)}</p>`}
${input}</div>`
}

function named(field: Field): Html {
  const wrong = faultOf(field)
  const told = [field.hint && `${field.name}-hint`, wrong && `${field.name}-wrong`].filter(Boolean).join(' ')
  return html`id="${field.name}" name="${field.name}" maxlength="${field.longest}"${field.required && raw(' required')}${
    told && html` aria-describedby="${told}"`
  }${wrong && raw(' aria-invalid="true"')}`
}

function faultOf(field: Pick<Field, 'name' | 'faults'>): FieldFault | undefined {
  return field.faults?.find(fault => fault.field === field.name)
}
