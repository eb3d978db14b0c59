import { type EvidenceKeys } from '../../core/evidence/keys'
import { type Standing, type StandingLevel } from '../../core/evidence/standing'

/** What the crowd said about senders and campaigns. It holds HMAC keys only: no number, no place, nothing of a receiver. */
export interface EvidenceBook {
  /** What the crowd knows of a parcel with these keys. At most 8 document reads, whatever the size of the book. */
  standingOf(keys: EvidenceKeys, now: number): Promise<Standing>
  /**
   * Notes that a person looked at a parcel; a look by itself is no voice. Idempotent: the same person and waybill
   * number (or request, where no number was read) is one case.
   * @returns the case's id, worth nothing in anyone else's hands
   */
  noteSighting(sighting: Sighting, now: number): Promise<string>
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
}
