import { type Standing, type StandingReason } from '../evidence/standing'
import { type Waybill } from '../waybill/waybill'
import { type Answers } from './answers'
import { moneyAsked } from './moneyAsked'
import { isGift, isVagueGoods, isVagueSender } from './vague'
import { type Reason, type ReasonCode } from './verdict'

/** A usual sum of such parcels, in fen (DOMAIN: 20–160 yuan). */
const TYPICAL_FEN = { from: 2_000, to: 16_000 }

/** How much the crowd's reasons weigh (DOMAIN: flagged number +3, flagged campaign +2; the levels between are scaled). */
const standingWeights: Record<StandingReason['code'], number> = {
  senderFlagged: 3, senderSuspected: 2, senderDoubtful: 1.5, campaignDoubtful: 2, newSendersAtOutletDoubtful: 1,
  outletDoubtful: 0.5, senderKnownGood: -1, crowdKnowsNothing: 0, standingDisputed: 0,
  voicesWouldChangeIt: 0, proofsWouldFlagIt: 0, fadesInTime: 0, holderMayDispute: 0,
}

/**
 * Did anyone at home order it, as far as anyone said? One voice that claims it outweighs any number that do not: the
 * others cannot know. Nobody: the person says so, or everyone who was asked does.
 */
export function orderedBySomeone({ ordered, family, orderFoundInApp }: Answers): 'yes' | 'no' | 'unknown' {
  if (ordered === 'mine' || (family?.mine ?? 0) > 0 || orderFoundInApp === true) return 'yes'
  return ordered === 'notMine' || (family?.notMine ?? 0) > 0 ? 'no' : 'unknown'
}

/** Everything that speaks for or against paying, with DOMAIN's weights, strongest first; what says nothing comes last. */
export function reasonsFor(waybill: Waybill, answers: Answers, standing: Standing | null): Reason[] {
  const reasons = [...fromAnswers(answers), ...fromMoney(waybill, answers), ...fromPrint(waybill), ...unread(waybill), ...fromStanding(standing)]
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

const when = (holds: boolean | undefined, code: ReasonCode, weight: number): Reason[] => (holds === true ? [{ code, weight }] : [])

function fromAnswers(answers: Answers): Reason[] {
  const { ordered, family } = answers
  const claimed = (family?.mine ?? 0) > 0
  return [
    ...when(ordered === 'mine', 'orderedByMe', -3),
    ...when(claimed, 'relativeOrdered', -3),
    ...when(answers.orderFoundInApp, 'orderFoundInApp', -3),
    ...when(ordered === 'notMine' && !claimed, 'notOrderedByMe', 2),
    ...when((family?.notMine ?? 0) > 0 && !claimed && ordered !== 'mine', 'notOrderedByAnyone', 3),
    ...when(ordered === 'unsure' && !claimed, 'unsureOrdered', 1),
    ...when(answers.cardInside, 'cardInside', 3),
    ...when(answers.priceCut, 'priceCut', 3),
    ...when(answers.openingRefused, 'openingRefused', 2),
    ...when(answers.numberDead, 'numberDead', 2),
    ...when(answers.neighboursToo, 'neighboursToo', 2),
    ...when(answers.originDiffers, 'originDiffers', 2),
    ...when(answers.urgedToSign, 'urgedToSign', 1),
  ]
}

function fromMoney({ payment }: Waybill, answers: Answers): Reason[] {
  const asked = moneyAsked(payment)
  const amount = payment.amountFen
  return [
    ...when(asked === 'yes' && payment.kind === 'cashOnDelivery', 'cashOnDelivery', 2),
    ...when(asked === 'yes' && payment.kind === 'freightCollect', 'freightCollect', 1),
    ...when(asked === 'no', 'noPaymentAsked', -1),
    ...when(asked === 'yes' && orderedBySomeone(answers) === 'no' && amount !== null && amount >= TYPICAL_FEN.from && amount <= TYPICAL_FEN.to, 'amountTypical', 0.5),
  ]
}

function fromPrint({ sender, goods, payment, receiverIsNickname }: Waybill): Reason[] {
  return [
    ...when(sender.name !== null && isVagueSender(sender.name), 'vagueSender', 1),
    ...when(goods !== null && isVagueGoods(goods), 'vagueGoods', 1),
    ...when(goods !== null && isGift(goods) && moneyAsked(payment) === 'yes', 'giftButPay', 2),
    ...when(receiverIsNickname, 'receiverNickname', 0.5),
    ...when(sender.phone?.includes('*') === true, 'maskedNumber', 0),
  ]
}

function unread({ number, sender, payment }: Waybill): Reason[] {
  return [
    ...when(number === null, 'numberUnread', 0),
    ...when(sender.phone === null && sender.name === null, 'senderUnread', 0),
    ...when(payment.kind === 'unknown', 'paymentUnread', 0),
    ...when((payment.kind === 'cashOnDelivery' || payment.kind === 'freightCollect') && payment.amountFen === null, 'amountUnread', 0),
  ]
}

/** The first word of the crowd counts in full, the others only inform: they rest on the same people. */
const fromStanding = (standing: Standing | null): Reason[] =>
  standing === null ? [{ code: 'notLookedUp', weight: 0 }] : standing.reasons.map((reason, place) => ({ ...reason, weight: standingWeights[reason.code] * (place === 0 ? 1 : 0.5) }))
