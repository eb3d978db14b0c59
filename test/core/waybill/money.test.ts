import { capitalsInFen } from '../../../core/waybill/money/capitals'
import { levelLines } from '../../../core/waybill/lines/line'
import { readPayment } from '../../../core/waybill/money/money'
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
    ['Qty 1 0.5 kg Value USD 12.00', 'none', null],
    ['代收货款Y39.90', 'cashOnDelivery', 3990],
    ['运费到付，签收时收取￥26.00', 'freightCollect', 2600],
    ['请向收件人代收 35元', 'cashOnDelivery', 3500],
    ['项目/运费到付/17.6/元', 'freightCollect', 1760],
    ['您的货到付款包裹已到，取件前须付陆拾捌元整，可刷卡或付现金给值班人员。', 'cashOnDelivery', 6800],
    ['到付快件，领件时请交运费叁拾贰元伍角，超期每天另收保管费2元。', 'freightCollect', 3250],
    ['到付快件，费用到站称重后告知；逾期收保管费2元', 'freightCollect', null],
    ['收件方付 22元', 'freightCollect', 2200],
    ['到付现付合计 28元', 'freightCollect', 2800],
    ['代收货款 ￥1,280.00', 'cashOnDelivery', 128000],
    ['代收货款 人民币(大写)叁拾玖元玖角整', 'cashOnDelivery', 3990],
    ['需代收 118元', 'cashOnDelivery', 11800],
    ['COD 代收货款 Declared value: CNY 53.00', 'cashOnDelivery', null],
    ['在线支付 已付款', 'none', null],
    ['到付￥88,80', 'freightCollect', 8880],
    ['代收货款B8.00元', 'cashOnDelivery', null],
    ['COD￥7B.00', 'cashOnDelivery', null],
    ['到付 保健品×1', 'freightCollect', null],
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

  it.each<[string, Words[], string, number | null]>([
    ['a fee is not the price', [['代收货款：80元', 30, 680], ['代收手续费：2元', 330, 680]], 'cashOnDelivery', 8000],
    ['a request in words', [['请向收件人收取：¥56.00', 30, 680]], 'cashOnDelivery', 5600],
    ['another', [['派件时请收取现金56元', 30, 680]], 'cashOnDelivery', 5600],
    ['a sum below its word, a weight above', [['件数 1 重量 3.96kg', 20, 640], ['¥ 79.30', 24, 680, 56], ['代收货款金额', 24, 745, 26]], 'cashOnDelivery', 7930],
    ['the sum has its own name', [['☑代收货款', 30, 600], ['人民币：5.00 元', 30, 640, 36]], 'cashOnDelivery', 500],
    ['a box beside the way of paying', [['到付', 30, 680, 30], ['68', 300, 676, 44]], 'freightCollect', 6800],
    ['a caption with ¥', [['代收货款(￥)', 30, 680, 24], ['38', 300, 670, 40]], 'cashOnDelivery', 3800],
    ['letters read for figures', [['到付：I58.O0', 30, 680]], 'freightCollect', 15800],
    ['a lost point', [['应付金额:￥39 90元', 30, 680], ['☑到付', 30, 640]], 'freightCollect', 3990],
    ['a word glued to its caption', [['付费代收：￥56.00', 30, 680]], 'cashOnDelivery', 5600],
    ['a route code beside', [['到付', 30, 680, 40], ['310', 200, 670, 60], ['A3-08', 330, 670, 60]], 'freightCollect', null],
    ['a weight beside', [['到付', 30, 680], ['1.20', 130, 680], ['kg', 200, 680]], 'freightCollect', null],
    ['an advertisement', [['到付', 30, 680], ['扫码领5元红包', 30, 730]], 'freightCollect', null],
    ['a discount', [['货到付款', 30, 640], ['满50元减5元', 30, 680]], 'cashOnDelivery', null],
    ['captions over their cells, other cells beside', [['代收金额(元)', 30, 600, 20], ['￥7.00', 30, 625, 26], ['保价费(元)', 283, 600, 20], ['4.00', 283, 625, 26], ['付款方式', 536, 600, 20], ['代收货款', 536, 625, 26]], 'cashOnDelivery', 700],
    ['a caption over the middle of its cell', [['到付运费', 300, 600, 24], ['0', 340, 640, 24], ['代收货款', 600, 600, 24], ['0', 640, 640, 24]], 'none', null],
    ['a caption of weight over the cell beside', [['计费重量(kg)', 30, 600, 22], ['2.65', 60, 630, 24], ['代收金额', 200, 600, 22], ['78', 232, 630, 24], ['结算方式', 350, 600, 22], ['货到付款', 348, 630, 24]], 'cashOnDelivery', 7800],
    ['a caption over a stroke, others over their cells', [['结算方式', 30, 600, 22], ['寄付', 52, 630, 24], ['声明价值', 200, 600, 22], ['100.00', 208, 630, 24], ['内容品名', 350, 600, 22], ['茶叶', 370, 630, 24], ['代收货款', 500, 600, 22], ['/', 540, 630, 24]], 'none', null],
    ['what the freight came to is not what is due', [['■收件人付', 30, 600], ['资费 14.00 元', 30, 640, 24], ['应收资费：', 474, 640, 26], ['35.00 元', 610, 636, 32]], 'freightCollect', 3500],
    ['goods to be looked at first', [['付款方式 现付', 30, 600], ['先验货后付款，拒收请联系商家', 30, 640, 24]], 'none', null],
    ['a count beside an empty caption', [['收方付款(元)', 24, 640, 26], ['件数 1 重量 0.24kg', 520, 640]], 'unknown', null],
  ])('%s', (_, words, kind, fen) => {
    expect(payment(words)).toEqual([kind, fen])
  })

  it('never says that nothing is due where a sum stands that no word explains', () => {
    expect(payment([['￥56.00', 30, 680]])).toEqual(['unknown', null])
  })

  it('never says that nothing is due where a sum is asked for something', () => {
    expect(payment([['合计：￥56.00', 30, 680]])).toEqual(['unknown', null])
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
