import * as v from 'valibot'
import { type Voice } from '../evidence/voice'
import { type Result } from '../result'
import { type Verdict } from '../verdict/verdict'
import { answersSchema } from './answers'
import { caseIdSchema } from './caseId'
import { typedFieldsSchema } from './typedFields'

/**
 * What the person says about a parcel of theirs: it becomes their voice on the sender, and the parcel is judged again.
 * All answers given so far come along each time; the same answers twice change nothing.
 */
export const answerParcelRequest = v.strictObject({
  caseId: caseIdSchema,
  answers: answersSchema,
  /** After opening: what they had ordered, or not. */
  opened: v.exactOptional(v.picklist(['asOrdered', 'notAsOrdered'])),
  /** The label's fields as checkWaybill gave them: the cloud keeps no readable copy to judge by. */
  typed: typedFieldsSchema,
})
export type AnswerParcelRequest = v.InferOutput<typeof answerParcelRequest>

export interface AnswerParcelValue {
  /** The person's voice on this parcel as it stands now. */
  voice: Voice
  /** Judged with these answers and what the crowd knows now. */
  verdict: Verdict
  demo: boolean
}

export const answerParcelCodes = [
  'CASE_UNKNOWN', //       no such case of the caller's: made up, someone else's, expired or deleted
  'TOO_MANY_ANSWERS', //   more changes of mind in one day than a person has (core/evidence/limits)
] as const
export type AnswerParcelCode = (typeof answerParcelCodes)[number]
export type AnswerParcelReply = Result<AnswerParcelValue, AnswerParcelCode>
