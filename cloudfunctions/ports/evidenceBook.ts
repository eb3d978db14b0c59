import { type CaseDocument, type CaseState } from '../../core/evidence/bookDocuments'
import { type DisputeDocument } from '../../core/evidence/dispute'
import { type Ruling } from '../../core/evidence/entity'
import { type EvidenceKeys } from '../../core/evidence/keys'
import { type Standing, type StandingLevel } from '../../core/evidence/standing'
import { type Result } from '../../core/result'

/**
 * What the crowd said about senders and campaigns. It holds HMAC keys only: no number, no place, nothing of a receiver.
 * Every change is one transaction of doc(id) operations, repeated when another was first; what core/evidence computes
 * (noteSighting, castVoice, forgetCase, dispute, limits) is what is written. Times are ms since 1970.
 */
export interface EvidenceBook {
  /** What the crowd knows of a parcel with these keys: 7 document reads at most, whatever the size of the book. */
  standingOf(keys: EvidenceKeys, now: number): Promise<Standing>

  /**
   * Notes that a person looked at a parcel; a look by itself is no voice. Idempotent: the same person and waybill
   * number (or request, where no number was read) is one case.
   * @returns the case's id, worth nothing in anyone else's hands
   */
  noteSighting(sighting: Sighting, now: number): Promise<string>

  /**
   * What a person says of a parcel they looked at; replaces what they said before, exactly. The same state again (a
   * second tap, a retry after a timeout) changes nothing and is answered like the first. 'silent' takes a voice back.
   * Refuses NO_SUCH_CASE a case that is not there or not this person's (one answer for both), TOO_MANY a person past
   * the day's limit (taking back is never refused).
   */
  castVoice(voice: { openid: string; caseId: string; state: CaseState }, now: number): Promise<Result<VoiceCast, 'NO_SUCH_CASE' | 'TOO_MANY'>>

  /** A person's own case; null when it is not there or not theirs. */
  caseOf(openid: string, caseId: string): Promise<CaseDocument | null>

  /**
   * Opens a dispute for a sender whose number the caller has proved control of. While it is open (72 h at most) the
   * sender is shown as doubtful at most. Refuses TOO_SOON a second one within 30 days, NOTHING_KNOWN a sender nobody
   * spoke of.
   */
  openDispute(dispute: { openid: string; senderId: string }, now: number): Promise<Result<DisputeDocument, 'TOO_SOON' | 'NOTHING_KNOWN'>>

  /**
   * A moderator's decision on an open dispute, with its undoing ('open' again). Upheld: only later voices count, and
   * everyone who spoke against the sender before is believed less (0.2) from now on. Nothing is deleted; the audit
   * gets a line. The same decision again changes nothing.
   */
  decideDispute(decision: Decision & { state: DisputeDocument['state'] }, now: number): Promise<Result<DisputeDocument, 'NO_SUCH_DISPUTE'>>

  /** A moderator's ruling on a sender, or its undoing (null); one more line in the audit. */
  rule(decision: Decision & { ruling: Ruling | null }, now: number): Promise<Result<null, 'NOTHING_KNOWN'>>

  /** Disputes awaiting a decision, oldest first; at most 100. */
  openDisputes(): Promise<{ senderId: string; dispute: DisputeDocument }[]>

  /** Everything the book holds of a person, as plain data without keys of others. */
  exportPerson(openid: string): Promise<PersonExport>

  /** Takes back every voice and look of a person exactly and removes their documents. Repeatable after a timeout. */
  deletePerson(openid: string, now: number): Promise<{ cases: number }>

  /** Forgets up to `most` cases past their expiry, exactly as if their people had deleted them. @returns how many */
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
  /** Where the person says they live, by the province's short name (浙江); 'unknown' opens no gate. */
  province: string
}

export interface VoiceCast {
  case: CaseDocument
  /** What the crowd knows of the parcel now, this voice included. */
  standing: Standing
}

export interface Decision {
  /** The moderator. */
  openid: string
  senderId: string
  /** One of a closed list of reason codes, kept in the audit. */
  reason: string
}

export interface PersonExport {
  firstSeen: number | null
  cases: { caseId: string; firstAt: number; state: CaseState; stateAt: number; shown: StandingLevel; photoTakenInApp: boolean; province: string }[]
  disputes: DisputeDocument[]
}
