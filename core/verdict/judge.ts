import { type Standing, type StandingLevel } from '../evidence/standing'
import { type Waybill } from '../waybill/waybill'
import { type Answers } from './answers'
import { moneyAsked } from './moneyAsked'
import { orderedBySomeone, reasonsFor } from './reasons'
import { type Reason, type SayCode, type StepCode, type Verdict, type VerdictLevel } from './verdict'

/**
 * Answers that no honest parcel gets together (a dead number, a price that falls after a refusal, neighbours with the
 * same parcel, …): from this weight on they are reason enough to refuse while nobody has claimed the parcel.
 */
const ENOUGH_SEEN = 5

/** Signs seen at the door, as against what the label prints or the crowd says. */
const seenAtTheDoor = new Set<Reason['code']>(['priceCut', 'openingRefused', 'numberDead', 'neighboursToo', 'originDiffers', 'urgedToSign'])

/**
 * The verdict on one parcel (DOMAIN, "Signals"): the hard rules decide the level, the weights order the reasons.
 * - someone ordered it: at most "inspect", whatever the crowd says
 * - nobody ordered it and money is asked: "refuse", whatever the crowd says
 * - nobody was asked yet: the crowd alone goes no further than "ask", unless the sender is flagged
 * - too little read: "unclear", never a guess
 * @param standing what the crowd knows; null when nothing was looked up (a phone without a network judges so)
 */
export function judge(waybill: Waybill, answers: Answers, standing: Standing | null): Verdict {
  const reasons = reasonsFor(waybill, answers, standing)
  const level = levelOf(waybill, answers, standing?.level ?? 'unknown', reasons)
  const say = sayFor(level, waybill, answers)
  return { level, reasons, say, nextSteps: stepsFor(level, say, waybill, answers) }
}

function levelOf(waybill: Waybill, answers: Answers, crowd: StandingLevel, reasons: readonly Reason[]): VerdictLevel {
  const asked = moneyAsked(waybill.payment)
  switch (orderedBySomeone(answers)) {
    case 'yes': return 'inspect'
    case 'no': return asked === 'yes' ? 'refuse' : asked === 'unknown' ? 'unclear' : 'inspect'
    case 'unknown': {
      if (asked === 'no') return 'inspect'
      if (crowd === 'flagged') return 'refuse'
      const seen = reasons.filter(reason => seenAtTheDoor.has(reason.code)).reduce((sum, reason) => sum + reason.weight, 0)
      if (asked === 'yes') return seen >= ENOUGH_SEEN ? 'refuse' : 'ask'
      return crowd === 'unknown' && seen === 0 ? 'unclear' : 'ask'
    }
  }
}

function sayFor(level: VerdictLevel, waybill: Waybill, answers: Answers): SayCode {
  // What can still be lost goes before what is already gone.
  if (answers.cardInside === true) return 'dontScan'
  if (answers.paid === true) return 'paidCallCarrier'
  switch (level) {
    case 'refuse': return orderedBySomeone(answers) === 'no' ? 'notOrderedRefuse' : 'warnedRefuse'
    case 'ask': return 'askFirst'
    case 'inspect': return moneyAsked(waybill.payment) === 'no' ? 'nothingToPay' : 'inspectFirst'
    case 'unclear': return 'unclearDontPay'
    default: return level satisfies never
  }
}

function stepsFor(level: VerdictLevel, say: SayCode, waybill: Waybill, answers: Answers): StepCode[] {
  const first: StepCode[] = [...(answers.cardInside === true ? ['dontScanCard' as const] : []), ...(answers.paid === true ? ['callCarrier' as const, 'keepEvidence' as const] : [])]
  const nobody = orderedBySomeone(answers) === 'no'
  switch (level) {
    case 'refuse': return [...first, ...(answers.paid === true ? [] : ['refuseParcel' as const]), ...(nobody ? [] : ['askFamily' as const]), 'reportSender']
    case 'ask': return [...first, 'askFamily', 'checkOrders', 'askToInspect']
    case 'inspect': return [...first, ...(say === 'nothingToPay' ? [] : ['askToInspect' as const]), ...(nobody ? ['reportSender' as const] : ['checkOrders' as const])]
    case 'unclear': return [...first, ...(waybill.found.number?.by === 'typed' ? [] : ['retakePhoto' as const]), 'correctFields', ...(nobody ? [] : ['askFamily' as const])]
    default: return level satisfies never
  }
}
