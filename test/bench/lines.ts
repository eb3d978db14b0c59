import { parseArgs } from 'node:util'
import { readWaybill } from '../../core/waybill/readWaybill'
import { Dice } from '../labels/dice'
import { lineSet } from '../labels/lines'
import { inventedPlaces } from '../labels/invented'
import { families } from '../labels/world'
import { judged, quantile } from './readScore'

/**
 * npm run bench:lines -- [--sets N] [--seed N]: line sets of all layouts, and of as many invented ones, with random noise,
 * order and splits through readWaybill: none may throw, and each should take less than 5 ms.
 */
function main(): void {
  const { values } = parseArgs({ options: { sets: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } } })
  const count = Number(values.sets)
  const dice = new Dice('bench:lines', values.seed)
  const names = families.map(family => family.name)
  const times: number[] = []
  let swaps = 0, falseAmounts = 0, throws = 0
  for (let place = 0; place < count; place++) {
    const family = place % 2 === 0 ? dice.pick(names) : `invented${dice.int(1, inventedPlaces)}`
    const set = lineSet(family, dice.int(1, 1_000_000), dice.next())
    const start = performance.now()
    try {
      const waybill = readWaybill(set)
      times.push(performance.now() - start)
      const verdict = judged(waybill, set, set.truth)
      if (verdict.swap) swaps++
      if (verdict.falseAmount) falseAmounts++
    } catch (fault) {
      throws++
      console.error(family, fault)
    }
  }
  console.log(`${count} line sets: ${throws} throws   median ${quantile(times, 0.5).toFixed(2)} ms   p99 ${quantile(times, 0.99).toFixed(2)} ms   mean ${(times.reduce((sum, one) => sum + one, 0) / times.length).toFixed(2)} ms   receiver's phone as the sender's ${swaps}   false amounts ${falseAmounts}`)
  if (throws > 0) process.exitCode = 1
}

main()
