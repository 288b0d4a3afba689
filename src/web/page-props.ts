// What the router hands to every page.

/** What a page is given: the `$names` of its address, and what stands behind the question mark. */
export type PageProps = {
  readonly params: Readonly<Record<string, string>>
  readonly search: Readonly<Record<string, string | undefined>>
}
