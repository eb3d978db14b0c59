import { type WaveRow, type WavesReply, type WavesRequest } from '../../core/contract/waves'
import { FEWEST_TOLD, waveBandOf } from '../../core/evidence/wave'
import { ok } from '../../core/result'
import { type WaveBook } from '../ports/waveBook'

export interface WavesPorts { waveBook: Pick<WaveBook, 'largest'>; demo: boolean }

/** Rows one screen can take in. */
const MOST_ROWS = 60

/** What kind of parcels nobody ordered are about; small groups are left out, here and in the query. */
export async function waves({ waveBook, demo }: WavesPorts, { carrier }: WavesRequest): Promise<WavesReply> {
  const groups = await waveBook.largest(FEWEST_TOLD, carrier, MOST_ROWS)
  const rows = groups.flatMap(({ people, ...wave }): WaveRow[] => { const band = waveBandOf(people); return band === null ? [] : [{ ...wave, people: band }] })
  return ok({ rows, demo })
}
