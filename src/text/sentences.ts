import { type AnswerParcelCode } from '../../core/contract/answerParcel'
import { type CheckWaybillCode } from '../../core/contract/checkWaybill'
import { type DisputeFlagCode } from '../../core/contract/disputeFlag'
import { type DoorCode } from '../../core/contract/door'
import { type LinkCode } from '../../core/contract/link'
import { type ModerateCode } from '../../core/contract/moderate'
import { type ReportSenderCode } from '../../core/contract/reportSender'
import { type WithdrawReportCode } from '../../core/contract/withdrawReport'
import { type CountBand } from '../../core/evidence/standing'
import { type Ordered } from '../../core/verdict/answers'
import { type ReasonCode, type SayCode, type StepCode, type VerdictLevel } from '../../core/verdict/verdict'
import { type Carrier, type PaymentKind } from '../../core/waybill/waybill'
import { type DeviceCode } from '../device/deviceCodes'
import { type CrowdSentences } from './crowdSentences'
import { type DoorSentences } from './doorSentences'

/** Everything that can keep a person from what they came for. */
export type TroubleCode =
  | CheckWaybillCode | AnswerParcelCode | ReportSenderCode | WithdrawReportCode | DisputeFlagCode | ModerateCode
  | DoorCode | LinkCode | DeviceCode

/** The fields a person sees and corrects. */
export type ShownField = 'carrier' | 'number' | 'senderName' | 'senderPhone' | 'senderAddress' | 'payment' | 'amount' | 'goods'

/** What went wrong in words, and what to do now. */
export interface Trouble { title: string; todo: string }

/**
 * Every sentence a person reads, once per language. A code without a sentence is a type error. `{people}`, `{since}` and
 * the like are filled in by text/fill.
 */
export interface Sentences extends DoorSentences, CrowdSentences {
  language: 'zh-CN' | 'en-US'
  app: { name: string; promise: string; back: string; largeText: string; plainText: string; dismiss: string }
  scan: {
    shoot: string; shootHint: string; otherWays: string; fromAlbum: string; barcode: string; byHand: string; byHandHint: string
    sample: string; samples: Record<'campaign' | 'shop' | 'unknown', string>; privacy: string; yourPhoto: string
  }
  consent: { title: string; points: string[]; agree: string; decline: string }
  progress: { title: string; steps: Record<'uploading' | 'reading', string>; done: string; now: string; waiting: string; slow: string; cancel: string }
  form: { title: string; number: string; phone: string; payment: string; amount: string; amountUnit: string; check: string; nothing: string; badAmount: string; close: string }
  trouble: Record<TroubleCode, Trouble>
  again: { retry: string; retake: string; typeInstead: string; keptPhoto: string; reference: string; notJudged: string; judgingAgain: string }
  verdict: {
    levels: Record<VerdictLevel, string>
    /** Instead of the level, when something is more pressing than paying. */
    urgent: Record<'dontScan' | 'paidCallCarrier', string>
    acts: Record<SayCode, string>
    words: Record<SayCode, string>
    wordsFor: Record<SayCode, string>
    readAloud: string; copy: string; copied: string; notCopied: string; show: string; hide: string; none: string; checkAnother: string
  }
  question: { ask: string; answers: Record<Ordered, string> }
  seen: {
    title: string; hint: string; correct: string; save: string; cancel: string; notRead: string; doubtful: string; typed: string; clear: string
    fields: Record<ShownField, string>; carriers: Record<Carrier, string>; payments: Record<PaymentKind, string>; yuan: string
  }
  reasons: { title: string; against: string; towards: string; note: string; of: Record<ReasonCode, string>; since: string; date: string; bands: Record<CountBand, string>; several: string }
  steps: { title: string; of: Record<StepCode, string> }
}
