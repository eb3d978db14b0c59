/**
 * Forward decay without rewriting. A vote cast at t is stored as mass · 2^((t − epoch's start) / 60 days), a whole number
 * of millionths, in the accumulator of its epoch; reading scales each accumulator down to now. Whole numbers add up to the
 * same sum in any order, so an undone vote leaves no trace and a replay gives the very same figures. Sums stay exact to
 * 2^53: four thousand million full votes on one key in one epoch.
 *
 * EVIDENCE keeps one accumulator and moves its zero yearly. Short epochs need no such rewriting, which would also have to
 * touch every delta kept in a case; and a clock that jumped ahead can at most double a vote, because an accumulator of
 * the future is not read.
 */
export const DAY = 86_400_000
export const HALF_LIFE = 60 * DAY
/** One half-life, so that no stored vote is ever scaled up by more than two. */
const EPOCH = HALF_LIFE
const UNIT = 1_000_000

/** The accumulator a moment belongs to. */
export const epochOf = (at: number): number => Math.floor(at / EPOCH)

/** A mass (1 = one full vote) cast at a moment, as it is stored in that moment's epoch. */
export const toStored = (mass: number, at: number): number =>
  Math.round(mass * UNIT * 2 ** ((at - epochOf(at) * EPOCH) / HALF_LIFE))

/** What one stored unit of an epoch weighs now; nothing when that epoch has not begun. */
export const unitNow = (epoch: number, now: number): number =>
  epoch > epochOf(now) ? 0 : 2 ** (-(now - epoch * EPOCH) / HALF_LIFE) / UNIT
