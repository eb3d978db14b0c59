import { type CaseDocument, type Change, type PersonDocument } from './bookDocuments'
import { DAY } from './decay'
import { type Hmac } from './keys'

/** Voices (answers, reports, changes of mind) a person may give a day: far above a household's parcels. */
export const VOICES_A_DAY = 30

/**
 * Parcels a person may look up a day, and how many of them without a photo to go by (typed, pasted, a corrected number).
 * Ours; no source names a figure. China moved about 175 billion parcels in 2024 (State Post Bureau's yearly figures),
 * one in three days a head: sixty leave room for whoever checks for a whole stairway. Typed numbers are how the book
 * could be tried out: twenty a day are 500 days for the 10,000 numbers behind one mask of four.
 */
export const LOOKS_A_DAY = { all: 60, withoutPhoto: 20 } as const

export const dayNumber = (now: number): number => Math.floor(now / DAY)

/** True when this person has spoken as often today as anyone may. */
export const isOverLimit = (person: PersonDocument, now: number): boolean => person.day === dayNumber(now) && person.voicesToday >= VOICES_A_DAY

/** True for a look that brings nothing new: the same parcel read the same way, as after a lost answer. It is free. */
export const isSameLook = (known: CaseDocument | null, keys: CaseDocument['keys']): boolean => known !== null && JSON.stringify(known.keys) === JSON.stringify(keys)

/**
 * Looks of one person on one day. Kept apart from the person and under a name of that day, for that day only: or deleting
 * everything of one's own would be the way to look up without end.
 */
export interface LooksDocument { day: number; all: number; withoutPhoto: number }

export const looksIdOf = (person: string, now: number, hmac: Hmac): string => `l.${hmac(`looks|${person}|${dayNumber(now)}`)}`

/** True when as much was looked up today as anyone may. */
export const isOverLooks = (today: LooksDocument | null, byPhoto: boolean): boolean =>
  today !== null && (today.all >= LOOKS_A_DAY.all || (!byPhoto && today.withoutPhoto >= LOOKS_A_DAY.withoutPhoto))

/** The day with one more look. */
export const lookCounted = (today: LooksDocument | null, byPhoto: boolean, now: number): LooksDocument =>
  ({ day: dayNumber(now), all: (today?.all ?? 0) + 1, withoutPhoto: (today?.withoutPhoto ?? 0) + (byPhoto ? 0 : 1) })

/** A voice's changes with one more voice of today in its person's document. */
export function withVoiceCounted(changes: readonly Change[], id: string, person: PersonDocument, now: number): Change[] {
  const today = dayNumber(now)
  const { set, inc } = person.day === today ? { set: {}, inc: { voicesToday: 1 } } : { set: { day: today, voicesToday: 1 }, inc: {} }
  const own = changes.find(change => change.id === id) ?? { collection: 'people', id, blank: person, set: {}, inc: {} }
  return [...changes.filter(change => change !== own), { ...own, set: { ...own.set, ...set }, inc: { ...own.inc, ...inc } }]
}
