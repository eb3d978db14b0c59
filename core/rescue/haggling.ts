export const hagglingCodes = ['noOffer', 'firstOffer', 'risingOffers', 'fullOffer', 'moreThanPaid'] as const
/**
 * - noOffer       nothing offered yet: what to expect
 * - firstOffer    part of the money: the script's first step (DOMAIN: of 80 yuan 50, then 60, 70)
 * - risingOffers  the offers climb: the script is running, the rest follows who does not sign it away
 * - fullOffer     all of it: take it, but only by the way it was paid
 * - moreThanPaid  more than was paid: the way to a second loss, no code to scan, no account to give
 */
export type HagglingCode = (typeof hagglingCodes)[number]

export interface HagglingAdvice {
  code: HagglingCode
  /** What is still missing of the money paid, in fen; 0 when all of it is offered. */
  missingFen: number
}

/** What to do about refund offers, in the order they were made. Amounts in whole fen. */
export function adviseOnOffers(paidFen: number, offersFen: readonly number[]): HagglingAdvice {
  const last = offersFen[offersFen.length - 1]
  if (last === undefined) return { code: 'noOffer', missingFen: paidFen }
  const missingFen = Math.max(0, paidFen - last)
  if (last > paidFen) return { code: 'moreThanPaid', missingFen }
  if (last === paidFen) return { code: 'fullOffer', missingFen }
  return { code: offersFen.length > 1 && last > Math.min(...offersFen) ? 'risingOffers' : 'firstOffer', missingFen }
}
