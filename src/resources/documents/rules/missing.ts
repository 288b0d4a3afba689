// 缺项: which fields of a sheet have no value. '' leaves room to write by hand and is a value; an absent one is not.

/** Paths of the fields without a value, as the sheet table writes them: 'claims[].text', 'isPerson?'. */
export function missingFields(
  fields: readonly string[],
  content: Readonly<Record<string, unknown>>,
): string[] {
  return fields.filter(field => !isFilled(content, field.split('[].')))
}

function isFilled(record: unknown, [name = '', ...deeper]: readonly string[]): boolean {
  if (typeof record !== 'object' || record === null) return false
  const value = (record as Record<string, unknown>)[name.replace('?', '')]
  if (value === undefined || value === null) return false
  return deeper.length === 0 || (Array.isArray(value) && value.every(one => isFilled(one, deeper)))
}
