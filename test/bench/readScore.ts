import { bareNumber } from '../../core/waybill/number/number'
import { type SeenLabel } from '../../core/waybill/seenLabel'
import { type Waybill } from '../../core/waybill/waybill'
import { type Truth } from '../labels/truth'

/** Fields whose exact reading is counted; senderPhoneNull: no phone given where none is printed. */
export const counted = ['number', 'carrier', 'senderPhone', 'senderPhoneNull', 'amount', 'paymentKind', 'senderName'] as const
export type Counted = (typeof counted)[number]

/** How many were right, of how many. */
export type Share = [right: number, of: number]

/** One photo's reading against its truth. */
export interface Verdict {
  /** Null where the label does not print what is counted. */
  right: Record<Counted, boolean | null>
  /** The receiver's phone was given as the sender's. */
  swap: boolean
  /** Some other number was given as the sender's. */
  wrongPhone: boolean
  /** A sum was given that is not the one to pay. */
  falseAmount: boolean
  code128: boolean
  /** What a miss was, for the list of causes: field and what was read for it. */
  misses: string[]
}

/** A reading is right only where it is exact; a label not recognised as one is wrong in every field. */
export function judged(waybill: Waybill | null, seen: SeenLabel, truth: Truth): Verdict {
  const { sender, payment } = truth
  const phone = waybill?.sender.phone ?? null
  const right: Verdict['right'] = {
    number: waybill?.number === truth.number,
    carrier: waybill?.carrier === truth.carrier,
    senderPhone: sender.phone === null ? null : phone === sender.phone,
    senderPhoneNull: sender.phone === null ? waybill !== null && phone === null : null,
    amount: payment.amountFen === null ? null : waybill?.payment.amountFen === payment.amountFen,
    paymentKind: waybill?.payment.kind === payment.kind,
    senderName: sender.name === null ? null : sameName(waybill?.sender.name ?? null, sender.name),
  }
  const receivers = truth.receiver.phone
  const swap = phone !== null && phone !== sender.phone && receivers !== null && (phone === receivers || mainOf(phone) === mainOf(receivers))
  const read = { number: waybill?.number, carrier: waybill?.carrier, senderPhone: phone, senderPhoneNull: phone, amount: waybill?.payment.amountFen, paymentKind: waybill?.payment.kind, senderName: waybill?.sender.name }
  const meant = { number: truth.number, carrier: truth.carrier, senderPhone: sender.phone, senderPhoneNull: null, amount: payment.amountFen, paymentKind: payment.kind, senderName: sender.name }
  const amountFen = waybill?.payment.amountFen ?? null
  return {
    right, swap,
    wrongPhone: phone !== null && phone !== sender.phone && !swap,
    falseAmount: amountFen !== null && amountFen !== payment.amountFen,
    code128: seen.barcodes.some(code => code.format === 'Code128' && bareNumber(code.text) === truth.number),
    misses: waybill === null ? ['not taken for a label'] : counted.filter(field => right[field] === false).map(field => `${field}: ${String(read[field] ?? 'nothing')} for ${String(meant[field] ?? 'nothing')}`),
  }
}

const mainOf = (phone: string): string => phone.split('转')[0]!

/** Names are compared without spaces and with one kind of star, however many of them stand together. */
const sameName = (read: string | null, printed: string): boolean => read !== null && evenName(read) === evenName(printed)
const evenName = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '').replace(/\*+/gu, '*')

export const shareOf = (flags: readonly (boolean | null)[]): Share => [flags.filter(flag => flag === true).length, flags.filter(flag => flag !== null).length]

/** Share of the words a label prints in its fields that stand somewhere in the text read, whoever they were given to. */
export function textRecall(texts: readonly string[], truth: Truth): Share {
  const text = stripped(texts.join(''))
  const words = [truth.number, truth.sender.name, truth.receiver.name, truth.goods, truth.sender.phone, truth.receiver.phone]
    .flatMap(word => (word === null || word.includes('*') ? [] : [stripped(word).replace(/转/gu, '')]))
  return [words.filter(word => text.includes(word)).length, words.length]
}

const stripped = (text: string): string => text.normalize('NFKC').replace(/[\s()#,.:;转-]/gu, '').toUpperCase()

/** The value below which a share of the values lie; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((p, q) => p - q)
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}
