import { type DisputeState } from '../../core/contract/disputeFlag'
import { type AuditEntry, type Decision, type ModerateReason, type QueueItem } from '../../core/contract/moderate'
import { type CaseDocument, type CaseReport, type CaseState } from '../../core/evidence/bookDocuments'
import { type DisputeDocument } from '../../core/evidence/dispute'
import { type EvidenceKeys } from '../../core/evidence/keys'
import { type Standing, type StandingLevel } from '../../core/evidence/standing'
import { type Wave } from '../../core/evidence/wave'
import { type Result } from '../../core/result'

/**
 * What the crowd said about senders and campaigns. It holds HMAC keys only: no number, no place, nothing of a receiver.
 * Every change is one transaction of doc(id) operations, repeated when another was first; what core/evidence computes
 * (noteSighting, castVoice, forgetCase, dispute, limits) is what is written. Only a voice that meets others is put down in
 * one transaction and counted with those others in another, seconds later at most (an hour if its function is ended by force). Times are ms since 1970. One
 * implementation, cloudfunctions/evidenceBook.ts, on any bookStore.
 */
export interface EvidenceBook {
  /** What the crowd knows of a parcel with these keys: 7 document reads at most, whatever the size of the book. */
  standingOf(keys: EvidenceKeys, now: number): Promise<Standing>

  /**
   * Notes that a person looked at a parcel; a look by itself is no voice. Idempotent: the same person and waybill
   * number (or request, where no number was read) is one case.
   * The same parcel read the same way again is free; else it is one of the day's looks.
   * @returns the case's id, worth nothing in anyone else's hands; refuses TOO_MANY a person past the day's limit, and notes nothing
   */
  noteSighting(sighting: Sighting, now: number): Promise<Result<string, 'TOO_MANY'>>

  /**
   * What a person says of a parcel they looked at; replaces what they said before, exactly. The same again (a second
   * tap, a retry after a timeout) changes nothing and is answered like the first. 'silent' takes a voice back.
   * Refuses NO_SUCH_CASE a case that is not there or not this person's (one answer for both), TOO_MANY a person past
   * the day's limit (taking back is never refused), NOTHING_TO_REPORT a report on a parcel with neither sender nor campaign.
   */
  castVoice(voice: VoiceGiven, now: number): Promise<Result<VoiceCast, 'NO_SUCH_CASE' | 'TOO_MANY' | 'NOTHING_TO_REPORT'>>

  /** Takes a report back: what was said before it counts again. A case that holds no report stays as it is. */
  withdrawReport(report: { openid: string; caseId: string }, now: number): Promise<Result<VoiceCast, 'NO_SUCH_CASE'>>

  /** A person's own case; null when it is not there or not theirs. */
  caseOf(openid: string, caseId: string): Promise<CaseDocument | null>

  /**
   * Opens a dispute for a sender whose number the caller has proved control of. While it is open (72 h at most) the
   * sender is shown as doubtful at most. Refuses TOO_SOON a second one within 30 days, NOTHING_KNOWN a sender nobody
   * spoke of.
   */
  openDispute(dispute: { openid: string; senderId: string }, now: number): Promise<Result<DisputeDocument, 'TOO_SOON' | 'NOTHING_KNOWN'>>

  /** A person's disputes, newest first. */
  disputesOf(openid: string, now: number): Promise<DisputeShown[]>

  /**
   * A moderator's decision, with a line in the append-only audit. Idempotent by `requestId`. Upheld: only later voices
   * count, and everyone who spoke against the sender before is believed less (0.2) from now on; nothing is deleted.
   * Refuses SUBJECT_UNKNOWN a sender nobody spoke of, NOT_OPEN a dispute that is over and a flag that is already as asked.
   */
  decide(decision: DecisionGiven, now: number): Promise<Result<{ entry: string }, 'SUBJECT_UNKNOWN' | 'NOT_OPEN'>>

  /** Undoes a decision exactly, with its own line in the audit. Refuses all but the last standing one on its sender. */
  undo(undoing: { openid: string; entry: string }, now: number): Promise<Result<{ entry: string }, 'SUBJECT_UNKNOWN' | 'NOT_UNDOABLE'>>

  /** What awaits a decision: open disputes first, oldest first, then senders the crowd speaks most against; at most 50 each. */
  queue(now: number): Promise<QueueItem[]>

  /** The last 100 lines of the audit, newest first. */
  audit(): Promise<AuditEntry[]>

  /** Everything the book holds of a person, as plain data without keys of others. */
  exportPerson(openid: string, now: number): Promise<PersonExport>

  /** Takes back every voice and look of a person exactly and removes their documents. Repeatable after a timeout. */
  deletePerson(openid: string, now: number): Promise<{ documents: number }>

  /** Counts voices left waiting, forgets up to `most` cases past their expiry, exactly as if their people had deleted them, and finishes decisions left half-way. @returns cases forgotten */
  sweep(most: number, now: number): Promise<number>
}

export interface Sighting {
  openid: string
  /** The client's id of this look, kept over retries. */
  requestId: string
  keys: EvidenceKeys
  /** What the person was told: a voice after a warning is worth less (herding). */
  shown: StandingLevel
  /** The photo was taken in the app just now, not chosen from the album or typed: part of the evidence gate. */
  photoTakenInApp: boolean
  /** The sender was read off a photo and not typed: whoever types could try numbers out. */
  byPhoto: boolean
  /** The province the parcel went to, as an HMAC that only tells one from another; 'unknown' opens no gate. */
  province: string
  /** What kind of parcel it is, for the waves. */
  wave: Wave
}

export interface VoiceGiven {
  openid: string
  caseId: string
  state: CaseState
  /** The tick boxes, with state 'report' only. */
  report?: CaseReport
}

export interface VoiceCast {
  case: CaseDocument
  /** What the crowd knows of the parcel now, this voice included unless it still waits to be counted (case.uncounted). */
  standing: Standing
}

export interface DecisionGiven {
  /** The moderator. */
  openid: string
  /** The client's id of this decision, kept over retries. */
  requestId: string
  senderId: string
  decision: Decision
  reason: ModerateReason
}

export interface DisputeShown { state: DisputeState; openedAt: number; until: number }

export interface PersonExport {
  firstSeen: number | null
  cases: { id: string; document: CaseDocument }[]
  disputes: DisputeShown[]
}
