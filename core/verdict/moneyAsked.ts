import { type Payment } from '../waybill/waybill'

/** Does the parcel ask for money at the door? `unknown` when the label did not say or could not be read. */
export function moneyAsked({ kind, amountFen }: Payment): 'yes' | 'no' | 'unknown' {
  switch (kind) {
    case 'freightCollect':
    case 'cashOnDelivery': return amountFen === 0 ? 'no' : 'yes'
    case 'none': return 'no'
    // Someone asks for this sum, whatever the label calls it.
    case 'unknown': return amountFen !== null && amountFen > 0 ? 'yes' : 'unknown'
    default: return kind satisfies never
  }
}
