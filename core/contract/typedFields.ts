import * as v from 'valibot'
import { carriers, paymentKinds } from '../waybill/waybill'

/**
 * A waybill's fields as a person typed or corrected them, or as the first look gave them back. The cloud keeps none of
 * them in readable form, so judging a parcel again brings them along.
 */
export const typedFieldsSchema = v.strictObject({
  carrier: v.exactOptional(v.picklist(carriers)),
  number: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  senderName: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  senderPhone: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  senderAddress: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
  paymentKind: v.exactOptional(v.picklist(paymentKinds)),
  /** Whole fen, up to 100,000 yuan. */
  amountFen: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000))),
  goods: v.exactOptional(v.pipe(v.string(), v.maxLength(60))),
  /** What the first look saw, given back when a parcel is judged again without its photo. */
  outlet: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  receiverIsNickname: v.exactOptional(v.boolean()),
})
