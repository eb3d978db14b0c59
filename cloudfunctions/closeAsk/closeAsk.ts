import { type CloseAskReply, type CloseAskRequest } from '../../core/contract/closeAsk'
import { personIdOf } from '../../core/evidence/keys'
import { viewOf } from '../../core/family/askView'
import { ok, refuse } from '../../core/result'
import { type AskPorts } from '../ports/askBook'
import { type Caller } from '../ports/caller'

/** The asker closes an ask; for anyone else it does not exist. */
export async function closeAsk({ askBook, keyMaker, clock }: AskPorts, { openid }: Caller, { id }: CloseAskRequest): Promise<CloseAskReply> {
  const person = personIdOf(openid, keyMaker)
  const now = clock()
  const closed = await askBook.close(id, person, now)
  const view = closed.ok ? viewOf(closed.value, person, now) : null
  return view === null ? refuse('ASK_GONE') : ok(view)
}
