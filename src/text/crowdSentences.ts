import { type DisputeState } from '../../core/contract/disputeFlag'
import { type InboxCode } from '../../core/contract/inbox'
import { type Decision, type ModerateReason, type QueueItem } from '../../core/contract/moderate'
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
    /** Messages to who had asked to be told. */
    inbox: Record<InboxCode, string>
    /** For moderators and the person's own data; the public sees reasons, not levels. */
    standings: Record<StandingLevel, string>
  }
  dispute: {
    states: Record<DisputeState, string>
    title: string; way: string; intro: string; steps: string[]; phone: string; badPhone: string; send: string; sending: string; sentTo: string; code: string; badCode: string
    confirm: string; confirming: string; again: string; againIn: string; otherNumber: string; done: string; until: string; mine: string; openedOn: string; privacy: string
  }
  moderation: {
    decisions: Record<Decision | 'undo', string>; reasons: Record<ModerateReason, string>; kinds: Record<QueueItem['kind'], string>
    title: string; intro: string; queue: string; none: string; level: string; bad: string; good: string; nobody: string; since: string; left: string
    why: string; confirm: string; sending: string; cancel: string; done: string; undone: string; audit: string; noAudit: string; refresh: string; loading: string
  }
  /** On pages where nothing is looked up: the call did not get through, and nothing was done. */
  notThrough: { title: string; todo: string }
  waves: { amounts: Record<AmountBand, string>; people: Record<WaveBand, string> }
  /** On every screen of a demo world. */
  demo: string
}
