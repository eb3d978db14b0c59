import { BSONRegExp, EJSON } from 'bson'
import { ServiceRefusal } from '../admin/serviceRefusal'

/** A document as JavaScript holds it: plain values, Date, RegExp, and bson's own classes for the rarer types. */
export type Document = Record<string, unknown>

/** True for a plain object: what a nested document, a query or an update operator looks like. */
export const isPlainObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)

/**
 * Reads canonical EJSON as the SDK sends it. `{$tcb_server_date: {offset}}` becomes the server's time plus offset
 * milliseconds; regular expressions become JavaScript's own. Refuses malformed text with INVALID_PARAM.
 */
export function parseSent(text: string, now: number): unknown {
  try {
    return settle(JSON.parse(text), now)
  } catch (fault) {
    if (fault instanceof ServiceRefusal) throw fault
    throw new ServiceRefusal('INVALID_PARAM', 'Invalid request param: not EJSON')
  }
}

/** As parseSent, for the places where only an object makes sense. */
export function parseSentObject(text: string, now: number): Document {
  const value = parseSent(text, now)
  if (!isPlainObject(value)) throw new ServiceRefusal('INVALID_PARAM', 'Invalid request param: an object is expected')
  return value
}

/** Typed values of EJSON that are bson's to read. Numbers, which nearly every request is full of, are read here: bson takes ten times as long. */
const TYPED = new Set(['$oid', '$binary', '$uuid', '$symbol', '$numberDecimal', '$numberLong', '$minKey', '$maxKey', '$regex', '$regularExpression', '$timestamp', '$date', '$code', '$ref', '$dbPointer', '$undefined'])

/** Values as JSON reads them become values as JavaScript holds them, in place. */
function settle(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    value.forEach((item, place) => { value[place] = settle(item, now) })
    return value
  }
  const document = value as Document
  for (const key of Object.keys(document)) {
    if (key.startsWith('$')) {
      if (key === '$numberInt' || key === '$numberDouble') return Number(document[key])
      if (key === '$tcb_server_date') return new Date(now + Number((settle(document[key], now) as Document | null)?.['offset'] ?? 0))
      if (TYPED.has(key)) return settledTyped(document, now)
    }
    const settled = settle(document[key], now)
    if (settled === document[key]) continue
    // A field of this name would otherwise become the document's prototype.
    if (key === '__proto__') Object.defineProperty(document, key, { value: settled, writable: true, enumerable: true, configurable: true })
    else document[key] = settled
  }
  return document
}

function settledTyped(sent: Document, now: number): unknown {
  const value: unknown = EJSON.deserialize(sent)
  if (value instanceof BSONRegExp) return regExpOf(value)
  // An operator of the same name as a type: bson leaves the object as it is.
  return isPlainObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item instanceof BSONRegExp ? regExpOf(item) : isPlainObject(item) || Array.isArray(item) ? settle(item, now) : item])) : value
}

function regExpOf(sent: BSONRegExp): RegExp {
  try {
    return new RegExp(sent.pattern, sent.options.replace(/[^ims]/g, ''))
  } catch {
    throw new ServiceRefusal('INVALID_PARAM', 'Invalid request param: not a regular expression')
  }
}

/**
 * The text kept in the database: relaxed EJSON, save that dates always carry milliseconds, so that their text sorts as
 * the dates do (see indexKey.ts).
 */
export const encodeStored = (document: Document): string => JSON.stringify(isPlainJson(document) ? document : storable(document))

/** True for what JSON itself can say: no dates, no rare types, no number that is not one. */
function isPlainJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || value === null) return value !== undefined
  if (Array.isArray(value)) return value.every(isPlainJson)
  if (!isPlainObject(value)) return false
  for (const key in value) if (!isPlainJson(value[key])) return false
  return true
}

function storable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(storable)
  if (value instanceof Date) return { $date: hasPlainYear(value) ? value.toISOString() : { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (isPlainObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storable(item)]))
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'number' || (typeof value === 'object' && value !== null)) return EJSON.serialize(value, { relaxed: true }) as unknown
  return value
}

/** True for dates whose ISO text has the fixed width that sorts by time: the years 0 to 9999. */
export function hasPlainYear(date: Date): boolean {
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999
}

/** Reads back what encodeStored wrote. Text without any typed value takes JSON's faster way. */
export const decodeStored = (text: string): Document => (text.includes('{"$') ? settle(JSON.parse(text), 0) : JSON.parse(text)) as Document

/** A document as the platform answers it: relaxed EJSON text (captures: getDocument's list). */
export const encodeReply = (document: unknown): string => (isPlainJson(document) ? JSON.stringify(document) : EJSON.stringify(document, { relaxed: true }))
