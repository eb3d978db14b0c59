/**
 * What a waybill (面单) says, as far as judging needs it. Nothing of the receiver is ever in here: the reader sees the
 * whole label and leaves the receiver behind.
 */
export interface Waybill {
  carrier: Carrier | null
  /** Waybill number (运单号), upper case, no spaces. */
  number: string | null
  sender: Sender
  payment: Payment
  /** Goods as printed (品名), trimmed. */
  goods: string | null
  /** The sending outlet as printed (揽收网点), a label's clue to where a campaign ships from. */
  outlet: string | null
  /** City the sender's address names, e.g. 金华, without 市. */
  originCity: string | null
  /** True when the receiver's printed name looks like an online nickname; the name itself is not kept. */
  receiverIsNickname: boolean
  /** Where each field was seen, and how sure the reader is. A field that is null has no entry. */
  found: Partial<Record<WaybillField, Found>>
}

export const carriers = ['yto', 'zto', 'sto', 'yunda', 'jt', 'sf', 'jd', 'deppon', 'ems', 'cainiao'] as const
export type Carrier = (typeof carriers)[number]

export interface Sender {
  name: string | null
  /** As printed, separators removed: 138****1234, 057188886666, 4001234567, 17012345678转1234. */
  phone: string | null
  address: string | null
}

/** 到付 is freightCollect (the receiver pays the freight); 代收货款 is cashOnDelivery (the carrier collects the price). */
export const paymentKinds = ['freightCollect', 'cashOnDelivery', 'none', 'unknown'] as const
export type PaymentKind = (typeof paymentKinds)[number]

export interface Payment {
  kind: PaymentKind
  /** Whole fen (0.01 yuan), or null when no amount was read. */
  amountFen: number | null
}

export type WaybillField = 'carrier' | 'number' | 'senderName' | 'senderPhone' | 'senderAddress' | 'paymentKind' | 'amount' | 'goods' | 'outlet'

export interface Found {
  /** 0 to 1: how sure the reader is that this field is this value. */
  confidence: number
  by: 'text' | 'barcode' | 'typed'
  /** Outline in pixels of the photo as it was uploaded (after its EXIF turn), or null when it was not seen on one. */
  box: Quad | null
}

export interface Point { x: number; y: number }

/** Four corners, clockwise from the text's own top left, so that tilted and turned text keeps its direction. */
export type Quad = readonly [Point, Point, Point, Point]

/** A waybill of which nothing is known yet. */
export const blankWaybill = (): Waybill => ({
  carrier: null,
  number: null,
  sender: { name: null, phone: null, address: null },
  payment: { kind: 'unknown', amountFen: null },
  goods: null,
  outlet: null,
  originCity: null,
  receiverIsNickname: false,
  found: {},
})
