import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, outletLine, promoLine } from './furniture'
import { bareSum, falseAmount, kindSaid, wording } from './money'
import { type Parcel } from './parcel'
import { cutAddress, strung, withCountry } from './partyPrint'
import { type Ink, type Sheet } from './sheet'
import { boldWordings, slipWordings } from './slipWordings'

/** A carbon form 230 mm wide: sender, receiver and money in three columns; captions printed in colour, the rest by hand. */
function carbonColumns(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colour = dice.pick(['#b5302a', '#1f7a45', '#2b4d9c'])
  const caption: Ink = { size: 21, colour, face: 'song' }
  const filled: Ink = { size: dice.int(27, 31), face: dice.pick(['hand', 'hand', 'kai'] as const), colour: dice.pick(['#1b2a6b', '#222222', '#3a3f55']) }
  const [first, second] = dice.pick([['寄件人', '收件人'], ['发货人', '收货人'], ['寄件方', '收件方'], ['From 寄件人', 'To 收件人']] as const)
  sheet.text(30, 22, logo(parcel.carrier, dice), { size: 50, bold: true, colour })
  sheet.text(430, 40, '详情单（第' + dice.pick(['三', '四', '二']) + '联 ' + dice.pick(['收件人存根', '签收联', '派件联']) + '）', { ...caption, size: 24 })
  sheet.code128(1000, 18, 400, 66, parcel.number.means)
  sheet.text(1200, 86, [parcel.number], { size: 28, align: 'middle' })
  sheet.box(20, 126, 1400, 420, { stroke: colour })
  for (const x of [500, 980]) sheet.line(x, 126, x, 546, { colour })
  ;([[first, parcel.sender, 20], [second, parcel.receiver, 500]] as const).forEach(([word, party, x]) => {
    sheet.box(x, 126, 480, 40, { fill: colour, stroke: null })
    sheet.text(x + 14, 132, word, { size: 25, bold: true, colour: '#ffffff' })
    sheet.text(x + 14, 184, dice.pick(['姓名', '签名', '联系人']), caption)
    sheet.text(x + 100, 178, [party.name], { ...filled, fit: 370 })
    sheet.line(x + 90, 216, x + 470, 216, { dashed: true, colour, weight: 1 })
    sheet.text(x + 14, 236, '单位', caption)
    sheet.line(x + 90, 268, x + 470, 268, { dashed: true, colour, weight: 1 })
    sheet.text(x + 14, 288, '地址', caption)
    const [region = null, street = null] = cutAddress(party.address, party.place.city)
    sheet.text(x + 80, 282, [region], { ...filled, fit: 390 })
    sheet.para(x + 20, 330, 445, [street], { ...filled, size: 25 })
    sheet.text(x + 14, 502, dice.pick(['电话', '手机', '联系电话']), caption)
    sheet.text(x + 116, 494, withCountry(party.phone, dice), { ...filled, fit: 356 })
  })
  const { kind, amountFen } = parcel.due
  const [on, off] = dice.pick([['☑', '□'], ['√', '□'], ['■', '□']] as const)
  sheet.text(994, 138, '付款方式', caption)
  sheet.text(994, 176, `${kind === 'freightCollect' ? off : on}寄付`, { size: 25, colour })
  sheet.text(1104, 176, kind === 'freightCollect' ? [on, kindSaid('freightCollect', '到付')] : `${off}到付`, { size: 25, colour })
  sheet.text(1214, 176, `${off}第三方付`, { size: 25, colour })
  sheet.text(994, 226, ['品名  '], caption)
  sheet.text(1060, 220, [parcel.goods], filled)
  sheet.text(994, 278, `实际重量        KG   计费重量        KG`, caption)
  sheet.text(994, 330, `保价 ${off}是 ${on}否   声明价值`, caption)
  if (dice.chance(0.5)) sheet.text(1280, 326, `${dice.int(1, 9)}00`, filled)
  sheet.text(994, 386, kind === 'cashOnDelivery' ? [on, kindSaid('cashOnDelivery', '代收货款'), '  ￥'] : `${off}代收货款  ￥`, { size: 25, colour })
  if (kind === 'cashOnDelivery' && amountFen !== null) sheet.text(1180, 380, [bareSum(amountFen, dice), '元'], filled)
  sheet.text(994, 440, kind === 'freightCollect' ? '运费合计  ￥' : '运费', { size: 25, colour })
  if (kind === 'freightCollect' && amountFen !== null) sheet.text(1150, 434, [bareSum(amountFen, dice)], filled)
  sheet.text(994, 500, '收件人签名', caption)
  sheet.text(30, 560, `${promoLine(dice)}   ${hotlineLine(parcel.carrier, dice)}`, { ...caption, size: 20 })
  sheet.text(1410, 560, outletLine(dice), { ...caption, size: 20, align: 'right' })
  sheet.note('outletPhone')
}

/** A table whose head row names the columns once: who, name, phone, address; one row for each party, money in a row of its own. */
function headedTable(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const widths = dice.pick([[130, 190, 270, 466], [120, 200, 260, 476]] as const)
  const phoneBeforeName = dice.chance(0.35)
  const xs = widths.reduce<number[]>((places, width) => [...places, places[places.length - 1]! + width], [28])
  const heads = ['', phoneBeforeName ? '联系电话' : '姓名', phoneBeforeName ? '姓名' : '联系电话', '地址']
  const words = dice.pick([['寄件', '收件'], ['发货', '收货'], ['寄', '收'], ['发件方', '收件方']] as const)
  sheet.text(28, 20, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 420 })
  sheet.code128(560, 18, 520, 76, parcel.number.means)
  sheet.text(820, 98, [parcel.number], { size: 28, align: 'middle', bold: true })
  sheet.text(28, 90, parcel.sortingCode, { size: 40, bold: true, fit: 420 })
  const top = 146
  sheet.box(28, top, 1056, 44, { fill: dice.pick(['#e6e6e6', '#ffffff', '#d2d2d2']) })
  heads.forEach((head, place) => sheet.text((xs[place]! + xs[place + 1]!) / 2, top + 9, head, { size: 24, bold: true, align: 'middle' }))
  let y = top + 44
  for (const part of dice.chance(0.5) ? [0, 1] as const : [1, 0] as const) {
    const { name, phone, address } = part === 0 ? parcel.sender : parcel.receiver
    const cells = phoneBeforeName ? [phone, name] : [name, phone]
    const below = Math.max(y + 84, sheet.para(xs[3]! + 10, y + 10, widths[3] - 24, [address], { size: 24 }) + 10)
    sheet.text(xs[0]! + 12, y + 24, words[part], { size: 28, bold: true, fit: widths[0] - 24 })
    cells.forEach((cell, place) => sheet.text(xs[place + 1]! + 10, y + 26, [cell], { size: 25, fit: widths[place + 1]! - 20, stretch: 0.92 }))
    sheet.line(28, below, 1084, below)
    y = below
  }
  for (const x of xs) sheet.line(x, top, x, y)
  sheet.text(40, y + 14, ['货物：', parcel.goods], { size: 25 })
  sheet.text(420, y + 14, strung('    ', falseAmount(dice), falseAmount(dice)), { size: 25, fit: 650 })
  sheet.line(28, y + 56, 1084, y + 56)
  sheet.text(40, y + 70, wording(parcel.due, slipWordings, dice), { size: 36, bold: true, fit: 700 })
  sheet.text(1070, y + 80, `${parcel.printedAt}`, { size: 22, align: 'right' })
  sheet.box(28, top, 1056, y + 130 - top)
  sheet.text(28, y + 142, `${hotlineLine(parcel.carrier, dice)}   ${promoLine(dice)}`, { size: 21 })
}

/** A chilled parcel: temperature and deadline large, receiver in the middle, the sender in one condensed grey row under the bars. */
function chilled(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colour = dice.pick(['#1253a4', '#111111', '#0b6f8f'])
  sheet.box(0, 0, 800, 96, { fill: colour, stroke: null })
  sheet.text(24, 20, `${logo(parcel.carrier, dice)} ${dice.pick(['冷运', '生鲜速配', '冷链'])}`, { size: 46, bold: true, colour: '#ffffff', fit: 440 })
  sheet.text(776, 22, dice.pick(['0~4℃ 冷藏', '-18℃ 冷冻', '生鲜 优先配送']), { size: 40, bold: true, colour: '#ffffff', align: 'right', fit: 300 })
  sheet.text(24, 112, parcel.sortingCode, { size: 76, bold: true, fit: 520 })
  sheet.text(776, 130, `${parcel.printedAt.slice(5, 10)} 18:00前`, { size: 32, bold: true, align: 'right' })
  sheet.line(0, 214, 800, 214, { weight: 3 })
  let y = sheet.para(24, 228, 750, [dice.pick(['收 ', '收件：', '送达 ']), parcel.receiver.address], { size: 36, bold: true }) + 4
  sheet.text(24, y, strung('   ', parcel.receiver.name, parcel.receiver.phone), { size: 36, bold: true, fit: 750 })
  y += 60
  const due = wording(parcel.due, boldWordings, dice)
  if (due.length > 0) {
    sheet.box(24, y, 470, 84, { weight: 6 })
    sheet.text(259, y + 14, due, { size: 50, bold: true, align: 'middle', fit: 440 })
    sheet.text(520, y + 26, falseAmount(dice), { size: 26, fit: 260 })
    y += 104
  }
  sheet.code128(70, y, 660, 120, parcel.number.means)
  sheet.text(400, y + 126, [parcel.number], { size: 34, align: 'middle', bold: true })
  const grey: Ink = { size: dice.int(23, 26), stretch: dice.pick([0.78, 0.85, 1]), colour: dice.pick(['#555555', '#222222', '#666666']) }
  const word = dice.pick(['寄：', '寄件 ', '寄件方:', '发货：', '揽：', '寄 '])
  y = sheet.para(24, y + 184, 750, [word, ...strung(dice.pick([' ', '/', '，', ' | ']), parcel.sender.name, parcel.sender.phone, parcel.sender.address)], grey)
  sheet.text(24, y + 8, ['托寄物 ', parcel.goods, `  订单号${parcel.orderNumber}`], { ...grey, fit: 750 })
  sheet.text(24, y + 46, `${hotlineLine(parcel.carrier, dice)}  收到请尽快开箱冷藏`, { size: 21 })
}

export const developColumns: Family[] = [
  { name: 'carbonColumns', split: 'develop', width: 1440, height: 700, habits: { carriers: ['sto', 'yto', 'yunda', 'zto', 'deppon'] }, draw: carbonColumns },
  { name: 'headedTable', split: 'develop', width: 1112, height: 760, habits: { carriers: ['zto', 'jt', 'ems', 'deppon', 'cainiao'] }, draw: headedTable },
  { name: 'chilled', split: 'develop', width: 800, height: 1200, habits: { carriers: ['sf', 'jd', 'sf', 'zto'] }, draw: chilled },
]
