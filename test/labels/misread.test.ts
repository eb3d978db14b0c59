import fc from 'fast-check'
import { Dice } from './dice'
import { misread } from './misread'

const backToDigits = (text: string): string => text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1').replace(/S/g, '5').replace(/B/g, '8')

describe('misreading', () => {
  it('never turns a digit into another digit', () => {
    const printed = fc.stringMatching(/^[寄收到付：:（）￥\d*.| -]{1,30}$/)
    fc.assert(fc.property(printed, fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (text, seed, noise) => {
      expect(backToDigits(misread(text, noise, new Dice('misread', seed))).replace(/\D/g, '')).toBe(text.replace(/\D/g, ''))
    }))
  })

  it.each(['138****1234', '￥39.90', '寄件人：王**'])('%s without noise is read as it stands', text => {
    expect(misread(text, 0, new Dice('misread', 1))).toBe(text)
  })

  it('at full noise stars come back as other marks now and then', () => {
    const read = new Set(Array.from({ length: 200 }, (_, seed) => misread('138****1234', 1, new Dice('misread', seed))))
    expect(read.size).toBeGreaterThan(5)
    expect([...read].every(text => text.replace(/[OolISB]/g, '0').startsWith('1') || /^[0lI]/.test(text))).toBe(true)
  })
})
