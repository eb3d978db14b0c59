import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { type Inside, openidOf, type StartedCloud, startedCloud } from './startedCloud'

let cloud: StartedCloud
beforeAll(async () => {
  cloud = await startedCloud()
  mkdirSync(path.join(cloud.dataDir, 'answers'))
})
afterAll(() => cloud.stop())
afterEach(() => { rmSync(path.join(cloud.dataDir, 'answers'), { recursive: true }); mkdirSync(path.join(cloud.dataDir, 'answers')) })

const answer = (name: string, content: unknown) => writeFileSync(path.join(cloud.dataDir, 'answers', `${name}.json`), JSON.stringify(content))

test.each([
  ['ordinary words', '收到一个没买过的包裹', 'pass'],
  ['a word on the risky list', '这里有违规词', 'risky'],
  ['a word on the list to be looked at', '加我微信', 'review'],
])('msgSecCheck, %s', async (_name, content, suggest) => {
  answer('security.msgSecCheck', { risky: ['违规词'], review: ['加我微信'] })
  const result = await cloud.inside(({ cloud: sdk, args }) => sdk.openapi.security.msgSecCheck({ openid: 'oX', scene: 2, version: 2, content: args }), content)
  // The trap of the platform: errCode is 0 for risky words too.
  expect(result).toMatchObject({ errCode: 0, result: { suggest } })
})

test('without a list every word passes: there is no judge of words here', async () => {
  expect(await cloud.inside(({ cloud: sdk }) => sdk.openapi.security.msgSecCheck({ openid: 'oX', scene: 2, version: 2, content: '违规词' }))).toMatchObject({ result: { suggest: 'pass', label: 100 } })
})

test('printedText answers what the data folder says, or that it read nothing', async () => {
  const ask = ({ cloud: sdk }: Inside) => sdk.openapi.ocr.printedText({ type: 'photo', img: { contentType: 'image/jpeg', value: Buffer.from('jpeg') } }) as Promise<{ items: unknown[] }>
  expect((await cloud.inside(ask)).items).toEqual([])
  answer('ocr.printedText', { items: [{ text: '寄 138****1234', pos: { left_top: { x: 1, y: 2 } } }] })
  expect((await cloud.inside(ask)).items).toEqual([{ text: '寄 138****1234', pos: { leftTop: { x: 1, y: 2 } } }])
})

test('the code poster is a real code that leads to the page with its scene', async () => {
  const picture = await cloud.inside(async ({ cloud: sdk }) => {
    const { contentType, buffer } = await sdk.openapi.wxacode.getUnlimited({ scene: 'a=Kx3_9-q.~', page: 'pages/ask/index', width: 300 })
    return { contentType, base64: buffer.toString('base64') as string }
  })
  expect(picture.contentType).toBe('image/png')
  const { data, info } = await sharp(Buffer.from(picture.base64, 'base64')).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  expect(info.width).toBeLessThanOrEqual(300)
  expect(info.width).toBeGreaterThan(200)
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer } })
  const [code] = await readBarcodes({ data: new Uint8ClampedArray(data), width: info.width, height: info.height, colorSpace: 'srgb' } as unknown as ImageData)
  expect(code?.text).toBe(`${cloud.url}/#/pages/ask/index?scene=${encodeURIComponent('a=Kx3_9-q.~')}`)
})

test('a subscribe message lands in the inbox, where functions and people can read it', async () => {
  const [message] = await cloud.inside(async ({ cloud: sdk, db, args }) => {
    await sdk.openapi.subscribeMessage.send({ touser: args, templateId: 'T1', page: 'pages/ask/index?id=1', data: { thing1: { value: '妈妈问的包裹' }, phrase2: { value: '已回答' }, time3: { value: '2026年3月1日 15:01' } } })
    return (await db.collection('_inbox').where({ touser: args }).get()).data as Record<string, unknown>[]
  }, openidOf('li'))
  expect(message).toMatchObject({ touser: openidOf('li'), templateId: 'T1', page: 'pages/ask/index?id=1', data: { thing1: { value: '妈妈问的包裹' } } })
})

test.each<[string, (inside: Inside) => Promise<unknown>, RegExp]>([
  ['a scene of 33 characters', ({ cloud: sdk }) => sdk.openapi.wxacode.getUnlimited({ scene: 'x'.repeat(33), page: 'pages/ask/index' }), /40129/],
  ['a scene in Chinese', ({ cloud: sdk }) => sdk.openapi.wxacode.getUnlimited({ scene: '运单', page: 'pages/ask/index' }), /40129/],
  ['a scene with a percent sign', ({ cloud: sdk }) => sdk.openapi.wxacode.getUnlimited({ scene: 'a%20b', page: 'pages/ask/index' }), /40129/],
  ['a page with a leading slash', ({ cloud: sdk }) => sdk.openapi.wxacode.getUnlimited({ scene: 'a', page: '/pages/ask/index' }), /41030/],
  ['a page with parameters', ({ cloud: sdk }) => sdk.openapi.wxacode.getUnlimited({ scene: 'a', page: 'pages/ask/index?id=1' }), /41030/],
  ['words without the person who wrote them', ({ cloud: sdk }) => sdk.openapi.security.msgSecCheck({ scene: 2, version: 2, content: 'x' }), /40003/],
  ['more words than one check takes', ({ cloud: sdk }) => sdk.openapi.security.msgSecCheck({ openid: 'o', scene: 2, version: 2, content: 'x'.repeat(2501) }), /45002/],
  ['a message to nobody', ({ cloud: sdk }) => sdk.openapi.subscribeMessage.send({ touser: '', templateId: 'T', data: { thing1: { value: 'x' } } }), /40003/],
  ['a thing of 21 characters', ({ cloud: sdk }) => sdk.openapi.subscribeMessage.send({ touser: 'o', templateId: 'T', data: { thing1: { value: '长'.repeat(21) } } }), /47003.*thing1/],
  ['a phrase that is no Chinese', ({ cloud: sdk }) => sdk.openapi.subscribeMessage.send({ touser: 'o', templateId: 'T', data: { phrase1: { value: 'done' } } }), /47003.*phrase1/],
  ['a call that config.json permits but is not played here', ({ cloud: sdk }) => sdk.openapi.security.imgSecCheck({ media: { contentType: 'image/png', value: Buffer.from('x') } }), /does not play security\.imgSecCheck/],
  ['a call that config.json does not permit', ({ cloud: sdk }) => sdk.openapi.wxacode.get({ path: 'pages/ask/index' }), /-604101/],
])('refused as WeChat does: %s', async (_name, script, words) => {
  await expect(cloud.inside(script)).rejects.toThrow(words)
})
