import { type Change, type PersonDocument } from './bookDocuments'
import { DAY } from './decay'

/** Voices (answers, reports, changes of mind) a person may give a day: far above a household's parcels. */
export const VOICES_A_DAY = 30

export const dayNumber = (now: number): number => Math.floor(now / DAY)

/** True when this person has spoken as often today as anyone may. */
export const isOverLimit = (person: PersonDocument, now: number): boolean => person.day === dayNumber(now) && person.voicesToday >= VOICES_A_DAY

/** Notes one more voice of today. */
export const countVoice = (id: string, person: PersonDocument, now: number): Change =>
  person.day === dayNumber(now)
    ? { collection: 'people', id, blank: person, set: {}, inc: { voicesToday: 1 } }
    : { collection: 'people', id, blank: person, set: { day: dayNumber(now), voicesToday: 1 }, inc: {} }
