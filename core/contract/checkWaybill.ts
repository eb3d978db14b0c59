import * as v from 'valibot'
import { type Result } from '../result'
import { type Verdict } from '../verdict/verdict'
import { type Waybill } from '../waybill/waybill'
import { answersSchema } from './answers'
import { typedFieldsSchema } from './typedFields'

/**
 * One look at one parcel: a photo, words (from on-device OCR or a pasted message), a scanned barcode, or typed fields.
 * Typed fields win over read ones, so a correction is the same request with the corrected field typed.
 */
export const checkWaybillRequest = v.strictObject({
  /** Made by the client once per look and kept over retries, so that a repeated call is one case. */
  requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/)),
  photo: v.exactOptional(v.strictObject({
    fileID: v.pipe(v.string(), v.regex(/^cloud:\/\/[^/]+\/.+$/), v.maxLength(300)),
    /** The app's own camera took it just now (not the album): part of EVIDENCE's gate, never enough by itself. */
    takenInApp: v.exactOptional(v.boolean()),
  })),
  words: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(200))),
  barcode: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(120))),
  typed: v.exactOptional(typedFieldsSchema),
  answers: v.exactOptional(answersSchema),
})

export type CheckWaybillRequest = v.InferOutput<typeof checkWaybillRequest>
export type TypedFields = NonNullable<CheckWaybillRequest['typed']>

export interface CheckWaybillValue {
  /** The caller's own handle on this look; it means nothing in anyone else's hands. */
  caseId: string
  waybill: Waybill
  verdict: Verdict
  /** Judged on made-up data of a demo world (npm start -- --demo): every screen says so. */
  demo: boolean
}

export const checkWaybillCodes = [
  'PHOTO_MISSING', //        no such upload of the caller's
  'PHOTO_NOT_AN_IMAGE', //   the bytes are no picture we can decode
  'PHOTO_TOO_LARGE', //      over the limit in bytes or pixels
  'PHOTO_TOO_SMALL', //      too few pixels to hold a label
  'PHOTO_UNREADABLE', //     a picture, but no word and no barcode could be read
  'NOT_A_WAYBILL', //        words or codes, but not a waybill's
  'NOTHING_TO_CHECK', //     neither photo, words, barcode nor typed field
  'TOO_MANY_LOOKS', //       more parcels in one day than a household has to check (core/evidence/limits); nothing was noted
] as const
export type CheckWaybillCode = (typeof checkWaybillCodes)[number]

export type CheckWaybillReply = Result<CheckWaybillValue, CheckWaybillCode>
