import { randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalCloud } from '../../emulator/localCloud'
import { lineSet } from '../labels/lines'
import { localCloudForTests } from '../localCloudForTests'

const photo = path.resolve(__dirname, '../fixtures/labels/01-twoPart-plain.jpg')

describe('a photo whose words WeChat reads (TEXT_READER=printedText)', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'daofu-printed-'))
  let cloud: LocalCloud
  beforeAll(async () => {
    mkdirSync(path.join(dataDir, 'answers'), { recursive: true })
    cloud = (await localCloudForTests({ dataDir, environment: { TEXT_READER: 'printedText' } })).cloud
  })
  afterAll(async () => {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const check = async () => {
    const requestId = randomUUID()
    const fileID = await cloud.upload(`${requestId}.jpg`, createReadStream(photo), 'oPrinted')
    return (await cloud.call('checkWaybill', { requestId, photo: { fileID } }, 'oPrinted')).result as { ok: boolean; code?: string; value?: { waybill: { sender: { phone: string | null } } } }
  }

  it('gives the verdict on what WeChat says is printed, not on what our reader would see', async () => {
    const { lines, truth } = lineSet('onePart', 4, 0)
    const items = lines.map(line => {
      const [left_top, right_top, right_bottom, left_bottom] = line.box!.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
      return { text: line.text, pos: { left_top, right_top, right_bottom, left_bottom } }
    })
    writeFileSync(path.join(dataDir, 'answers/ocr.printedText.json'), JSON.stringify({ items }))
    const reply = await check()
    expect(reply.ok).toBe(true)
    expect(reply.value!.waybill.sender.phone).toBe(truth.sender.phone)
    expect(truth.sender.phone).not.toBeNull()
  })

  it('is no waybill when WeChat reads nothing on it', async () => {
    writeFileSync(path.join(dataDir, 'answers/ocr.printedText.json'), JSON.stringify({ items: [] }))
    expect(await check()).toMatchObject({ ok: false, code: 'NOT_A_WAYBILL' })
  })
})
