import { type AskFamilyReply, type AskFamilyRequest } from '../../core/contract/askFamily'
import { personIdOf } from '../../core/evidence/keys'
import { openAsk } from '../../core/family/ask'
import { viewOf } from '../../core/family/askView'
import { ok, refuse } from '../../core/result'
import { type AskPorts } from '../ports/askBook'
import { type Caller } from '../ports/caller'

/** Opens an ask to the family: the parcel without number, name or place. The caller becomes its asker. */
export async function askFamily({ askBook, keyMaker, clock }: AskPorts, { openid }: Caller, { id, parcel }: AskFamilyRequest): Promise<AskFamilyReply> {
  const asker = personIdOf(openid, keyMaker)
  const now = clock()
  const ask = openAsk(id, asker, parcel, now)
  // The contract lets no other id through.
  if (!ask.ok) throw new Error(ask.code)
  const opened = await askBook.open(ask.value)
  if (!opened.ok) return opened
  const view = viewOf(opened.value, asker, now)
  return view === null ? refuse('ASK_ID_TAKEN') : ok(view)
}
