import fc from 'fast-check'
import sharp from 'sharp'
import { type Quad } from '../../core/waybill/waybill'
import { degradations } from './degradations'
import { nonLabelKinds, photographNonLabel } from './nonLabels'
import { cornersOf, homography, mapped } from './warp'
import { drawLabel, photograph } from './world'

describe('photographs', () => {
  const label = drawLabel('narrowRunOn', 5)

  it('are the same bytes for the same seed, and others for another', async () => {
    const [one, again, other] = await Promise.all([1, 1, 2].map(seed => photograph(label, { seed, degradation: 'lowResolution' })))
    expect(one!.jpeg.equals(again!.jpeg)).toBe(true)
    expect(one!.jpeg.equals(other!.jpeg)).toBe(false)
  })

  it.each(degradations)('%s: a JPEG between 480p and 12 megapixels, with the label\'s truth', async degradation => {
    const { jpeg, truth } = await photograph(label, { seed: 3, degradation })
    const { format, width, height, orientation } = await sharp(jpeg).metadata()
    expect(format).toBe('jpeg')
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(480)
    expect(width * height).toBeLessThanOrEqual(12_000_000)
    expect(orientation === undefined || orientation === 1).toBe(degradation !== 'exifTurned')
    expect({ ...truth, notes: [] }).toEqual({ ...label.truth, notes: [] })
  })

  it.each(nonLabelKinds)('%s: a photo with no label on it', async kind => {
    const jpeg = await photographNonLabel(kind, 4, 'lowResolution')
    expect((await sharp(jpeg).metadata()).format).toBe('jpeg')
    expect(jpeg.equals(await photographNonLabel(kind, 4, 'lowResolution'))).toBe(true)
  })
})

describe('the camera', () => {
  it('a map between two rectangles in space takes each corner to its own', () => {
    const lean = fc.double({ min: -32, max: 32, noNaN: true })
    fc.assert(fc.property(lean, lean, fc.double({ min: 0, max: 360, noNaN: true }), (x, y, turn) => {
      const corners = cornersOf(800, 1200, { centre: { x: 600, y: 800 }, scale: 0.9, turn, lean: { x, y } })
      const flat: Quad = [{ x: 0, y: 0 }, { x: 800, y: 0 }, { x: 800, y: 1200 }, { x: 0, y: 1200 }]
      const map = homography(corners, flat)
      corners.forEach((corner, place) => {
        const back = mapped(map, corner)
        expect(Math.hypot(back.x - flat[place]!.x, back.y - flat[place]!.y)).toBeLessThan(0.01)
      })
    }))
  })
})
