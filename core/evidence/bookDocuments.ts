import { type Entity, type BySide } from './entity'
import { type EvidenceKeys } from './keys'
import { type StandingLevel } from './standing'
import { type Wave } from './wave'

/**
 * The evidence book's documents. Every id is an HMAC; none holds a number, a place or anything of a receiver. A person
 * is known by HMAC(openid) only.
 */
export const bookCollections = ['cases', 'people', 'waybills', 'cohorts', 'entities'] as const
export type BookCollection = (typeof bookCollections)[number]

/** What a person said of one parcel; a later state replaces the earlier. Silent: looked, said nothing (or took it back). */
export const caseStates = ['silent', 'notMine', 'unsure', 'mine', 'report', 'ok'] as const
export type CaseState = (typeof caseStates)[number]

/** One person's look at one parcel. */
export interface CaseDocument {
  /** people's id. */
  person: string
  keys: EvidenceKeys
  /** First look, ms since 1970: fixes the month and week that this case's votes are counted in. */
  firstAt: number
  /** Half of the person's cohort: the province the parcel went to, as keys provinceIdOf gives it, or 'unknown'. */
  province: string
  /** The other half: the week the person was first seen, in weeks since 1970. */
  week: number
  /** The level the person had been told before they said anything. */
  shown: StandingLevel
  photoTakenInApp: boolean
  state: CaseState
  /** When the state was last changed. */
  stateAt: number
  /** Something was said of it once, even if it was taken back: its keys stay those that were spoken of. */
  spoken?: true
  /** What was said before a report: it counts again when the report is withdrawn. */
  before?: CaseState
  /** What was ticked and paid; only while the state is 'report'. */
  report?: CaseReport | null
  /** What kind of parcel it was, for the waves. */
  wave?: Wave
  /** Audit entry of the upheld dispute that overturned this voice; null once that was undone. */
  overturnedBy?: string | null
  /** To be forgotten then (forgetCase expiryOf). */
  expiresAt?: number
  /** The state was put down and waits to be counted (core/evidence/uncounted); null or missing when `deltas` say what it says. */
  uncounted?: Uncounted | null
  /** Exactly what this case added elsewhere; subtracting it undoes the case. */
  deltas: Delta[]
}

export interface Uncounted {
  /** The key of the document that was busy: voices that wait at one key are counted together. */
  at: string
  /** When it began to wait, ms since 1970. */
  since: number
  /** When what `deltas` hold was said, ms since 1970. */
  countedAt: number
  /** Counts as one of the person's voices of the day; taking back does not. */
  limited: boolean
}

/** The tick boxes of a report; codes of core/contract/reportSender. */
export interface CaseReport {
  ticks: string[]
  paidFen: number | null
}

/** What one case added to one document: whole numbers by dotted path. */
export interface Delta {
  collection: Exclude<BookCollection, 'cases'>
  id: string
  inc: Record<string, number>
}

export interface PersonDocument {
  tFirst: number
  /** Voices of this person that an upheld dispute overturned. */
  misses: number
  /** Voices given on `day` (days since 1970): the daily limit. */
  day: number
  voicesToday: number
  /** Their voices by 30-day month (m687: months since 1970) and key: each key hears at most one full voice a side and month from one person. */
  used: Record<string, Record<string, BySide>>
}

/** A person never met before. */
export const newPerson = (now: number): PersonDocument => ({ tFirst: now, misses: 0, day: 0, voicesToday: 0, used: {} })

/** One parcel counts once a side, however many people of a household speak of it. */
export interface WaybillDocument { used: BySide }

/** How many voices of one cohort (week first seen × province) the keys of one place have heard, by key and side. A sender's are counted with the sender. */
export interface CohortDocument { heard: Record<string, BySide> }

/** The documents of each collection. */
export interface BookDocument {
  cases: CaseDocument
  people: PersonDocument
  waybills: WaybillDocument
  cohorts: CohortDocument
  entities: Entity
}

export interface DocumentRef { collection: BookCollection; id: string }

/**
 * One document's part of a transaction. A missing document is written as `blank` with `set` and `inc` applied; one that
 * is there gets only `set` (whole fields) and `inc` (added by the database), both by dotted path.
 */
export interface Change extends DocumentRef {
  blank: object
  set: Record<string, unknown>
  inc: Record<string, number>
}
