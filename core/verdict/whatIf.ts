import { type Standing } from '../evidence/standing'
import { type Waybill } from '../waybill/waybill'
import { type Answers } from './answers'
import { judge } from './judge'
import { type VerdictLevel } from './verdict'

export const whatIfCodes = ['someoneOrdered', 'nobodyOrdered', 'noMoneyAsked', 'moneyAsked'] as const
/** Things that could still turn out. */
export type WhatIfCode = (typeof whatIfCodes)[number]

const turns: Record<WhatIfCode, (waybill: Waybill, answers: Answers) => [Waybill, Answers]> = {
  someoneOrdered: (waybill, answers) => [waybill, { ...answers, family: { mine: 1, notMine: answers.family?.notMine ?? 0, unsure: 0 } }],
  nobodyOrdered: (waybill, { ordered: _, family: __, orderFoundInApp: ___, ...rest }) => [waybill, { ...rest, ordered: 'notMine' }],
  noMoneyAsked: (waybill, answers) => [{ ...waybill, payment: { kind: 'none', amountFen: null } }, answers],
  moneyAsked: (waybill, answers) => [{ ...waybill, payment: { kind: 'cashOnDelivery', amountFen: waybill.payment.amountFen } }, answers],
}

/** What would change the level, and to what: found by judging again, so that it can never differ from the rules. */
export function whatIf(waybill: Waybill, answers: Answers, standing: Standing | null): { code: WhatIfCode; level: VerdictLevel }[] {
  const now = judge(waybill, answers, standing).level
  return whatIfCodes
    .filter(code => code !== 'moneyAsked' || waybill.payment.kind === 'unknown')
    .map(code => ({ code, level: judge(...turns[code](waybill, answers), standing).level }))
    .filter(({ level }) => level !== now)
}
