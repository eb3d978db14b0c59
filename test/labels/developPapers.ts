import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, outletLine } from './furniture'
import { bareSum, inCapitals, kindSaid, sum, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { cutAddress, separator, strung, withCountry } from './partyPrint'
import { type Ink, type Sheet } from './sheet'
import { slipWordings } from './slipWordings'
import { said } from './truth'

/** A shop's A5 note for goods paid at the door: lines of goods with prices, the total to collect in figures and capitals. */
function doorReceipt(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { sender, receiver, due } = parcel
  sheet.text(592, 26, dice.pick(['代收货款签收单', '送货签收单', '商品发货单', '货物托运签收单']).replace('代收货款', due.kind === 'cashOnDelivery' ? '代收货款' : '货物'), { size: 48, bold: true, align: 'middle', face: 'song', spacing: 0.1 })
  sheet.code128(780, 94, 370, 60, parcel.number.means)
  sheet.text(40, 104, [`承运：${logo(parcel.carrier, dice)}   运单号：`, parcel.number], { size: 26, fit: 710 })
  sheet.text(40, 142, `订单：${parcel.orderNumber}   日期 ${parcel.printedAt.slice(0, 10)}`, { size: 22 })
  const words = dice.pick([['发货人', '收货人'], ['商家', '客户'], ['卖家', '买家'], ['供货方', '收货方']] as const)
  const rows: readonly (readonly [string, Party])[] = dice.chance(0.5) ? [[words[0], sender], [words[1], receiver]] : [[words[1], receiver], [words[0], sender]]
  let y = 184
  for (const [word, party] of rows) {
    sheet.box(40, y, 1104, 84)
    sheet.line(190, y, 190, y + 84)
    sheet.text(52, y + 26, word, { size: 28, bold: true, fit: 130 })
    sheet.text(204, y + 8, strung(dice.pick(['    电话：', '  ', ' / ']), party.name, party.phone), { size: 26, fit: 920 })
    sheet.text(204, y + 46, [party.address], { size: 24, fit: 920 })
    y += 84
  }
  const heads = ['序号', '商品名称', '数量', '单价', '金额']
  const xs = [40, 130, 660, 790, 960, 1144]
  sheet.box(40, y, 1104, 96)
  sheet.line(40, y + 46, 1144, y + 46)
  const price = due.amountFen === null ? `${dice.int(20, 90)}.00` : ((due.amountFen * 2) / 100).toFixed(2)
  heads.forEach((head, place) => {
    sheet.text(xs[place]! + 12, y + 8, head, { size: 24, bold: true })
    if (place > 0) sheet.line(xs[place]!, y, xs[place]!, y + 96)
  })
  ;['1', parcel.goods, '1', price, price].forEach((cell, place) => sheet.text(xs[place]! + 12, y + 56, cell, { size: 24 }))
  y += 108
  if (due.kind !== 'none' && due.amountFen !== null) {
    const word = kindSaid(due.kind, due.kind === 'cashOnDelivery' ? dice.pick(['代收货款', '货到付款', '应收货款']) : dice.pick(['到付运费', '运费到付', '到付']))
    sheet.text(40, y, [word, dice.pick(['（小写）：', ': ', ' 合计 ']), sum(due.amountFen, dice)], { size: 34, bold: true })
    sheet.text(1140, y + 6, `（大写）${inCapitals(due.amountFen)}`, { size: 26, align: 'right', fit: 480 })
  } else sheet.text(40, y, wording(due, slipWordings, dice), { size: 34, bold: true })
  sheet.text(40, y + 58, '收货人签字：              日期：', { size: 25 })
  sheet.text(1140, y + 58, outletLine(dice), { size: 21, align: 'right', fit: 560 })
  sheet.text(40, y + 100, dice.pick(['请当面点清货物，签收后概不负责', '白联存根 红联客户 黄联承运', '先验货后付款，拒收请联系商家']), { size: 21 })
  if (due.kind === 'cashOnDelivery' && due.amountFen !== null) sheet.text(1140, y + 100, `商品总额 ${price}  定金已付 ${(due.amountFen / 100).toFixed(2)}`, { size: 21, align: 'right' })
  sheet.note('outletPhone')
}

/** A post office's slip: captions printed in red or green, typed words in the boxes, offices of origin and destination. */
function postOffice(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colour = dice.pick(['#b3261e', '#1d6b3a', '#27408b'])
  const caption: Ink = { size: 20, colour, face: 'song' }
  const typed: Ink = { size: dice.int(25, 28), face: dice.pick(['mono', 'song', 'hei'] as const) }
  sheet.text(30, 22, dice.pick(['中国邮政  特快专递邮件详情单', '中国邮政 快递包裹', 'EMS 国内标准快递']), { size: 38, bold: true, colour, fit: 520 })
  sheet.code128(590, 18, 380, 74, parcel.number.means)
  sheet.text(780, 96, [parcel.number], { size: 27, align: 'middle' })
  sheet.text(30, 90, ['收寄局：', `${parcel.sender.place.city.replace('市', '')}${dice.pick(['江东', '城北', '新桥'])}揽投部`], { ...caption, size: 22 })
  sheet.text(310, 90, `寄达局：${parcel.receiver.place.city.replace('市', '')}`, { ...caption, size: 22 })
  const [first, second] = dice.pick([['寄件人', '收件人'], ['寄件人', '收件人'], ['寄件方', '收件方'], ['交寄人', '收件人']] as const)
  let y = 136
  for (const [word, party] of [[first, parcel.sender], [second, parcel.receiver]] as const) {
    sheet.box(20, y, 960, 146, { stroke: colour })
    sheet.line(500, y, 500, y + 54, { colour })
    sheet.line(20, y + 54, 980, y + 54, { colour })
    sheet.text(30, y + 16, `${word}姓名`, caption)
    sheet.text(150, y + 11, [party.name], { ...typed, fit: 340 })
    sheet.text(512, y + 16, dice.pick(['电话（非常重要）', '联系电话', '电话']), caption)
    sheet.text(685, y + 11, withCountry(party.phone, dice), { ...typed, fit: 285 })
    sheet.text(30, y + 66, '地址', caption)
    sheet.para(90, y + 62, 870, [party.address], { ...typed, size: 25 })
    sheet.text(760, y + 118, '邮政编码', { ...caption, size: 18 })
    sheet.text(850, y + 114, dice.digits(6), { ...typed, size: 22 })
    y += 146
  }
  sheet.box(20, y, 960, 150, { stroke: colour })
  sheet.line(460, y, 460, y + 150, { colour })
  sheet.text(30, y + 12, '内件品名', caption)
  sheet.text(130, y + 8, [parcel.goods], typed)
  sheet.text(30, y + 56, `□保价 □不保价   声明价值        元`, caption)
  sheet.text(30, y + 104, `重量 ${dice.int(120, 2400)} 克     资费 ${dice.int(6, 18)}.00 元`, { ...caption, colour: '#222222' })
  const { kind, amountFen } = parcel.due
  const tick = dice.pick(['☑', '■', '√'])
  const boxOf = (wanted: boolean): string => (wanted ? tick : '□')
  sheet.text(474, y + 12, '付款方式', caption)
  sheet.text(570, y + 10, `${boxOf(kind !== 'freightCollect')}寄件人付`, { size: 23 })
  sheet.text(720, y + 10, kind === 'freightCollect' ? [tick, kindSaid('freightCollect', '收件人付')] : '□收件人付', { size: 23 })
  sheet.text(474, y + 58, kind === 'cashOnDelivery' ? [tick, kindSaid('cashOnDelivery', '代收货款')] : '□代收货款', { size: 23 })
  sheet.text(640, y + 58, '□回单  □一票多件', { size: 23 })
  const label = kind === 'cashOnDelivery' ? '代收金额' : kind === 'freightCollect' ? '应收资费' : '代收金额'
  sheet.text(474, y + 104, `${label}：`, { ...caption, size: 23 })
  sheet.text(596, y + 100, amountFen === null ? '        元' : [dice.chance(0.5) ? '￥' : '', bareSum(amountFen, dice), ' 元'], { ...typed, bold: true })
  sheet.text(30, y + 164, `查询电话 11183    投递员：        ${hotlineLine(parcel.carrier, dice)}`, { ...caption, size: 20 })
}

/** A cross-border shop's label: English captions, customs value in another currency, freight prepaid or collect. */
function inboundEnglish(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const words = dice.pick([['FROM', 'TO'], ['Shipper', 'Consignee'], ['Sender', 'Recipient'], ['SHIP FROM', 'SHIP TO'], ['From / 寄件人', 'To / 收件人']] as const)
  const captions = dice.pick([['Name: ', 'Tel: ', 'Add: '], ['Contact: ', 'Phone: ', 'Address: '], ['', 'TEL ', '']] as const)
  sheet.text(24, 22, `${logo(parcel.carrier, dice)} ${dice.pick(['EXPRESS', 'Waybill', 'Cross-border'])}`, { size: 40, bold: true, fit: 480 })
  sheet.text(776, 28, dice.pick(['CN-CAN-01', 'HGH 2', 'NGB/E', 'PVG-03']), { size: 34, bold: true, align: 'right' })
  sheet.line(16, 88, 784, 88, { weight: 4 })
  let y = 96
  const order = dice.chance(0.6) ? [0, 1] as const : [1, 0] as const
  for (const part of order) {
    const { name, phone, address, place } = part === 0 ? parcel.sender : parcel.receiver
    const size = part === 0 ? 25 : 31
    sheet.text(24, y, words[part], { size: 22, bold: true })
    y += 32
    if (name !== null) { sheet.text(36, y, [captions[0], name], { size, fit: 720 }); y += size * 1.35 }
    y = sheet.para(36, y, 730, [captions[2], ...strung(' ', ...cutAddress(address, place.city))], { size })
    if (phone !== null) { sheet.text(36, y, [captions[1], ...withCountry(phone, dice)], { size, fit: 720 }); y += size * 1.35 }
    sheet.text(36, y, `CHINA ${dice.digits(6)}`, { size: 22 })
    sheet.line(16, y + 36, 784, y + 36)
    y += 46
  }
  sheet.text(24, y, ['Contents: ', parcel.goods, `   Qty 1   G.W. ${dice.real(0.2, 3).toFixed(2)} KG`], { size: 24, fit: 740 })
  sheet.text(24, y + 38, `Declared value: ${dice.pick(['USD', 'CNY', 'HKD'])} ${dice.int(8, 60)}.00   Insurance: NIL`, { size: 24 })
  const { kind, amountFen } = parcel.due
  const boxed = kind === 'none' ? [said('paymentKind', dice.pick(['PREPAID', 'Freight Prepaid', 'DDP 寄方付']), 'none')] : [
    kindSaid(kind, kind === 'freightCollect' ? dice.pick(['FREIGHT COLLECT', '到付 Freight Collect', 'Freight Collect']) : dice.pick(['COD', 'C.O.D.', 'COD 代收货款'])),
    dice.pick([' ', ': ', ' Amount ']), ...(amountFen === null ? [] : [said('amount', dice.pick([`CNY ${(amountFen / 100).toFixed(2)}`, `RMB ${(amountFen / 100).toFixed(2)}`, `￥${(amountFen / 100).toFixed(2)}`]), String(amountFen))])]
  sheet.box(16, y + 84, 768, 70, { weight: 4 })
  sheet.text(32, y + 96, boxed, { size: 38, bold: true, fit: 730 })
  sheet.code128(90, y + 176, 620, 120, parcel.number.means)
  sheet.text(400, y + 302, ['Tracking No. ', parcel.number], { size: 30, align: 'middle', bold: true })
  sheet.text(24, y + 350, `Order Ref ${parcel.orderNumber}${separator(dice) || ' '}${parcel.printedAt}`, { size: 20 })
}

export const developPapers: Family[] = [
  { name: 'doorReceipt', split: 'develop', width: 1184, height: 900, habits: { carriers: ['yto', 'sto', 'deppon', 'ems'], dues: { cashOnDelivery: 6, freightCollect: 2, none: 2 } }, draw: doorReceipt },
  { name: 'postOffice', split: 'develop', width: 1000, height: 800, habits: { carriers: ['ems'], oldNumber: true }, draw: postOffice },
  { name: 'inboundEnglish', split: 'develop', width: 800, height: 1300, habits: { carriers: ['sf', 'ems', 'yto', 'cainiao', 'jd'] }, draw: inboundEnglish },
]
