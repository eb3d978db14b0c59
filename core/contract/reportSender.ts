import * as v from 'valibot'
import { type Result } from '../result'
import { caseIdSchema } from './caseId'

/** What can be ticked; there is no free text. */
export const reportTicks = [
  'notOrdered', //       nobody at home ordered it
  'paid', //             it was paid for
  'worthless', //        the contents are worth far less than the price
  'empty', //            nothing, or rubbish, inside
  'openingRefused', //   no look inside before paying
  'numberDead', //       the sender's number does not answer
  'priceCut', //         cheaper, or sent again, after a refusal
  'urgedToSign', //      messages or calls urging to sign and pay
  'cardInside', //       a QR or scratch card inside
  'refundRefused', //    money back was refused or only part of it offered
  'neighboursToo', //    neighbours got the same parcel
] as const
export type ReportTick = (typeof reportTicks)[number]

/** A report (举报) of a parcel of the caller's own. The same report twice is one report; a later one replaces it. */
export const reportSenderRequest = v.strictObject({
  caseId: caseIdSchema,
  ticks: v.pipe(v.array(v.picklist(reportTicks)), v.minLength(1), v.maxLength(reportTicks.length), v.check(ticks => new Set(ticks).size === ticks.length)),
  /** What was paid, whole fen, up to 100,000 yuan. */
  paidFen: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000))),
  /** The caller agreed to one message, should this sender become flagged later. */
  tellMe: v.exactOptional(v.boolean()),
})
export type ReportSenderRequest = v.InferOutput<typeof reportSenderRequest>

/** What the report does now. Where many report at once it is counted within seconds, and this says what the crowd knew before. */
export const reportOutcomes = [
  'waitsForOthers', //   counted; a warning needs more voices than this one
  'othersSeeDoubt', //   counted; whoever gets such a parcel is told to ask first
  'othersAreWarned', //  counted; whoever gets such a parcel is warned
  'alreadyHeard', //     this person's voice on this sender, or this parcel, was counted already
] as const
export type ReportOutcome = (typeof reportOutcomes)[number]

export interface ReportSenderValue {
  outcome: ReportOutcome
  /** One message will come (core/contract/inbox) should the sender become flagged; false when it is already, or nobody asked. */
  willTell: boolean
  demo: boolean
}

export const reportSenderCodes = [
  'CASE_UNKNOWN', //        no such case of the caller's: made up, someone else's, expired or deleted
  'NOTHING_TO_REPORT', //   neither sender nor campaign could be read off this parcel: there is nobody to report
  'TOO_MANY_REPORTS', //    more parcels in one day than a family gets (core/evidence/limits)
] as const
export type ReportSenderCode = (typeof reportSenderCodes)[number]
export type ReportSenderReply = Result<ReportSenderValue, ReportSenderCode>
