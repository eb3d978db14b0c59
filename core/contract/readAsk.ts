import * as v from 'valibot'
import { type AskView } from '../family/askView'
import { type Result } from '../result'
import { askId } from './askFamily'

/** What an ask says to the caller: every answer to the asker, the parcel and one's own answer to everyone else. */
export const readAskRequest = v.strictObject({ id: askId })
export type ReadAskRequest = v.InferOutput<typeof readAskRequest>

/** An ask that never was, one closed to the family and one over a week old look the same from outside. */
export const readAskCodes = ['ASK_GONE'] as const
export type ReadAskCode = (typeof readAskCodes)[number]

export type ReadAskReply = Result<AskView, ReadAskCode>
