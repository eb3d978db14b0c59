import { Readable } from 'node:stream'
import { type PhotoStore } from '../../cloudfunctions/ports/photoStore'
import { type PortOnLocalCloud, portOnLocalCloud } from './onLocalCloud'

let started: PortOnLocalCloud<PhotoStore>
beforeAll(async () => { started = await portOnLocalCloud<PhotoStore>('photoStore', 'wxPhotoStore') })
afterAll(() => started.stop())

it('gives back a photo byte for byte, and null once it is discarded', async () => {
  const bytes = Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256))
  const fileID = await started.cloud.upload('Kx3_9-qabcdefghijklmno.jpg', Readable.from([bytes]), 'o-test')
  expect(await started.port.fetch(fileID)).toEqual(new Uint8Array(bytes))
  await started.port.discard(fileID)
  expect(await started.port.fetch(fileID)).toBeNull()
})

it('discarding what is not there is no error', async () => {
  await expect(started.port.discard('cloud://local-env.local/photos/neverUploaded0000000000.jpg')).resolves.toBeNull()
})

it.each([
  ['never uploaded', 'cloud://local-env.local/photos/neverUploaded0000000000.jpg'],
  ['another environment', 'cloud://other-env.bucket/photos/neverUploaded0000000000.jpg'],
  ['another folder', 'cloud://local-env.local/posters/neverUploaded0000000000.jpg'],
  ['a name that can be guessed', 'cloud://local-env.local/photos/1.jpg'],
])('there is no photo: %s', async (_name, fileID) => {
  expect(await started.port.fetch(fileID)).toBeNull()
})
