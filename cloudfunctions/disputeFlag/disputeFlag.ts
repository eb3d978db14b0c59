import { type DisputeFlagReply, type DisputeFlagRequest } from '../../core/contract/disputeFlag'
import { DISPUTE_OPEN_FOR } from '../../core/evidence/dispute'
import { keysOf } from '../../core/evidence/keys'
import { ok, refuse } from '../../core/result'
import { blankWaybill } from '../../core/waybill/waybill'
import { type DisputeCodes } from '../disputeCodes'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'
import { type CodeSender } from '../ports/codeSender'
import { type EvidenceBook } from '../ports/evidenceBook'
import { type KeyMaker } from '../ports/keyMaker'

export interface DisputeFlagPorts {
  evidenceBook: Pick<EvidenceBook, 'openDispute' | 'disputesOf'>
  codes: Pick<DisputeCodes, 'issue' | 'redeem'>
  codeSender: CodeSender
  keyMaker: KeyMaker
  clock: Clock
  /** Six random digits. */
  drawCode(): string
}

/** Whoever reads the code sent to a number may dispute what is said of it. */
export async function disputeFlag({ evidenceBook, codes, codeSender, keyMaker, clock, drawCode }: DisputeFlagPorts, { openid }: Caller, request: DisputeFlagRequest): Promise<DisputeFlagReply> {
  const now = clock()
  switch (request.step) {
    case 'start': {
      const code = drawCode()
      const issued = await codes.issue(openid, request.phone, code, now)
      if (!issued.ok) return issued
      await codeSender.send(request.phone, code)
      return ok({ step: 'start', until: issued.value })
    }
    case 'confirm': {
      const redeemed = await codes.redeem(request.phone, request.code, now)
      if (!redeemed.ok) return redeemed
      const sender = keysOf({ ...blankWaybill(), sender: { name: null, phone: request.phone, address: null } }, keyMaker, now).sender
      if (sender === null) return refuse('NOTHING_TO_DISPUTE')
      const opened = await evidenceBook.openDispute({ openid, senderId: sender.id }, now)
      if (!opened.ok) return refuse(opened.code === 'TOO_SOON' ? 'DISPUTED_RECENTLY' : 'NOTHING_TO_DISPUTE')
      return ok({ step: 'confirm', state: 'open', until: opened.value.openedAt + DISPUTE_OPEN_FOR })
    }
    case 'status': return ok({ step: 'status', disputes: await evidenceBook.disputesOf(openid, now) })
    default: return request satisfies never
  }
}
