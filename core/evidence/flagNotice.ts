import { HALF_LIFE } from './decay'
import { type Hmac } from './keys'

/**
 * A person who reported waits for one message: the sender became flagged. Waiting → due (the message is in their inbox,
 * WeChat has not taken it yet) → sent. The openid is the one thing of a person the book keeps in the clear, because WeChat
 * takes no other address; it is gone as soon as the message is, and with the wish.
 */
export interface FlagNoticeDocument {
  /** people's id. */
  person: string
  /** Empty once nothing is left to be sent. */
  openid: string
  senderId: string
  caseId: string
  state: 'waiting' | 'due' | 'sent'
  askedAt: number
  /** 0 while waiting. */
  toldAt: number
  /** Last looked into (waiting) or last handed to WeChat (due), ms since 1970. */
  triedAt: number
  expiresAt: number
}

/** A wish, and a message nobody dismissed, are kept as long as a voice weighs more than half. */
export const NOTICE_LIFE = HALF_LIFE
/** A message that was being handed over when the function ended is handed over again after this long. */
export const NOTICE_RETRY = 600_000
/** WeChat is asked no longer than this; the message stays in the inbox. */
export const NOTICE_PUSH_FOR = 2 * 86_400_000

/** One message a person and sender. */
export const noticeIdOf = (person: string, senderId: string, hmac: Hmac): string => `i.${hmac(`flag notice|${person}|${senderId}`)}`

export const noticeAsked = (wish: Pick<FlagNoticeDocument, 'person' | 'openid' | 'senderId' | 'caseId'>, now: number): FlagNoticeDocument =>
  ({ ...wish, state: 'waiting', askedAt: now, toldAt: 0, triedAt: now, expiresAt: now + NOTICE_LIFE })

/** Fields to set when the sender is flagged, and when WeChat has the message or never will. */
export const noticeDue = (now: number): Partial<FlagNoticeDocument> => ({ state: 'due', toldAt: now, triedAt: now, expiresAt: now + NOTICE_LIFE })
export const noticeSent = (): Partial<FlagNoticeDocument> => ({ state: 'sent', openid: '' })
