import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { findPhones } from '../../core/phone/phone'
import { fieldWords } from '../../core/waybill/lines/words'
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

/** What is read on a label of the label world, photographed. */
async function seenOf(family: string, seed: number, degradation: Degradation): Promise<ReadAnswer['seen']['lines']> {
  const folder = await mkdtemp(path.join(tmpdir(), 'daofu-labels-'))
  const file = path.join(folder, 'label.jpg')
  await writeFile(file, (await photograph(drawLabel(family, seed), { seed, degradation })).jpeg)
  instance ??= new Instance(await bundled('readInstance'))
  const { seen } = await instance.ask({ file })
  await rm(folder, { recursive: true })
  return seen.lines
}

describe('masked numbers of which a figure is lost among the stars', () => {
  it.each<[string, string, number, Degradation]>([
    ['188******59', 'inverseBars', 20022, 'plain'],
    ['180****7945', 'captionedCells', 20035, 'creases'],
    ['1*******686', 'fieldPerLine', 20100, 'small'],
    ['139****0349', 'invented18', 910254, 'screenshot'],
  ])('%s is read whole', async (phone, family, seed, degradation) => {
    expect((await seenOf(family, seed, degradation)).flatMap(line => findPhones(line.text)).map(found => found.text)).toContain(phone)
  })
})

describe('marks the detector passes over or takes for something else', () => {
  it.each<[string, string, number, Degradation]>([
    ['on their side on a tab', 'zooEdge', 9011, 'creases'],
    ['in discs on a dark screen', 'zooScreen', 9001, 'noise'],
    ['in corners, one read as 奇', 'zooEdge', 9010, 'twoLabels'],
    ['large and pale behind the words', 'greyGround', 5603, 'exifTurned'],
    ['in rings, FROM and TO', 'zooLeft', 9010, 'glare'],
  ])('%s are read', async (_, family, seed, degradation) => {
    const kinds = (await seenOf(family, seed, degradation)).flatMap(line => fieldWords(line.text)).map(word => word.kind)
    expect(kinds).toEqual(expect.arrayContaining(['sender', 'receiver']))
  })
})
