import { capitalsInFen } from '../../../core/waybill/capitals'
import { levelLines } from '../../../core/waybill/line'
import { readPayment } from '../../../core/waybill/money'
import { labelOf, type Words } from './labelOf'

const payment = (words: Words[], wellRead = true) => {
  const { kind, amountFen } = readPayment(levelLines(labelOf(words).lines), wellRead)
  return [kind, amountFen]
}

describe('what the receiver is asked to pay', () => {
  it.each([
    ['代收货款：￥39.90元', 'cashOnDelivery', 3990],
    ['代收金额:128元', 'cashOnDelivery', 12800],
    ['货到付款 应收 ¥68.00', 'cashOnDelivery', 6800],
    ['COD 56.00', 'cashOnDelivery', 5600],
    ['代收:9.9元', 'cashOnDelivery', 990],
    ['到付 ￥45', 'freightCollect', 4500],
    ['到付金额：18.00元', 'freightCollect', 1800],
    ['付款方式：到付 运费：¥ 35.00', 'freightCollect', 3500],
    ['运费到付 12 元', 'freightCollect', 1200],
    ['收件方付 22元', 'freightCollect', 2200],
    ['到付现付合计 28元', 'freightCollect', 2800],
    ['代收货款 ￥1,280.00', 'cashOnDelivery', 128000],
    ['代收货款 人民币(大写)叁拾玖元玖角整', 'cashOnDelivery', 3990],
    ['到付', 'freightCollect', null],
    ['货到付款', 'cashOnDelivery', null],
    ['寄付月结', 'none', null],
    ['运费:12.00 已付', 'none', null],
    ['代收货款：0.00元', 'none', null],
    ['□寄付 ☑到付', 'freightCollect', null],
    ['重量:1.85kg 保价：300元 声明价值 ￥500.00', 'none', null],
    ['实付款￥18.90 订单金额:¥45.00', 'none', null],
  ] as const)('%s', (text, kind, fen) => {
    expect(payment([[text, 20, 20]])).toEqual([kind, fen])
  })

  it('takes the sum of the box that says what is due, not the ones beside it', () => {
    expect(payment([['代收货款(元)', 28, 340, 22], ['0.00', 28, 375, 36], ['到付(元)', 284, 340, 22], ['78.00', 284, 375, 36], ['保价(元)', 540, 340, 22], ['300.00', 540, 375, 36]])).toEqual(['freightCollect', 7800])
  })

  it('takes a sum set large beside its words', () => {
    expect(payment([['代收货款', 36, 284, 44], ['应收金额(元)', 36, 348, 26], ['56.00', 420, 296, 84]])).toEqual(['cashOnDelivery', 5600])
  })

  it('gives no sum when the label prints two', () => {
    expect(payment([['代收货款 ￥39.00', 20, 20], ['代收货款 ￥89.00', 20, 80]])).toEqual(['cashOnDelivery', null])
  })

  it('takes a four-figure sum without a point for a lost point, and gives none', () => {
    expect(payment([['代收货款：￥3990元', 20, 20]])).toEqual(['cashOnDelivery', null])
  })

  it('is unknown, not none, when little of the label was read', () => {
    expect(payment([['圆通速递', 20, 20]], false)).toEqual(['unknown', null])
  })

  it.each(['门卫代收', '菜鸟驿站代收点', '支持到付拒收'])('%s asks no goods money', text => {
    expect(payment([[text, 20, 20]])[0]).not.toBe('cashOnDelivery')
  })
})

describe('sums in capitals', () => {
  it.each([['肆拾元整', 4000], ['叁拾玖元玖角整', 3990], ['壹佰贰拾捌元伍角', 12850], ['壹仟贰佰捌拾元整', 128000], ['伍元零伍分', 505], ['拾元整', 1000], ['贰佰零捌圆正', 20800]])('%s', (text, fen) => {
    expect(capitalsInFen(text)).toBe(fen)
  })

  it.each(['', '元', '拾', '整整', '一百元'])('%s is no sum', text => {
    expect(capitalsInFen(text)).toBeNull()
  })
})
