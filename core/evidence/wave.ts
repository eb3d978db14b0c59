import { type GoodsWord, shareableGoods } from '../family/askedParcel'
import { type Carrier, type Waybill } from '../waybill/waybill'
import { DAY } from './decay'

/** What is asked at the door, in bands wide enough to hold many parcels. Yuan. */
export const amountBands = ['unknown', 'under20', '20-39', '40-59', '60-99', '100-159', '160+'] as const
export type AmountBand = (typeof amountBands)[number]

/** Smaller groups are never told: fewer than this many people could be guessed at. */
export const FEWEST_TOLD = 5
export const waveBands = ['5-9', '10-29', '30-99', '100+'] as const
export type WaveBand = (typeof waveBands)[number]

/** The kind of parcel a wave counts: nothing in it names a sender, an outlet or a person. */
export interface Wave {
  week: string
  carrier: Carrier | null
  originCity: string | null
  goods: GoodsWord | null
  amount: AmountBand
}

/** The wave a parcel belongs to, at a moment in ms since 1970. */
export const waveOf = ({ carrier, originCity, goods, payment }: Waybill, now: number): Wave => ({
  week: weekOf(now),
  carrier,
  originCity: originCity !== null && /^\p{Script=Han}{2,6}$/u.test(originCity) ? originCity : null,
  goods: shareableGoods(goods),
  amount: amountBandOf(payment.amountFen),
})

export function amountBandOf(fen: number | null): AmountBand {
  if (fen === null) return 'unknown'
  if (fen < 2_000) return 'under20'
  if (fen < 4_000) return '20-39'
  if (fen < 6_000) return '40-59'
  if (fen < 10_000) return '60-99'
  return fen < 16_000 ? '100-159' : '160+'
}

/** A number of people as it may be told; null for too few. */
export function waveBandOf(people: number): WaveBand | null {
  if (people < FEWEST_TOLD) return null
  if (people < 10) return '5-9'
  if (people < 30) return '10-29'
  return people < 100 ? '30-99' : '100+'
}

const CHINA = 8 * 3_600_000
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * DAY

/** Monday of a moment's week, by China's clock, YYYY-MM-DD. */
export function weekOf(now: number): string {
  const local = now + CHINA
  const monday = local - (((local - FIRST_MONDAY) % (7 * DAY)) + 7 * DAY) % (7 * DAY)
  return new Date(monday).toISOString().slice(0, 10)
}
