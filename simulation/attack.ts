import { DAY } from '../core/evidence/decay'
import { keysOf } from '../core/evidence/keys'
import { PlainBook } from './plainBook'
import { Chance } from './chance'
import { anOutlet, provinces } from './geography'
import { type Attack, type Parameters } from './parameters'
import { aNumber, type Label, read } from './parcels'
import { plainIds } from './plainIds'

/**
 * Fake accounts against one honest sender: they photograph made-up labels of it in the app, all before the first of them
 * reports (so that none is discounted as herding), then all report.
 * - one-cohort  begun this week, in one province
 * - proxies     begun this week, in as many provinces as there are
 * - aged        begun over the last year, in as many provinces as there are
 * @returns how many it took to have the sender flagged; null when the limit was not enough
 */
export function fakesToFlag(attack: Attack, parameters: Parameters, trial: number): number | null {
  const chance = new Chance(parameters.seed, 10_000 + trial)
  const hmac = plainIds()
  const book = new PlainBook(hmac)
  const label: Label = { phone: '13857900000', outlet: anOutlet(chance), goods: '茶叶', amountFen: 9900, outletPrinted: true }
  const keys = () => keysOf({ ...read(label, aNumber(chance), { noise: 0 }, chance), outlet: label.outlet.name }, hmac, now)
  const now = 100 * DAY
  for (let i = 0; i < parameters.honestScans; i++) buyer(book, `b${i}`, keys(), now - chance.between(0, 60) * DAY, chance)
  const reporters = Array.from({ length: parameters.fakes }, (_, i) => ({ caseId: `k_f${i}`, ...account(attack, i, now, chance) }))
  for (const { caseId, tFirst, province } of reporters) {
    book.join(`p_${caseId}`, tFirst)
    book.look(caseId, { person: `p_${caseId}`, keys: keys(), province, shown: 'unknown', photoTakenInApp: true }, now)
  }
  for (const [i, { caseId }] of reporters.entries()) {
    book.cast(caseId, 'report', now + i)
    if (book.weigh(keys(), now + i).level === 'flagged') return i + 1
  }
  return null
}

function buyer(book: PlainBook, name: string, keys: ReturnType<typeof keysOf>, at: number, chance: Chance): void {
  book.join(`p_${name}`, at - chance.between(7, 400) * DAY)
  book.look(`k_${name}`, { person: `p_${name}`, keys, province: chance.pickCommon(provinces), shown: 'unknown', photoTakenInApp: true }, at)
  book.cast(`k_${name}`, 'mine', at)
}

function account(attack: Attack, i: number, now: number, chance: Chance): { tFirst: number; province: string } {
  switch (attack) {
    case 'one-cohort': return { tFirst: now - DAY, province: '广东' }
    case 'proxies': return { tFirst: now - DAY, province: provinces[i % provinces.length] as string }
    case 'aged': return { tFirst: now - chance.between(8, 370) * DAY, province: provinces[i % provinces.length] as string }
    default: return attack satisfies never
  }
}
