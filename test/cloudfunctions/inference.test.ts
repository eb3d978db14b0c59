import { writeFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { InferenceThread } from '../../cloudfunctions/adapters/ocr/inference'
import { models } from '../../cloudfunctions/adapters/ocr/models'
import { recognise } from '../../cloudfunctions/adapters/ocr/recognise'

describe('a thread of inference', () => {
  it('that cannot load its model says so, and answers nothing', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'daofu-model-'))
    const file = path.join(folder, 'broken.onnx')
    await writeFile(file, 'no model')
    const ended = jest.fn()
    const thread = new InferenceThread([{ name: 'recognise', file, threads: 1 }], ended)
    await expect(thread.ready).rejects.toThrow('models do not load')
    await expect(thread.ask('recognise', { data: new Float32Array(3 * 48 * 48), width: 48, height: 48 })).rejects.toThrow(/load|ended/iu)
    await rm(folder, { recursive: true })
  })

  it('fails a question it cannot answer and goes on with the next', async () => {
    const loaded = await models()
    await expect(loaded.recognise({ data: new Float32Array(5), width: 48, height: 48 })).rejects.toThrow()
    const { best, probability } = await loaded.recognise({ data: new Float32Array(3 * 48 * 96).fill(1), width: 96, height: 48 })
    expect(best.length).toBe(probability.length)
    expect(Math.max(...best)).toBe(0)
  })

  it('reads as many boxes as are asked for, each in its place', async () => {
    const white = { width: 400, height: 300, rgb: new Uint8Array(400 * 300 * 3).fill(255), scale: 1, tilt: 0, print: { left: -200, top: -150, right: 200, bottom: 150 } }
    const box = (top: number) => [{ x: 10, y: top }, { x: 200, y: top }, { x: 200, y: top + 30 }, { x: 10, y: top + 30 }] as [{ x: number; y: number }, { x: number; y: number }, { x: number; y: number }, { x: number; y: number }]
    const reads = await recognise(await models(), white, Array.from({ length: 9 }, (_, place) => box(place * 30)))
    expect(reads.map(read => read.text)).toEqual(Array.from({ length: 9 }, () => ''))
    expect(await recognise(await models(), white, [])).toEqual([])
  })
})
