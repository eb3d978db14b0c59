import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { type SeenLabel } from '../../core/waybill/seenLabel'
import { readWaybill } from '../../core/waybill/readWaybill'
import { type Waybill } from '../../core/waybill/waybill'
import { Dice } from '../labels/dice'
import { lineSet } from '../labels/lines'
import { inventedPlaces } from '../labels/invented'
import { families } from '../labels/world'
import { judged, quantile } from './readScore'

/** An engine compiles the rules while it reads its first labels: those calls are told apart, not left out. */
const FIRST = 300
/** Drawn before they are read, so that what drawing leaves for the garbage collector is not timed with reading. */
const AT_ONCE = 250
/** What a label may take, in milliseconds. */
const WANTED_MS = 5
/** A set that took longer is read so often again: what stays is the label's own, what goes was the engine compiling, collecting garbage, or other work. */
const AGAIN = 10

function timed(set: SeenLabel): { waybill: Waybill | null; ms: number } {
  const start = performance.now()
  const waybill = readWaybill(set)
  return { waybill, ms: performance.now() - start }
}

/**
 * npm run bench:lines -- [--sets N] [--seed N] [--json]: line sets of all layouts, and of as many invented ones, with random noise,
 * order and splits through readWaybill: none may throw, and each should take less than 5 ms.
 */
function main(): void {
  const { values } = parseArgs({ options: { sets: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } } })
  const count = Number(values.sets)
  const dice = new Dice('bench:lines', values.seed)
  const names = families.map(family => family.name)
  const draw = (place: number) => {
    const family = place % 2 === 0 ? dice.pick(names) : `invented${dice.int(1, inventedPlaces)}`
    return { family, set: lineSet(family, dice.int(1, 1_000_000), dice.next()) }
  }
  const times: number[] = []
  let slow = 0, slowestMs = 0
  let swaps = 0, falseAmounts = 0, throws = 0
  for (let place = 0; place < count; place += AT_ONCE) {
    const drawn = Array.from({ length: Math.min(AT_ONCE, count - place) }, (_, which) => draw(place + which))
    for (const { family, set } of drawn) {
      try {
        const { waybill, ms } = timed(set)
        times.push(ms)
        const own = ms < WANTED_MS ? ms : Math.min(...Array.from({ length: AGAIN }, () => timed(set).ms))
        slowestMs = Math.max(slowestMs, own)
        if (own >= WANTED_MS) slow++
        const verdict = judged(waybill, set, set.truth)
        if (verdict.swap) swaps++
        if (verdict.falseAmount) falseAmounts++
      } catch (fault) {
        throws++
        console.error(family, fault)
      }
    }
  }
  const above = (some: readonly number[]): number => some.filter(ms => ms >= WANTED_MS).length
  const rounded = (ms: number): number => Math.round(ms * 100) / 100
  const result = {
    cores: availableParallelism(), sets: count, throws, medianMs: rounded(quantile(times, 0.5)), p99Ms: rounded(quantile(times, 0.99)), maxMs: rounded(Math.max(...times.slice(FIRST))),
    aboveFirst: above(times.slice(0, FIRST)), above: above(times.slice(FIRST)), againMaxMs: rounded(slowestMs), againAbove: slow, swaps, falseAmounts,
  }
  console.log(values.json ? JSON.stringify(result) : `${count} line sets: ${throws} throws   median ${result.medianMs} ms   p99 ${result.p99Ms} ms   after the first ${FIRST}: slowest ${result.maxMs} ms, ${result.above} not under ${WANTED_MS} ms (of the first: ${result.aboveFirst}); these read again: slowest ${result.againMaxMs} ms at its best of ${AGAIN}, ${result.againAbove} not under ${WANTED_MS} ms   receiver's phone as the sender's ${swaps}   false amounts ${falseAmounts}`)
  if (throws > 0) process.exitCode = 1
}

main()
