// Search terms: every text as overlapping pairs of characters, for PostgreSQL's tsvector and tsquery.
//
// Law: as long as a text set stays within the caps, tsqueryOf(query) matches tsvectorOf(texts) exactly when every
// run of the query is contained in some run of some text. A run is a stretch of letters, digits and marks after
// NFKC and lower case; blanks, punctuation and symbols break it; name dots and invisible characters vanish.

const mostPositions = 16_000
const mostPerLexeme = 250

/** The unbroken stretches of a text, normalised as the index sees them. */
export function runs(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(vanishing, '')
  return plain.split(breaks).filter(run => run !== '')
}

/**
 * Each pair of neighbours at its place, and the last character of each run alone. Places leave a gap between runs,
 * so that no phrase crosses one. At most 16,000 places in all and 250 of one lexeme; what lies beyond is not indexed.
 */
export function lexemes(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  let place = 1
  for (const run of texts.flatMap(runs)) {
    const chars = [...run]
    for (const [index, char] of chars.entries()) {
      if (place > mostPositions) return found
      add(found, char + (chars[index + 1] ?? ''), place)
      place += 1
    }
    place += 1
  }
  return found
}

/** The text of a tsvector: `'张伟':1 '伟明':2 '明':3`. Cast it with `::tsvector`; '' is the empty vector. */
export function tsvectorOf(texts: readonly string[]): string {
  return [...lexemes(texts)].map(([lexeme, places]) => `${quoted(lexeme)}:${places.join(',')}`).join(' ')
}

/** The text of a tsquery, to cast with `::tsquery`; undefined when the query holds nothing to search for. */
export function tsqueryOf(query: string): string | undefined {
  const wanted = [...new Set(runs(query))]
  return wanted.length > 0 ? wanted.map(phraseOf).join(' & ') : undefined
}

// Marks that belong to no letter of their own: direction and joining signs, variation selectors, the dots in names.
const vanishing = /[\p{Cf}\p{Variation_Selector}·•‧∙⋅・᛫]/gu
const breaks = /[\p{Z}\p{P}\p{S}\p{Cc}\p{Cs}]+/u

function add(found: Map<string, number[]>, lexeme: string, place: number): void {
  const places = found.get(lexeme)
  if (!places) found.set(lexeme, [place])
  else if (places.length < mostPerLexeme) places.push(place)
}

function phraseOf(run: string): string {
  const chars = [...run]
  if (chars.length === 1) return `${quoted(run)}:*`
  return chars
    .slice(1)
    .map((char, index) => quoted((chars[index] ?? '') + char))
    .join(' <-> ')
}

// Breaks leave neither quotes nor backslashes in a run; should that change, the literal must still hold.
function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, '$&$&')}'`
}
