import { type Carrier, type PaymentKind } from '../../core/waybill/waybill'

/**
 * One person as the label prints them; null where it does not. `phone` is as printed, separators removed, mask marks as
 * plain stars, an extension after 转: 138****1234, 057188886666, 057188886666转801, 17012345678转1234, ***********.
 */
export interface PrintedParty {
  name: string | null
  phone: string | null
  address: string | null
}

/** What a drawn label says: the answer its reader should give. */
export interface Truth {
  layout: string
  carrier: Carrier
  /** Upper case, no spaces. */
  number: string
  sender: PrintedParty
  payment: { kind: PaymentKind; amountFen: number | null }
  goods: string | null
  /** Never to be found in a reply, a log or a store: here so that a test can search for it. */
  receiver: PrintedParty
  /** What makes this label hard: 'outletPhone', 'noSenderPhone', 'zeroAmount', … */
  notes: string[]
}

/** The fields of a label that a piece of its print can carry. */
export type Field =
  | 'number' | 'senderName' | 'senderPhone' | 'senderAddress' | 'paymentKind' | 'amount' | 'goods'
  | 'receiverName' | 'receiverPhone' | 'receiverAddress'

/** Words on a label that carry a field: as printed, and what they mean once read (amounts in fen). */
export interface Said {
  field: Field
  text: string
  means: string
}

/** Part of a printed line: plain words, words that carry a field, or nothing where a parcel has none. */
export type Piece = string | Said | null

export const said = (field: Field, text: string, means = text): Said => ({ field, text, means })

/** The truth of a label is exactly what was printed on it: nothing is true because it was meant to be drawn. */
export function truthOf(layout: string, carrier: Carrier, printed: readonly Said[], notes: readonly string[]): Truth {
  const meaning = (field: Field): string | null => printed.find(one => one.field === field)?.means ?? null
  const number = meaning('number')
  if (number === null) throw new Error(`${layout} printed no waybill number`)
  const amount = meaning('amount')
  const party = (who: 'sender' | 'receiver'): PrintedParty => ({
    name: meaning(`${who}Name`), phone: meaning(`${who}Phone`), address: meaning(`${who}Address`),
  })
  return {
    layout, carrier, number,
    sender: party('sender'),
    payment: { kind: (meaning('paymentKind') ?? 'none') as PaymentKind, amountFen: amount === null ? null : Number(amount) },
    goods: meaning('goods'),
    receiver: party('receiver'),
    notes: [...new Set(notes)],
  }
}
