import { type ReportTick } from '../../core/contract/reportSender'
import { type Answer, call } from './call'
import { type KeptCase, keepCase } from './cases'

/**
 * Reports a parcel of the person's own with these boxes ticked; a later report replaces the earlier, the same again changes
 * nothing. What was ticked is kept with the case. @param tellMe a message is wanted when the sender becomes flagged
 */
export async function report({ requestId, waybill, willTell = false }: KeptCase, caseId: string, ticks: readonly ReportTick[], tellMe = willTell): Promise<Answer<'reportSender'>> {
  const paidFen = ticks.includes('paid') ? waybill.payment.amountFen : null
  const reply = await call('reportSender', { caseId, ticks: [...ticks], ...(paidFen === null ? {} : { paidFen }), ...(tellMe ? { tellMe } : {}) })
  if (reply.ok) keepCase(requestId, { reported: true, ticks: [...ticks], willTell: reply.value.willTell })
  return reply
}
