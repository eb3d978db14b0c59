import * as v from 'valibot'
import { familyNames } from '../family/ask'
import { type AskView } from '../family/askView'
import { type Result } from '../result'
import { askId } from './askFamily'

/** One relative's answer to an ask; a second one takes the place of the first. */
export const answerFamilyRequest = v.strictObject({
  id: askId,
  ordered: v.picklist(['mine', 'notMine', 'unsure']),
  name: v.nullable(v.picklist(familyNames)),
})
export type AnswerFamilyRequest = v.InferOutput<typeof answerFamilyRequest>

export const answerFamilyCodes = [
  'ASK_GONE', //   no such ask, closed, or over a week old
  'ASK_FULL', //   twenty people have answered
  'OWN_ASK', //    the asker cannot answer for the family
] as const
export type AnswerFamilyCode = (typeof answerFamilyCodes)[number]

export type AnswerFamilyReply = Result<AskView, AnswerFamilyCode>
