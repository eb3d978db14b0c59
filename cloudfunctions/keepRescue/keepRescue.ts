import { type KeepRescueReply, type KeepRescueRequest } from '../../core/contract/keepRescue'
import { ok, refuse } from '../../core/result'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'
import { type EvidenceBook } from '../ports/evidenceBook'
import { type RescueBook } from '../rescueBook'

export interface KeepRescuePorts { evidenceBook: Pick<EvidenceBook, 'caseOf'>; rescueBook: Pick<RescueBook, 'keep' | 'find'>; clock: Clock }

/** What was done after paying, kept with a case of the caller's own, or read again. */
export async function keepRescue({ evidenceBook, rescueBook, clock }: KeepRescuePorts, { openid }: Caller, request: KeepRescueRequest): Promise<KeepRescueReply> {
  if (await evidenceBook.caseOf(openid, request.caseId) === null) return refuse('CASE_UNKNOWN')
  switch (request.action) {
    case 'keep': {
      await rescueBook.keep(openid, request.caseId, request.notes, clock())
      return ok({ action: 'keep' })
    }
    case 'read': return ok({ action: 'read', notes: await rescueBook.find(openid, request.caseId) })
    default: return request satisfies never
  }
}
