import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { memoryBookStore } from '../../cloudfunctions/adapters/memory/bookStore'
import { checkWaybill } from '../../cloudfunctions/checkWaybill/checkWaybill'
import { evidenceBook } from '../../cloudfunctions/evidenceBook'
import { type CheckWaybillRequest } from '../../core/contract/checkWaybill'
import { type CaseDocument } from '../../core/evidence/bookDocuments'
import { labelOf, type Words } from '../core/waybill/labelOf'

const labelTo = (address: string): Words[] => [
  ['圆通速递', 30, 20, 50], ['YT8812345678901', 300, 330, 34],
  ['收', 30, 430, 50], ['王秀兰 139****5678', 110, 425, 36], [address, 110, 475, 32],
  ['寄', 30, 560, 44], ['饰品仓库 17012345678', 110, 556, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 596, 28],
  ['代收货款：￥39.90元', 30, 680, 40], ['品名：饰品', 600, 690, 28],
]
const now = Date.UTC(2026, 10, 2)
const photo = { fileID: 'cloud://test/photos/label.jpg', takenInApp: true }

/** The story with a reader that sees these words on every photo. */
function cloudSeeing(words: () => Words[]) {
  const store = memoryBookStore()
  const keyMaker = hmacKeyMaker('only for tests, worth nothing elsewhere')
  const ports = {
    photoStore: { fetch: async () => new Uint8Array(1), discard: async () => undefined },
    pictureDecoder: { decode: async () => ({ ok: true as const, value: { width: 1, height: 1, rgb: new Uint8Array(3), scale: 1, tilt: 0, print: { left: 0, top: 0, right: 1, bottom: 1 } } }) },
    textReader: { read: async () => [...labelOf(words()).lines] },
    barcodeReader: { read: async () => [] },
    evidenceBook: evidenceBook(store, keyMaker), keyMaker, clock: () => now, demo: false,
  }
  const check = (openid: string, request: CheckWaybillRequest) => checkWaybill(ports, { openid }, request)
  const look = async (openid: string, request: Partial<CheckWaybillRequest>) => {
    const reply = await check(openid, { requestId: `request-of-${openid}`, ...request })
    if (!reply.ok) throw new Error(reply.code)
    return { reply, provinceKept: (store.documents.get('cases')!.get(reply.value.caseId) as CaseDocument).province }
  }
  const kept = () => JSON.stringify([...store.documents].map(([name, documents]) => [name, [...documents]]))
  return { look, check, kept, book: ports.evidenceBook }
}

describe('the province a parcel goes to', () => {
  let printed = labelTo('河南省周口市太康县城关回族镇建设路88号')
  const to = (address: string) => { printed = labelTo(address) }

  test('tells one place from another in the book, and is named in neither reply nor document', async () => {
    const { look, kept } = cloudSeeing(() => printed)
    to('河南省周口市太康县城关回族镇建设路88号')
    const [first, second] = [await look('o-first', { photo }), await look('o-second', { photo })]
    to('四川省成都市郫都区青口路455号')
    const third = await look('o-third', { photo })
    expect(first.provinceKept).toMatch(/^a_[\w-]{22}$/)
    expect(second.provinceKept).toBe(first.provinceKept)
    expect(third.provinceKept).toMatch(/^a_[\w-]{22}$/)
    expect(third.provinceKept).not.toBe(first.provinceKept)
    const bytes = kept() + JSON.stringify([first.reply, second.reply, third.reply])
    for (const word of ['河南', '四川', '周口', '成都', '王秀兰', '139****5678']) expect(bytes).not.toContain(word)
  })

  test.each<[string, Partial<CheckWaybillRequest>]>([
    ['typed fields', { typed: { number: 'YT8812345678901' } }],
    ['pasted words, which can be made up', { words: ['圆通速递 YT8812345678901', '收件人 王秀兰 河南省周口市太康县建设路88号', '寄件人 李梅 17012345678', '代收货款 39.9元'] }],
    ['a bar code', { barcode: 'YT8812345678901' }],
  ])('is unknown from %s, and what a photo told stays when they come after it', async (_, request) => {
    const { look } = cloudSeeing(() => labelTo('河南省周口市太康县城关回族镇建设路88号'))
    expect((await look('o-typed', request)).provinceKept).toBe('unknown')
    const { provinceKept } = await look('o-both', { photo })
    expect((await look('o-both', request)).provinceKept).toBe(provinceKept)
    // A photo that comes later tells it.
    expect((await look('o-typed', { photo })).provinceKept).toBe(provinceKept)
  })
})

describe('looking up by the hundred', () => {
  it.each([['typed numbers', 20], ['photos', 60]] as const)('%s: after %i in a day a person is told so, learns nothing, and nothing is noted', async (kind, most) => {
    let number = 10_000
    const cloud = cloudSeeing(() => labelTo('河南省周口市太康县城关回族镇建设路88号').map((words): Words => (words[0].startsWith('YT') ? [`YT88123456${number}`, ...words.slice(1)] as unknown as Words : words)))
    const look = () => {
      number += 1
      const requestId = `request-number-${number}`
      return kind === 'photos' ? cloud.check('oCollector', { requestId, photo }) : cloud.check('oCollector', { requestId, typed: { number: `YT88123456${number}`, senderPhone: '17012345678' } })
    }
    for (let n = 0; n < most; n += 1) expect(await look()).toMatchObject({ ok: true })
    const before = cloud.kept()
    expect(await look()).toEqual({ ok: false, code: 'TOO_MANY_LOOKS' })
    expect(cloud.kept()).toBe(before)
    // Nor does deleting everything of one's own begin the day anew.
    await cloud.book.deletePerson('oCollector', now)
    expect(await look()).toEqual({ ok: false, code: 'TOO_MANY_LOOKS' })
    expect(cloud.kept()).not.toContain('oCollector')
    // Nobody else is kept from looking.
    expect(await cloud.check('oNeighbour', { requestId: 'request-of-neighbour', photo })).toMatchObject({ ok: true })
  })

  it('a lost answer asked for again is the same look', async () => {
    const cloud = cloudSeeing(() => labelTo('河南省周口市太康县城关回族镇建设路88号'))
    for (let n = 0; n < 70; n += 1) expect(await cloud.check('oPatient', { requestId: 'request-of-patient', photo })).toMatchObject({ ok: true })
  })
})
