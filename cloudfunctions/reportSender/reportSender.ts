import { type ReportOutcome, type ReportSenderReply, type ReportSenderRequest, reportTicks } from '../../core/contract/reportSender'
import { type StandingLevel } from '../../core/evidence/standing'
import { ok, refuse } from '../../core/result'
import { type FlagNotices } from '../flagNotices'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'
import { type EvidenceBook } from '../ports/evidenceBook'

export interface ReportSenderPorts {
  evidenceBook: Pick<EvidenceBook, 'caseOf' | 'castVoice'>
  flagNotices: Pick<FlagNotices, 'wish' | 'drop' | 'tell'>
  clock: Clock
  demo: boolean
}

/** One tap from the verdict: the sender of the caller's own parcel is reported, in tick boxes only. */
export async function reportSender({ evidenceBook, flagNotices, clock, demo }: ReportSenderPorts, { openid }: Caller, { caseId, ticks, paidFen, tellMe = false }: ReportSenderRequest): Promise<ReportSenderReply> {
  const look = await evidenceBook.caseOf(openid, caseId)
  if (look === null) return refuse('CASE_UNKNOWN')
  const { sender, campaign, campaignAnyAmount } = look.keys
  if (sender === null && campaign === null && campaignAnyAmount === null) return refuse('NOTHING_TO_REPORT')
  // In the contract's order, so that the same ticks in another order are the same report.
  const report = { ticks: reportTicks.filter(tick => ticks.includes(tick)), paidFen: paidFen ?? null }
  const now = clock()
  // Before the voice: whoever flags the sender from then on finds the wish.
  const wishes = tellMe && sender !== null
  if (wishes) await flagNotices.wish(openid, caseId, sender.id, now)
  const cast = await evidenceBook.castVoice({ openid, caseId, state: 'report', report, look }, now)
  const flagged = cast.ok && cast.value.standing.level === 'flagged'
  // Flagged already, or by this very report: the reply says so, and nothing is left to be told.
  if (wishes && (flagged || !cast.ok)) await flagNotices.drop(openid, sender.id)
  if (!cast.ok) return refuse(cast.code === 'TOO_MANY' ? 'TOO_MANY_REPORTS' : 'CASE_UNKNOWN')
  if (flagged && sender !== null) await flagNotices.tell(sender.id, now)
  return ok({ outcome: cast.value.case.deltas.length === 0 ? 'alreadyHeard' : outcomeAt(cast.value.standing.level), willTell: wishes && !flagged, demo })
}

function outcomeAt(level: StandingLevel): ReportOutcome {
  switch (level) {
    case 'flagged':
    case 'suspected': return 'othersAreWarned'
    case 'doubtful': return 'othersSeeDoubt'
    case 'unknown':
    case 'knownGood': return 'waitsForOthers'
    default: return level satisfies never
  }
}
