import { linesOfWords } from '../../../core/waybill/pastedWords'
import { readWaybill } from '../../../core/waybill/readWaybill'
import { labelOf, type Words } from './labelOf'

/** A bubble's rows, each as far as the last may reach. */
const bubble = (...rows: string[]): Words[] => rows.map((row, place) => [row, 60, 300 + place * 40, 30])
const read = (...rows: string[]) => readWaybill(labelOf([['ZTO中通快递', 250, 60, 34], ...bubble(...rows)]))

describe('running text whose rows break anywhere', () => {
  it.each<[string, string[], string | null, string | null]>([
    ['the number cut in two', ['【中通快递】尊敬的张*，您有一个快递，单号', '78768239925379，由兴隆商行 1671313', '4645寄出。收货地址河南省商丘市梁园区'], '兴隆商行', '16713134645'],
    ['stars cut in two', ['您的包裹78768239925379正在派送，收件', '电话139****5678，寄方李梅191****8', '964。物品：食品，询0532-8793239'], '李梅', '191****8964'],
    ['the word at the end of a row', ['您有一个快递，货到付款29.00元，寄方', '小陈代寄，0371-62943258-129。收件地', '址：上海市青浦区环城北路213号，电话139'], '小陈代寄', '037162943258转129'],
    ['the number on the row after its name', ['您有一个快递，请准备：到付29.90元。由孔**', '024 28621205寄出。收件地址：福建省泉州', '市晋江市人民中路120号百合苑12号楼1单元'], '孔**', '02428621205'],
    ['the name of a firm cut in two', ['【中通快递】尊敬的钟先生，寄件人优品贸', '易有限公司 152******54，单号7876823992', '5379的1件货。收件地址：福建省泉州市石狮'], '优品贸易有限公司', '152******54'],
    ['the word itself cut in two', ['您有一个快递，请准备：到付运费￥25.00。寄', '方白强兰，17321408430#05097。收货地址', '福建省泉州市石狮市新丰路103号丽景苑36号'], '白强兰', '17321408430转05097'],
    ['the name cut in two behind 由', ['【EMS 邮政特快专递】孔*您好，由礼', '品部135-2692-5717给您发来单号988', '1037026942的1件货，（应收合计（'], '礼品部', '13526925717'],
    ['whom to ask, cut in two, is nobody who sends', ['您的包裹正在派送，收件电话139****5678，', '（代收货款待支付108元）寄件人赵*，江苏省', '连云港市海州区三楼仓库。物品：手链，如有疑问', '请联系快递员15821686546'], '赵*', null],
    ['who brings it, and nobody who sends', ['您好，您的快递由小李13800001111为您派', '送，到付39.00元，收件地址：福建省泉州市', '石狮市和平西路193号，请保持电话畅通。'], null, null],
  ])('says who sends: %s', (_, rows, name, phone) => {
    expect(read(...rows)?.sender ?? { name: null, phone: null }).toMatchObject({ name, phone })
  })

  it('has its sum and its number whole', () => {
    expect(read('亲，您有一个快递，单号YT6927 7', '129 3208 4，请准备：到付￥1', '28.50。由电商部130****1562')).toMatchObject({ number: 'YT6927712932084', payment: { kind: 'freightCollect', amountFen: 12850 } })
  })

  it('has a sum whole that the row cuts after its first figure', () => {
    expect(read('尊敬的孟*磊，您的包裹78768239925379', '您的快件正在派送，应收合计（到付）6', '9.00元，发件人：冯超春152****2279')?.payment).toEqual({ kind: 'freightCollect', amountFen: 6900 })
  })

  it('leaves rows apart that hold a number each', () => {
    const words: Words[] = [['德邦快递', 30, 20, 50], ['收', 900, 316, 40], ['寄', 900, 416, 40], ['135****9879;罗**', 30, 300, 32], ['浙江省金华市义乌市9号楼1单元1903', 30, 336, 32], ['1xxxxxxx167;侯女士', 30, 400, 32], ['福建省泉州市石狮市新丰路306号', 30, 436, 32]]
    expect(readWaybill(labelOf(words))?.sender).toMatchObject({ name: '侯女士', phone: '1*******167' })
  })
})

describe('a pasted message', () => {
  it.each([
    ['【顺丰速运】尊敬的张女士，您的快件SF1234567890123已到达，需代收货款￥56.00，寄件人：优品商行 17012345678，快递员赵师傅13511112222将为您派送。', '优品商行', '17012345678', 5600],
    ['您好，德邦快递提醒：由李四给您发来的单号为DPK123456789012的1件货正在派送，到付金额：48元，咨询电话0371-66778899', '李四', null, 4800],
    ['您的包裹YT1234567890123由圆通速递派送，派件员电话13812345678，货到付款68元', null, null, 6800],
    ['[极兔速递]您有快递JT1234567890123，货到付款29.9元，商家饰品仓库13800001111，收货地址河南省周口市太康县', '饰品仓库', '13800001111', 2990],
  ])('%s', (text, name, phone, amountFen) => {
    expect(readWaybill({ lines: linesOfWords([text]), barcodes: [] })).toMatchObject({ sender: { name, phone }, payment: { amountFen } })
  })
})
