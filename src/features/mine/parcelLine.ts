import { type KeptCase } from '../../cloud/cases'
import { fill } from '../../text/fill'
import { type Sentences } from '../../text/sentences'
import { inYuan } from '../../text/yuan'

/** A parcel in one line: carrier, sum and goods, as far as they were read. */
export const parcelLine = ({ waybill: { carrier, payment, goods } }: KeptCase, { seen }: Sentences): string =>
  [carrier === null ? null : seen.carriers[carrier], payment.amountFen === null ? null : fill(seen.yuan, { amount: inYuan(payment.amountFen) }), goods].filter(part => part !== null).join(' · ')
