import * as v from 'valibot'
import { type CountBand, type StandingLevel } from '../evidence/standing'
import { type Result } from '../result'

/** Why a moderator decided; no free text. */
export const moderateReasons = [
  'proofSeen', //          proof of orders, invoices or deliveries was shown
  'numberMisused', //      someone else prints this number on labels
  'numberChangedHands', // the number belongs to someone else now
  'reportsOrganised', //   the reports look arranged
  'reportsHold', //        the reports stand up
  'noProof', //            nothing was shown that speaks against the reports
  'mistake', //            an earlier decision was wrong
] as const
export type ModerateReason = (typeof moderateReasons)[number]

/**
 * - uphold / reject   settle a dispute: wipe what was said so far, or let it stand
 * - flag / unflag     set or lift a moderator's own flag on a sender
 */
export const decisions = ['uphold', 'reject', 'flag', 'unflag'] as const
export type Decision = (typeof decisions)[number]

/** An id of the queue or the audit: an HMAC or a random id, never a number. */
const opaque = v.pipe(v.string(), v.regex(/^[a-z]\.[A-Za-z0-9_.-]{16,80}$/))

export const moderateRequest = v.variant('action', [
  v.strictObject({ action: v.literal('queue') }),
  v.strictObject({ action: v.literal('audit') }),
  v.strictObject({
    action: v.literal('decide'),
    /** Made by the client once per decision and kept over retries: a second tap decides nothing twice. */
    requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/)),
    subject: opaque, decision: v.picklist(decisions), reason: v.picklist(moderateReasons),
  }),
  v.strictObject({ action: v.literal('undo'), entry: opaque }),
])
export type ModerateRequest = v.InferOutput<typeof moderateRequest>

/** One thing to decide. Numbers and places are not in it: a moderator sees what the crowd said, not whom it names. */
export interface QueueItem {
  subject: string
  kind: 'dispute' | 'suspectedSender'
  level: StandingLevel
  /** People who spoke against and for the sender. */
  bad: CountBand | null
  good: CountBand | null
  /** First voice, ms since 1970, rounded down to a day. */
  since: number
  /** A dispute lapses then, ms since 1970. */
  until: number | null
}

export interface AuditEntry {
  entry: string
  subject: string
  decision: Decision | 'undo'
  reason: ModerateReason
  /** ms since 1970. */
  at: number
  /** False once it was undone, or when it is itself an undoing. */
  undoable: boolean
}

export type ModerateValue =
  | { action: 'queue'; items: QueueItem[] }
  | { action: 'audit'; entries: AuditEntry[] }
  | { action: 'decide'; entry: string }
  | { action: 'undo'; entry: string }

export const moderateCodes = [
  'NOT_A_MODERATOR', //   the caller is not on the environment's list
  'SUBJECT_UNKNOWN', //   no such dispute or sender
  'NOT_OPEN', //          the dispute is decided or lapsed; or the flag is already as asked
  'NOT_UNDOABLE', //      undone already, or a later decision on the same subject stands on it
] as const
export type ModerateCode = (typeof moderateCodes)[number]
export type ModerateReply = Result<ModerateValue, ModerateCode>
