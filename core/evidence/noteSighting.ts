import { type CaseDocument, type Change, newPerson, type PersonDocument } from './bookDocuments'
import { DAY } from './decay'
import { blankEntity } from './entity'
import { type EvidenceKeys } from './keys'
import { type StandingLevel } from './standing'

export interface Look {
  /** people's id. */
  person: string
  keys: EvidenceKeys
  province: string
  shown: StandingLevel
  photoTakenInApp: boolean
}

const WEEK = 7 * DAY

/**
 * A person looked at a parcel: at most 4 documents (case, person, sender, and the sender it was taken for before a
 * correction). A look is no voice. Looking again before anything was said renews the case (a correction changes its keys,
 * the first province read stays); from the first voice on, taken back or not, it stays the parcel that was spoken of, so
 * that a repeated look changes nothing.
 */
export function noteSighting(caseId: string, look: Look, documents: { case: CaseDocument | null; person: PersonDocument | null }, now: number): Change[] {
  const known = documents.case
  const person = documents.person ?? newPerson(now)
  const changes: Change[] = documents.person === null ? [{ collection: 'people', id: look.person, blank: person, set: {}, inc: {} }] : []
  const { keys, shown, photoTakenInApp } = look
  if (known === null) {
    const blank: CaseDocument = { ...look, firstAt: now, week: Math.floor(person.tFirst / WEEK), state: 'silent', stateAt: now, deltas: [] }
    changes.push({ collection: 'cases', id: caseId, blank, set: {}, inc: {} })
  } else if (known.spoken !== true) {
    changes.push({ collection: 'cases', id: caseId, blank: known, set: { keys, shown, province: known.province === 'unknown' ? look.province : known.province, photoTakenInApp: known.photoTakenInApp || photoTakenInApp }, inc: {} })
  }
  // A look again at the same sender's parcel is one look; a correction takes it from the one sender to the other.
  const [before, after] = [known?.keys.sender?.id, known?.spoken !== true ? keys.sender?.id : known.keys.sender?.id]
  if (before === after) return changes
  if (before !== undefined) changes.push({ collection: 'entities', id: before, blank: {}, set: {}, inc: { scans: -1 } })
  if (after !== undefined) changes.push({ collection: 'entities', id: after, blank: blankEntity('sender', now), set: {}, inc: { scans: 1 } })
  return changes
}
