import fc from 'fast-check'
import { hmacKeyMaker } from '../../../cloudfunctions/adapters/hmac/keyMaker'
import { DAY } from '../../../core/evidence/decay'
import { isEveryonesGoods, normaliseGoods } from '../../../core/evidence/goods'
import { caseIdOf, keysOf, personIdOf } from '../../../core/evidence/keys'
import { senderNumber } from '../../../core/evidence/senderNumber'
import { blankWaybill, type Waybill } from '../../../core/waybill/waybill'

const hmac = hmacKeyMaker('a secret of the server, at least 32 characters')
const now = Date.UTC(2026, 5, 1)
const label = (over: Partial<Waybill> = {}, phone: string | null = '138****1234', yuan: number | null = 40): Waybill =>
  ({ ...blankWaybill(), carrier: 'yto', number: 'YT1234567890123', outlet: '义乌后宅分部', originCity: '金华', goods: '金戒指', ...over, payment: { kind: 'cashOnDelivery', amountFen: yuan === null ? null : yuan * 100 }, sender: { name: '王先生', phone, address: '浙江省金华市义乌市后宅街道12号' } })
const keys = (waybill: Waybill, at = now) => keysOf(waybill, hmac, at)

describe('goods brought to one form', () => {
  test.each([
    ['防疫口罩', '防疫 口罩×20'], ['防疫口罩', '品名:防疫口罩*20个'], ['防疫口罩', '防疫口罩(赠品)'], ['防疫口罩', '【防疫口罩】'], ['金戒指', '金戒指 1件'], ['金戒指', '１件金戒指'],
    ['vc片', 'VC片 60ml'], ['', '20*30'], ['', ''],
  ])('%s from %s', (plain, printed) => expect(normaliseGoods(printed)).toBe(plain))

  test('what is in one form stays so', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'防疫口罩金戒指日用品x*×1230()【】:个件kg VC') }), printed => {
      expect(normaliseGoods(normaliseGoods(printed))).toBe(normaliseGoods(printed))
    }))
  })

  test.each(['日用品', '文件', '其他', ''])('%s is everyone\'s', word => expect(isEveryonesGoods(word)).toBe(true))
  test('金戒指 is not everyone\'s', () => expect(isEveryonesGoods('金戒指')).toBe(false))
})

describe('a sender\'s number', () => {
  test.each([
    ['13812345678', { kind: 'full', text: '13812345678' }], ['+86 138 1234 5678', { kind: 'full', text: '13812345678' }], ['０57988886666', { kind: 'full', text: '057988886666' }], ['0579-88886666', { kind: 'full', text: '057988886666' }],
    ['400-123-4567', { kind: 'full', text: '4001234567' }], ['138****5678', { kind: 'masked', text: '138*5678' }], ['138*****5678', { kind: 'masked', text: '138*5678' }], ['138****1234转5678', { kind: 'masked', text: '138*1234' }],
    ['17012345678转1234', { kind: 'extension', text: '17012345678-1234' }], ['95554', null], ['1*******234', null], ['***********', null], ['', null],
  ])('%s', (printed, number) => expect(senderNumber(printed)).toEqual(number))
})

describe('keys', () => {
  test('hold nothing of the label: neither number nor place nor goods nor name, and another secret makes other keys', () => {
    const full = label({}, '13857912345')
    const written = JSON.stringify(keys(full))
    for (const part of ['13857912345', '2345', '138', 'YT1234567890123', '义乌', '后宅', '金华', '戒指', '王']) expect(written).not.toContain(part)
    expect(keysOf(full, hmacKeyMaker('another secret of the server, 32 characters'), now).sender!.id).not.toBe(keys(full).sender!.id)
  })

  test('are one document id each, of one kind each', () => {
    const { sender, campaign, campaignAnyAmount, place, pairs, waybill } = keys(label())
    const ids = [sender!.id, campaign!, campaignAnyAmount!, place!.id, pairs.campaign!, pairs.campaignAnyAmount!, pairs.place!, waybill!]
    expect(new Set(ids).size).toBe(8)
    for (const id of ids) expect(id).toMatch(/^[a-z]\.[A-Za-z0-9_-]{22}$/)
  })

  test.each<[string, Waybill, Waybill, string[]]>([
    ['another amount', label(), label({}, '138****1234', 5), ['campaign', 'pairs']],
    ['another mask', label(), label({}, '139****9999'), ['sender', 'pairs']],
    ['a count on the goods', label(), label({ goods: '金戒指×2' }), []],
    ['the outlet without its 分部', label(), label({ outlet: '义乌后宅' }), []],
    ['another outlet', label(), label({ outlet: '义乌北苑分部' }), ['sender', 'campaign', 'campaignAnyAmount', 'place', 'pairs']],
    ['a full number at another outlet', label({}, '13857912345'), label({ outlet: '义乌北苑分部' }, '13857912345'), ['campaign', 'campaignAnyAmount', 'place', 'pairs']],
  ])('%s changes only what it should', (_what, one, other, changed) => {
    const [a, b] = [keys(one) as unknown as Record<string, unknown>, keys(other) as unknown as Record<string, unknown>]
    expect(Object.keys(a).filter(name => JSON.stringify(a[name]) !== JSON.stringify(b[name])).sort()).toEqual([...changed].sort())
  })

  test('an extension of a virtual number is another sender a month later; a full number is not', () => {
    const of = (phone: string, at: number) => keys(label({}, phone), at).sender!.id
    expect(of('17012345678转1234', now)).not.toBe(of('17012345678转1234', now + 31 * DAY))
    expect(of('13857912345', now)).toBe(of('13857912345', now + 31 * DAY))
  })

  test('what was not read makes no key', () => {
    expect(keys(blankWaybill())).toEqual({ sender: null, campaign: null, campaignAnyAmount: null, place: null, pairs: { campaign: null, campaignAnyAmount: null, place: null }, waybill: null, everyonesGoods: true })
  })

  test('one person\'s two looks at one parcel are one case, another\'s is another, and neither id tells who', () => {
    const of = keys(label())
    const [once, again, other] = [caseIdOf('oAbc', of, 'r1', hmac), caseIdOf('oAbc', of, 'r2', hmac), caseIdOf('oXyz', of, 'r1', hmac)]
    expect(once).toBe(again)
    expect(other).not.toBe(once)
    expect(once + personIdOf('oAbc', hmac)).not.toContain('oAbc')
  })
})
