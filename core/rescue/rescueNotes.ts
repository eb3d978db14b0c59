import { type Day } from './days'
import { type RescueStepCode } from './rescueSteps'

/** What a person did about a parcel that was paid for. The carrier's ticket number is not in it: it stays on the phone. */
export interface RescueNotes {
  /** Null when nothing was paid. */
  paidOn: Day | null
  /** Steps ticked off, each once. */
  done: RescueStepCode[]
  /** Refund offers so far, in fen, in the order they came. */
  offersFen: number[]
  /** It came again, or cheaper, after a refusal. */
  cameAgain: boolean
}

export const noRescue: RescueNotes = { paidOn: null, done: [], offersFen: [], cameAgain: false }

/** Offers that are kept: the script has four rounds, a stubborn family a few more. */
export const mostOffers = 30
