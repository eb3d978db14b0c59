import { type Carrier, type Waybill } from '../waybill/waybill'
import { DAY } from './decay'
import { isEveryonesGoods, normaliseGoods } from './goods'
import { senderNumber } from './senderNumber'

/** HMAC with the server's secret, as text. A bare hash of an 11-digit number could be enumerated (EVIDENCE). */
export type Hmac = (text: string) => string

/**
 * What one parcel may be remembered by. Every id is an HMAC: nothing here can be turned back into a number or a place.
 * - sender            寄件人: full number, extension of a virtual number, or mask with carrier and outlet
 * - campaign          carrier + place + goods + amount
 * - campaignAnyAmount the same without the amount: a refused parcel comes back cheaper
 * - place             the sending outlet, or carrier + origin city where no outlet was read; it also keeps the votes on
 *                     senders who are new there
 * - pairs             what this very sender said under each of the others, so that its neighbours can be told apart
 * - waybill           the waybill number, so that one parcel counts once
 */
export interface EvidenceKeys {
  sender: { id: string; kind: SenderKind } | null
  campaign: string | null
  campaignAnyAmount: string | null
  place: { id: string; kind: 'outlet' | 'city' } | null
  pairs: { campaign: string | null; campaignAnyAmount: string | null; place: string | null }
  waybill: string | null
  /** The goods are words that everyone uses, so a shared campaign key says less. */
  everyonesGoods: boolean
}

/** How well a sender key tells one sender from another, best first. */
export type SenderKind = 'full' | 'extension' | 'maskedAtOutlet' | 'masked'

/** A virtual number's extension belongs to someone else before long: what is known of it is forgotten by the month. */
const EXTENSION_LIFE = 30 * DAY

/** The keys of a waybill seen now; a part that was not read is null, and no part stands in for another. */
export function keysOf(waybill: Waybill, hmac: Hmac, now: number): EvidenceKeys {
  const carrier = waybill.carrier ?? 'any'
  const place = placeOf(waybill, carrier, hmac)
  const goods = normaliseGoods(waybill.goods ?? '')
  const amount = waybill.payment.amountFen
  // Goods nobody printed and an amount nobody read leave only the place: that is the place's key, not a campaign's.
  const told = place !== null && (goods !== '' || amount !== null)
  const sender = senderOf(waybill, carrier, place, hmac, now)
  const campaign = told && amount !== null ? `c.${hmac(`campaign|${place.id}|${goods}|${amount}`)}` : null
  const campaignAnyAmount = told && goods !== '' ? `g.${hmac(`goods|${place.id}|${goods}`)}` : null
  const pair = (other: string | null) => (sender === null || other === null ? null : `q.${hmac(`pair|${sender.id}|${other}`)}`)
  return {
    sender,
    campaign,
    campaignAnyAmount,
    place,
    pairs: { campaign: pair(campaign), campaignAnyAmount: pair(campaignAnyAmount), place: pair(place?.id ?? null) },
    waybill: waybill.number === null ? null : `w.${hmac(`waybill|${waybill.number}`)}`,
    everyonesGoods: isEveryonesGoods(goods),
  }
}

/** Spaces, brackets and the words that an outlet's name may or may not carry. */
const plainPlace = (printed: string): string =>
  printed.normalize('NFKC').replace(/[^\p{Script=Han}a-zA-Z0-9]/gu, '').replace(/(有限公司|公司|营业部|营业点|网点|分部|站点)$/u, '')

function placeOf(waybill: Waybill, carrier: Carrier | 'any', hmac: Hmac): EvidenceKeys['place'] {
  const outlet = plainPlace(waybill.outlet ?? '')
  if (outlet !== '') return { id: `o.${hmac(`outlet|${carrier}|${outlet}`)}`, kind: 'outlet' }
  const city = plainPlace(waybill.originCity ?? '').replace(/市$/u, '')
  return city === '' ? null : { id: `t.${hmac(`city|${carrier}|${city}`)}`, kind: 'city' }
}

function senderOf(waybill: Waybill, carrier: Carrier | 'any', place: EvidenceKeys['place'], hmac: Hmac, now: number): EvidenceKeys['sender'] {
  const number = waybill.sender.phone === null ? null : senderNumber(waybill.sender.phone)
  if (number === null) return null
  if (number.kind === 'full') return { id: `s.${hmac(`full|${number.text}`)}`, kind: 'full' }
  if (number.kind === 'extension') return { id: `s.${hmac(`extension|${number.text}|${Math.floor(now / EXTENSION_LIFE)}`)}`, kind: 'extension' }
  return place?.kind === 'outlet'
    ? { id: `s.${hmac(`masked|${number.text}|${place.id}`)}`, kind: 'maskedAtOutlet' }
    : { id: `s.${hmac(`masked|${number.text}|${carrier}`)}`, kind: 'masked' }
}

/** A person as the evidence book knows them. */
export const personIdOf = (openid: string, hmac: Hmac): string => `p.${hmac(`person|${openid}`)}`

/**
 * One person's look at one parcel. The same person and waybill number are one case however often they look; without a
 * number the request's own id stands for the parcel. Without the secret nobody can make another person's case id.
 */
export const caseIdOf = (openid: string, keys: Pick<EvidenceKeys, 'waybill'>, requestId: string, hmac: Hmac): string =>
  `k.${hmac(`case|${openid}|${keys.waybill ?? `request ${requestId}`}`)}`

/** The province a parcel went to: one can be told from another, and none named. 'unknown' is none, and opens no gate. */
export const provinceIdOf = (province: string | null, hmac: Hmac): string => (province === null ? 'unknown' : `a_${hmac(`province|${province}`)}`)

/** A key's id as a field name: dots part paths. */
export const fieldOf = (keyId: string): string => keyId.replace('.', '_')
