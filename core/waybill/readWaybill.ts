import { namedCarriers, readCarrier } from './number/carrier'
import { readGoods } from './goods'
import { levelLines } from './lines/line'
import { type Line } from './textLine'
import { readPayment } from './money/money'
import { readNumber } from './number/number'
import { oneLabelOf } from './oneLabel'
import { readOutlet } from './outlet'
import { saysBrought } from './lines/receipt'
import { type SeenLabel } from './seenLabel'
import { readSender, type ReadSender } from './parties/sender'
import { type Waybill } from './waybill'

/** A label as read. The province is for telling reporters' places apart in memory: it is not part of the waybill, and goes into no answer and no document. */
export interface ReadLabel {
  waybill: Waybill
  /** Province the receiver's address names, without 省; null when none could be read. */
  receiverProvince: string | null
}

/**
 * What a label says, or null when what was seen is no waybill. Pure, and never throws: a field that could not be read,
 * or that might be someone else's, is null and has no entry in `found`. Nothing of the receiver is in the answer.
 */
export const readWaybill = (seen: SeenLabel): Waybill | null => readLabel(seen)?.waybill ?? null

/** The same with the province the parcel goes to, which the caller keeps to itself. */
export function readLabel(seen: SeenLabel): ReadLabel | null {
  const { lines, barcodes } = oneLabelOf(levelLines(seen.lines), seen.barcodes)
  const named = namedCarriers(lines)
  const number = readNumber(lines, barcodes, named[0]?.carrier ?? null)
  const carrier = readCarrier(named, number?.carriers ?? [], number === null ? null : { text: number.number, found: number.found })
  const sender = readSender(lines)
  const payment = readPayment(lines, number !== null && sender.sawBoth)
  if (waybillSigns(lines, sender, { number: number !== null, named: named.length > 0, asksMoney: payment.kindFound !== null && payment.kind !== 'none' }) < 2) return null
  // A meal's slip names shop and guest too; what is sent has a number.
  if (number === null && named.length === 0 && lines.some(saysBrought)) return null
  const goods = readGoods(lines)
  const outlet = readOutlet(lines)
  const found: Waybill['found'] = { ...sender.found }
  if (number !== null) found.number = number.found
  if (carrier !== null) found.carrier = carrier.found
  if (payment.kindFound !== null) found.paymentKind = payment.kindFound
  if (payment.amountFound !== null) found.amount = payment.amountFound
  if (goods !== null) found.goods = goods.found
  if (outlet !== null) found.outlet = outlet.found
  const waybill = {
    carrier: carrier?.carrier ?? null,
    number: number?.number ?? null,
    sender: sender.sender,
    payment: { kind: payment.kind, amountFen: payment.amountFen },
    goods: goods?.goods ?? null,
    outlet: outlet?.outlet ?? null,
    originCity: sender.originCity,
    receiverIsNickname: sender.receiverIsNickname,
    found,
  }
  return { waybill, receiverProvince: sender.receiverProvince }
}

/** Two signs make a waybill: a receipt or a poster has a price or a shop's phone, but no parties, carrier and number together. */
function waybillSigns(lines: readonly Line[], sender: ReadSender, has: { number: boolean; named: boolean; asksMoney: boolean }): number {
  const words = lines.flatMap(line => line.words)
  const party = words.some(word => word.kind === 'sender') || words.some(word => word.kind === 'receiver')
  return (has.number ? 1 : 0) + (has.named ? 1 : 0) + (party ? 1 : 0) + (sender.sawBoth ? 1 : 0) + (has.asksMoney ? 0.5 : 0)
}
