import * as v from 'valibot'
import { isAskId } from '../family/ask'
import { goodsWords } from '../family/askedParcel'
import { type AskView } from '../family/askView'
import { type Result } from '../result'
import { carriers, paymentKinds } from '../waybill/waybill'

/** The id that opens an ask; whoever holds it may answer. */
export const askId = v.pipe(v.string(), v.check(isAskId))

/**
 * Asks the family "who ordered this?". The phone draws the id from its own randomness, so that the share card can carry
 * it without waiting; asking again with the same id is the same ask.
 */
export const askFamilyRequest = v.strictObject({
  id: askId,
  parcel: v.strictObject({
    carrier: v.nullable(v.picklist(carriers)),
    paymentKind: v.picklist(paymentKinds),
    /** Whole fen, up to 100,000 yuan. */
    amountFen: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000))),
    goods: v.nullable(v.picklist(goodsWords)),
  }),
})
export type AskFamilyRequest = v.InferOutput<typeof askFamilyRequest>

export const askFamilyCodes = [
  'ASK_ID_TAKEN', //    another person's ask has this id
  'TOO_MANY_ASKS', //   thirty asks of one person within a week
] as const
export type AskFamilyCode = (typeof askFamilyCodes)[number]

export type AskFamilyReply = Result<AskView, AskFamilyCode>
