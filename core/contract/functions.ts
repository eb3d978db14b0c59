import { type AnswerFamilyReply, type AnswerFamilyRequest } from './answerFamily'
import { type AnswerParcelReply, type AnswerParcelRequest } from './answerParcel'
import { type AskFamilyReply, type AskFamilyRequest } from './askFamily'
import { type CheckWaybillReply, type CheckWaybillRequest } from './checkWaybill'
import { type CloseAskReply, type CloseAskRequest } from './closeAsk'
import { type DisputeFlagReply, type DisputeFlagRequest } from './disputeFlag'
import { type InboxReply, type InboxRequest } from './inbox'
import { type KeepRescueReply, type KeepRescueRequest } from './keepRescue'
import { type ModerateReply, type ModerateRequest } from './moderate'
import { type MyDataReply, type MyDataRequest } from './myData'
import { type PosterCodeReply, type PosterCodeRequest } from './posterCode'
import { type ReadAskReply, type ReadAskRequest } from './readAsk'
import { type ReportSenderReply, type ReportSenderRequest } from './reportSender'
import { type WavesReply, type WavesRequest } from './waves'
import { type WithdrawReportReply, type WithdrawReportRequest } from './withdrawReport'

/** Every cloud function's name with its request and reply: what src/cloud/call is typed by. */
export interface Functions {
  checkWaybill: { request: CheckWaybillRequest; reply: CheckWaybillReply }
  answerFamily: { request: AnswerFamilyRequest; reply: AnswerFamilyReply }
  askFamily: { request: AskFamilyRequest; reply: AskFamilyReply }
  closeAsk: { request: CloseAskRequest; reply: CloseAskReply }
  posterCode: { request: PosterCodeRequest; reply: PosterCodeReply }
  readAsk: { request: ReadAskRequest; reply: ReadAskReply }
  answerParcel: { request: AnswerParcelRequest; reply: AnswerParcelReply }
  reportSender: { request: ReportSenderRequest; reply: ReportSenderReply }
  withdrawReport: { request: WithdrawReportRequest; reply: WithdrawReportReply }
  disputeFlag: { request: DisputeFlagRequest; reply: DisputeFlagReply }
  inbox: { request: InboxRequest; reply: InboxReply }
  keepRescue: { request: KeepRescueRequest; reply: KeepRescueReply }
  moderate: { request: ModerateRequest; reply: ModerateReply }
  myData: { request: MyDataRequest; reply: MyDataReply }
  waves: { request: WavesRequest; reply: WavesReply }
}

export type FunctionName = keyof Functions
