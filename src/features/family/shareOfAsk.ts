import { type AskedParcel } from '../../../core/family/askedParcel'
import { pathOf } from '../../device/pagePath'
import { type SharePayload } from '../../device/shareOut'
import { fill } from '../../text/fill'
import { type Sentences } from '../../text/sentences'
import { inYuan } from '../../text/yuan'

/**
 * What goes to the family chat: the question with the amount, the address that answers it, and the picture. It is made
 * from an AskedParcel, so no phone, name, address or waybill number can be in it.
 * @param id the ask's id, or null when there is none: then the card leads to the start page
 */
export function shareOfAsk(id: string | null, { paymentKind, amountFen }: AskedParcel, imageUrl: string, { shareTitle, seen }: Sentences): SharePayload {
  const title = amountFen === null || amountFen === 0
    ? shareTitle.withoutAmount
    : fill(shareTitle.withAmount, { payment: paymentKind === 'unknown' || paymentKind === 'none' ? '' : seen.payments[paymentKind].replace(/\s?[（(].*/u, ''), amount: inYuan(amountFen) })
  return { title: title.replace(/ {2,}/gu, ' '), path: id === null ? pathOf('scan') : pathOf('answer', { ask: id }), imageUrl }
}
