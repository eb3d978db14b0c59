import { randomUUID } from 'node:crypto'
import { type Collections } from '../database/collections'
import { type OpenApiCall, refused } from './openApi'
import { textOf } from './protobuf'
import { INBOX } from './subscribeMessage'

/**
 * cloudbase.sendSms: the text goes into the inbox as { sms, at } instead of to a phone. The number is not kept: whoever
 * looks into the local inbox plays the person holding that phone.
 */
export function sendSms(collections: Collections): OpenApiCall {
  collections.add(INBOX)
  return async params => {
    const content = textOf(params, 'content')
    if (content === '' || content.length > 70) return refused(40097, 'invalid args: content')
    const _id = randomUUID()
    collections.put(INBOX, JSON.stringify(_id), { _id, sms: content, at: new Date() })
    await collections.onDisk()
    return { json: { errcode: 0, errmsg: 'ok' } }
  }
}
