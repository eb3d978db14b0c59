import { type CheckWaybillReply, type CheckWaybillRequest } from './checkWaybill'

/** Every cloud function's name with its request and reply: what src/cloud/call is typed by. */
export interface Functions {
  checkWaybill: { request: CheckWaybillRequest; reply: CheckWaybillReply }
}

export type FunctionName = keyof Functions
