import { unitNow } from './decay'
import { fieldOf } from './keys'

export const entityKinds = ['sender', 'campaign', 'campaignAnyAmount', 'place', 'pair'] as const
export type EntityKind = (typeof entityKinds)[number]

/** What the crowd said under one key, as the book keeps it. Its id is an EvidenceKeys id. */
export interface Entity extends Heard {
  kind: EntityKind
  /** First look (sender) or voice (others) under this key, ms since 1970. */
  tFirst: number
  /** How often it was claimed by a transaction among many (bookStore claim). */
  turns?: number
  /** Somebody counts the voices that wait at this key, until then at most (ms since 1970; 0 = nobody). */
  countingUntil?: number
  /** A sender's voices by cohort (week first seen × province) and side: the next one of a cohort counts for less. */
  cohorts?: Record<string, BySide>
  /** What a sender itself said under its campaigns and places, by the pair's id: see isKept. */
  pairs?: Record<string, Part>
  /** What was said of a place's campaigns, with the amount and without it, by their ids: see isKept. */
  campaigns?: Record<string, Part>
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
  voices: BySide
  /** Mature reporters whose photo was taken in the app, by province: the evidence gate. */
  proofs: Record<string, number>
}

/** A number by side: voices of a cohort, or how much of one full voice is used up, in hundredths. */
export interface BySide { bad: number; good: number }

/** A pair as its sender's document keeps it, a campaign as its place's does: only what was ever added is there. */
export interface Part {
  /** First voice on a campaign, ms since 1970. */
  tFirst?: number
  mass?: Record<string, Partial<Mass>>
  voices?: Partial<BySide>
  proofs?: Record<string, number>
}

/** Votes by side; `new…` is the part cast while the parcel's sender was new at its place. */
export interface Mass {
  bad: number
  good: number
  newBad: number
  newGood: number
}

export const blankEntity = (kind: EntityKind, tFirst: number): Entity => ({ kind, tFirst, scans: 0, mass: {}, voices: { bad: 0, good: 0 }, proofs: {} })

/** Whether somebody counts the voices that wait at this key. */
export const isBeingCounted = (host: Entity | null, now: number): boolean => (host?.countingUntil ?? 0) > now

/** The parts a document keeps of its own: a sender its pairs, a place its campaigns. */
export const shelves = ['pairs', 'campaigns'] as const
export type Shelf = (typeof shelves)[number]

/**
 * So many pairs are kept with their sender and so many campaigns with their place, so that a voice writes one document for
 * all of them. A document nobody bounds would grow without end, and with it every look at it, by campaigns made up against
 * it: from so many on each has a document of its own.
 */
const SHELF = 32

/** Whether some of its parts may have documents of their own: never before it is full, and once full it stays so. */
export const isFull = (host: Entity | null, shelf: Shelf): boolean => Object.keys(host?.[shelf] ?? {}).length >= SHELF

/** Whether a voice under this key is added in its sender's or place's document. One that begun there stays there. */
export const isKept = (host: Entity | null, shelf: Shelf, id: string): boolean => fieldOf(id) in (host?.[shelf] ?? {}) || !isFull(host, shelf)

/** All that was heard of a pair, with its sender and in a document of its own; null for nothing. */
export const pairOf = (sender: Entity | null, id: string | null, document: Heard | null): Heard | null => {
  const part = partOf(sender, 'pairs', id)
  return part === undefined ? document : together(document, part)
}

/** All that was heard of a campaign, with its place and in a document of its own; null for nothing. */
export const campaignOf = (place: Entity | null, kind: EntityKind, id: string | null, document: Entity | null): Entity | null => {
  const part = partOf(place, 'campaigns', id)
  return part === undefined ? document : { ...blankEntity(kind, Math.min(document?.tFirst ?? Infinity, part.tFirst ?? Infinity)), ...together(document, part) }
}

const partOf = (host: Entity | null, shelf: Shelf, id: string | null): Part | undefined => (id === null ? undefined : host?.[shelf]?.[fieldOf(id)])

function together(document: Heard | null, part: Part): Heard {
  const mass: Heard['mass'] = { ...document?.mass }
  for (const [epoch, said] of Object.entries(part.mass ?? {})) {
    const sum: Mass = { bad: 0, good: 0, newBad: 0, newGood: 0 }
    for (const side of sides) sum[side] = (mass[epoch]?.[side] ?? 0) + (said[side] ?? 0)
    mass[epoch] = sum
  }
  const voices = { bad: (document?.voices.bad ?? 0) + (part.voices?.bad ?? 0), good: (document?.voices.good ?? 0) + (part.voices?.good ?? 0) }
  const proofs: Heard['proofs'] = { ...document?.proofs }
  for (const [province, count] of Object.entries(part.proofs ?? {})) proofs[province] = (proofs[province] ?? 0) + count
  return { mass, voices, proofs }
}

const sides = ['bad', 'good', 'newBad', 'newGood'] as const

type Counted = Heard & Pick<Entity, 'base'>

/** An entity's mass in votes as of now: decayed, without what an upheld dispute wiped; never below 0. */
export function massNow(entity: Counted | null, now: number): Mass {
  const sum: Mass = { bad: 0, good: 0, newBad: 0, newGood: 0 }
  if (entity === null) return sum
  for (const epoch of Object.keys(entity.mass)) {
    const stored: Partial<Mass> = entity.mass[epoch] ?? {}
    const base: Partial<Mass> = entity.base?.mass[epoch] ?? {}
    const unit = unitNow(Number(epoch.slice(1)), now)
    for (const side of sides) sum[side] += Math.max(0, (stored[side] ?? 0) - (base[side] ?? 0)) * unit
  }
  return sum
}

/** Voices that still count after an upheld dispute. */
export const voicesNow = (entity: Counted): { bad: number; good: number } => ({
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
