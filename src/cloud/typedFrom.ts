import { type TypedFields } from '../../core/contract/checkWaybill'
import { type Waybill } from '../../core/waybill/waybill'

/** What a reply's waybill says, as typed fields: judging again needs no photo. What was not read is left out. */
export function typedFrom(waybill: Omit<Waybill, 'found'>): TypedFields {
  const { carrier, number, sender, payment, goods, outlet, receiverIsNickname } = waybill
  return {
    ...(carrier === null ? {} : { carrier }),
    ...(number === null ? {} : { number }),
    ...(sender.name === null ? {} : { senderName: sender.name }),
    ...(sender.phone === null ? {} : { senderPhone: sender.phone }),
    ...(sender.address === null ? {} : { senderAddress: sender.address }),
    ...(payment.kind === 'unknown' ? {} : { paymentKind: payment.kind }),
    ...(payment.amountFen === null ? {} : { amountFen: payment.amountFen }),
    ...(goods === null ? {} : { goods }),
    ...(outlet === null ? {} : { outlet }),
    ...(receiverIsNickname ? { receiverIsNickname } : {}),
  }
}
