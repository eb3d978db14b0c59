import { levelLines } from '../../../core/waybill/lines/line'
import { readPayment } from '../../../core/waybill/money/money'
import { readWaybill } from '../../../core/waybill/readWaybill'
import { labelOf, type Words } from './labelOf'

const payment = (words: Words[]) => {
  const { kind, amountFen } = readPayment(levelLines(labelOf(words).lines), true)
  return [kind, amountFen]
}
const ofLine = (text: string) => payment([[text, 20, 20]])

describe('a way of paying that is printed and not used', () => {
  it.each([
    '代收货款：无', '代收货款:未使用', '代收货款 ￥ -', '到付款：/', '到付:否', '代收款：不代收', '代收货款：—', '代收金额：￥--', '代收货款 (无)', '代收货款:N/A', '代收：×', '到付0元', '代收货款:零元整',
    '代收货款：未开通', '代收服务：未选择', '代收货款业务：未办理', '到付:不适用', '代收货款：不需要', '寄付月结 代收货款：无 保价：300元', '无到付 无代收', '不代收货款', '非代收件', '非到付件', 'COD: N', 'COD: None', 'No COD', 'NON COD 0.00',
    '代收货款：□是 ☑否', '是否代收：否', '√寄付 ×到付 ×代收货款', '□到付 □代收 ☑无', '现付：30 提付：0 回付：0', '寄付月结 到付: 元 保价500元', '到付- 代收无', '到付- 代收-',
  ])('%s asks for nothing', text => {
    expect(ofLine(text)).toEqual(['none', null])
  })

  it.each([
    ['到付(无代收)', 'freightCollect', null],
    ['到付 运费：25元 代收货款：无', 'freightCollect', 2500],
    ['运费到付，代收货款：未使用', 'freightCollect', null],
    ['到付 ￥18 代收 ￥0', 'freightCollect', 1800],
    ['代收货款 ☑是 □否 金额 88元', 'cashOnDelivery', 8800],
    ['是否代收货款:是 金额:120元', 'cashOnDelivery', 12000],
    ['是否到付：是', 'freightCollect', null],
    ['到付：√', 'freightCollect', null],
    ['COD: Y 128.00', 'cashOnDelivery', 12800],
    ['寄付 / 到付 / 代收货款 39.00元', 'cashOnDelivery', 3900],
    ['运费方式/到付/', 'freightCollect', null],
    ['代收-到付58.00', 'freightCollect', 5800],
  ] as const)('%s: another is', (text, kind, fen) => {
    expect(ofLine(text)).toEqual([kind, fen])
  })

  it.each<[string, Words[], string, number | null]>([
    ['a stroke in the cell beside', [['代收货款', 30, 600], ['—', 500, 600], ['到付运费', 30, 640], ['22.00', 490, 640]], 'freightCollect', 2200],
    ['无 at the far edge', [['代收货款', 30, 600, 26], ['无', 640, 600, 26], ['到付运费', 30, 640, 26], ['无', 640, 640, 26], ['应收合计', 30, 680, 26], ['0.00', 620, 680, 26]], 'none', null],
    ['a value of how it is paid, and 无 in the next column', [['付款方式', 30, 600, 22], ['备注', 330, 600, 22], ['到付', 30, 628, 24], ['无', 330, 628, 24]], 'freightCollect', null],
    ['a value behind its caption, and 无 behind another', [['结算方式:', 30, 600], ['货到付款', 190, 600], ['无', 420, 600]], 'cashOnDelivery', null],
    ['a zero beside the caption of the next row', [['代收货款', 36, 600, 26], ['59.90', 160, 600, 26], ['到付', 36, 644, 26], ['0', 110, 644, 26]], 'cashOnDelivery', 5990],
    ['a bare caption beside the field that says how it is paid', [['代收货款', 283, 576, 20], ['付款方式', 536, 576, 20], ['收方付', 536, 602, 26]], 'freightCollect', null],
    ['the one row of a list without its value', [['运费', 30, 600, 24], ['18.00', 230, 600, 24], ['包装费', 30, 640, 24], ['2.00', 230, 640, 24], ['保价费', 30, 680, 24], ['1.00', 230, 680, 24], ['代收货款', 30, 720, 24], ['结算', 330, 600, 24], ['到付', 430, 600, 24]], 'freightCollect', null],
  ])('%s', (_, words, kind, fen) => {
    expect(payment(words)[0]).toBe(kind)
    if (fen !== null) expect(payment(words)[1]).toBe(fen)
  })
})

describe('what was called off, or paid before', () => {
  it.each([
    '到付 18元 改寄付', '代收货款已取消', '已取消代收', '取消到付', '代收货款58元(已付)', '代收货款 58.00 已收讫', '代收款已结清', '到付运费12元已付', '到付 已付清', '货款已付', '货款已线上支付', '运费已收', '运费已结',
    '代收货款 86元 客户已线上付清', '到付改寄付', '原到付 现改寄付', '代收货款66元，买家已付款，请直接签收', '代收货款 128.00元 作废', '代收货款￥99.00(作废)', '到付金额 32元（取消）',
  ])('%s asks for nothing', text => {
    expect(ofLine(text)).toEqual(['none', null])
  })

  it.each([
    ['寄付 改到付 18元', 'freightCollect', 1800],
    ['寄付改到付', 'freightCollect', null],
    ['代收货款 99.00元 改 89.00元', 'cashOnDelivery', 8900],
    ['原代收99元，现改为89元', 'cashOnDelivery', 8900],
    ['代收货款 45.00元 运费已付', 'cashOnDelivery', 4500],
    ['到付运费 12.00元 商品已付', 'freightCollect', 1200],
    ['代收货款 45.00元 涂改作废', 'cashOnDelivery', 4500],
    ['代收货款 45.00元 如需取消订单请联系客服', 'cashOnDelivery', 4500],
    ['到付 25元 代收 99元(作废)', 'freightCollect', 2500],
    ['到付运费(含保价费):¥78', 'freightCollect', 7800],
    ['保价费按声明价值收取 最低1元 到付', 'freightCollect', null],
  ] as const)('%s', (text, kind, fen) => {
    expect(ofLine(text)).toEqual([kind, fen])
  })

  it.each<[string, Words[]]>([
    ['said in the cell behind', [['代收货款 145.00元', 30, 600, 24], ['(作废) 已线上付清', 250, 600, 24], ['寄付 运费12.00元', 30, 560, 24]]],
    ['said behind the sum’s own cell', [['到付', 30, 600], ['32.00', 120, 600], ['作废 改寄付', 230, 600]]],
    ['said with what is to be collected', [['到付 153.00元', 30, 600], ['取消实收0元', 250, 600]]],
    ['said as struck out', [['到付 154.00元', 30, 600], ['划去作废 不收款', 250, 600]]],
    ['said somewhere else', [['代收货款 66.00元', 30, 600], ['取消代收，已在网上付款', 30, 900]]],
  ])('%s', (_, words) => {
    expect(payment(words)).toEqual(['none', null])
  })

  it('leaves a sum alone whose row says something of another column', () => {
    expect(payment([['代收货款 66.00元', 30, 600], ['已付', 700, 600]])[1]).toBe(6600)
  })
})

describe('who pays', () => {
  it.each([
    ['付费方：收方', null], ['付款人:收件人', null], ['付款方：收货方 运费 23元', 2300], ['运费由收件人承担', null], ['运费收件人付', null], ['由收货方支付运费 ¥15', 1500], ['运费支付方:收件人', null], ['谁付：收方', null],
    ['运费承担方：买家', null], ['运费向收件方收取 ￥128', 12800], ['向收件人收运费12元', 1200], ['Payer: Receiver', null], ['Freight: collect 45.00', 4500], ['Charges: Collect CNY 33.00', 3300], ['邮费：收件人付 8元', 800], ['费用由收方支付:20.5元', 2050],
  ])('%s: the receiver, the freight', (text, fen) => {
    expect(ofLine(text)).toEqual(['freightCollect', fen])
  })

  it.each(['付费方：寄方', '运费由寄件人承担', '由寄方支付', '谁付运费：寄方', '卖家承担运费', '商家承担 运费￥10.00', 'Payer: Sender', 'Bill to: Sender', 'Freight prepaid', '付款方：第三方', '免收运费', '运费免收', '签收时无需付费', '无需向收件人收取任何费用', '请勿向客户收取任何费用'])('%s: not the receiver', text => {
    expect(ofLine(text)).toEqual(['none', null])
  })

  it.each([
    ['交货时代收 40 元整', 4000], ['交货时代收 59.00 元整', 5900], ['见货付款:99元', 9900], ['代收货值:39.90 元', 3990], ['向收件人收取货款 99元', 9900], ['您的快递有货款128元需支付，请备好现金', 12800], ['已付定金50元 货到付尾款 78元', 7800], ['应收尾款 88.00元', 8800],
    ['代收货款 99 元 (含运费10元)', 9900], ['Amount to collect: CNY 99.00', 9900], ['Collect on delivery: 45.00', 4500], ['COD Fee 3.00 COD Amount 88.00', 8800], ['Total to pay on delivery 66.00', 6600],
  ])('%s: the receiver, the price', (text, fen) => {
    expect(ofLine(text)).toEqual(['cashOnDelivery', fen])
  })

  it.each(['付费方:收方', '付款人：收件人 运费 ¥18.00'])('%s is the mark of nobody’s block', who => {
    const read = readWaybill(labelOf([
      ['中通快递', 20, 20], ['75312345678901', 20, 60], ['收件人 李建国 13912345678', 20, 110], ['浙江省杭州市西湖区文三路18号2单元501室', 20, 150],
      [who, 20, 210], ['寄件人 日日鲜水果 15900001111', 20, 270], ['福建省漳州市平和县小溪镇西林村12号', 20, 310],
    ]))
    expect([read?.sender.phone, read?.payment.kind]).toEqual(['15900001111', 'freightCollect'])
  })

  it.each(['谨防到付诈骗，本件无需付款', '不支持货到付款', '寄付，拒绝到付件', '退货不接受到付件，运费自理', '如遇到付请拒收', '今日应收 366.00 已收 207.00', '运费险 ¥1.00', '去程代收 ￥165.00 未收', '原到付￥37.00未收'])('%s asks for no sum of the receiver', text => {
    expect(ofLine(text)).toEqual([expect.stringMatching('none|unknown'), null])
  })
})

describe('how a sum is written', () => {
  it.each([
    ['到付12元5角', 1250], ['到付 12块5', 1250], ['到付8毛', 80], ['到付 5角', 50], ['到付 10元零5分', 1005], ['到付四十五元', 4500], ['到付一百二十八元整', 12800], ['到付两百元', 20000], ['到付十二元五角', 1250],
    ['到付 18￥', 1800], ['到付 39.90 RMB', 3990], ['到付件 重量2.5公斤 运费:25', 2500], ['现付 0 提付 120 月结 0', 12000], ['应收客户：45.00元 (到付)', 4500],
  ])('%s', (text, fen) => {
    expect(ofLine(text)).toEqual(['freightCollect', fen])
  })

  it.each(['到付 12-15元', '到付约20元', '到付20元左右', '到付：预估18元', '到付 20元起', '到付20~25元', '到付运费 10至15元', '到付 三元里大道8号', '到付 0.90元/票', '到付 未派罚5元', '到付 保价费1元/件', '4,请准备:到付。', 'FREIGHT COLLECT RMB49,S0'])('%s gives no sum', text => {
    expect(ofLine(text)).toEqual(['freightCollect', null])
  })
})

describe('several sums', () => {
  it.each([
    ['代收货款 80元 到付运费 12元 合计收取 92元', 9200], ['代收货款 80元，到付 12元，共收 92元', 9200], ['货款￥80.00 运费￥12.00 应收合计￥92.00 货到付款', 9200], ['代收货款: 350.00 提付: 85.00 合计应收: 435.00', 43500],
    ['货到付款 商品99元 优惠券-10元 应付89元', 8900], ['货到付款 总价99元 优惠10元 还需付89元', 8900], ['已付20元 货到付款 待付30元', 3000], ['定金 50元 尾款 78元 货到付款', 7800], ['余款 78.00 货到付款', 7800],
    ['货到付款：人民币伍拾玖元整(￥59.00)', 5900], ['代收货款99元另收手续费2元', 9900],
  ])('%s', (text, fen) => {
    expect(ofLine(text)).toEqual(['cashOnDelivery', fen])
  })

  it.each([['到付费用：运费12元+保价费1元=13元', 1300], ['到付 运费12元 保价费1元 合计13元', 1300], ['到付￥15 超重加收￥5 共￥20', 2000]])('%s', (text, fen) => {
    expect(ofLine(text)).toEqual(['freightCollect', fen])
  })

  it('calls what the receiver pays in all the price, where it is the price', () => {
    expect(payment([['代收货款', 616, 286, 25], ['88.80', 806, 286, 25], ['收方应付合计', 616, 424, 25], ['￥88.80', 806, 424, 25]])).toEqual(['cashOnDelivery', 8880])
  })

  it.each([['代收货款:- 到付0.00'], ['本单应收合计：0.00元']])('%s says that nothing is due, however little else was read', text => {
    expect(readPayment(levelLines(labelOf([[text, 20, 20]]).lines), false).kind).toBe('none')
  })

  it('gives none of the price and the freight where both are asked for and no total is printed', () => {
    expect(ofLine('代收80 到付12')[1]).toBeNull()
  })

  it('takes no sum with a name of its own for another line’s way of paying', () => {
    expect(payment([['付款方式:到付', 20, 420], ['起步费 ¥23.40', 20, 460]])).toEqual(['freightCollect', null])
  })
})

describe('a sum that may have been read wrongly', () => {
  it.each(['代收货款 7930元整', '代收货款 1I8元整', '代收货款 ¥1O4.I0元', '代收货款 ¥39,B0'])('%s is not given', text => {
    expect(ofLine(text)).toEqual(['cashOnDelivery', null])
  })
})
