import * as v from 'valibot'
import { type Result } from '../result'

/** An id of the inbox: an HMAC, worth nothing in anyone else's hands. */
const messageId = v.pipe(v.string(), v.regex(/^i\.[A-Za-z0-9_-]{16,80}$/))

/** Messages to the caller, kept until they are dismissed or two months old. Dismissing one twice, or none, is no refusal. */
export const inboxRequest = v.variant('action', [
  v.strictObject({ action: v.literal('list') }),
  v.strictObject({ action: v.literal('dismiss'), id: messageId }),
])
export type InboxRequest = v.InferOutput<typeof inboxRequest>

/** What a message says; the sentence is in src/text. */
export const inboxCodes = [
  'reportedSenderFlagged', // others spoke of the sender of a parcel the caller reported, and whoever gets one is warned now
] as const
export type InboxCode = (typeof inboxCodes)[number]

export interface InboxMessage {
  id: string
  code: InboxCode
  /** The caller's own parcel it is about. */
  caseId: string
  /** ms since 1970. */
  at: number
}

export type InboxValue =
  | { action: 'list'; /** Newest first, at most 50. */ messages: InboxMessage[] }
  | { action: 'dismiss' }

/** Nobody is refused what was said to them. */
export const inboxRefusals = [] as const
export type InboxRefusal = (typeof inboxRefusals)[number]
export type InboxReply = Result<InboxValue, InboxRefusal>
