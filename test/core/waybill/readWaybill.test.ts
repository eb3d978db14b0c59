import fc from 'fast-check'
import { readWaybill } from '../../../core/waybill/readWaybill'
import { labelOf, turned, type Words } from './labelOf'

/** A one-part label: receiver above, ringed marks, money below. */
const usual: Words[] = [
  ['圆通速递', 30, 20, 50], ['310-A3-08', 30, 110, 80], ['YT8812345678901', 300, 330, 34],
  ['收', 30, 430, 50], ['王秀兰 139****5678', 110, 425, 36], ['河南省周口市太康县城关回族镇建设路88号', 110, 475, 32],
  ['寄', 30, 560, 44], ['饰品仓库 17012345678', 110, 556, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 596, 28],
  ['代收货款：￥39.90元', 30, 680, 40], ['品名：饰品', 600, 690, 28], ['保价：300元', 600, 730, 24],
  ['订单号：2026112099887766', 30, 760, 24], ['客服电话：95554', 30, 800, 22], ['揽收网点：义乌苏溪一部 网点电话：0579-85123456', 30, 830, 22],
]

describe('a usual label', () => {
  const waybill = readWaybill(labelOf(usual, ['YT8812345678901']))

  it('gives the sender, the number, the carrier, the money and the goods', () => {
    expect(waybill).toMatchObject({
      carrier: 'yto', number: 'YT8812345678901', originCity: '金华', outlet: '义乌苏溪一部', goods: '饰品', receiverIsNickname: false,
      sender: { name: '饰品仓库', phone: '17012345678', address: '浙江省金华市义乌市北苑街道工业园3栋' },
      payment: { kind: 'cashOnDelivery', amountFen: 3990 },
    })
  })

  it('says where each was seen and how sure that is', () => {
    for (const found of Object.values(waybill!.found)) expect(found.confidence).toBeGreaterThanOrEqual(0.5)
    expect(waybill!.found.number?.by).toBe('barcode')
    const box = waybill!.found.senderPhone!.box!
    expect(box[0].x).toBeGreaterThan(110)
    expect(box[0].y).toBe(556)
    expect(box[1].x).toBeLessThan(460)
  })

  it('leaves the receiver behind', () => {
    const text = JSON.stringify(waybill)
    for (const word of ['王秀兰', '139', '周口', '太康', '建设路']) expect(text).not.toContain(word)
  })

  it.each([7, 45, 90, 133, 180, 270, 301])('reads the same turned by %d degrees', degrees => {
    expect(readWaybill(turned(labelOf(usual), degrees))?.sender).toEqual(waybill!.sender)
  })
})

const without = (...texts: string[]) => usual.filter(([text]) => !texts.some(one => text.startsWith(one)))

describe('whose number it is', () => {
  const senderPhone = (words: Words[]) => readWaybill(labelOf(words, ['YT8812345678901']))?.sender.phone ?? null

  it('is nobody’s when the sender prints none, though outlets and couriers do', () => {
    expect(senderPhone([...without('饰品仓库'), ['饰品仓库', 110, 556, 28], ['快递员：张师傅 15981800278', 30, 860, 22], ['派送员电话:17742991872', 30, 890, 22]])).toBeNull()
  })

  it('is not given when neither mark was read', () => {
    expect(senderPhone(without('收', '寄'))).toBeNull()
  })

  it('is never the receiver’s when only the receiver’s mark was read', () => {
    expect(senderPhone(without('寄', '饰品仓库', '浙江省'))).toBeNull()
  })

  it('is not given when both parties print the same number', () => {
    expect(senderPhone([...without('饰品仓库'), ['饰品仓库 139****5678', 110, 556, 28]])).toBeNull()
  })

  it.each<[string, Words[], string]>([
    ['field words', [['寄件人：李先生 0571-88886666', 40, 430], ['寄件地址：广东省深圳市龙岗区坂田街道', 40, 470], ['收件人：张伟 1*******234', 40, 540, 36], ['收件地址：江西省南昌市红谷滩区绿茵路1号', 40, 590, 34]], '057188886666'],
    ['寄方 and 收方', [['收方', 24, 430], ['张伟 13812345678', 110, 430], ['江西省南昌市红谷滩区绿茵路1号', 110, 470], ['寄方', 24, 540], ['李先生 400-211-4892', 110, 540], ['广东省深圳市龙岗区', 110, 580]], '4002114892'],
    ['glued run-on lines', [['收毛杰秀159****9700广东省揭阳市揭东区康宁街133号', 12, 430], ['寄李**139****0420四川省成都市郫都区青口路455号', 12, 490, 22]], '139****0420'],
    ['From and To', [['From: Li Lei 13012345678', 24, 430], ['广东省深圳市龙岗区坂田街道', 24, 470], ['To: Han Meimei 13112345678', 24, 540], ['江西省南昌市红谷滩区绿茵路1号', 24, 580]], '13012345678'],
    ['two columns', [['寄件人', 24, 430], ['收件人', 430, 430], ['李先生', 24, 470], ['张伟', 430, 470], ['17079544988-93126', 24, 510], ['18893432804', 430, 510], ['江西省南昌市南昌县', 24, 550], ['山东省青岛市即墨区', 430, 550]], '17079544988转93126'],
    ['headings over a field a line', [['寄件信息', 28, 430], ['姓名 马小姐', 28, 480], ['电话 13377968233', 28, 520], ['地址 浙江省金华市永康市', 28, 560], ['收件信息', 28, 640], ['姓名 邵*', 28, 690], ['电话 19145126109', 28, 730], ['地址 广东省揭阳市普宁市', 28, 770]], '13377968233'],
    ['the address before the name', [['(收)浙江省杭州市萧山区和平西路231号', 24, 430], ['史英东 17025570901#4107', 24, 470], ['(寄)河北省石家庄市藁城区北苑街道', 24, 550], ['梁* 16252609935', 24, 590]], '16252609935'],
  ])('%s', (_, parties, phone) => {
    expect(senderPhone([['圆通速递', 30, 20, 50], ['YT8812345678901', 300, 330, 34], ...parties])).toBe(phone)
  })
})

describe('what is no waybill', () => {
  it.each<[string, Words[]]>([
    ['a meal\'s slip', [['#12 外卖', 200, 20, 44], ['老街面馆', 220, 80, 30], ['河南省周口市太康县城关镇人民路1号', 40, 120, 24], ['电话:0394-6812345', 180, 160, 24], ['牛肉面 x1', 20, 240, 26], ['22.00', 500, 240, 26], ['货到付款 22.00元', 20, 290, 30], ['顾客', 270, 350, 26], ['河南省周口市太康县建设路88号', 20, 390, 30], ['王(女士) 139****5678', 20, 430, 30], ['骑手 小李', 20, 500, 24], ['13800001111', 450, 500, 24]]],
    ['nothing', []],
    ['a receipt', [['惠民超市', 200, 30, 44], ['单号:20261120998877', 20, 110], ['口罩 12.00', 20, 160], ['合计:￥120.40 微信支付', 20, 620], ['电话:0571-88886666 谢谢惠顾', 20, 680]]],
    ['a card', [['王建国', 60, 60, 58], ['手机: 13812345678', 60, 290], ['地址: 浙江省杭州市余杭区康宁街1号', 60, 390]]],
    ['a takeaway slip', [['#12 外卖', 200, 24, 50], ['已付: ￥28.00', 20, 370], ['浙江省杭州市余杭区康宁街1号', 20, 440], ['王(女士) 138****1234', 20, 620]]],
  ])('%s is null', (_, words) => {
    expect(readWaybill(labelOf(words))).toBeNull()
  })
})

describe('a pasted message', () => {
  it('names carrier, kind and sum without a picture', () => {
    const lines = ['【中通快递】您有一个到付快递，单号73123456789012，应付运费38元，请当面验货。'].map(text => ({ text, confidence: 1, box: null }))
    expect(readWaybill({ lines, barcodes: [] })).toMatchObject({ carrier: 'zto', number: '73123456789012', payment: { kind: 'freightCollect', amountFen: 3800 } })
  })
})

describe('any words at all', () => {
  const word = fc.oneof(fc.string({ maxLength: 24 }), fc.constantFrom('寄', '收', '收件人:', '到付', '代收货款', '￥39.90', '13812345678', '138****1234', '浙江省金华市', '95554', 'YT8812345678901', '圆通速递', '品名:'))
  const point = fc.record({ x: fc.integer({ min: -10, max: 4000 }), y: fc.integer({ min: -10, max: 4000 }) })
  const line = fc.record({ text: fc.array(word, { maxLength: 5 }).map(words => words.join('')), confidence: fc.double({ min: 0, max: 1, noNaN: true }), box: fc.option(fc.tuple(point, point, point, point)) })
  const label = fc.record({ lines: fc.array(line, { maxLength: 40 }), barcodes: fc.array(fc.record({ format: fc.constantFrom('Code128', 'QRCode'), text: word, box: fc.option(fc.tuple(point, point, point, point)) }), { maxLength: 3 }) })

  it('are read without a throw, twice the same, and every confidence lies between 0 and 1', () => {
    fc.assert(fc.property(label, seen => {
      const waybill = readWaybill(seen)
      expect(readWaybill(seen)).toEqual(waybill)
      for (const found of Object.values(waybill?.found ?? {})) {
        expect(found.confidence).toBeGreaterThanOrEqual(0)
        expect(found.confidence).toBeLessThanOrEqual(1)
      }
    }), { numRuns: 300 })
  })
})

describe('the words that name a party', () => {
  const label = (sends: string, receives: string): Words[] => [
    ['极兔速递', 30, 20, 44], ['320-W3 018', 200, 90, 64],
    [`${receives}欧阳*娜 186****7702`, 30, 180, 30], ['江苏省无锡市梁溪区学前街88号书香苑4-1203', 30, 225, 26],
    [`${sends}雅韵优品 131****5568`, 30, 300, 26], ['广东省揭阳市普宁市流沙东街道商贸城B区12栋', 30, 340, 24],
    ['代收货款：￥56.00', 30, 420, 30], ['内件：饰品×1', 500, 420, 30], ['JT5317042688135', 200, 560, 28],
  ]

  it.each([
    ['自：', '到：'], ['发件地：', '收件地：'], ['寄件地:', '收货地:'], ['寄方：', '收方：'], ['From:', 'To:'],
  ])('%s and %s tell the sender from the receiver', (sends, receives) => {
    expect(readWaybill(labelOf(label(sends, receives), []))).toMatchObject({ number: 'JT5317042688135', sender: { name: '雅韵优品', phone: '131****5568', address: '广东省揭阳市普宁市流沙东街道商贸城B区12栋' } })
  })

  it.each(['直到：', '来自：', '寄件地址：'])('%s before the receiver\'s line makes nobody the sender of it', words => {
    const lines = label('自：', '到：')
    lines.splice(2, 0, [`${words}136****0099`, 30, 150, 24])
    expect(readWaybill(labelOf(lines, []))?.sender.phone).not.toBe('186****7702')
  })
})
