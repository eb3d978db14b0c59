/** How long a key is taken for busy after somebody else was met there, in ms. */
const BUSY_FOR = 5_000
/** More busy keys than this at once are forgotten: they are only a hint. */
const MOST = 200

/**
 * Keys at which this instance has just met another voice. Who comes to one claims it first: a voice that finds out only
 * when it writes has cost a dozen requests for nothing. A hint and no lock: what it forgets is met again.
 */
export interface BusyKeys {
  note(id: string | null, now: number): void
  has(id: string | null, now: number): id is string
}

export function busyKeys(): BusyKeys {
  const until = new Map<string, number>()
  return {
    note(id, now) {
      if (until.size >= MOST) until.clear()
      if (id !== null) until.set(id, now + BUSY_FOR)
    },
    has: (id, now): id is string => id !== null && (until.get(id) ?? 0) > now,
  }
}
