import * as v from 'valibot'
import { type AskView } from '../family/askView'
import { type Result } from '../result'
import { askId } from './askFamily'

/** The asker closes an ask: the link opens nothing any more, the answers stay theirs to see. */
export const closeAskRequest = v.strictObject({ id: askId })
export type CloseAskRequest = v.InferOutput<typeof closeAskRequest>

/** No such ask of the caller's, or over a week old. */
export const closeAskCodes = ['ASK_GONE'] as const
export type CloseAskCode = (typeof closeAskCodes)[number]

export type CloseAskReply = Result<AskView, CloseAskCode>
