import { type ReportTick } from '../../core/contract/reportSender'
import { type Answer, call } from './call'
import { type KeptCase, keepCase } from './cases'

/** Reports a parcel of the person's own with these boxes ticked; a later report replaces the earlier. What was ticked is kept with the case. */
export async function report({ requestId, waybill }: KeptCase, caseId: string, ticks: readonly ReportTick[]): Promise<Answer<'reportSender'>> {
  const paidFen = ticks.includes('paid') ? waybill.payment.amountFen : null
  const reply = await call('reportSender', { caseId, ticks: [...ticks], ...(paidFen === null ? {} : { paidFen }) })
  if (reply.ok) keepCase(requestId, { reported: true, ticks: [...ticks] })
  return reply
}
