import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { fieldWords } from '../../core/waybill/words'
import { bundled, Instance } from '../bench/instance'
import { type ReadAnswer } from '../bench/readInstance'
import { type Degradation } from '../labels/degradations'
import { drawLabel, photograph } from '../labels/world'
import { labelFile, labelTruth, wallFile } from './labelPhotos'
import { describeTextReader } from './textReader.contract'

/** In a process of its own, as an instance is: onnxruntime takes no arrays of a test's sandbox. */
let instance: Instance<{ file: string }, ReadAnswer> | null = null
afterAll(() => instance?.end())

describeTextReader('of our own, onnxruntime', async () => {
  instance = new Instance(await bundled('readInstance'))
  const { width = 0, height = 0 } = await sharp(labelFile).metadata()
  return { truth: labelTruth, size: { width, height }, read: async photo => (await instance!.ask({ file: photo === 'label' ? labelFile : wallFile })).seen.lines }
})

describe('marks the detector passes over or takes for something else', () => {
  it.each<[string, string, number, Degradation]>([
    ['on their side on a tab', 'zooEdge', 9011, 'creases'],
    ['in discs on a dark screen', 'zooScreen', 9001, 'noise'],
    ['in corners, one read as 奇', 'zooEdge', 9010, 'twoLabels'],
    ['large and pale behind the words', 'greyGround', 5603, 'exifTurned'],
    ['in rings, FROM and TO', 'zooLeft', 9010, 'glare'],
  ])('%s are read', async (_, family, seed, degradation) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'daofu-marks-'))
    const file = path.join(folder, 'label.jpg')
    await writeFile(file, (await photograph(drawLabel(family, seed), { seed, degradation })).jpeg)
    instance ??= new Instance(await bundled('readInstance'))
    const kinds = (await instance.ask({ file })).seen.lines.flatMap(line => fieldWords(line.text)).map(word => word.kind)
    await rm(folder, { recursive: true })
    expect(kinds).toEqual(expect.arrayContaining(['sender', 'receiver']))
  })
})
