import { capitalsInFen } from '../../../core/waybill/money/capitals'
import { levelLines } from '../../../core/waybill/lines/line'
import { readPayment } from '../../../core/waybill/money/money'
import { nameBehind } from '../../../core/waybill/names/nameBehind'
import { readWaybill } from '../../../core/waybill/readWaybill'
import { labelOf, type Words } from './labelOf'

const payment = (words: Words[]) => {
  const { kind, amountFen } = readPayment(levelLines(labelOf(words).lines), true)
  return [kind, amountFen]
}

describe('a row of boxes to tick', () => {
  const sum: Words = ['代收金额：45.00元', 30, 660]
  it.each<[string, Words[], string, number | null]>([
    ['the box before the word', [['□寄付 √到付 □月结 □代收货款', 30, 600]], 'freightCollect', null],
    ['the box behind it', [['寄付□ 到付√ 月结□ 代收货款□', 30, 600]], 'freightCollect', null],
    ['brackets', [['（）寄件人付（√）收件人付（）月结（）代收货款', 30, 600]], 'freightCollect', null],
    ['each in a cell of its own', [['□', 30, 600], ['寄付', 60, 600], ['☒', 160, 600], ['到付', 190, 600], ['□', 290, 600], ['代收货款', 320, 600]], 'freightCollect', null],
    ['the ticked one lost its box', [['口寄付 到付口月结口代收货款', 30, 600]], 'freightCollect', null],
    ['the first one did', [['寄付口月结口收方付口代收', 30, 600]], 'none', null],
    ['the same with the boxes behind', [['寄付口到付 月结口代收货款口', 30, 600]], 'freightCollect', null],
    ['the same, the last one lost at the edge', [['现付口 到付√货到付款', 30, 600]], 'freightCollect', null],
    ['two of them hold', [['寄件人付■ 收件人付□ 月结□ 代收货款■', 30, 600], sum], 'cashOnDelivery', 4500],
    ['no box was read', [['寄付 到付 月结 代收货款', 30, 600]], 'unknown', null],
    ['no box was read, and a sum may be either\'s', [['寄付 到付 月结 代收货款', 30, 600], ['费用合计：45.00元', 30, 660]], 'unknown', null],
    ['no box was read, and a sum says for what', [['寄付 到付 月结 代收货款', 30, 600], sum], 'cashOnDelivery', 4500],
    ['no box was read, and what is asked for is said', [['寄付 到付 月结 代收货款', 30, 600], ['应收：￥268.00', 30, 660]], 'unknown', 26800],
    ['no box was read, and what was paid is said', [['寄付 到付 月结 代收货款', 30, 600], ['付款金额：￥268.00', 30, 660]], 'unknown', null],
    ['only ways by which the receiver pays are left', [['○寄付', 30, 600], ['到方付', 200, 600], ['代收', 400, 600], ['应收合计￥39.90', 30, 660]], 'unknown', 3990],
    ['the first box is lost at the edge, the ticked one between words', [['寄方付 收方付口第三方付口代收款', 30, 600]], 'freightCollect', null],
    ['all are empty', [['到付() 寄付() 代收货款()', 30, 600]], 'unknown', null],
    ['another label at the edge says otherwise', [['式：到付', 0, 560], ['(√)现付()到付()货到付款', 300, 600], ['运费 10.00元 代收货款：元', 300, 660]], 'unknown', null],
    ['an empty one waits for its sum', [['□代收货款 ￥', 30, 600], ['运费 12.00元（已付）', 30, 660]], 'none', null],
  ])('%s', (_, words, kind, fen) => {
    expect(payment(words)).toEqual([kind, fen])
  })
})

describe('sums of forms and bills', () => {
  const heads: Words[] = [['商品名称', 30, 400, 24], ['数量', 400, 400, 24], ['单价', 500, 400, 24], ['金额', 640, 400, 24], ['手链', 30, 440, 24], ['1', 400, 440, 24], ['90.00', 500, 440, 24], ['90.00', 640, 440, 24]]
  it.each<[string, Words[], string, number | null]>([
    ['in capitals beside a ticked way of paying', [['□现付 ■到付(提付) □回单付 □代收货款', 180, 600, 26], ['人民币（大写）：肆拾伍元整', 740, 600, 26]], 'freightCollect', 4500],
    ['a caption with 无 in its cell', [['代收金额', 600, 400, 22], ['备注', 800, 400, 22], ['无', 630, 444, 22]], 'none', null],
    ['what storing costs a day', [['√到付 □寄付 □月结', 30, 600], ['逾期七日不提，每日收保管费2元。', 30, 660, 22]], 'freightCollect', null],
    ['what waits to be paid on a screen', [['货到付款', 560, 600], ['待支付￥98.00', 40, 900, 36]], 'cashOnDelivery', 9800],
    ['the freight beside an empty field', [['☑寄付 □到付 □代收货款', 30, 600], ['运费 19.00 元 代收货款： 元', 30, 660]], 'none', null],
    ['a caption that ends in the sign', [['代收金额￥', 30, 600, 24], ['88', 180, 596, 30], ['元', 290, 600, 24]], 'cashOnDelivery', 8800],
    ['the same under a row of boxes', [['□寄付 □到付 ☒代收款', 150, 560, 24], ['代收金额￥', 30, 600, 24], ['88.00', 180, 596, 30]], 'cashOnDelivery', 8800],
    ['glued to English words', [['Freightcollect99.90', 30, 600]], 'freightCollect', 9990],
    ['a figure read in COD', [['收取：68.50 元/C.0.D', 30, 600]], 'cashOnDelivery', 6850],
    ['the same with its sum behind it', [['付费 C0D118.00', 30, 600]], 'cashOnDelivery', 11800],
    ['a capital three in its other form', [['到付：参拾玖元整', 30, 600]], 'freightCollect', 3900],
    ['and to a currency', [['CODCNY28.00', 30, 600]], 'cashOnDelivery', 2800],
    ['a comma read for the point', [['货到付款：￥58,80', 30, 600]], 'cashOnDelivery', 5880],
    ['a letter in the figures', [['代收：￥11B.00', 30, 600]], 'cashOnDelivery', null],
    ['a count under a way of paying', [['收方付', 30, 560, 40], ['文件×1 保价：500元', 30, 620, 30]], 'freightCollect', null],
    ['a freight that was paid, beside the one to collect', [['☑收件人付 □寄件人付', 30, 560], ['资费 12.00元', 30, 620, 24], ['应收资费：', 400, 620, 24]], 'freightCollect', null],
    ['a total of which a part was paid', [['货到付款', 30, 560], ['合计：90.00 已付：45.00', 30, 620, 24]], 'cashOnDelivery', null],
    ['what is left to pay, not the total said three times', [...heads, ['合计（大写）玖拾元整 ￥90.00', 30, 480, 24], ['90.00', 640, 480, 24], ['货款总额：90.00 已付定金：45.00 代收款：45.00', 30, 530, 24]], 'cashOnDelivery', 4500],
    ['the total of goods is no freight', [...heads, ['合计：玖拾元整', 30, 480, 24], ['90.00', 640, 480, 24], ['运费到付', 30, 530, 24]], 'freightCollect', null],
    ['a declared total is none either', [['Contents', 30, 400, 20], ['Qty 数量', 400, 400, 20], ['Value 价值(USD)', 560, 400, 20], ['1', 400, 440, 20], ['Total 21.00', 560, 440, 20], ['邮资到付', 30, 500]], 'freightCollect', null],
    ['a row of units filled in', [['代收金额：⊗仟⊗佰肆拾伍元零角零分', 30, 600]], 'cashOnDelivery', 4500],
    ['a unit whose numeral was misread', [['代收货款：查佰陆拾捌元整', 30, 600]], 'cashOnDelivery', null],
  ])('%s', (_, words, kind, fen) => {
    expect(payment(words)).toEqual([kind, fen])
  })

  it.each([['零仟零佰肆拾伍元零角零分', 4500], ['仟佰玖拾玖元玖角零分', 9990], ['零仟壹佰零拾捌元伍角零分', 10850]])('%s', (text, fen) => {
    expect(capitalsInFen(text)).toBe(fen)
  })

  it.each(['佰陆拾捌元整', '佰拾元零角零分'])('%s is no sum', text => {
    expect(capitalsInFen(text)).toBeNull()
  })
})

describe('where one of two heads was not read', () => {
  it('never gives the receiver\'s number', () => {
    const words: Words[] = [['中通快递', 30, 20, 50], ['76138594563423', 500, 20, 34], ['收', 640, 100, 26], ['姓名', 30, 150, 26], ['饰品仓库', 120, 150, 26], ['王秀兰', 500, 150, 26], ['电话', 30, 200, 26], ['17012345678', 120, 200, 26], ['139****5678', 500, 200, 26], ['地址', 30, 265, 26], ['浙江省金华市义乌市北苑街', 120, 250, 26], ['道工业园3栋', 120, 282, 26], ['河南省周口市太康县城关镇', 500, 250, 26], ['建设路88号', 500, 282, 26]]
    expect(readWaybill(labelOf(words, ['76138594563423']))?.sender.phone).not.toBe('139****5678')
  })
})

describe('a name glued behind its address', () => {
  it.each([['60号史杰磊', 3], ['12号仓沈佳', 4], ['三楼仓库', -1], ['18号万达广场', -1]])('%s', (address, at) => {
    expect(nameBehind(address, true)).toBe(at)
  })

  it('is none where no number follows', () => {
    expect(nameBehind('60号史杰磊', false)).toBe(-1)
  })
})

describe('a table of both parties', () => {
  const shop = { name: '饰品仓库', phone: '17012345678', address: '浙江省金华市义乌市北苑街道工业园3栋' }
  const [name, phone, address] = ['王秀兰', '139****5678', '河南省周口市太康县城关镇建设路88号']
  it.each<[string, Words[]]>([
    ['parties as columns, their heads in the middle', [['收件人', 250, 100, 26], ['寄件人', 640, 100, 26], ['姓名', 30, 150, 26], [name, 120, 150, 26], [shop.name, 500, 150, 26], ['电话', 30, 200, 26], [phone, 120, 200, 26], [shop.phone, 500, 200, 26], ['地址', 30, 265, 26], [address.slice(0, 9), 120, 250, 26], [address.slice(9), 120, 282, 26], [shop.address.slice(0, 11), 500, 250, 26], [shop.address.slice(11), 500, 282, 26]]],
    ['the sender first', [['寄件人', 250, 100, 26], ['收件人', 640, 100, 26], ['姓名', 30, 150, 26], [shop.name, 120, 150, 26], [name, 500, 150, 26], ['手机/固话', 10, 200, 26], [shop.phone, 160, 200, 26], [phone, 500, 200, 26], ['地址', 30, 265, 26], [shop.address.slice(0, 9), 120, 250, 26], [shop.address.slice(9), 120, 282, 26], [address.slice(0, 11), 500, 250, 26], [address.slice(11), 500, 282, 26]]],
    ['parties as rows, one of one line above its mark', [['电话', 140, 100, 26], ['姓名', 330, 100, 26], ['地址', 620, 100, 26], ['收货人', 30, 200, 26], [phone, 120, 160, 26], [name, 330, 160, 26], [address.slice(0, 10), 500, 160, 26], [address.slice(10), 500, 192, 26], ['发货人', 30, 340, 26], [shop.phone, 120, 310, 26], [shop.name, 330, 310, 26], [shop.address, 500, 310, 26], ['货物名称 戒指 重量：2.0kg', 28, 450, 24]]],
    ['fields that name one party only, beside the other\'s', [['收件人姓名:', 30, 100, 24], [name, 200, 100, 26], ['发件人', 600, 100, 24], [shop.name, 740, 100, 26], ['收件详细地址:', 30, 160, 24], [address, 200, 160, 20], ['详细地址：', 600, 160, 24], [shop.address, 740, 160, 20], ['收件电话:', 30, 300, 24], [phone, 200, 300, 26], ['电话:', 600, 300, 24], [shop.phone, 740, 300, 26]]],
    ['a name where the sender signs', [['收货人姓名', 30, 100, 24], [name, 200, 100, 26], ['托运人（签名）：', 600, 100, 24], [shop.name, 800, 100, 26], ['收货地址', 30, 160, 24], [address, 200, 160, 20], ['地址', 600, 160, 24], [shop.address, 700, 160, 20], ['收货电话', 30, 300, 24], [phone, 200, 300, 26], ['手机/固话:', 600, 300, 24], [shop.phone, 740, 300, 26]]],
    ['captions set wide', [['收 件 人：', 30, 100, 24], [name, 200, 100, 26], ['电 话：', 500, 100, 24], [phone, 640, 100, 26], ['地 址：', 30, 160, 24], [address, 200, 160, 24], ['寄 件 人：', 30, 260, 24], [shop.name, 200, 260, 26], ['电 话：', 500, 260, 24], [shop.phone, 640, 260, 26], ['地 址：', 30, 320, 24], [shop.address, 200, 320, 24]]],
    ['an outlet that collected it below', [['收 王秀兰 139****5678', 30, 100, 34], [address, 60, 150, 34], ['寄：饰品仓库 17012345678 浙江省金华市义乌市北苑街道工业园3栋', 30, 300, 20], ['揽：17732749328', 30, 330, 20], ['收寄：0451-6063038', 30, 360, 20]]],
    ['the address to send it back to', [['收 王秀兰 139****5678', 30, 100, 34], [address, 60, 150, 34], ['揽：义乌一部 17732749328', 30, 300, 20], ['退：饰品仓库 17012345678 浙江省金华市义乌市北苑街道工业园3栋', 30, 330, 20]]],
  ])('%s', (_, words) => {
    const head: Words[] = [['申通快递', 30, 20, 50], ['778533789256448', 500, 20, 34]]
    expect(readWaybill(labelOf([...head, ...words], ['778533789256448']))?.sender).toEqual(shop)
  })
})
