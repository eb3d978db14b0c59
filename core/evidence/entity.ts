import { unitNow } from './decay'

export const entityKinds = ['sender', 'campaign', 'campaignAnyAmount', 'place', 'pair'] as const
export type EntityKind = (typeof entityKinds)[number]

/** What the crowd said under one key, as the book keeps it. Its id is an EvidenceKeys id. */
export interface Entity extends Heard {
  kind: EntityKind
  /** First look (sender) or voice (others) under this key, ms since 1970. */
  tFirst: number
  /** Transactions that spoke here: written first, so that of many at once all but one are turned away early. */
  turns?: number
  /** When a sender was last disputed, ms since 1970; outlives the dispute's own document. */
  disputedAt?: number
  /** Audit entry of the last standing decision on a sender; null when there is none. */
  decision?: string | null
  /** Looks at parcels of a sender. */
  scans: number
  /** A moderator's decision on a sender, until it is undone (null). */
  ruling?: Ruling | null
  /** What had been heard when a dispute was upheld: it no longer counts, but is kept. Null once that is undone. */
  base?: (Heard & { at: number }) | null
  /** An open dispute caps what is shown at doubtful until then (ms since 1970; 0 = none open). */
  disputedUntil?: number
}

export type Ruling = 'flagged' | 'atMostDoubtful'

/** The countable part of an entity: all of it is changed by adding and undone by subtracting. */
export interface Heard {
  /** Stored mass (core/evidence/decay) by epoch: e331, e332, … */
  mass: Record<string, Mass>
  /** Voices that count, by side. */
  voices: { bad: number; good: number }
  /** Mature reporters whose photo was taken in the app, by province: the evidence gate. */
  proofs: Record<string, number>
}

/** Votes by side; `new…` is the part cast while the parcel's sender was new at its place. */
export interface Mass {
  bad: number
  good: number
  newBad: number
  newGood: number
}

export const blankEntity = (kind: EntityKind, tFirst: number): Entity => ({ kind, tFirst, scans: 0, mass: {}, voices: { bad: 0, good: 0 }, proofs: {} })

/** An entity's mass in votes as of now: decayed, without what an upheld dispute wiped; never below 0. */
export function massNow(entity: Entity | null, now: number): Mass {
  const sum: Mass = { bad: 0, good: 0, newBad: 0, newGood: 0 }
  if (entity === null) return sum
  for (const epoch of Object.keys(entity.mass)) {
    const stored: Partial<Mass> = entity.mass[epoch] ?? {}
    const base: Partial<Mass> = entity.base?.mass[epoch] ?? {}
    const unit = unitNow(Number(epoch.slice(1)), now)
    for (const side of ['bad', 'good', 'newBad', 'newGood'] as const) sum[side] += Math.max(0, (stored[side] ?? 0) - (base[side] ?? 0)) * unit
  }
  return sum
}

/** Voices that still count after an upheld dispute. */
export const voicesNow = (entity: Entity): { bad: number; good: number } => ({
  bad: entity.voices.bad - (entity.base?.voices.bad ?? 0),
  good: entity.voices.good - (entity.base?.voices.good ?? 0),
})

/** Provinces from which a proof still counts; 'unknown' is none. */
export const provenProvinces = (entity: Entity): string[] =>
  Object.keys(entity.proofs).filter(province => province !== 'unknown' && (entity.proofs[province] ?? 0) > (entity.base?.proofs[province] ?? 0))

/** What the first holds beyond the second; a part is never larger than its whole, rounding apart. */
export const massBeyond = (whole: Mass, part: Mass): Mass => ({
  bad: Math.max(0, whole.bad - part.bad),
  good: Math.max(0, whole.good - part.good),
  newBad: Math.max(0, whole.newBad - part.newBad),
  newGood: Math.max(0, whole.newGood - part.newGood),
})
