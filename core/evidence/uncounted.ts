import { type CaseDocument, type CaseState, type Change, type Uncounted } from './bookDocuments'
import { type EvidenceKeys } from './keys'

/** The document that most voices on such a parcel change, and so where they are in each other's way; null where there is nothing to count. */
export const crowdedKeyOf = ({ place, sender }: EvidenceKeys): string | null => place?.id ?? sender?.id ?? null

/**
 * A person's case takes a new state that is counted later: no document but the case's own is touched. What the case added
 * before stays in its deltas, so that whatever happens meanwhile (another state, deletion, replay) is exact. castVoice
 * counts it, with the state the case then has. The same state again, and a parcel without keys, change nothing.
 * @param limited counts as one of the person's voices of the day
 */
export function putDown(caseId: string, look: CaseDocument, state: CaseState, limited: boolean, now: number): Change[] {
  const at = crowdedKeyOf(look.keys)
  if (look.state === state || at === null) return []
  const uncounted: Uncounted = { at, since: look.uncounted?.since ?? now, countedAt: countedAt(look), limited }
  return [{ collection: 'cases', id: caseId, blank: look, set: { state, stateAt: now, spoken: true, uncounted }, inc: {} }]
}

/** When what the case's deltas hold was said, ms since 1970. */
export const countedAt = (look: CaseDocument): number => look.uncounted?.countedAt ?? look.stateAt
