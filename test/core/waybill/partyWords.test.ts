import { readWaybill } from '../../../core/waybill/readWaybill'
import { labelOf, type Words } from './labelOf'

/** A label with two blocks, each under its word; the foot has a courier. */
const sender = (receives: string, sends: string, foot: Words[] = []) => readWaybill(labelOf([
  ['申通快递', 30, 20, 40], ['778812345678901', 180, 90, 34],
  [receives, 30, 160, 30], ['王秀兰 13912345678', 30, 200, 30], ['河南省周口市太康县建设路88号', 30, 240, 30],
  [sends, 30, 310, 26], ['青禾饰品店 17188886666', 30, 346, 26], ['浙江省金华市义乌市北苑街道工业园3栋', 30, 382, 26],
  ['内件：足贴', 30, 440, 26], ['到付 39.80元', 30, 480, 34], ...foot,
], ['778812345678901']))?.sender

describe('words that name the parties', () => {
  it.each<[string, string]>([
    ['到', '从'], ['终→', '起'], ['（帮送）', '（帮取）'], ['退回至', '退回人'], ['寄回至', '寄回人'], ['患者', '药房'], ['收货人', '发货药房'], ['收件人', '交寄客户'],
  ])('%s and %s', (receives, sends) => {
    expect(sender(receives, sends)).toMatchObject({ name: '青禾饰品店', phone: '17188886666' })
  })

  it.each<[string, Words]>([
    ['who delivers', ['派件：老郑 13700001111', 30, 560, 24]],
    ['who takes letters in', ['揽投员 刘师傅 13700001111', 30, 560, 24]],
    ['a station of the line', ['发站： 义乌货运市场 0579-85123456', 30, 560, 24]],
    ['whom to ask', ['查货：小件员 13700001111', 30, 560, 24]],
    ['an outlet behind bars', ['到件网点/温州二部/0577-88292501', 30, 560, 24]],
  ])('and not %s', (_, line) => {
    expect(sender('收件人', '寄件人', [line])).toMatchObject({ name: '青禾饰品店', phone: '17188886666' })
    expect(readWaybill(labelOf([['申通快递', 30, 20, 40], ['778812345678901', 180, 90, 34], ['收件人', 30, 160, 30], ['王秀兰 13912345678', 30, 200, 30], ['河南省周口市太康县建设路88号', 30, 240, 30], ['内件：足贴', 30, 440, 26], ['到付 39.80元', 30, 480, 34], line], ['778812345678901']))?.sender.phone ?? null).toBeNull()
  })

  it('are no names of copies up the edge', () => {
    expect(sender('收件人', '寄件人', [['派', 560, 160, 26], ['件', 560, 190, 26], ['联', 560, 220, 26]])).toMatchObject({ phone: '17188886666' })
  })

  it.each([['【青禾饰品店】'], ['(青禾饰品店)'], ['青禾饰品店)']])('give the name out of %s', name => {
    const read = readWaybill(labelOf([['申通快递', 30, 20, 40], ['778812345678901', 180, 90, 34], ['收件人：王秀兰 13912345678', 30, 200, 30], ['寄件人：', 30, 310, 26], ['17188886666', 30, 346, 26], [name, 30, 382, 26], ['到付 39.80元', 30, 480, 34]], ['778812345678901']))
    expect(read?.sender).toMatchObject({ name: '青禾饰品店', phone: '17188886666' })
  })
})
