import { ok, refuse, type Result } from '../result'
import { type Deadline, deadlines, staleAfterDays } from './channels'
import { type Day, daysBetween, isDay, later } from './days'

export const rescueStepCodes = ['keepProof', 'callCarrier', 'postalAppeal', 'consumerComplaint', 'police'] as const
/** In the order they are taken (DOMAIN: rescue, in order). */
export type RescueStepCode = (typeof rescueStepCodes)[number]

/**
 * One step with its days.
 * - now: it can be done today; `daysLeft` counts to its last day where it has one
 * - later: from `from` on, in `daysUntil` days
 * - over: its last day has passed
 */
export type RescueStep = { code: RescueStepCode; from: Day; until: Day | null } & (
  | { state: 'now'; daysLeft: number | null }
  | { state: 'later'; daysUntil: number }
  | { state: 'over' })

/** What makes it more than one parcel's money: then the police come in. */
export interface Circumstances {
  severalParcels: boolean
  /** Money sent after scanning a code or adding someone. */
  paidAfterScanning: boolean
}

/**
 * The steps after paying, counted from the payment day. The carrier is called the same day; the post's appeal opens when
 * the carrier has had its seven days and closes after a year; the police only when it is more than one parcel's money.
 * Refuses a day that does not exist or lies in the future.
 */
export function rescueSteps(paidOn: Day, today: Day, circumstances: Circumstances): Result<RescueStep[], 'PAID_DAY_WRONG'> {
  if (!isDay(paidOn) || daysBetween(paidOn, today) < 0) return refuse('PAID_DAY_WRONG')
  const after = ({ amount, unit }: Deadline): Day => later(paidOn, amount, unit)
  const steps: RescueStep[] = [
    stepOn('keepProof', paidOn, null, today),
    stepOn('callCarrier', paidOn, null, today),
    stepOn('postalAppeal', after(deadlines.carrierAnswersWithin), after(deadlines.postalAppealWithin), today),
    stepOn('consumerComplaint', paidOn, null, today),
  ]
  return ok(circumstances.severalParcels || circumstances.paidAfterScanning ? [stepOn('police', paidOn, null, today), ...steps] : steps)
}

function stepOn(code: RescueStepCode, from: Day, until: Day | null, today: Day): RescueStep {
  const daysUntil = daysBetween(today, from)
  if (daysUntil > 0) return { code, from, until, state: 'later', daysUntil }
  const daysLeft = until === null ? null : daysBetween(today, until)
  return daysLeft !== null && daysLeft < 0 ? { code, from, until, state: 'over' } : { code, from, until, state: 'now', daysLeft }
}

/** Looked up too long ago to be relied on: more than 180 days. */
export const isStale = ({ checkedAt }: { checkedAt: Day }, today: Day): boolean => daysBetween(checkedAt, today) > staleAfterDays
