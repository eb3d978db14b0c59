import { counterWordings } from './counterWordings'
import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, hotlines, logo, outletLine, strangers } from './furniture'
import { looseWordings } from './looseWordings'
import { falseAmount, wording } from './money'
import { type Parcel } from './parcel'
import { cutAnywhere, slim } from './partyPrint'
import { type Sheet } from './sheet'
import { screenWordings } from './thermalWordings'
import { type Piece } from './truth'

/** A form with a heading over each party's whole block and the name, number and place in columns of their own; only the receiver's heading is a usual one. */
function oddHeads(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const heads = { sender: dice.pick(['谁寄来的', '货从哪里来', '来路', '起运端', '交寄栏', '出库信息', '揽收信息', '货源', '装货处', '委托方资料', '提货点', '始发端', '甲方（托运）', '原始客户', '从这里出发', '出处']), receiver: dice.pick(['收件信息', '收件人', '收货人信息', '收方', '收件人资料', '收货信息']) }
  const captions = dice.pick([['姓名', '电话', '地址'], ['联系人', '联系方式', '详细地址'], ['名称', '号码', '所在地'], ['Name', 'Phone', 'Address']] as const)
  const style = dice.pick(['bar', 'row', 'side', 'once'] as const)
  const size = dice.int(23, 26)
  const columns = dice.pick([[[0, 150], [150, 210], [360, 0]], [[0, 150], [150, 210], [360, 0]], [[0, 210], [210, 150], [360, 0]]] as const)
  const phoneAt = columns[0][1] === 210 ? 0 : 1
  const left = style === 'side' || style === 'once' ? 150 : 20
  const grey = dice.pick(['#e2e2e2', '#f0f0f0', '#111111'])
  sheet.text(24, 18, `${logo(parcel.carrier, dice)}  ${dice.pick(['托运单', '运单', '交运凭据', '承运联'])}`, { size: 38, bold: true, fit: 480 })
  sheet.text(776, 28, parcel.printedAt.slice(0, 16), { size: 22, align: 'right' })
  sheet.code128(120, 76, 560, 90, parcel.number.means)
  sheet.text(400, 172, [dice.pick(['', 'No. ', '单号 ']), parcel.number], { size: 28, align: 'middle' })
  let y = 220
  const capitals = (): void => {
    for (const [place, [x]] of columns.entries()) sheet.text(left + x + 10, y + 8, captions[place === 2 ? 2 : place === phoneAt ? 1 : 0]!, { size: 21 })
    y += 40
    sheet.line(left, y, 780, y)
  }
  if (style === 'once') { sheet.line(20, y, 780, y); capitals() }
  for (const who of dice.chance(0.65) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const) {
    const { name, phone, address } = parcel[who]
    const top = y
    sheet.line(20, y, 780, y)
    if (style === 'bar') { sheet.box(20, y, 760, 42, { fill: grey }); sheet.text(400, y + 8, heads[who], { size: 25, bold: true, align: 'middle', colour: grey === '#111111' ? '#ffffff' : '#111111' }); y += 42 }
    if (style === 'row') { sheet.text(30, y + 8, heads[who], { size: 24, bold: true }); y += 42; sheet.line(20, y, 780, y) }
    if (style !== 'once') capitals()
    const cell = (place: 0 | 1, value: Piece): void => {
      const [x, width] = columns[place]
      sheet.text(left + x + 10, y + 12, [value], { size, fit: width - 18 })
    }
    const rows = name === null ? [] : cutAnywhere([name], 132, size)
    const [nameX] = columns[phoneAt === 0 ? 1 : 0]
    rows.forEach((row, place) => sheet.text(left + nameX + 10, y + 12 + place * size * 1.3, row, { size }))
    cell(phoneAt, slim(phone))
    y = Math.max(y + 24 + rows.length * size * 1.3, sheet.para(left + 370, y + 12, 400 - left, [address], { size }) + 12, y + 50, top + 112)
    if (left === 150) {
      sheet.line(150, top, 150, y)
      const words = cutAnywhere([heads[who]], 110, 26)
      words.forEach((word, place) => sheet.text(85, (top + y) / 2 + (place - words.length / 2) * 34, word, { size: 26, bold: true, align: 'middle' }))
    }
    for (const x of [columns[1][0], 360]) sheet.line(left + x, top + (style === 'bar' || style === 'row' ? 42 : 0), left + x, y)
  }
  for (const x of [20, 780]) sheet.line(x, 220, x, y)
  sheet.line(20, y, 780, y)
  sheet.text(30, y + 16, wording(parcel.due, dice.pick([counterWordings, looseWordings]), dice), { size: 36, bold: true, fit: 740 })
  sheet.text(30, y + 70, [dice.pick(['货物名称：', '品名 ', '托运物品：']), parcel.goods, `   ${falseAmount(dice)}`], { size: 24, fit: 740 })
  sheet.text(30, y + 106, outletLine(dice), { size: 21, fit: 740 })
  sheet.note('outletPhone')
  footer(sheet, 30, y + 146, parcel, dice, 730)
}

/** Words by which an app or a station's slip asks of whoever sent it: their name, number and place, each in its own row. */
const otherSides = [
  ['对方', '对方电话', '对方所在地'], ['谁寄的', 'TA的电话', 'TA在'], ['包裹来自', '联系TA', '出发地'], ['商家', '商家电话', '发货地'], ['送件客户', '客户手机', '揽收地'], ['寄出人', '寄出号码', '寄出地'],
  ['来件人', '来件号码', '来件地'], ['店铺', '店铺客服', '仓库'], ['卖家昵称', '卖家号码', '所在仓'], ['委托人', '委托电话', '委托地'], ['交运方', '交运方手机', '交运城市'], ['源头', '源头联系方式', '源头地址'], ['对方姓名', '对方手机号', '对方地址'],
] as const

/** An app's page or a station's slip of words and values in rows: the other side's rows stand among the courier's, the station's and the parcel's. */
function otherSide(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { sender, receiver } = parcel
  const [who, number, where] = dice.pick(otherSides)
  sheet.isScreen = dice.chance(0.65)
  sheet.background = sheet.isScreen ? dice.pick(['#ffffff', '#f6f7f9']) : '#ffffff'
  const accent = dice.pick(['#1677ff', '#07c160', '#fa541c', '#111111'])
  const isRight = dice.chance(0.4)
  const size = dice.int(24, 27)
  sheet.text(28, 26, dice.pick(['包裹信息', '我的包裹', '取件详情', '包裹卡片']), { size: 38, bold: true, colour: accent })
  sheet.text(692, 36, logo(parcel.carrier, dice), { size: 26, align: 'right', fit: 360 })
  let y = 96
  const row = (head: string, ...pieces: Piece[]): void => {
    if (pieces.every(piece => piece === null)) return
    sheet.text(28, y, head, { size: size * 0.92, colour: dice.pick(['#777777', '#777777', '#444444']), fit: 170 })
    const cut = cutAnywhere(pieces, 480, size)
    cut.forEach((part, place) => sheet.text(isRight && cut.length === 1 ? 692 : 208, y + place * size * 1.3, part, { size, align: isRight && cut.length === 1 ? 'right' : 'left' }))
    y += cut.length * size * 1.3 + 16
    sheet.line(28, y - 8, 692, y - 8, { colour: '#e3e3e3' })
  }
  const isJoined = dice.chance(0.3)
  const placeRow = dice.chance(0.65)
  const other = (): void => {
    if (isJoined) row(who, sender.name, sender.name === null || sender.phone === null ? null : '  ', slim(sender.phone))
    else { row(who, sender.name); row(number, slim(sender.phone)) }
    if (placeRow) row(where, sender.address)
  }
  const mine = (): void => {
    const [name, phone, address] = dice.pick([['收件人', '收件电话', '收件地址'], ['收货人', '手机号', '收货地址'], ['收件人', '手机', '地址']] as const)
    row(name, receiver.name)
    row(phone, slim(receiver.phone))
    row(address, receiver.address)
  }
  const [outlet, courier] = strangers(sheet, dice)
  row(dice.pick(['运单号', '快递单号', '单号']), parcel.number)
  const stranger = (): void => row(dice.pick(['派送', '服务', '站点']), dice.pick([outlet, courier]))
  const goods = (): void => { row(dice.pick(['物品', '内件', '物品类型']), parcel.goods); if (dice.chance(0.5)) row('订单编号', parcel.orderNumber) }
  for (const part of dice.pick([[mine, goods, other, stranger], [mine, stranger, other, goods], [goods, other, stranger, mine], [other, mine, stranger, goods], [mine, other, goods, stranger]])) part()
  y += 14
  sheet.text(28, y, wording(parcel.due, dice.pick([counterWordings, screenWordings]), dice), { size: 34, bold: true, colour: accent, fit: 664 })
  sheet.code128(90, y + 62, 540, 90, parcel.number.means)
  sheet.text(360, y + 168, dice.pick([hotlineLine(parcel.carrier, dice), `官方客服 ${hotlines[parcel.carrier]}  |  ${falseAmount(dice)}`]), { size: 21, align: 'middle', colour: '#777777', fit: 664 })
}

export const developOddHeads: Family[] = [
  { name: 'oddHeads', split: 'develop', width: 800, height: 1300, habits: { carriers: ['deppon', 'ems', 'yunda', 'sto', 'zto'], namelessSender: 0.04 }, draw: oddHeads },
  { name: 'otherSide', split: 'develop', width: 720, height: 1400, habits: { carriers: ['cainiao', 'jt', 'yto', 'sf', 'jd'], namelessSender: 0.04 }, draw: otherSide },
]
