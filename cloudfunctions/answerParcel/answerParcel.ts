import { type AnswerParcelReply, type AnswerParcelRequest } from '../../core/contract/answerParcel'
import { voiceIn } from '../../core/evidence/voice'
import { ok, refuse } from '../../core/result'
import { judge } from '../../core/verdict/judge'
import { withTyped } from '../../core/waybill/readTyped'
import { blankWaybill } from '../../core/waybill/waybill'
import { type FlagNotices } from '../flagNotices'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'
import { type EvidenceBook } from '../ports/evidenceBook'

export interface AnswerParcelPorts {
  evidenceBook: Pick<EvidenceBook, 'caseOf' | 'castVoice' | 'standingOf'>
  flagNotices: Pick<FlagNotices, 'tellAfter'>
  clock: Clock
  demo: boolean
}

/**
 * What a person says of their parcel becomes their voice, and the parcel is judged again. The crowd is asked by the keys
 * of the case, never by what was typed: nobody looks up a number by answering.
 */
export async function answerParcel({ evidenceBook, flagNotices, clock, demo }: AnswerParcelPorts, { openid }: Caller, { caseId, answers, opened, typed }: AnswerParcelRequest): Promise<AnswerParcelReply> {
  const look = await evidenceBook.caseOf(openid, caseId)
  if (look === null) return refuse('CASE_UNKNOWN')
  const waybill = withTyped(blankWaybill(), typed)
  const said = voiceIn(answers, opened)
  // A report says more than "not mine": only a claim or a withdrawal takes its place.
  if (said === null || (look.state === 'report' && (said === 'notMine' || said === 'unsure'))) {
    return ok({ voice: look.state, verdict: judge(waybill, answers, await evidenceBook.standingOf(look.keys, clock())), demo })
  }
  const cast = await evidenceBook.castVoice({ openid, caseId, state: said }, clock())
  if (!cast.ok) return refuse(cast.code === 'TOO_MANY' ? 'TOO_MANY_ANSWERS' : 'CASE_UNKNOWN')
  await flagNotices.tellAfter(cast.value, clock())
  return ok({ voice: cast.value.case.state, verdict: judge(waybill, answers, cast.value.standing), demo })
}
