import fc from 'fast-check'
import { Dice } from './dice'
import { drawDue, inCapitals, sum } from './money'

describe('sums as labels print them', () => {
  it.each([[4000, '肆拾元整'], [3990, '叁拾玖元玖角整'], [10000, '壹佰元整'], [10805, '壹佰零捌元零伍分'], [128000, '壹仟贰佰捌拾元整'], [1100, '壹拾壹元整'], [880, '捌元捌角整'], [12345, '壹佰贰拾叁元肆角伍分']])(
    '%i fen in capitals is %s', (fen, text) => {
      expect(inCapitals(fen)).toBe(text)
    })

  it('a printed sum is the due, and nothing is due where the sender has paid', () => {
    fc.assert(fc.property(fc.integer(), seed => {
      const dice = new Dice('money', seed)
      const due = drawDue({ freightCollect: 1, cashOnDelivery: 1, none: 1 }, dice)
      if (due.kind === 'none') expect(due.amountFen).toBeNull()
      if (due.amountFen === null) return
      expect(Number(/\d+(\.\d+)?/.exec(sum(due.amountFen, dice).text)![0]) * 100).toBeCloseTo(due.amountFen)
    }))
  })
})
