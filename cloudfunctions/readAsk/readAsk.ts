import { type ReadAskReply, type ReadAskRequest } from '../../core/contract/readAsk'
import { personIdOf } from '../../core/evidence/keys'
import { viewOf } from '../../core/family/askView'
import { ok, refuse } from '../../core/result'
import { type AskPorts } from '../ports/askBook'
import { type Caller } from '../ports/caller'

/** What an ask says to the caller, or that it is gone. */
export async function readAsk({ askBook, keyMaker, clock }: AskPorts, { openid }: Caller, { id }: ReadAskRequest): Promise<ReadAskReply> {
  const ask = await askBook.find(id)
  const view = ask === null ? null : viewOf(ask, personIdOf(openid, keyMaker), clock())
  return view === null ? refuse('ASK_GONE') : ok(view)
}
