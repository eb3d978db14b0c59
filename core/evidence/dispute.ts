import { DAY } from './decay'
import { type Entity, type Ruling } from './entity'

/** An open dispute caps what is shown at doubtful for this long at most (EVIDENCE, "Dispute"). */
export const DISPUTE_OPEN_FOR = 3 * DAY
/** One dispute a number in this time. */
export const DISPUTE_EVERY = 30 * DAY

/** The last dispute of one sender, by the sender's id. Its history is in the audit. */
export interface DisputeDocument {
  /** people's id of whoever proved control of the number. */
  person: string
  openedAt: number
  state: 'open' | 'upheld' | 'rejected'
  /** 0 while open. */
  decidedAt: number
}

/** Whether a number may be disputed again. */
export const mayDispute = (last: DisputeDocument | null, now: number): boolean => last === null || now - last.openedAt >= DISPUTE_EVERY

/** Top-level fields of a sender's entity to set at each step of a dispute or ruling; nothing is ever deleted. */
export const disputeOpened = (now: number): Pick<Entity, 'disputedUntil'> => ({ disputedUntil: now + DISPUTE_OPEN_FOR })

/** Only later voices count: what was heard so far is copied and subtracted from then on. A ruling falls with it. */
export const disputeUpheld = (sender: Entity, now: number): Pick<Entity, 'disputedUntil' | 'base' | 'ruling'> =>
  ({ disputedUntil: 0, ruling: null, base: structuredClone({ at: now, mass: sender.mass, voices: sender.voices, proofs: sender.proofs }) })

export const disputeRejected = (): Pick<Entity, 'disputedUntil'> => ({ disputedUntil: 0 })

/** A moderator's decision on a sender; null undoes it. */
export const ruled = (ruling: Ruling | null): Pick<Entity, 'ruling'> => ({ ruling })
