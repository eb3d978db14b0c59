import fc from 'fast-check'
import { readWaybill } from '../../../core/waybill/readWaybill'
import { lineSet } from '../../labels/lines'
import { inventedPlaces } from '../../labels/invented'
import { families } from '../../labels/world'

const anyLayout = fc.oneof(fc.constantFrom(...families.map(family => family.name)), fc.integer({ min: 1, max: inventedPlaces }).map(place => `invented${place}`))

describe('labels of any layout, their lines joined, cut, misread and in any order', () => {
  it('are read without a throw, and the receiver’s phone is not given as the sender’s', () => {
    fc.assert(fc.property(anyLayout, fc.nat(999_999), fc.double({ min: 0, max: 1, noNaN: true }), (layout, seed, noise) => {
      const set = lineSet(layout, seed, noise)
      const waybill = readWaybill(set)
      const { sender, receiver } = set.truth
      if (receiver.phone !== sender.phone && receiver.phone !== null) expect(waybill?.sender.phone ?? null).not.toBe(receiver.phone)
    }), { numRuns: 500, seed: 20_261_124 })
  }, 120_000)
})
