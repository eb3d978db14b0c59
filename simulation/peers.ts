/** Two designs that look at the printed number alone, in the same world. */
export interface Peer {
  warns(number: string): boolean
  /** A case closed: reported or not. */
  closed(number: string, reported: boolean): void
}

/** "N reports on the number". */
export function countPeer(enough: number): Peer {
  const reports = new Map<string, number>()
  return {
    warns: number => (reports.get(number) ?? 0) >= enough,
    closed(number, reported) {
      if (reported) reports.set(number, (reports.get(number) ?? 0) + 1)
    },
  }
}

/** Wald's sequential test on the number: reports at 45 % against 2 %, errors 0.1 % (warn an honest one) and 10 %. */
export function sprtPeer(): Peer {
  const gang = 0.45
  const honest = 0.02
  const [accept, reject] = [Math.log(0.1 / 0.999), Math.log(0.9 / 0.001)]
  const sums = new Map<string, number>()
  return {
    warns: number => (sums.get(number) ?? 0) >= reject,
    closed(number, reported) {
      const sum = sums.get(number) ?? 0
      // A test that ended for the gang stays ended; one that ended for honesty starts anew.
      if (sum >= reject) return
      sums.set(number, Math.max(accept, sum + Math.log(reported ? gang / honest : (1 - gang) / (1 - honest))))
    },
  }
}
