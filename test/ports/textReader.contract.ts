import { readWaybill } from '../../core/waybill/readWaybill'
import { type SeenLine } from '../../core/waybill/seenLabel'
import { type Truth } from '../labels/truth'

/** What a text reader is tried on: a label's photo with what it says, and a photo of a wall. */
export interface TriedPhotos {
  truth: Truth
  /** Width and height of the label's photo; null for a reader that sees no picture. */
  size: { width: number; height: number } | null
  read(photo: 'label' | 'wall'): Promise<SeenLine[]>
}

/** What every textReader promises, whoever does the reading. */
export function describeTextReader(name: string, photos: () => Promise<TriedPhotos>): void {
  describe(`a text reader ${name}`, () => {
    let tried: TriedPhotos
    let lines: SeenLine[]
    beforeAll(async () => {
      tried = await photos()
      lines = await tried.read('label')
    }, 120_000)

    it('gives the label’s words, from which its number and its sender can be told', () => {
      expect(readWaybill({ lines, barcodes: [] })).toMatchObject({ number: tried.truth.number, carrier: tried.truth.carrier, sender: { phone: tried.truth.sender.phone } })
    })

    it('gives no empty line, and says of each how sure it is, between 0 and 1', () => {
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) {
        expect(line.text.trim()).not.toBe('')
        expect(line.confidence).toBeGreaterThan(0)
        expect(line.confidence).toBeLessThanOrEqual(1)
      }
    })

    it('says where each line stands in pixels of the photo, or that it saw none', () => {
      for (const { box } of lines) {
        if (tried.size === null) expect(box).toBeNull()
        else for (const corner of box!) {
          expect(corner.x).toBeGreaterThan(-tried.size.width * 0.05)
          expect(corner.x).toBeLessThan(tried.size.width * 1.05)
          expect(corner.y).toBeGreaterThan(-tried.size.height * 0.05)
          expect(corner.y).toBeLessThan(tried.size.height * 1.05)
        }
      }
    })

    it('finds no line on a wall', async () => {
      expect(await tried.read('wall')).toEqual([])
    }, 60_000)
  })
}
