import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { openidOf, type StartedCloud, startedCloud } from './startedCloud'

let cloud: StartedCloud
beforeAll(async () => { cloud = await startedCloud() })
afterAll(() => cloud.stop())

const photo = (name: string, text = 'photo') => cloud.upload(name, Readable.from([Buffer.from(text)]), openidOf('wang'))

test('a client\'s photo is read by a function through its fileID, byte for byte, and gone after its removal', async () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i))
  const fileID = await cloud.upload('bytes-1.jpg', Readable.from([bytes]), openidOf('wang'))
  expect(fileID).toBe('cloud://local-env.local/photos/bytes-1.jpg')
  const seen = await cloud.inside(async ({ cloud: sdk, args }) => {
    const { fileContent } = await sdk.downloadFile({ fileID: args })
    const { fileList: [removed] } = await sdk.deleteFile({ fileList: [args] })
    const { fileList: [again] } = await sdk.getTempFileURL({ fileList: [args] })
    await sdk.downloadFile({ fileID: args }).then(() => { throw new Error('downloaded') }, () => undefined)
    return { content: fileContent.toString('hex') as string, removed: removed.status as number, again: again.status as number }
  }, fileID)
  expect(seen).toEqual({ content: bytes.toString('hex'), removed: 0, again: -503003 })
})

test('a function\'s own upload comes back, name with spaces and Chinese included', async () => {
  expect(await cloud.inside(async ({ cloud: sdk }) => {
    const { fileID } = await sdk.uploadFile({ cloudPath: '海报/运单 1.png', fileContent: Buffer.from('poster') })
    const { fileContent } = await sdk.downloadFile({ fileID })
    return [fileID, fileContent.toString()] as string[]
  })).toEqual(['cloud://local-env.local/海报/运单 1.png', 'poster'])
})

test('a link for download holds for anybody who has it, and only for that file', async () => {
  const fileID = await photo('linked-1.jpg', 'linked')
  const link = await cloud.inside(async ({ cloud: sdk, args }) => (await sdk.getTempFileURL({ fileList: [args] })).fileList[0].tempFileURL as string, fileID)
  const response = await fetch(link)
  expect([response.status, await response.text()]).toEqual([200, 'linked'])
  expect((await fetch(`${link}x`)).status).toBe(403)
  expect((await fetch(link, { method: 'PUT', body: 'x' })).status).toBe(403)
})

test('what is not there is said file by file', async () => {
  const there = await photo('there-1.jpg')
  expect(await cloud.inside(async ({ cloud: sdk, args }) => {
    const { fileList } = await sdk.deleteFile({ fileList: [args, 'cloud://local-env.local/photos/none.jpg', 'cloud://other-env.bucket/photos/x.jpg'] })
    return fileList.map((one: { status: number }) => one.status === 0) as boolean[]
  }, there)).toEqual([true, false, false])
})

test.each(['../x.jpg', '/x.jpg', 'a//b.jpg', 'a/./b.jpg', 'a\\b.jpg', 'a\u0000b', 'x'.repeat(600)])('a path that is none is refused to functions too: %j', async cloudPath => {
  await expect(cloud.inside(({ cloud: sdk, args }) => sdk.uploadFile({ cloudPath: args, fileContent: Buffer.from('x') }), cloudPath)).rejects.toThrow(/path|INVALID/i)
})

test.each(['a/b.jpg', '../b.jpg', '', '.hidden', 'x'.repeat(200), 'a b.jpg'])('a client names a photo, not a path: %j', async name => {
  await expect(photo(name)).rejects.toMatchObject({ code: 'FILE_PATH_INVALID' })
})

test('a function\'s upload over 50 MB fails and leaves nothing', async () => {
  const files = () => readdirSync(path.join(cloud.dataDir, 'files')).length
  const before = files()
  await expect(cloud.inside(({ cloud: sdk }) => sdk.uploadFile({ cloudPath: 'posters/large.png', fileContent: Buffer.alloc(51 * 1024 * 1024) }))).rejects.toThrow(/at most 50 MB/)
  expect(files()).toBe(before)
})

test('an upload in process that is too large or breaks off leaves nothing', async () => {
  const files = () => readdirSync(path.join(cloud.dataDir, 'files')).length
  const before = files()
  const tooMuch = Readable.from((function* chunks() { for (let i = 0; i < 26; i += 1) yield Buffer.alloc(1024 * 1024) })())
  await expect(cloud.upload('large-1.jpg', tooMuch, openidOf('wang'))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  const broken = Readable.from((function* chunks() { yield Buffer.from('half'); throw new Error('the disk went away') })())
  await expect(cloud.upload('broken-1.jpg', broken, openidOf('wang'))).rejects.toThrow('the disk went away')
  expect(files()).toBe(before)
})

test('nothing of a removed photo stays on the disk', async () => {
  const secret = `receiver-${'x'.repeat(40)}`
  const fileID = await photo('secret-1.jpg', secret)
  await cloud.inside(({ cloud: sdk, args }) => sdk.deleteFile({ fileList: [args] }), fileID)
  const everything = (dir: string): Buffer[] => readdirSync(dir, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? everything(path.join(dir, entry.name)) : [readFileSync(path.join(dir, entry.name))]))
  expect(everything(cloud.dataDir).some(bytes => bytes.includes(secret))).toBe(false)
})
