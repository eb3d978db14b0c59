import * as v from 'valibot'
import { type AmountBand, type WaveBand } from '../evidence/wave'
import { type GoodsWord } from '../family/askedParcel'
import { type Result } from '../result'
import { type Carrier, carriers } from '../waybill/waybill'

/** Waves (一波): what kind of parcels nobody ordered come from where, this week and the weeks before. */
export const wavesRequest = v.strictObject({ carrier: v.exactOptional(v.picklist(carriers)) })
export type WavesRequest = v.InferOutput<typeof wavesRequest>

/** Counts of parcels nobody ordered; groups of fewer than five people are not told at all. */
export interface WaveRow {
  /** Monday of the week in China, YYYY-MM-DD. */
  week: string
  carrier: Carrier | null
  /** City of origin, or null when labels did not say; never an outlet. */
  originCity: string | null
  goods: GoodsWord | null
  amount: AmountBand
  people: WaveBand
}

export interface WavesValue {
  /** Newest week first, larger groups first; at most 60. */
  rows: WaveRow[]
  demo: boolean
}

/** Anyone may see them. */
export const wavesCodes = [] as const
export type WavesCode = (typeof wavesCodes)[number]
export type WavesReply = Result<WavesValue, WavesCode>
