// The shape of a sheet's values, read from its list of fields, so that list, template and caller cannot disagree.

/**
 * 'title' is a text, 'isPerson?' a yes or no, 'parties[].name' a text of each record in the list 'parties'; lists may hold lists.
 * Texts are what is printed: dates, amounts and ticks come ready-made, '' leaves room to write by hand.
 */
export type SheetValues<Field extends string> = TextsOf<Field> & AnswersOf<Field> & ListsOf<Field>

type ListOf<Field extends string> = Field extends `${infer List}[].${string}` ? List : never
type ItemOf<Field extends string, List extends string> = Field extends `${List}[].${infer Inner}`
  ? Inner
  : never
type OwnOf<Field extends string> = Field extends `${string}[].${string}` ? never : Field

type TextsOf<Field extends string> = {
  readonly [F in OwnOf<Field> as F extends `${string}?` ? never : F]: string
}
type AnswersOf<Field extends string> = {
  readonly [F in OwnOf<Field> as F extends `${infer Answer}?` ? Answer : never]: boolean
}
type ListsOf<Field extends string> = {
  readonly [L in ListOf<Field>]: readonly SheetValues<ItemOf<Field, L>>[]
}
