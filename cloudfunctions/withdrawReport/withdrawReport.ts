import { type WithdrawReportReply, type WithdrawReportRequest } from '../../core/contract/withdrawReport'
import { ok, refuse } from '../../core/result'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'
import { type EvidenceBook } from '../ports/evidenceBook'

export interface WithdrawReportPorts { evidenceBook: Pick<EvidenceBook, 'withdrawReport'>; clock: Clock }

/** A report taken back: to the last unit, and what was said before it counts again. */
export async function withdrawReport({ evidenceBook, clock }: WithdrawReportPorts, { openid }: Caller, { caseId }: WithdrawReportRequest): Promise<WithdrawReportReply> {
  const withdrawn = await evidenceBook.withdrawReport({ openid, caseId }, clock())
  return withdrawn.ok ? ok({ voice: withdrawn.value.case.state }) : refuse('CASE_UNKNOWN')
}
