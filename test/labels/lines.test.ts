import fc from 'fast-check'
import { lineSet } from './lines'
import { families } from './world'

const names = families.map(family => family.name)
const anyFamily = fc.constantFrom(...names)
const stripped = (text: string): string => text.replace(/[\s()-]/g, '')

describe('line sets', () => {
  it.each(names)('%s without noise holds every word of the truth', family => {
    const { lines, barcodes, truth } = lineSet(family, 11, 0)
    const words = stripped(lines.map(line => line.text).join(''))
    for (const value of [truth.sender.name, truth.goods, truth.receiver.name]) if (value !== null) expect(words).toContain(stripped(value))
    expect(words).toContain(truth.number)
    expect(barcodes.some(code => code.format === 'Code128' && code.text.startsWith(truth.number))).toBe(true)
  })

  it('are the same for the same family, seed and noise', () => {
    fc.assert(fc.property(anyFamily, fc.nat(9999), fc.constantFrom(0, 0.3, 1), (family, seed, noise) => {
      expect(lineSet(family, seed, noise)).toEqual(lineSet(family, seed, noise))
    }), { numRuns: 40 })
  })

  it('have words in every line and finite corners in every box, whatever the noise', () => {
    fc.assert(fc.property(anyFamily, fc.nat(99999), fc.double({ min: 0, max: 1, noNaN: true }), (family, seed, noise) => {
      for (const line of lineSet(family, seed, noise).lines) {
        expect(line.text.trim()).not.toBe('')
        expect(line.confidence).toBeGreaterThan(0)
        expect(line.box!.every(corner => Number.isFinite(corner.x) && Number.isFinite(corner.y))).toBe(true)
      }
    }), { numRuns: 300 })
  })

  it('keep the truth of the label whatever the noise', () => {
    expect(lineSet('twoPart', 3, 0.9).truth).toEqual(lineSet('twoPart', 3, 0).truth)
  })
})
