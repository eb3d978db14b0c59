/**
 * Forward decay without rewriting. A vote cast at t is stored as mass · 2^((t − epoch's start) / 60 days), a whole number
 * of millionths, in the accumulator of its epoch; reading scales an accumulator down to now. Whole numbers add up to the
 * same sum in any order, so an undone vote leaves no trace and a replay gives the very same figures. Sums stay exact to
 * 2^53: 140 million full votes on one key in one epoch.
 */
export const DAY = 86_400_000
export const HALF_LIFE = 60 * DAY
/** Six half-lives: what is left of a vote when its accumulator is no longer read is below 1/64. */
const EPOCH = 6 * HALF_LIFE
const UNIT = 1_000_000

/** The accumulator a moment belongs to. */
export const epochOf = (at: number): number => Math.floor(at / EPOCH)

/** A mass (1 = one full vote) cast at a moment, as it is stored in that moment's epoch. */
export const toStored = (mass: number, at: number): number =>
  Math.round(mass * UNIT * 2 ** ((at - epochOf(at) * EPOCH) / HALF_LIFE))

/** What one stored unit of an epoch weighs now. Epochs older than the last one weigh nothing; so do future ones. */
export function unitNow(epoch: number, now: number): number {
  const current = epochOf(now)
  return epoch === current || epoch === current - 1 ? 2 ** (-(now - epoch * EPOCH) / HALF_LIFE) / UNIT : 0
}
