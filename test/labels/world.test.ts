import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { fixtureLabels, fixtureName } from './fixtureList'
import { inCapitals } from './money'
import { numberPatterns } from './numbers'
import { pictureOf } from './pixels'
import { type Truth } from './truth'
import { drawLabel, drawSheet, families } from './world'

const seeds = Array.from({ length: 12 }, (_, seed) => seed + 100)
const names = families.map(family => family.name)

/** The words of an SVG, in drawing order. */
const wordsOf = (svg: string): string =>
  svg.replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replaceAll('\n', '')

/** Numbers as the truth writes them: mask stars plain, nothing between the digits. */
const withoutSeparators = (text: string): string => text.replace(/[＊×xX]/g, '*').replace(/[\s()（）\-转,＃#]|分机/g, '')

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
    expect(words.replaceAll(' ', '')).toContain(truth.number)
    for (const party of [truth.sender, truth.receiver]) {
      if (party.name !== null) expect(words).toContain(party.name)
      if (party.phone !== null) expect(withoutSeparators(words)).toContain(withoutSeparators(party.phone))
    }
    const { kind, amountFen } = truth.payment
    if (amountFen !== null) expect([String(amountFen / 100), inCapitals(amountFen), String(amountFen)].some(text => words.includes(text))).toBe(true)
    if (kind === 'none') expect(amountFen).toBeNull()
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

describe('the committed fixtures', () => {
  const folder = path.resolve(__dirname, '../fixtures/labels')
  const stories = readdirSync(folder).filter(name => name.endsWith('.json'))

  it('are at least 24 photos of develop layouts, each with its truth beside it', () => {
    const photos = readdirSync(folder).filter(name => name.endsWith('.jpg'))
    expect(photos.length).toBeGreaterThanOrEqual(24)
    expect(stories).toEqual(photos.map(name => name.replace('.jpg', '.json')))
    const develop = families.filter(family => family.split === 'develop').map(family => family.name)
    for (const name of stories) expect(develop).toContain((JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Truth).layout)
  })

  it.each(fixtureLabels.map(([family, seed, degradation], place) => [fixtureName(place), family, seed, degradation] as const))('%s says what the generator draws', (name, family, seed) => {
    expect(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'))).toEqual(drawSheet(family, seed).truth)
  })
})
