import { type Wave } from '../../core/evidence/wave'

/** How many people met each kind of parcel nobody ordered, week by week. */
export interface WaveBook {
  /** Groups of `fewest` people and more, newest week first, larger first; at most `most`. */
  largest(fewest: number, carrier: Wave['carrier'] | undefined, most: number): Promise<(Wave & { people: number })[]>
  /** Counts the given week afresh from the cases, and removes weeks before `oldest`. @returns groups counted */
  recount(weeks: readonly string[], oldest: string): Promise<number>
}
