import { type CaseDocument, type CaseState, type PersonDocument } from './bookDocuments'
import { DAY } from './decay'

/** From this age on a person's voice counts in full, and a report of theirs can be a proof (EVIDENCE: age). */
export const MATURE_AFTER = 7 * DAY

/** What a state says, in hundredths of a full voice (EVIDENCE: b, g); null when it takes no side. */
export function massOf(state: CaseState): { side: 'bad' | 'good'; hundredths: number } | null {
  switch (state) {
    case 'report': return { side: 'bad', hundredths: 100 }
    case 'notMine': return { side: 'bad', hundredths: 45 }
    case 'mine':
    case 'ok': return { side: 'good', hundredths: 100 }
    case 'silent':
    case 'unsure': return null
    default: return state satisfies never
  }
}

export const isMature = (person: Pick<PersonDocument, 'tFirst'>, now: number): boolean => now - person.tFirst >= MATURE_AFTER

/** Told of a warning first, a person answers with it in mind (herding). */
export const wasWarned = ({ shown }: Pick<CaseDocument, 'shown'>): boolean => shown === 'doubtful' || shown === 'suspected' || shown === 'flagged'

/**
 * What a voice given after a warning still counts. An answer may merely repeat the warning (EVIDENCE: 0.3); a report comes
 * from having opened the parcel, hours later in the median, and says more: 0.9 brings suspected and flagged within reach
 * of a campaign's first third and did not flag an honest sender more often (docs/evidence.md).
 */
const afterWarning = { answer: 0.3, report: 0.9 } as const

/** A person's weight apart from their cohort's (EVIDENCE, "Vote weight"). */
export const weightOf = (person: PersonDocument, look: Pick<CaseDocument, 'shown'>, state: CaseState, now: number): number =>
  (isMature(person, now) ? 1 : 0.5) * (wasWarned(look) ? (state === 'report' ? afterWarning.report : afterWarning.answer) : 1) * (person.misses > 0 ? 0.2 : 1)
