import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, hotlines, logo, promoLine, qrPayload, strangers } from './furniture'
import { looseWordings } from './looseWordings'
import { emptyDue, falseAmount, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { separator, slim, strung } from './partyPrint'
import { type Sheet } from './sheet'
import { boldWordings, slipWordings } from './slipWordings'
import { thermalWordings } from './thermalWordings'
import { type Piece } from './truth'
import { partyWords } from './zooParts'

/** A sender without an address, said in one of the ways of shops and counters. */
function nameAndNumber({ name, phone }: Party, dice: Dice): Piece[] {
  const number = slim(phone)
  const word = dice.pick(['寄件人', '寄件', '寄', '发件人', '发件方', '寄方', '发货商家'])
  const call = number === null ? [] : [name === null ? '' : dice.pick(['  电话：', ' 电话 ', '，联系电话:', ' Tel:', '  ☎ ']), number]
  const way = name === null || number === null ? 0 : dice.int(0, 4)
  if (way === 0) return [`${word}${dice.pick(['：', ':', ' '])}`, name, ...call]
  if (way === 1) return [`${word}：`, name, '（', number, '）']
  if (way === 2) return ['本件由 ', name, dice.pick([' 寄出', ' 发出', ' 交寄']), ...call]
  if (way === 3) return [`${word}/`, name, '/', number]
  return [`${word} `, number, ' ', name]
}

/** 76 × 130 mm: the sender is a name and a number in a line of its own, and no address of theirs is printed anywhere. */
function placelessSender(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const sender = nameAndNumber(parcel.sender, dice)
  const [outlet, courier] = strangers(sheet, dice)
  const at = dice.pick(['head', 'afterCode', 'afterReceiver', 'afterDue'] as const)
  const size = dice.int(22, 27)
  let y = 62
  const rule = (down: number): void => { y += down; sheet.line(12, y, 596, y) }
  const ruled = (pieces: Piece | readonly Piece[], large = size): void => { sheet.text(20, y + 10, pieces, { size: large, fit: 568 }); rule(large + 22) }
  sheet.text(20, 14, logo(parcel.carrier, dice), { size: 38, bold: true, fit: 300 })
  sheet.text(588, 20, dice.pick(['散单', '标快', '经济件', '门店寄件', hotlines[parcel.carrier]]), { size: 28, align: 'right' })
  rule(0)
  if (at === 'head') ruled(sender)
  sheet.code128(50, y + 14, 508, 96, parcel.number.means)
  sheet.text(304, y + 116, [parcel.number], { size: 30, bold: true, align: 'middle', fit: 560 })
  sheet.line(12, y + 158, 596, y + 158)
  sheet.text(304, y + 164, parcel.sortingCode, { size: 60, bold: true, align: 'middle', fit: 570 })
  rule(236)
  if (at === 'afterCode') ruled(sender)
  const isOutletAbove = dice.chance(0.4)
  if (isOutletAbove) ruled(outlet, 20)
  const badge = dice.pick(['circle', 'solidCircle', 'solidSquare', 'square'] as const)
  const isMarked = dice.chance(0.6)
  if (isMarked) sheet.badge(18, y + 16, 52, '收', badge)
  else sheet.text(20, y + 12, dice.pick(['收件人：', '收件方', '收货信息', 'To：']), { size: 22 })
  y = partyWords(sheet, parcel.receiver, isMarked ? 84 : 20, y + (isMarked ? 14 : 42), isMarked ? 510 : 568, 32, dice.int(0, 3), separator(dice), { bold: true })
  rule(10)
  if (at === 'afterReceiver') ruled(sender)
  sheet.text(20, y + 12, wording(parcel.due, dice.pick([boldWordings, slipWordings, thermalWordings]), dice), { size: 36, bold: true, fit: 568 })
  y += 64
  if (at === 'afterDue') ruled(sender)
  sheet.text(20, y + 12, [dice.pick(['物品:', '内件 ', '托寄物：']), parcel.goods, `  ${falseAmount(dice)}`], { size: 22, fit: 568 })
  sheet.text(20, y + 44, courier, { size: 20, fit: 568 })
  sheet.text(20, y + 74, `${hotlineLine(parcel.carrier, dice)}  ${parcel.printedAt}`, { size: 18, fit: 568 })
  if (!isOutletAbove) sheet.text(20, y + 102, outlet, { size: 20, fit: 568 })
}

/** A sender in one run of words: the word, then name, number and place in one of four orders. */
function runOf(word: string, { name, phone, address }: Party, between: string, dice: Dice): Piece[] {
  const number = slim(phone)
  return [word, ...strung(between, ...dice.pick([[name, number, address], [number, name, address], [address, name, number], [name, address, number]]))]
}

/** 100 × 150 mm: the sender in small print along the top edge or under everything at the foot, far from the receiver. */
function edgePrint(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const word = dice.pick(['寄件：', '发件人 ', '寄方信息|', 'Sender: ', '退件地址：', '无法投递请退回：', '发货方：', '寄自 ', '寄件人信息 ', '原寄：'])
  const run = runOf(word, parcel.sender, separator(dice), dice)
  const small = { size: dice.int(16, 20), leading: 1.35, colour: dice.pick(['#111111', '#111111', '#444444']) }
  let y = 10
  const rule = (down: number): void => { y += down; sheet.line(0, y, 800, y) }
  const isTop = dice.chance(0.5)
  if (isTop) { y = sheet.para(16, y, 750, run, small) + 4; sheet.line(0, y, 800, y, { dashed: dice.chance(0.4) }) }
  const isCodeFirst = dice.chance(0.5)
  const codes = (): void => {
    sheet.code128(120, y + 18, 560, 110, parcel.number.means)
    sheet.text(400, y + 134, [dice.pick(['', '运单号 ', 'No. ']), parcel.number], { size: 32, bold: true, align: 'middle' })
    rule(182)
  }
  sheet.text(20, y + 14, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 330 })
  sheet.text(780, y + 20, parcel.sortingCode, { size: 46, bold: true, align: 'right', fit: 420 })
  rule(78)
  if (isCodeFirst) codes()
  const head = dice.pick(['收', '收件', '收件人', '送达', ''])
  if (head !== '') sheet.text(20, y + 16, head, { size: 34, bold: true })
  y = partyWords(sheet, parcel.receiver, head === '' ? 24 : 150, y + 14, head === '' ? 740 : 620, dice.int(34, 40), dice.int(0, 3), separator(dice), { bold: dice.chance(0.7) })
  rule(12)
  if (!isCodeFirst) codes()
  sheet.text(24, y + 16, wording(parcel.due, dice.pick([boldWordings, looseWordings, slipWordings]), dice), { size: 42, bold: true, fit: 600 })
  sheet.qr(650, y + 12, 130, qrPayload(parcel, dice))
  sheet.text(24, y + 78, [dice.pick(['内件品名：', '品类 ', '商品:']), parcel.goods, `   ${falseAmount(dice)}`], { size: 24, fit: 600 })
  sheet.text(24, y + 114, dice.pick([`订单号 ${parcel.orderNumber}`, emptyDue(parcel.due, dice), promoLine(dice)]), { size: 22, fit: 600 })
  footer(sheet, 24, y + 158, parcel, dice, 740)
  if (isTop) return
  y += 266
  sheet.line(0, y, 800, y, { dashed: dice.chance(0.4) })
  sheet.para(16, y + 10, 750, run, small)
}

/** 100 × 100 mm thermal: a very large receiver, and the sender in one small run whose word is glued to what follows. */
function gluedRun(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const word = dice.pick(['寄', '寄件', '寄件人', '寄方', '发', '发件人', '发货人', '寄件人:', '寄:', 'FROM', '寄件方'])
  const run = runOf(word, parcel.sender, dice.weighted({ '': 3, ' ': 3, ',': 1, '，': 1, '/': 1, '-': 0.6, '、': 0.6 }), dice)
  const isAbove = dice.chance(0.35)
  const size = dice.int(19, 23)
  let y = 12
  const line = (): void => { y = sheet.para(20, y + 8, 745, run, { size }) + 8; sheet.line(0, y, 800, y) }
  sheet.text(20, y, logo(parcel.carrier, dice), { size: 36, bold: true, fit: 260 })
  sheet.code128(320, y, 460, 70, parcel.number.means)
  sheet.text(550, y + 76, [parcel.number], { size: 26, align: 'middle' })
  sheet.text(20, y + 52, parcel.sortingCode, { size: 38, bold: true, fit: 280 })
  y += 116
  sheet.line(0, y, 800, y, { weight: 4 })
  if (isAbove) line()
  const mark = dice.pick(['收', '收:', '收件人', '至', ''])
  if (mark !== '') sheet.text(20, y + 18, mark, { size: 30, bold: true })
  y = partyWords(sheet, parcel.receiver, mark === '' ? 20 : 130, y + 14, mark === '' ? 745 : 640, dice.int(42, 52), dice.int(0, 3), dice.pick([' ', '  ', '']), { bold: true }) + 10
  sheet.line(0, y, 800, y, { weight: 4 })
  if (!isAbove) line()
  sheet.text(20, y + 12, wording(parcel.due, dice.pick([boldWordings, thermalWordings]), dice), { size: 40, bold: true, fit: 500 })
  sheet.text(780, y + 18, [parcel.goods], { size: 26, align: 'right', fit: 240 })
  sheet.text(20, y + 70, `${hotlineLine(parcel.carrier, dice)}   ${falseAmount(dice)}`, { size: 19, fit: 480 })
  sheet.text(780, y + 70, '签收____________', { size: 19, align: 'right' })
}

export const developAway: Family[] = [
  { name: 'placelessSender', split: 'develop', width: 608, height: 1400, habits: { carriers: ['yto', 'zto', 'jt', 'sf', 'yunda'], namelessSender: 0.06 }, draw: placelessSender },
  { name: 'edgePrint', split: 'develop', width: 800, height: 1300, habits: { carriers: ['sto', 'zto', 'jd', 'deppon', 'cainiao'], namelessSender: 0.05 }, draw: edgePrint },
  { name: 'gluedRun', split: 'develop', width: 800, height: 1100, habits: { carriers: ['yunda', 'yto', 'jt', 'ems', 'sf'], namelessSender: 0.05 }, draw: gluedRun },
]
