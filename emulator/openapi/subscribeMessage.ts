import { randomUUID } from 'node:crypto'
import { type Collections } from '../database/collections'
import { isPlainObject } from '../database/storedDocument'
import { type OpenApiCall, refused } from './openApi'
import { textOf } from './protobuf'

/**
 * Where messages go instead of a phone: one document each, { touser, templateId, page, data, at }, that a function or a
 * person can read. Whether the person subscribed is WeChat's knowledge: here every message arrives.
 */
export const INBOX = '_inbox'

/** What a value may look like, by the letters of its key (documentation of subscription messages, limits of values). */
const FIELDS: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/su,
  phrase: /^[\u4e00-\u9fff]{1,5}$/u,
  name: /^([^A-Za-z]{1,10}|[ -~]{1,20})$/u,
  number: /^(?=.{1,32}$)\d+(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}\p{C}]{1,5}$/u,
  character_string: /^[ -~]{1,32}$/,
  time: /\d{1,2}:\d{2}/,
  date: /^\d{1,4}[年./-]\d{1,2}/,
  amount: /^\D?\d{1,10}(\.\d+)?元?$/u,
  phone_number: /^[\d+ -]{1,17}$/,
  car_number: /^.{1,8}$/su,
  enum: /./su,
}

/** subscribeMessage.send: checks the message as WeChat does and puts it into the inbox. */
export function subscribeMessage(collections: Collections): OpenApiCall {
  collections.add(INBOX)
  return async params => {
    const [touser, templateId] = [textOf(params, 'touser'), textOf(params, 'template_id')]
    if (touser === '') return refused(40003, 'invalid openid')
    if (templateId === '') return refused(40037, 'invalid template_id')
    const data = dataOf(textOf(params, 'data'))
    if (data === null) return refused(47001, 'data format error')
    const wrong = Object.entries(data).find(([key, value]) => !fits(key, value))
    if (wrong !== undefined) return refused(47003, `argument invalid! data.${wrong[0]}.value invalid`)
    const _id = randomUUID()
    collections.put(INBOX, JSON.stringify(_id), { _id, touser, templateId, page: textOf(params, 'page'), data, at: new Date() })
    await collections.onDisk()
    return { json: { errcode: 0, errmsg: 'ok' } }
  }
}

function dataOf(text: string): Record<string, unknown> | null {
  try {
    const data: unknown = JSON.parse(text)
    return isPlainObject(data) && Object.keys(data).length > 0 ? data : null
  } catch {
    return null
  }
}

function fits(key: string, field: unknown): boolean {
  const shape = FIELDS[key.replace(/\d+$/, '')]
  const value = isPlainObject(field) ? field['value'] : undefined
  return shape !== undefined && (typeof value === 'string' || typeof value === 'number') && shape.test(String(value))
}
