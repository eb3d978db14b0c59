import { unitNow } from './decay'

/** What the crowd said under one key, as the book keeps it. Its id is an EvidenceKeys id. */
export interface Entity {
  /** First sighting or voice under this key, ms since 1970. */
  tFirst: number
  /** Stored mass (core/evidence/decay) by epoch: e53, e54, … */
  mass: Record<string, StoredMass>
  /** Voices that count now, by side. */
  voices: { bad: number; good: number }
  /** Mature reporters whose photo was taken in the app, by province: the evidence gate. */
  proofs: Record<string, number>
  /** A moderator's decision on a sender, until it is undone. */
  ruling?: 'flagged'
  /** Mass that no longer counts, because a dispute was upheld: what had been stored by then. */
  base?: { at: number; mass: Record<string, StoredMass> }
  /** An open dispute caps what is shown at doubtful until then (ms since 1970). */
  disputedUntil?: number
}

/** Votes in millionths, scaled to their epoch. `new…` is the part cast while the parcel's sender was new. */
export interface StoredMass {
  bad: number
  good: number
  newBad: number
  newGood: number
}

export type Mass = StoredMass

export const blankEntity = (tFirst: number): Entity => ({ tFirst, mass: {}, voices: { bad: 0, good: 0 }, proofs: {} })

/** An entity's mass in votes as of now: decayed, without what an upheld dispute wiped; never below 0. */
export function massNow(entity: Entity | null, now: number): Mass {
  const sum: Mass = { bad: 0, good: 0, newBad: 0, newGood: 0 }
  if (entity === null) return sum
  for (const epoch of Object.keys(entity.mass)) {
    const stored = entity.mass[epoch] as StoredMass
    const base = entity.base?.mass[epoch]
    const unit = unitNow(Number(epoch.slice(1)), now)
    for (const side of ['bad', 'good', 'newBad', 'newGood'] as const) sum[side] += Math.max(0, stored[side] - (base?.[side] ?? 0)) * unit
  }
  return sum
}

/** What the first holds beyond the second; a part cannot be larger than the whole, so never below 0. */
export const massBeyond = (whole: Mass, part: Mass): Mass => ({
  bad: Math.max(0, whole.bad - part.bad),
  good: Math.max(0, whole.good - part.good),
  newBad: Math.max(0, whole.newBad - part.newBad),
  newGood: Math.max(0, whole.newGood - part.newGood),
})
