import fc from 'fast-check'
import { fill } from '../../src/text/fill'
import { fenOf, inYuan } from '../../src/text/yuan'

describe('an amount typed at the door', () => {
  it.each([
    ['39', 3900], ['39.9', 3990], ['39.90', 3990], ['￥39', 3900], ['39 元', 3900], ['３９', 3900], ['0', 0], ['100000', 10_000_000],
  ])('%s is %d fen', (typed, fen) => {
    expect(fenOf(typed)).toBe(fen)
  })

  it.each(['', '三十九', '39.999', '-5', '1e3', '100000.01', '39,5', '.5'])('%s is no amount', typed => {
    expect(fenOf(typed)).toBeNull()
  })

  it('comes back as it was shown', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), fen => fenOf(inYuan(fen)) === fen))
  })
})

describe('a sentence with blanks', () => {
  it('shows the blank it has no value for', () => {
    expect(fill('{people}，最早 {since}', { people: '3 到 9 件' })).toBe('3 到 9 件，最早 {since}')
  })
})
