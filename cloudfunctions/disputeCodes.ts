import { personIdOf } from '../core/evidence/keys'
import { dayNumber } from '../core/evidence/limits'
import { ok, refuse, type Result } from '../core/result'
import { setting } from './bookAccess'
import { type BookChange, type BookRef, type BookStore } from './ports/bookStore'
import { type KeyMaker } from './ports/keyMaker'

/** Codes one number may be sent a day, and codes one person may ask for a day. */
export const CODES_A_DAY = { number: 3, person: 5 } as const
/** A code is good for ten minutes and five tries. */
export const CODE_LIFE = 600_000
export const CODE_TRIES = 5

/** By HMAC of the number or of the person; the code itself only as an HMAC with its number. */
interface CodeDocument { day: number; sent: number; hash: string; until: number; tries: number }

/** The codes on their way to numbers under dispute. */
export interface DisputeCodes {
  /** Notes a code about to be sent; a new one replaces the old. @returns until when it is good, ms since 1970 */
  issue(openid: string, phone: string, code: string, now: number): Promise<Result<number, 'TOO_MANY_CODES'>>
  /** Uses a code up. A wrong one costs a try. */
  redeem(phone: string, code: string, now: number): Promise<Result<null, 'CODE_WRONG' | 'CODE_OVER'>>
  /** Removes what one person asked for. */
  forget(openid: string): Promise<void>
  /** Removes up to `most` codes of earlier days. @returns how many */
  sweep(most: number, now: number): Promise<number>
}

export function disputeCodes(store: BookStore, keyMaker: KeyMaker): DisputeCodes {
  const numberAt = (phone: string): BookRef => ({ collection: 'codes', id: `n.${keyMaker(`code number|${phone}`)}` })
  const personAt = (openid: string): BookRef => ({ collection: 'codes', id: `n.${keyMaker(`code person|${personIdOf(openid, keyMaker)}`)}` })
  const hashOf = (phone: string, code: string): string => keyMaker(`code|${phone}|${code}`)
  const keep = (ref: BookRef, document: CodeDocument): BookChange => setting(ref, { ...document }, document)

  return {
    issue: (openid, phone, code, now) => store.inTransaction(async view => {
      const day = dayNumber(now)
      const [ofNumber, ofPerson] = await view.read([numberAt(phone), personAt(openid)]) as [CodeDocument | null, CodeDocument | null]
      const sentTo = ofNumber?.day === day ? ofNumber.sent : 0
      const sentBy = ofPerson?.day === day ? ofPerson.sent : 0
      if (sentTo >= CODES_A_DAY.number || sentBy >= CODES_A_DAY.person) return refuse('TOO_MANY_CODES')
      await view.write([
        keep(numberAt(phone), { day, sent: sentTo + 1, hash: hashOf(phone, code), until: now + CODE_LIFE, tries: 0 }),
        keep(personAt(openid), { day, sent: sentBy + 1, hash: '', until: 0, tries: 0 }),
      ])
      return ok(now + CODE_LIFE)
    }),

    redeem: (phone, code, now) => store.inTransaction(async view => {
      const [waiting] = await view.read([numberAt(phone)]) as [CodeDocument | null]
      if (waiting === null || now >= waiting.until || waiting.tries >= CODE_TRIES) return refuse('CODE_OVER')
      const right = waiting.hash === hashOf(phone, code)
      await view.write([keep(numberAt(phone), right ? { ...waiting, until: 0, hash: '' } : { ...waiting, tries: waiting.tries + 1 })])
      return right ? ok(null) : refuse('CODE_WRONG')
    }),

    forget: openid => store.inTransaction(view => view.remove([personAt(openid)])),

    async sweep(most, now) {
      const old = await store.find<CodeDocument>({ collection: 'codes', where: {}, range: { field: 'day', from: 0, below: dayNumber(now) }, limit: most })
      for (const { id } of old) await store.inTransaction(view => view.remove([{ collection: 'codes', id }]))
      return old.length
    },
  }
}
