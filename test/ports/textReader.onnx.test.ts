import sharp from 'sharp'
import { bundled, Instance } from '../bench/instance'
import { type ReadAnswer } from '../bench/readInstance'
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
