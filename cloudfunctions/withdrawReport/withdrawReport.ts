import { type WithdrawReportReply, type WithdrawReportRequest } from '../../core/contract/withdrawReport'
import { ok, refuse } from '../../core/result'
import { type FlagNotices } from '../flagNotices'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'
import { type EvidenceBook } from '../ports/evidenceBook'

export interface WithdrawReportPorts { evidenceBook: Pick<EvidenceBook, 'withdrawReport'>; flagNotices: Pick<FlagNotices, 'drop'>; clock: Clock }

/** A report taken back: to the last unit, and what was said before it counts again. With it goes the wish to be told. */
export async function withdrawReport({ evidenceBook, flagNotices, clock }: WithdrawReportPorts, { openid }: Caller, { caseId }: WithdrawReportRequest): Promise<WithdrawReportReply> {
  const withdrawn = await evidenceBook.withdrawReport({ openid, caseId }, clock())
  if (!withdrawn.ok) return refuse('CASE_UNKNOWN')
  const { keys, state } = withdrawn.value.case
  if (keys.sender !== null) await flagNotices.drop(openid, keys.sender.id)
  return ok({ voice: state })
}
