import { readFileSync } from 'node:fs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { numberPatterns } from './numbers'
import { pictureOf } from './pixels'
import { textOf } from './sheet'
import { drawLabel, families, photograph } from './world'

const seeds = Array.from({ length: 12 }, (_, seed) => seed + 100)
const names = families.map(family => family.name)

/** The words of an SVG, in drawing order. */
const wordsOf = (svg: string): string =>
  svg.replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replaceAll('\n', '')

beforeAll(() => {
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer } })
})

describe('label families', () => {
  it('are told apart by name and split in two parts that share none', () => {
    expect(new Set(names).size).toBe(names.length)
    const develop = families.filter(family => family.split === 'develop').map(family => family.name)
    const heldAside = families.filter(family => family.split === 'heldAside').map(family => family.name)
    expect([...develop, ...heldAside].sort()).toEqual([...names].sort())
  })

  it('an unknown family is an error', () => {
    expect(() => drawLabel('noSuchLayout', 1)).toThrow(RangeError)
  })
})

describe.each(names)('%s', family => {
  it('draws the same label for the same seed and another for another', () => {
    expect(drawLabel(family, 7).svg).toBe(drawLabel(family, 7).svg)
    expect(drawLabel(family, 7).svg).not.toBe(drawLabel(family, 8).svg)
  })

  it.each(seeds)('seed %i: what the truth says stands on the label', seed => {
    const { svg, truth, sheet } = drawLabel(family, seed)
    expect(truth.number).toMatch(numberPatterns[truth.carrier])
    const words = wordsOf(svg)
    for (const mark of sheet.marks) {
      if (mark.kind !== 'text') continue
      for (const one of mark.says) expect(words).toContain(one.text)
    }
    const bare = words.replace(/[\s()-]/g, '')
    expect(bare).toContain(truth.number)
    for (const party of [truth.sender, truth.receiver]) if (party.name !== null) expect(words).toContain(party.name)
    const phone = truth.sender.phone
    if (phone !== null) expect(bare.replace(/[＊×xX]/g, '*').replace(/[,＃#]/g, '')).toContain(phone.replace('转', bare.includes(phone.replace(/[＊×xX]/g, '*')) ? '转' : ''))
    if (truth.payment.amountFen !== null) expect(words).toContain(String(truth.payment.amountFen / 100))
    expect(truth.payment.kind === 'none' ? truth.payment.amountFen : null).toBeNull()
    expect(textOf([truth.receiver.address])).not.toBe('')
  })

  it('its Code 128 is the waybill number, a JD suffix aside', async () => {
    const { svg, truth } = drawLabel(family, 3)
    const picture = await pictureOf(svg, 1)
    const rgba = new Uint8ClampedArray(picture.width * picture.height * 4).fill(255)
    for (let pixel = 0; pixel < picture.width * picture.height; pixel++) for (let channel = 0; channel < 3; channel++) rgba[pixel * 4 + channel] = picture.rgb[pixel * 3 + channel]!
    const found = await readBarcodes({ data: rgba, width: picture.width, height: picture.height, colorSpace: 'srgb' } as ImageData, { formats: ['Code128'] })
    const codes = found.map(code => code.text.replace(/-\d+-\d+-?$/, ''))
    expect(codes).toContain(truth.number)
  })
})

describe('photographs', () => {
  it('are the same bytes for the same seed', async () => {
    const label = drawLabel('narrowRunOn', 5)
    const [one, again, other] = await Promise.all([1, 1, 2].map(seed => photograph(label, { seed, degradation: 'lowResolution' })))
    expect(one!.jpeg.equals(again!.jpeg)).toBe(true)
    expect(one!.jpeg.equals(other!.jpeg)).toBe(false)
  })
})
