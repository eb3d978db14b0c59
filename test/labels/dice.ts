/** A seeded die: the same words always give the same throws, on any machine, so that a label can be drawn again. */
export class Dice {
  private readonly seed: string
  private state: number

  constructor(...seed: (string | number)[]) {
    this.seed = seed.join('/')
    this.state = 0x811c9dc5
    for (const char of this.seed) this.state = Math.imul(this.state ^ char.codePointAt(0)!, 0x01000193) >>> 0
  }

  /** 0 (inclusive) to 1 (exclusive): mulberry32, public domain. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  real(from: number, to: number): number {
    return from + (to - from) * this.next()
  }

  /** Whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)]
    if (picked === undefined) throw new RangeError('picking from an empty list')
    return picked
  }

  /** One key, as often as its weight says. */
  weighted<T extends string>(weights: Partial<Record<T, number>>): T {
    const entries = Object.entries(weights) as [T, number][]
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      left -= weight
      if (left < 0) return key
    }
    return entries[entries.length - 1]![0]
  }

  digits(count: number): string {
    let text = ''
    while (text.length < count) text += this.int(0, 9)
    return text
  }

  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list]
    for (let last = copy.length - 1; last > 0; last--) {
      const other = this.int(0, last)
      ;[copy[last], copy[other]] = [copy[other]!, copy[last]!]
    }
    return copy
  }

  /** A die of its own: throws made with it do not shift this one's. */
  child(name: string): Dice {
    return new Dice(this.seed, name)
  }
}
