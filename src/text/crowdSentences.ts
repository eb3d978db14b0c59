import { type DisputeState } from '../../core/contract/disputeFlag'
import { type Decision, type ModerateReason } from '../../core/contract/moderate'
import { type ReportOutcome, type ReportTick } from '../../core/contract/reportSender'
import { type StandingLevel } from '../../core/evidence/standing'
import { type Voice } from '../../core/evidence/voice'
import { type AmountBand, type WaveBand } from '../../core/evidence/wave'

/** What is said of the crowd's voices: reports, disputes, decisions, waves. */
export interface CrowdSentences {
  crowd: {
    /** What the person has said of a parcel, in their own list. */
    voices: Record<Voice, string>
    ticks: Record<ReportTick, string>
    outcomes: Record<ReportOutcome, string>
    /** For moderators and the person's own data; the public sees reasons, not levels. */
    standings: Record<StandingLevel, string>
  }
  dispute: { states: Record<DisputeState, string> }
  moderation: { decisions: Record<Decision | 'undo', string>; reasons: Record<ModerateReason, string> }
  waves: { amounts: Record<AmountBand, string>; people: Record<WaveBand, string> }
  /** On every screen of a demo world. */
  demo: string
}
