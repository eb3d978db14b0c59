// Lanczos approximation, g = 7, n = 9 (Godfrey's coefficients): relative error below 1e-13 for x > 0.
const lanczos = [0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7] as const

function lnGamma(x: number): number {
  const y = x - 1
  let sum: number = lanczos[0]
  for (let i = 1; i < 9; i++) sum += (lanczos[i] as number) / (y + i)
  const t = y + 7.5
  return 0.9189385332046727 + (y + 0.5) * Math.log(t) - t + Math.log(sum)
}

const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b)

/** A gang's parcels: nearly everyone who speaks says bad. Beta(bad, good). */
const gang = { bad: 3, good: 1 }
/** An honest sender's parcels: one voice in ten is bad. Beta(bad, good). */
const honest = { bad: 0.8, good: 7.2 }
const prior = lnBeta(honest.bad, honest.good) - lnBeta(gang.bad, gang.good)

/**
 * Natural logarithm of how much better "gang" explains the voices than "honest sender" does (EVIDENCE: BF).
 * @param bad weighted bad voices, ≥ 0
 * @param good weighted good voices, ≥ 0
 */
export const bayesFactor = (bad: number, good: number): number =>
  lnBeta(gang.bad + bad, gang.good + good) - lnBeta(honest.bad + bad, honest.good + good) + prior
