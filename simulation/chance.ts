/** Seeded chance: the same seed gives the same world on every machine (sfc32, Chris Doty-Humphrey's PractRand). */
export class Chance {
  private a: number
  private b: number
  private c: number
  private d = 1

  constructor(seed: number, stream = 0) {
    this.a = seed >>> 0
    this.b = stream >>> 0
    this.c = (seed / 2 ** 32) >>> 0
    for (let i = 0; i < 16; i++) this.unit()
  }

  /** Uniform in [0, 1). */
  unit(): number {
    const sum = (this.a + this.b + this.d++) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum | 0
    return (sum >>> 0) / 2 ** 32
  }

  happens(share: number): boolean {
    return this.unit() < share
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.unit()
  }

  /** A whole number from 0 to below n. */
  below(n: number): number {
    return Math.floor(this.unit() * n)
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T
  }

  /** The first ones are the most frequent: weight 1/(place + 1) (Zipf). */
  pickCommon<T>(from: readonly T[]): T {
    const total = Math.log(from.length + 1)
    return from[Math.min(from.length - 1, Math.floor(Math.exp(this.unit() * total)) - 1)] as T
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.unit())) * Math.cos(2 * Math.PI * this.unit())
  }

  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal())
  }

  /** Beta(1, b): mean 1/(1 + b). */
  betaOne(b: number): number {
    return 1 - (1 - this.unit()) ** (1 / b)
  }

  poisson(mean: number): number {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()))
    let count = 0
    for (let left = Math.exp(-mean), product = this.unit(); product > left; product *= this.unit()) count++
    return count
  }
}
