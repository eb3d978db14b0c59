import { type AnswerFamilyReply, type AnswerFamilyRequest } from '../../core/contract/answerFamily'
import { personIdOf } from '../../core/evidence/keys'
import { viewOf } from '../../core/family/askView'
import { ok, refuse } from '../../core/result'
import { type AskPorts } from '../ports/askBook'
import { type Caller } from '../ports/caller'

/** One relative's answer: 是我买的, 不是我 or 不清楚. */
export async function answerFamily({ askBook, keyMaker, clock }: AskPorts, { openid }: Caller, { id, ordered, name }: AnswerFamilyRequest): Promise<AnswerFamilyReply> {
  const person = personIdOf(openid, keyMaker)
  const now = clock()
  const answered = await askBook.answer(id, person, { ordered, name }, now)
  if (!answered.ok) return refuse(answered.code === 'ASK_CLOSED' || answered.code === 'ASK_EXPIRED' ? 'ASK_GONE' : answered.code)
  const view = viewOf(answered.value, person, now)
  return view === null ? refuse('ASK_GONE') : ok(view)
}
