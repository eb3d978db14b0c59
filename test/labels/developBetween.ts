import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, outletLine, promoLine, qrPayload } from './furniture'
import { falseAmount, inCapitals, kindSaid, wording } from './money'
import { type Parcel } from './parcel'
import { separator, strung } from './partyPrint'
import { type Face, type Sheet } from './sheet'
import { boldWordings, slipWordings } from './slipWordings'
import { said } from './truth'

/** The receiver in the middle, a bar code above and below; the sender in small print in a footer of many small lines. */
function betweenBars(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { sender, receiver } = parcel
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 40, bold: true, fit: 260 })
  sheet.text(696, 24, dice.pick(['标快', '特惠', '电商', '到店']), { size: 34, align: 'right', bold: true })
  sheet.code128(60, 74, 600, 100, parcel.number.means)
  sheet.text(360, 178, [parcel.number], { size: 28, align: 'middle', bold: true })
  sheet.text(360, 218, parcel.sortingCode, { size: 74, bold: true, align: 'middle', fit: 680 })
  sheet.line(10, 308, 710, 308, { weight: 3 })
  const mark = dice.pick(['ring', '收件：', '收：', '送 ', 'none'])
  let x = 28
  if (mark === 'ring') x = sheet.badge(20, 326, 58, '收', dice.pick(['circle', 'solidCircle', 'solidSquare'])) + 16
  const word = mark === 'ring' || mark === 'none' ? '' : mark
  sheet.text(x, 324, [word, ...strung('   ', receiver.name, receiver.phone)], { size: 34, bold: true, fit: 690 - x })
  let y = Math.max(400, sheet.para(x, 372, 690 - x, [receiver.address], { size: 34, bold: true }) + 12)
  sheet.line(10, y, 710, y)
  const due = wording(parcel.due, boldWordings, dice)
  if (due.length > 0) {
    sheet.text(28, y + 10, due, { size: 46, bold: true, fit: 460 })
    y += 72
  }
  sheet.code128(120, y + 14, 480, 66, parcel.number.means)
  if (dice.chance(0.5)) sheet.text(360, y + 82, [parcel.number], { size: 20, align: 'middle' })
  y += 110
  sheet.line(10, y, 710, y)
  const small = dice.int(18, 21)
  const sends = dice.pick(['寄:', '寄：', '退：', '退件地址：', '寄件:', '寄 ', '发：', '退件：', '寄件地址：'])
  const between = separator(dice)
  const parts = sends.includes('地址') ? [sender.address, sender.name, sender.phone] : dice.pick([[sender.name, sender.phone, sender.address], [sender.address, sender.name, sender.phone]])
  const lines: (() => void)[] = dice.shuffled([
    () => { y = sheet.para(24, y, 670, [sends, ...strung(between, ...parts)], { size: small, leading: 1.25 }) + 4 },
    () => { sheet.text(24, y, dice.pick(['揽收：', '揽：', '揽收网点：', '收寄：']) + outletLine(dice).replace(/^[^:：]*[:：]/u, ''), { size: small, fit: 670 }); y += small * 1.4 },
    () => { sheet.text(24, y, ['物品：', parcel.goods, `  ${falseAmount(dice)}`], { size: small, fit: 670 }); y += small * 1.4 },
    () => { sheet.text(24, y, `订单号：${parcel.orderNumber}  ${falseAmount(dice)}`, { size: small, fit: 670 }); y += small * 1.4 },
    () => { sheet.text(24, y, `${parcel.printedAt}  ${hotlineLine(parcel.carrier, dice)}`, { size: small, fit: 670 }); y += small * 1.4 },
  ])
  y += 12
  for (const draw of lines) draw()
  sheet.text(24, y + 4, promoLine(dice), { size: small, fit: 540 })
  if (dice.chance(0.4)) sheet.qr(590, y - 6, 110, qrPayload(parcel, dice))
  sheet.note('outletPhone')
}

/** A two-party label with rubber stamps across its print, and the sum by hand beside the stamp. */
function stampedOver(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { kind, amountFen } = parcel.due
  const [from, to] = dice.pick([['寄', '收'], ['寄件人', '收件人'], ['发件', '收件'], ['寄方', '收方']] as const)
  sheet.text(24, 18, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 330 })
  sheet.code128(390, 16, 386, 80, parcel.number.means)
  sheet.text(583, 100, [parcel.number], { size: 27, align: 'middle' })
  sheet.text(24, 80, parcel.sortingCode, { size: 48, bold: true, fit: 340 })
  sheet.line(14, 140, 786, 140, { weight: 3 })
  let y = 154
  const order = dice.chance(0.65) ? ['receiver', 'sender'] as const : ['sender', 'receiver'] as const
  const tops: number[] = []
  for (const who of order) {
    const party = parcel[who]
    const size = who === 'receiver' ? 31 : 25
    tops.push(y)
    const x = from === '寄' ? sheet.badge(22, y, size * 1.6, who === 'sender' ? from : to, dice.pick(['circle', 'square', 'solidCircle'])) + 16 : sheet.text(22, y, who === 'sender' ? from : to, { size: size - 2, bold: true }) + 18
    sheet.text(x, y, strung(separator(dice), party.name, party.phone), { size, bold: true, fit: 770 - x })
    y = sheet.para(x, y + size * 1.45, 770 - x, [party.address], { size }) + 12
    sheet.line(14, y, 786, y)
    y += 14
  }
  sheet.text(24, y, ['托寄物：', parcel.goods, `    ${falseAmount(dice)}   ${falseAmount(dice)}`], { size: 24, fit: 750 })
  sheet.text(24, y + 38, `${outletLine(dice)}`, { size: 22, fit: 750 })
  sheet.text(24, y + 72, `收件人签名：              ${parcel.printedAt}`, { size: 22, fit: 750 })
  y += 112
  const colour = dice.pick(['#c4161c', '#c4161c', '#1d3f8f', '#222222'])
  const inked = { size: dice.int(46, 62), colour, turn: dice.int(-20, 14), face: dice.pick<Face>(['hei', 'song']) }
  const room = dice.chance(0.5)
  // Half of the stamps hit the white at the foot, the others the print of a party.
  const at = room ? { x: dice.int(60, 300), y: y + 20 } : { x: dice.int(330, 500), y: dice.pick(tops) + dice.int(10, 46) }
  if (kind === 'none') { if (dice.chance(0.5)) sheet.stamp(at.x, at.y, [dice.pick(['已验视', '已安检', '收寄验视'])], inked) }
  else sheet.stamp(at.x, at.y, [kindSaid(kind, kind === 'freightCollect' ? dice.pick(['到付', '运费到付', '到付件']) : dice.pick(['代收货款', '代收', '货到付款']))], inked)
  if (kind !== 'none' && dice.chance(0.4)) sheet.stamp(dice.int(420, 560), y + dice.int(0, 50), [dice.pick(['已验视', '已安检', '实名收寄'])], { ...inked, size: 34, turn: dice.int(-12, 12) })
  if (kind !== 'none' && amountFen !== null) {
    const two = (amountFen / 100).toFixed(2)
    const text = dice.pick([`￥${two}`, `${amountFen / 100}元`, `${two}元`, inCapitals(amountFen), `¥${amountFen / 100}`])
    sheet.text(at.x + (room ? dice.int(-10, 60) : -20), at.y + inked.size * 1.7 + dice.int(0, 20), [said('amount', text, String(amountFen))], { size: dice.int(36, 46), face: 'hand', colour: dice.pick(['#1b2a6b', '#111111', '#c4161c']), turn: dice.int(-5, 3) })
    if (dice.chance(0.3)) sheet.text(24, y + 168, wording(parcel.due, slipWordings, dice), { size: 26, fit: 750 })
  }
  if (kind === 'none' && dice.chance(0.6)) sheet.text(24, y + 168, wording(parcel.due, slipWordings, dice), { size: 26, fit: 750 })
  sheet.text(24, y + 210, `${hotlineLine(parcel.carrier, dice)}   ${promoLine(dice)}`, { size: 20, fit: 750 })
  sheet.note('outletPhone', 'stamped')
}

export const developBetween: Family[] = [
  { name: 'betweenBars', split: 'develop', width: 720, height: 1200, habits: { carriers: ['yto', 'zto', 'jt', 'yunda', 'jd'], namelessSender: 0.1 }, draw: betweenBars },
  { name: 'stampedOver', split: 'develop', width: 800, height: 1100, habits: { carriers: ['sf', 'sto', 'yto', 'deppon', 'ems'], dues: { freightCollect: 4, cashOnDelivery: 4, none: 2 } }, draw: stampedOver },
]
