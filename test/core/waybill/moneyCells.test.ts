import { levelLines } from '../../../core/waybill/lines/line'
import { readPayment } from '../../../core/waybill/money/money'
import { labelOf, type Words } from './labelOf'

describe('what is to be paid, told over several lines and cells', () => {
  it.each<[string, Words[], string, number | null]>([
    ['a plain total does not say that the receiver pays the freight', [['运费', 30, 600, 22], ['保价费', 150, 600, 22], ['代收货款', 280, 600, 22], ['合计', 420, 600, 22], ['12.00', 30, 628, 24], ['1.00', 150, 628, 24], ['88.00', 280, 628, 24], ['101.00', 420, 628, 24]], 'cashOnDelivery', 8800],
    ['a stroke under a head', [['付款方式', 30, 600, 22], ['运费', 170, 600, 22], ['代收货款', 280, 600, 22], ['到付', 30, 628, 24], ['12.00', 170, 628, 24], ['—', 300, 628, 24]], 'freightCollect', 1200],
    ['a zero under a head', [['付款方式', 30, 600, 22], ['运费', 170, 600, 22], ['代收货款', 280, 600, 22], ['月结', 30, 628, 24], ['12.00', 170, 628, 24], ['0', 300, 628, 24]], 'none', null],
    ['a column of who pays: the receiver', [['费用项目', 30, 600, 22], ['金额', 200, 600, 22], ['付款方', 330, 600, 22], ['运费', 30, 630, 22], ['35.00', 200, 630, 22], ['收方', 330, 630, 22]], 'freightCollect', 3500],
    ['a column of who pays: the sender', [['费用项目', 30, 600, 22], ['金额', 200, 600, 22], ['付款方', 330, 600, 22], ['运费', 30, 630, 22], ['35.00', 200, 630, 22], ['寄方', 330, 630, 22]], 'none', null],
    ['big 到付 and sum in the corner', [['到付', 600, 40, 60], ['￥28', 600, 110, 60], ['运费', 30, 600], ['声明价值 500元', 30, 640]], 'freightCollect', 2800],
    ['COD mark and figures beside', [['代收', 30, 500, 50], ['货款', 30, 550, 50], ['￥ 138.00', 200, 515, 60]], 'cashOnDelivery', 13800],
    ['a field not used in the next column', [['付款方式', 30, 600], ['到付', 200, 600], ['应付金额', 30, 640], ['22.00', 200, 640], ['代收金额', 400, 600], ['未开通', 560, 600]], 'freightCollect', 2200],
    ['app card', [['待支付', 30, 300, 28], ['¥ 39.90', 560, 300, 36], ['货到付款', 30, 350, 24], ['优惠券', 30, 390, 24], ['-¥5.00', 560, 390, 24], ['商品金额', 30, 430, 24], ['¥44.90', 560, 430, 24]], 'cashOnDelivery', 3990],
    ['app card to be collected', [['收款金额', 30, 300, 28], ['68.00', 560, 300, 36], ['支付方式', 30, 350, 24], ['到付', 560, 350, 24]], 'freightCollect', 6800],
    ['app none', [['应付', 30, 300, 28], ['0.00', 560, 300, 36], ['支付方式', 30, 350, 24], ['寄付', 560, 350, 24]], 'none', null],
    ['capital line above figures', [['代收货款（大写）', 30, 600], ['壹佰叁拾捌元整', 300, 600], ['（小写）￥138.00', 300, 640]], 'cashOnDelivery', 13800],
    ['a row of units without its last two', [['代收货款', 30, 600], ['仟 壹佰 叁拾 捌元 零角', 200, 600]], 'cashOnDelivery', null],
    ['tick list one a line', [['□ 寄付', 30, 600], ['√ 到付', 30, 640], ['□ 月结', 30, 680], ['金额: 15元', 200, 640]], 'freightCollect', 1500],
    ['tick in cells', [['寄付', 30, 600], ['√', 110, 600], ['到付', 200, 600], ['代收', 350, 600]], 'none', null],
    ['cod caption with two sums, one struck', [['代收货款', 30, 600], ['99.00', 200, 600], ['作废', 290, 600], ['89.00', 380, 600]], 'cashOnDelivery', 8900],
    ['order paid, freight due', [['订单已付款 ¥199.00', 30, 560], ['运费到付', 30, 600], ['¥12.00', 200, 600]], 'freightCollect', 1200],
    ['prepaid stamp right of collect sum', [['到付 ￥23.00', 30, 600], ['已付讫', 260, 600]], 'none', null],
    ['next cell belongs to other', [['代收货款 ￥88.00', 30, 600], ['运费', 420, 600], ['已付', 500, 600]], 'cashOnDelivery', 8800],
    ['a sum no word explains beside 寄付', [['寄付', 30, 600], ['￥88.00', 30, 640]], 'none|unknown', null],
    ['a sum no word explains', [['顺丰特快', 30, 600], ['￥88.00', 30, 640]], 'unknown', null],
    ['insured value beside 到付', [['到付', 30, 600], ['保价', 200, 600], ['500', 280, 600]], 'freightCollect', null],
    ['value of goods under heads', [['到付', 30, 560, 40], ['品名', 30, 620, 22], ['数量', 200, 620, 22], ['货值', 300, 620, 22], ['茶叶', 30, 650, 22], ['1', 200, 650, 22], ['268.00', 300, 650, 22]], 'freightCollect', null],
    ['courier app stats', [['今日代收', 30, 100], ['1280.00', 200, 100], ['今日到付', 400, 100], ['366.00', 560, 100], ['寄付', 30, 300]], 'none|unknown', null],
    ['english form', [['Payment', 30, 600], ['COD', 200, 600], ['Amount', 30, 640], ['CNY 58.00', 200, 640], ['Declared value', 30, 680], ['CNY 100.00', 250, 680]], 'cashOnDelivery', 5800],
    ['english form prepaid', [['Payment', 30, 600], ['Prepaid', 200, 600], ['COD amount', 30, 640], ['0.00', 250, 640]], 'none', null],
    ['an English form with N/A', [['COD', 30, 600], ['N/A', 200, 600], ['Freight', 30, 640], ['Prepaid', 200, 640]], 'none', null],
    ['traditional characters', [['貨到付款 NT$580', 30, 600]], 'cashOnDelivery', 58000],
    ['a message of freight to pay', [['【顺丰】您有到付快件，运费18元，请准备零钱', 30, 600]], 'freightCollect', 1800],
    ['a message of a price to pay', [['您的包裹需支付代收款 39.9 元，取件码5-2-3012', 30, 600]], 'cashOnDelivery', 3990],
    ['a message of what the courier takes', [['快递员将向您收取货款￥59，如未订购请拒收', 30, 600]], 'cashOnDelivery', 5900],
    ['a message of freight the sender pays', [['本件运费由寄方支付，您无需付费', 30, 600]], 'none', null],
    ['a message of freight with a code to fetch it', [['到付件已到站，请凭取件码8-1-2003并支付15元取件', 30, 600]], 'freightCollect', 1500],
    ['a message with a question', [['您好，您的快递到付18.5元，请问在家吗', 30, 600]], 'freightCollect', 1850],
    ['a message that warns', [['如有人以到付名义收费请拒付', 30, 600]], 'none|unknown', null],
    ['cod blank line', [['代收货款：________', 30, 600], ['寄付', 30, 640]], 'none', null],
    ['ways of paying as heads: the freight', [['现付', 30, 600, 24], ['到付', 130, 600, 24], ['月结', 230, 600, 24], ['回付', 330, 600, 24], ['代收款', 430, 600, 24], ['0', 30, 630, 24], ['120', 130, 630, 24], ['0', 230, 630, 24], ['0', 330, 630, 24], ['0', 430, 630, 24]], 'freightCollect', 12000],
    ['ways of paying as heads: the price', [['现付', 30, 600, 24], ['到付', 130, 600, 24], ['代收款', 230, 600, 24], ['35', 30, 630, 24], ['0', 130, 630, 24], ['680', 230, 630, 24]], 'cashOnDelivery', 68000],
    ['ways of paying as heads: all zero', [['现付', 30, 600, 24], ['到付', 130, 600, 24], ['代收款', 230, 600, 24], ['35', 30, 630, 24], ['0', 130, 630, 24], ['0', 230, 630, 24]], 'none', null],
    ['ways of paying as heads: both, and their total', [['现付', 30, 600, 24], ['到付', 130, 600, 24], ['代收款', 230, 600, 24], ['合计', 340, 600, 24], ['0', 30, 630, 24], ['35', 130, 630, 24], ['680', 230, 630, 24], ['715', 340, 630, 24]], 'cashOnDelivery', 71500],
    ['rows of captions with colons', [['运费：18.00', 30, 600], ['代收货款：-', 30, 640], ['付款方式：到付', 30, 680], ['声明价值：-', 30, 720]], 'freightCollect', 1800],
    ['rows of captions with colons 2', [['运费：18.00', 30, 600], ['代收货款：-', 30, 640], ['付款方式：寄付', 30, 680], ['声明价值：-', 30, 720]], 'none', null],
    ['yes no cells', [['是否代收', 30, 600], ['否', 200, 600], ['是否到付', 300, 600], ['是', 460, 600], ['金额', 30, 640], ['16', 200, 640]], 'freightCollect', 1600],
    ['charge under a mark', [['到付', 30, 600, 60], ['18元', 40, 670, 40]], 'freightCollect', 1800],
    ['charge over a mark', [['￥18', 30, 590, 40], ['到付', 30, 640, 40]], 'freightCollect', 1800],
    ['an order with a rebate', [['货到付款', 30, 600], ['商品合计', 30, 640, 24], ['￥99.00', 300, 640, 24], ['优惠', 30, 676, 24], ['-￥10.00', 300, 676, 24], ['实收', 30, 712, 24], ['￥89.00', 300, 712, 24]], 'cashOnDelivery', 8900],
    ['a deposit and the rest', [['货到付款', 30, 600], ['定金', 30, 640, 24], ['￥50.00', 300, 640, 24], ['尾款', 30, 676, 24], ['￥150.00', 300, 676, 24]], 'cashOnDelivery', 15000],
    ['paid order, old sum', [['实付款', 30, 640, 24], ['￥150.00', 300, 640, 24], ['支付方式', 30, 676, 24], ['微信支付', 300, 676, 24]], 'none', null],
    ['no word but 收件人支付', [['运费', 30, 600, 24], ['18.00元', 130, 600, 24], ['收件人支付', 300, 600, 24]], 'freightCollect', 1800],
    ['no word but 寄件人支付', [['运费', 30, 600, 24], ['18.00元', 130, 600, 24], ['寄件人支付', 300, 600, 24]], 'none', null],
    ['payer cell', [['付费方', 30, 600, 24], ['收方', 180, 600, 24], ['费用', 30, 640, 24], ['26元', 180, 640, 24]], 'freightCollect', 2600],
    ['payer cell sender', [['付费方', 30, 600, 24], ['寄方', 180, 600, 24], ['费用', 30, 640, 24], ['26元', 180, 640, 24]], 'none', null],
  ])('%s', (_, words, kinds, fen) => {
    const { kind, amountFen } = readPayment(levelLines(labelOf(words).lines), true)
    expect(kinds.split('|')).toContain(kind)
    expect(amountFen).toBe(fen)
  })
})
