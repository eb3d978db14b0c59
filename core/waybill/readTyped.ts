import { parsePhone } from '../phone/phone'
import { type TypedFields } from '../contract/checkWaybill'
import { bareNumber } from './number/number'
import { carriersOfNumber } from './number/numberPatterns'
import { cityOf } from './names/places'
import { blankWaybill, type Found, type Waybill, type WaybillField } from './waybill'

/**
 * The waybill with what a person typed put over what was read. Typed text is brought to the printed form (spaces out,
 * separators of a phone out); a field typed empty is taken as "it does not say". A carrier typed, or certain from a
 * typed number's letters, replaces the one read.
 */
export function withTyped(waybill: Waybill, typed: TypedFields): Waybill {
  const result: Waybill = { ...waybill, sender: { ...waybill.sender }, payment: { ...waybill.payment }, found: { ...waybill.found } }
  const mark = (field: WaybillField, value: unknown): void => {
    if (value === null) delete result.found[field]
    else result.found[field] = byHand
  }
  if (typed.number !== undefined) {
    result.number = orNull(bareNumber(typed.number).replace(/[^A-Z0-9]/gu, ''))
    mark('number', result.number)
    const carriers = carriersOfNumber(result.number ?? '')
    if (carriers.length > 0 && (result.carrier === null || !carriers.includes(result.carrier))) {
      result.carrier = carriers[0]!
      mark('carrier', result.carrier)
    }
  }
  if (typed.carrier !== undefined) mark('carrier', (result.carrier = typed.carrier))
  if (typed.senderName !== undefined) mark('senderName', (result.sender.name = orNull(typed.senderName.trim())))
  if (typed.senderPhone !== undefined) mark('senderPhone', (result.sender.phone = parsePhone(typed.senderPhone)?.text ?? orNull(typed.senderPhone.normalize('NFKC').replace(/[^\d*转]/gu, ''))))
  if (typed.senderAddress !== undefined) {
    mark('senderAddress', (result.sender.address = orNull(typed.senderAddress.trim())))
    result.originCity = result.sender.address === null ? null : cityOf(result.sender.address)
  }
  if (typed.paymentKind !== undefined) mark('paymentKind', (result.payment.kind = typed.paymentKind))
  if (typed.amountFen !== undefined) mark('amount', (result.payment.amountFen = typed.amountFen))
  if (typed.goods !== undefined) mark('goods', (result.goods = orNull(typed.goods.trim())))
  if (typed.outlet !== undefined) mark('outlet', (result.outlet = orNull(typed.outlet.trim())))
  if (typed.receiverIsNickname !== undefined) result.receiverIsNickname = typed.receiverIsNickname
  return result
}

/** A waybill known by its scanned bar code alone; null when the code has no carrier's shape. */
export function readBarcode(text: string): Waybill | null {
  const number = bareNumber(text)
  const carriers = carriersOfNumber(number)
  if (carriers.length === 0) return null
  const found: Found = { confidence: 0.95, by: 'barcode', box: null }
  const carrier = /^[A-Z]/u.test(number) || carriers.length === 1 ? carriers[0]! : null
  return { ...blankWaybill(), number, carrier, found: { number: found, ...(carrier === null ? {} : { carrier: found }) } }
}

const byHand: Found = { confidence: 1, by: 'typed', box: null }
const orNull = (text: string): string | null => (text === '' ? null : text)
