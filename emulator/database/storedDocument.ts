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
  let value: unknown
  try {
    value = EJSON.parse(text)
  } catch {
    throw new ServiceRefusal('INVALID_PARAM', 'Invalid request param: not EJSON')
  }
  return settle(value, now)
}

/** As parseSent, for the places where only an object makes sense. */
export function parseSentObject(text: string, now: number): Document {
  const value = parseSent(text, now)
  if (!isPlainObject(value)) throw new ServiceRefusal('INVALID_PARAM', 'Invalid request param: an object is expected')
  return value
}

function settle(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map(item => settle(item, now))
  if (value instanceof BSONRegExp) return regExpOf(value)
  if (!isPlainObject(value)) return value
  const serverDate = value['$tcb_server_date']
  if (isPlainObject(serverDate)) return new Date(now + Number(serverDate['offset'] ?? 0))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settle(item, now)]))
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
export const encodeStored = (document: Document): string => JSON.stringify(storable(document))

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
export const decodeStored = (text: string): Document => (text.includes('{"$') ? settle(EJSON.parse(text), 0) : JSON.parse(text)) as Document

/** A document as the platform answers it: relaxed EJSON text (captures: getDocument's list). */
export const encodeReply = (document: unknown): string => EJSON.stringify(document, { relaxed: true })
