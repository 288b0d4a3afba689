// The one way a rule says no: a typed code, the facts behind it and the law it rests on.

export type RefusalKind = 'forbidden' | 'missing' | 'conflict' | 'unprocessable' | 'too_many'

/** A rule says no. `code` names a sentence in some words.ts, `facts` fill it, `basis` is its 依据. */
export class Refusal extends Error {
  readonly code: string
  readonly facts: Record<string, unknown>
  readonly basis: string | undefined
  readonly kind: RefusalKind

  constructor(
    code: string,
    facts: Record<string, unknown> = {},
    basis?: string,
    kind: RefusalKind = 'unprocessable',
  ) {
    super(code)
    this.code = code
    this.facts = facts
    this.basis = basis
    this.kind = kind
  }
}

/** The shape of an input is wrong: `fields` maps a path to the code of what is wrong there. */
export class Invalid extends Error {
  readonly fields: Record<string, string>

  constructor(fields: Record<string, string>) {
    super('invalid')
    this.fields = fields
  }
}

/** A bug or a broken machine: asserted, never expected. */
export class Fault extends Error {}
