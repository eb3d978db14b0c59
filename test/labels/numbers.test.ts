import fc from 'fast-check'
import { carriers } from '../../core/waybill/waybill'
import { Dice } from './dice'
import { drawNumber, numberPatterns, s10CheckDigit, spacedNumber } from './numbers'

describe('waybill numbers of the label world', () => {
  it.each(carriers)('%s: every number, new or old, has the shape DOMAIN.md gives', carrier => {
    fc.assert(fc.property(fc.integer(), fc.boolean(), (seed, old) => {
      expect(drawNumber(carrier, new Dice('number', seed), old)).toMatch(numberPatterns[carrier])
    }))
  })

  it.each([['47312482', 9], ['00000000', 5], ['12345678', 5]])('the S10 check digit of %s is %i', (serial, digit) => {
    expect(s10CheckDigit(serial)).toBe(digit)
  })

  it('a number printed in groups is the number once its spaces are gone', () => {
    fc.assert(fc.property(fc.integer(), fc.constantFrom(...carriers), (seed, carrier) => {
      const number = drawNumber(carrier, new Dice('number', seed))
      expect(spacedNumber(number, new Dice('spaces', seed)).replaceAll(' ', '')).toBe(number)
    }))
  })
})
