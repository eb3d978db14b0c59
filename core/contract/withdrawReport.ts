import * as v from 'valibot'
import { type Voice } from '../evidence/voice'
import { type Result } from '../result'
import { caseIdSchema } from './caseId'

/** Takes a report back, at any time; what it had added is subtracted exactly. Nothing to take back is no refusal. */
export const withdrawReportRequest = v.strictObject({ caseId: caseIdSchema })
export type WithdrawReportRequest = v.InferOutput<typeof withdrawReportRequest>

export interface WithdrawReportValue {
  /** What the person had answered before the report counts again. */
  voice: Voice
}

export const withdrawReportCodes = [
  'CASE_UNKNOWN', //   no such case of the caller's: made up, someone else's, expired or deleted
] as const
export type WithdrawReportCode = (typeof withdrawReportCodes)[number]
export type WithdrawReportReply = Result<WithdrawReportValue, WithdrawReportCode>
