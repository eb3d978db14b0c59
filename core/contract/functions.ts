import { type AnswerFamilyReply, type AnswerFamilyRequest } from './answerFamily'
import { type AskFamilyReply, type AskFamilyRequest } from './askFamily'
import { type CheckWaybillReply, type CheckWaybillRequest } from './checkWaybill'
import { type CloseAskReply, type CloseAskRequest } from './closeAsk'
import { type PosterCodeReply, type PosterCodeRequest } from './posterCode'
import { type ReadAskReply, type ReadAskRequest } from './readAsk'

/** Every cloud function's name with its request and reply: what src/cloud/call is typed by. */
export interface Functions {
  checkWaybill: { request: CheckWaybillRequest; reply: CheckWaybillReply }
  answerFamily: { request: AnswerFamilyRequest; reply: AnswerFamilyReply }
  askFamily: { request: AskFamilyRequest; reply: AskFamilyReply }
  closeAsk: { request: CloseAskRequest; reply: CloseAskReply }
  posterCode: { request: PosterCodeRequest; reply: PosterCodeReply }
  readAsk: { request: ReadAskRequest; reply: ReadAskReply }
}

export type FunctionName = keyof Functions
