import { hasPlainYear } from './storedDocument'

/**
 * Index keys. SQLite indexes an expression over the document's JSON that puts values in MongoDB's order of types:
 * null or missing (-Infinity) < numbers < strings 's…' < booleans 't0' 't1' < dates 'u…' < everything else 'x…'.
 * "Everything else" (arrays, nested documents, rare types) is odd: one such document can match many values, so odd
 * documents are found by a small partial index of their own and judged one by one.
 */
export type IndexKey = string | number

/** Keys from here up belong to odd documents. */
const ODD = `'x'`
/** The key of null and of a missing field: MongoDB treats them alike in equality and in unique indexes. */
const NULL_KEY = Number.NEGATIVE_INFINITY

const jsonPath = (parts: readonly string[]): string => `'$${parts.map(part => `."${part}"`).join('')}'`

/** The SQL expression of a field's key. Field paths come from the declaration, which admits identifiers and dots only. */
export function keySql(field: string): string {
  const parts = field.split('.')
  const path = jsonPath(parts)
  const date = jsonPath([...parts, '$date'])
  const throughArray = parts.slice(1).map((_, i) => `WHEN json_type(doc, ${jsonPath(parts.slice(0, i + 1))}) = 'array' THEN 'x'`).join(' ')
  const type = `json_type(doc, ${path})`
  const value = `json_extract(doc, ${path})`
  return `(CASE ${throughArray} WHEN ${type} = 'text' THEN 's' || ${value} WHEN ${type} IN ('integer', 'real') THEN ${value}`
    + ` WHEN ${type} = 'true' THEN 't1' WHEN ${type} = 'false' THEN 't0'`
    + ` WHEN ${type} = 'object' AND json_type(doc, ${date}) = 'text' THEN 'u' || json_extract(doc, ${date})`
    + ` WHEN ${type} IN ('object', 'array') THEN 'x' || ${value} ELSE -9e999 END)`
}

/** The SQL condition that picks the documents odd in any of these fields; also the partial index's own condition. */
export const oddSql = (fields: readonly string[]): string => fields.map(field => `${keySql(field)} >= ${ODD}`).join(' OR ')

/** The key of a value in a query, or null when no single key stands for it (arrays, documents, NUL bytes, NaN, …). */
export function keyOf(value: unknown): IndexKey | null {
  if (value === null) return NULL_KEY
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string') return /[\0\ud800-\udfff]/.test(value) ? null : `s${value}`
  if (typeof value === 'boolean') return value ? 't1' : 't0'
  if (value instanceof Date && !Number.isNaN(value.getTime()) && hasPlainYear(value)) return `u${value.toISOString()}`
  return null
}

/**
 * The bounds of a key's own type, for MongoDB's type bracketing: a range never crosses from numbers into strings.
 * Null has no range here: the full scan answers that.
 */
export function bracketOf(key: IndexKey): { above: string; below: string } | null {
  if (typeof key === 'number') return key === NULL_KEY ? null : { above: '> -9e999', below: `< ''` }
  const letter = key.charAt(0)
  return { above: `>= '${letter}'`, below: `< '${String.fromCharCode(letter.charCodeAt(0) + 1)}'` }
}
