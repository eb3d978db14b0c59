import { type ReportOutcome, type ReportSenderReply, type ReportSenderRequest, reportTicks } from '../../core/contract/reportSender'
import { type StandingLevel } from '../../core/evidence/standing'
import { ok, refuse } from '../../core/result'
import { type FlagNotices } from '../flagNotices'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'
import { type EvidenceBook } from '../ports/evidenceBook'

export interface ReportSenderPorts {
  evidenceBook: Pick<EvidenceBook, 'caseOf' | 'castVoice'>
  flagNotices: Pick<FlagNotices, 'wish' | 'drop' | 'tellAfter'>
  clock: Clock
  demo: boolean
}

/** One tap from the verdict: the sender of the caller's own parcel is reported, in tick boxes only. */
export async function reportSender({ evidenceBook, flagNotices, clock, demo }: ReportSenderPorts, { openid }: Caller, { caseId, ticks, paidFen, tellMe = false }: ReportSenderRequest): Promise<ReportSenderReply> {
  // In the contract's order, so that the same ticks in another order are the same report.
  const report = { ticks: reportTicks.filter(tick => ticks.includes(tick)), paidFen: paidFen ?? null }
  const now = clock()
  const wishedFor = tellMe ? (await evidenceBook.caseOf(openid, caseId))?.keys.sender?.id ?? null : null
  // Before the voice: whoever flags the sender from then on finds the wish.
  if (wishedFor !== null) await flagNotices.wish(openid, caseId, wishedFor, now)
  const cast = await evidenceBook.castVoice({ openid, caseId, state: 'report', report }, now)
  const flagged = cast.ok && cast.value.standing.level === 'flagged'
  // Flagged already, or by this very report: the reply says so, and nothing is left to be told.
  if (wishedFor !== null && (flagged || !cast.ok)) await flagNotices.drop(openid, wishedFor)
  if (!cast.ok) return refuse(refusals[cast.code])
  await flagNotices.tellAfter(cast.value, now)
  const { uncounted, deltas } = cast.value.case
  return ok({ outcome: !uncounted && deltas.length === 0 ? 'alreadyHeard' : outcomeAt(cast.value.standing.level), willTell: wishedFor !== null && !flagged, demo })
}

const refusals = { NO_SUCH_CASE: 'CASE_UNKNOWN', TOO_MANY: 'TOO_MANY_REPORTS', NOTHING_TO_REPORT: 'NOTHING_TO_REPORT' } as const

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
