import * as v from 'valibot'
import { isDay } from '../rescue/days'
import { mostOffers, type RescueNotes } from '../rescue/rescueNotes'
import { rescueStepCodes } from '../rescue/rescueSteps'
import { type Result } from '../result'
import { caseIdSchema } from './caseId'

const day = v.pipe(v.string(), v.check(isDay))
const notes = v.strictObject({
  paidOn: v.nullable(day),
  done: v.pipe(v.array(v.picklist(rescueStepCodes)), v.maxLength(rescueStepCodes.length), v.check(codes => new Set(codes).size === codes.length)),
  /** Whole fen, up to 100,000 yuan each. */
  offersFen: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000))), v.maxLength(mostOffers)),
  cameAgain: v.boolean(),
})

/** What was done after paying, kept with a case of the caller's own so that another phone of theirs finds it. */
export const keepRescueRequest = v.variant('action', [
  /** The whole of it each time; the last one counts, the same twice changes nothing. */
  v.strictObject({ action: v.literal('keep'), caseId: caseIdSchema, notes }),
  v.strictObject({ action: v.literal('read'), caseId: caseIdSchema }),
])
export type KeepRescueRequest = v.InferOutput<typeof keepRescueRequest>

export type KeepRescueValue = { action: 'keep' } | { action: 'read'; /** Null when none were kept. */ notes: RescueNotes | null }

export const keepRescueCodes = [
  'CASE_UNKNOWN', //   no such case of the caller's: made up, someone else's, expired or deleted
] as const
export type KeepRescueCode = (typeof keepRescueCodes)[number]
export type KeepRescueReply = Result<KeepRescueValue, KeepRescueCode>
