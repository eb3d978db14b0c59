import * as v from 'valibot'
import { type Result } from '../result'

/**
 * A mobile number: the only kind whose control can be proved by a code. Landlines, 400 numbers and virtual numbers with an
 * extension take no text message (cloudbase.sendSms sends to mobiles only, and the platform has no voice call); their
 * holders write to the operator, and a moderator lifts the flag (`unflag`, reason proofSeen).
 */
const mobile = v.pipe(v.string(), v.regex(/^1\d{10}$/))

/**
 * A dispute (异议) by whoever controls a number: `start` sends a code to it, `confirm` opens the dispute with that code,
 * `status` tells how the caller's own disputes stand. Whether anything is known of a number is told only after the code.
 */
export const disputeFlagRequest = v.variant('step', [
  v.strictObject({ step: v.literal('start'), phone: mobile }),
  v.strictObject({ step: v.literal('confirm'), phone: mobile, code: v.pipe(v.string(), v.regex(/^\d{6}$/)) }),
  v.strictObject({ step: v.literal('status') }),
])
export type DisputeFlagRequest = v.InferOutput<typeof disputeFlagRequest>

/**
 * - open      at most "doubtful" is shown; a moderator decides before `until`
 * - upheld    everything said before is out of the count
 * - rejected  the standing is shown again
 * - lapsed    nobody decided in time: the standing is shown again
 */
export const disputeStates = ['open', 'upheld', 'rejected', 'lapsed'] as const
export type DisputeState = (typeof disputeStates)[number]

export type DisputeFlagValue =
  | { step: 'start'; /** The code is good until then, ms since 1970. */ until: number }
  | { step: 'confirm'; state: 'open'; until: number }
  | { step: 'status'; disputes: { state: DisputeState; /** ms since 1970. */ openedAt: number; until: number }[] }

export const disputeFlagCodes = [
  'TOO_MANY_CODES', //       codes for this number, or by this person, used up for today
  'CODE_WRONG', //           not the code that was sent
  'CODE_OVER', //            no code is waiting: expired (10 minutes), five wrong tries, or never sent
  'DISPUTED_RECENTLY', //    this number was disputed within 30 days
  'NOTHING_TO_DISPUTE', //   the crowd never said anything about this number
] as const
export type DisputeFlagCode = (typeof disputeFlagCodes)[number]
export type DisputeFlagReply = Result<DisputeFlagValue, DisputeFlagCode>
