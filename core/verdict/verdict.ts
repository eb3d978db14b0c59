import { type CountBand, type StandingReason } from '../evidence/standing'

/**
 * - refuse  先别付钱: nobody ordered it and money is asked, or the sender is flagged and nobody has claimed the parcel.
 * - ask     先问家里: not settled; ask the family before paying.
 * - inspect 看过东西再付: someone at home ordered it, or no money is asked; look inside first.
 * - unclear 看不清: too little was read to judge.
 * There is no level that says "safe".
 */
export const verdictLevels = ['refuse', 'ask', 'inspect', 'unclear'] as const
export type VerdictLevel = (typeof verdictLevels)[number]

/** One thing that spoke for or against paying. Sentences live in src/text, keyed by code. */
export interface Reason {
  code: ReasonCode
  /** Weight of DOMAIN's signal table: above 0 speaks against paying, below 0 for it, 0 informs. */
  weight: number
  /** How many people the crowd's reasons rest on, never an exact number. */
  band?: CountBand
  /** For the crowd's reasons: since when, in ms since 1970. */
  since?: number
}

export const ownReasonCodes = [
  'notOrderedByMe', 'notOrderedByAnyone', 'relativeOrdered', 'orderedByMe', 'orderFoundInApp', 'unsureOrdered',
  'cashOnDelivery', 'freightCollect', 'noPaymentAsked', 'amountTypical', 'openingRefused', 'numberDead', 'urgedToSign',
  'priceCut', 'neighboursToo', 'originDiffers', 'cardInside', 'maskedNumber', 'vagueSender', 'vagueGoods', 'giftButPay',
  'receiverNickname', 'numberUnread', 'senderUnread', 'paymentUnread', 'amountUnread', 'notLookedUp',
] as const
export type ReasonCode = (typeof ownReasonCodes)[number] | StandingReason['code']

export const sayCodes = ['notOrderedRefuse', 'warnedRefuse', 'askFirst', 'inspectFirst', 'unclearDontPay', 'nothingToPay', 'dontScan', 'paidCallCarrier'] as const
/** What to say or do at the door, one code per sentence in src/text. */
export type SayCode = (typeof sayCodes)[number]

export const stepCodes = ['refuseParcel', 'askFamily', 'askToInspect', 'checkOrders', 'correctFields', 'retakePhoto', 'keepEvidence', 'callCarrier', 'reportSender', 'dontScanCard'] as const
/** What can be done next, the first one first. */
export type StepCode = (typeof stepCodes)[number]

export interface Verdict {
  level: VerdictLevel
  /** Strongest first; never empty. */
  reasons: Reason[]
  say: SayCode
  nextSteps: StepCode[]
}
