import { type ModerateReply, type ModerateRequest } from '../../core/contract/moderate'
import { ok, refuse } from '../../core/result'
import { type FlagNotices } from '../flagNotices'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'
import { type EvidenceBook } from '../ports/evidenceBook'

export interface ModeratePorts {
  evidenceBook: Pick<EvidenceBook, 'queue' | 'audit' | 'decide' | 'undo'>
  flagNotices: Pick<FlagNotices, 'tell'>
  moderators: readonly string[]
  clock: Clock
}

/** What the environment's moderators decide: by reason code, undoable, each step a line in the audit. */
export async function moderate({ evidenceBook, flagNotices, moderators, clock }: ModeratePorts, { openid }: Caller, request: ModerateRequest): Promise<ModerateReply> {
  if (!moderators.includes(openid)) return refuse('NOT_A_MODERATOR')
  const now = clock()
  switch (request.action) {
    case 'queue': return ok({ action: 'queue', items: await evidenceBook.queue(now) })
    case 'audit': return ok({ action: 'audit', entries: await evidenceBook.audit() })
    case 'decide': {
      const { requestId, subject, decision, reason } = request
      const decided = await evidenceBook.decide({ openid, requestId, senderId: subject, decision, reason }, now)
      if (decided.ok && (decision === 'flag' || decision === 'reject')) await flagNotices.tell(subject, now)
      return decided.ok ? ok({ action: 'decide', entry: decided.value.entry }) : decided
    }
    case 'undo': {
      const undone = await evidenceBook.undo({ openid, entry: request.entry }, now)
      return undone.ok ? ok({ action: 'undo', entry: undone.value.entry }) : undone
    }
    default: return request satisfies never
  }
}
