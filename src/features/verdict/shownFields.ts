import { type TypedFields } from '../../../core/contract/checkWaybill'
import { type Waybill, type WaybillField } from '../../../core/waybill/waybill'
import { type Sentences, type ShownField } from '../../text/sentences'
import { fill } from '../../text/fill'
import { inYuan } from '../../text/yuan'

export interface Shown {
  field: ShownField
  /** As a person reads it, or null when it was not read. */
  text: string | null
  /** What the editor starts with: plain text, a carrier's or a payment kind's code. */
  draft: string
  mark: 'typed' | 'doubtful' | null
}

/** Below this the reader itself is not sure, and the person is asked to look. */
const doubtfulBelow = 0.7

const foundAs: Record<ShownField, WaybillField> = {
  carrier: 'carrier', number: 'number', senderName: 'senderName', senderPhone: 'senderPhone',
  senderAddress: 'senderAddress', payment: 'paymentKind', amount: 'amount', goods: 'goods',
}

const typedAs: Record<ShownField, keyof TypedFields> = {
  carrier: 'carrier', number: 'number', senderName: 'senderName', senderPhone: 'senderPhone',
  senderAddress: 'senderAddress', payment: 'paymentKind', amount: 'amountFen', goods: 'goods',
}

/**
 * The waybill as rows to look at and correct, money and sender first: they decide the verdict.
 * @param first what the reader itself was sure of, from before anything was judged again
 * @param typed what the person typed
 */
export function shownFields(waybill: Waybill, first: Waybill, typed: TypedFields, { seen }: Sentences): Shown[] {
  const { carrier, number, sender, payment, goods } = waybill
  const row = (field: ShownField, text: string | null, draft = text ?? ''): Shown => {
    const confidence = first.found[foundAs[field]]?.confidence ?? 1
    return { field, text, draft, mark: typed[typedAs[field]] !== undefined ? 'typed' : text !== null && confidence < doubtfulBelow ? 'doubtful' : null }
  }
  return [
    row('payment', payment.kind === 'unknown' ? null : seen.payments[payment.kind], payment.kind),
    row('amount', payment.amountFen === null ? null : fill(seen.yuan, { amount: inYuan(payment.amountFen) }), payment.amountFen === null ? '' : inYuan(payment.amountFen)),
    row('senderName', sender.name),
    row('senderPhone', sender.phone),
    row('senderAddress', sender.address),
    row('carrier', carrier === null ? null : seen.carriers[carrier], carrier ?? ''),
    row('number', number),
    row('goods', goods),
  ]
}
