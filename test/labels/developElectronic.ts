import { type Carrier } from '../../core/waybill/waybill'
import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, logo, outletLine, promoLine, qrPayload } from './furniture'
import { developWordings, falseAmount, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { type Ink, type Sheet } from './sheet'

type BadgeStyle = Parameters<Sheet['badge']>[4]

/** A badge, then name and phone on one line and the address below it; returns the y below. */
function partyBlock(sheet: Sheet, at: { x: number; y: number; width: number }, mark: { word: string; style: BadgeStyle; size: number }, party: Party, ink: Ink & { size: number }): number {
  sheet.badge(at.x, at.y, mark.size, mark.word, mark.style)
  const left = at.x + mark.size + 18
  const width = at.width - mark.size - 18
  sheet.text(left, at.y, [party.name, '   ', party.phone], { ...ink, fit: width })
  return Math.max(at.y + mark.size + 8, sheet.para(left, at.y + ink.size * 1.4, width, [party.address], ink))
}

function barcodeBlock(sheet: Sheet, parcel: Parcel, y: number, dice: Dice, width = 560, height = 110): number {
  const x = (sheet.width - width) / 2
  sheet.code128(x, y, width, height, parcel.number.means)
  sheet.text(sheet.width / 2, y + height + 6, dice.chance(0.7) ? [parcel.number] : ['运单号:', parcel.number], { size: 34, align: 'middle', bold: true })
  return y + height + 54
}

/** Two parts, 100 × 180 mm: receiver first, circled marks, money in a framed strip, a second copy below the tear line. */
function twoPart(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(30, 24, logo(parcel.carrier, dice), { size: 52, bold: true })
  sheet.text(770, 40, dice.pick(['标准快递', '电商件', '特惠']), { size: 30, align: 'right' })
  sheet.line(20, 100, 780, 100)
  sheet.text(400, 112, parcel.sortingCode, { size: 84, bold: true, align: 'middle', fit: 740 })
  sheet.line(20, 215, 780, 215)
  let y = partyBlock(sheet, { x: 30, y: 232, width: 740 }, { word: '收', style: 'circle', size: 62 }, parcel.receiver, { size: 36, bold: true })
  sheet.line(20, y + 8, 780, y + 8)
  y = partyBlock(sheet, { x: 30, y: y + 22, width: 740 }, { word: '寄', style: 'circle', size: 50 }, parcel.sender, { size: 26 })
  sheet.line(20, y + 8, 780, y + 8)
  const due = wording(parcel.due, developWordings, dice)
  if (due.length > 0) {
    sheet.text(36, y + 22, due, { size: 42, bold: true, fit: 500 })
    sheet.text(560, y + 34, falseAmount(dice), { size: 24, fit: 215 })
    y += 84
    sheet.line(20, y, 780, y)
  }
  y = barcodeBlock(sheet, parcel, y + 20, dice)
  sheet.text(30, y, `签收人：          时间：`, { size: 24 })
  sheet.line(0, y + 46, 800, y + 46, { dashed: true })
  y += 60
  sheet.text(30, y, logo(parcel.carrier, dice), { size: 34, bold: true })
  sheet.text(770, y + 4, [parcel.number], { size: 30, align: 'right' })
  y = partyBlock(sheet, { x: 30, y: y + 52, width: 560 }, { word: '收', style: 'circle', size: 40 }, parcel.receiver, { size: 24 })
  y = partyBlock(sheet, { x: 30, y: y + 6, width: 560 }, { word: '寄', style: 'circle', size: 40 }, parcel.sender, { size: 24 })
  sheet.qr(620, y - 150, 150, qrPayload(parcel, dice))
  sheet.text(30, y + 8, ['物品:', parcel.goods, '   数量:1'], { size: 24 })
  footer(sheet, 30, y + 50, parcel, dice)
}

/** One part, 76 × 130 mm, solid marks, sender small below the receiver, goods and weight in the foot. */
function onePart(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(20, 16, logo(parcel.carrier, dice), { size: 38, bold: true, face: 'zen', fit: 215 })
  sheet.code128(250, 14, 340, 66, parcel.number.means)
  sheet.text(20, 90, parcel.sortingCode, { size: 74, bold: true, fit: 570 })
  sheet.line(10, 178, 598, 178)
  let y = partyBlock(sheet, { x: 16, y: 192, width: 576 }, { word: '收', style: 'solidCircle', size: 56 }, parcel.receiver, { size: 32, bold: true, face: 'zen' })
  y = partyBlock(sheet, { x: 16, y: y + 8, width: 576 }, { word: '寄', style: 'solidCircle', size: 44 }, parcel.sender, { size: 23, face: 'zen' })
  sheet.line(10, y + 6, 598, y + 6)
  sheet.code128(60, y + 20, 490, 96, parcel.number.means)
  sheet.text(304, y + 122, [parcel.number], { size: 32, bold: true, align: 'middle' })
  y += 172
  sheet.line(10, y, 598, y)
  sheet.text(20, y + 10, wording(parcel.due, developWordings, dice), { size: 38, bold: true, fit: 570 })
  sheet.text(20, y + 66, [parcel.goods, `  ${falseAmount(dice)}`], { size: 24, fit: 420 })
  sheet.qr(468, y + 66, 120, qrPayload(parcel, dice))
  footer(sheet, 20, y + 110, parcel, dice, 430)
}

/** Sender first, with field words: 寄件人 above 收件人, order number on the sender's row. */
function senderFirst(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.box(12, 12, 776, 1176)
  sheet.text(30, 26, logo(parcel.carrier, dice), { size: 48, bold: true, fit: 268 })
  sheet.code128(330, 26, 440, 84, parcel.number.means)
  sheet.text(550, 114, [parcel.number], { size: 28, align: 'middle' })
  sheet.line(12, 156, 788, 156)
  const colon = dice.pick([':', '：'])
  const block = (who: string, party: Party, y: number, size: number): number => {
    sheet.text(30, y, [`${who}件人${colon}`, party.name, `   电话${colon}`, party.phone], { size, fit: 740, bold: size > 28 })
    return sheet.para(30, y + size * 1.5, 730, [`地址${colon}`, party.address], { size })
  }
  let y = block('寄', parcel.sender, 172, 28)
  if (dice.chance(0.6)) {
    sheet.text(30, y + 2, `订单号${colon}${parcel.orderNumber}`, { size: 24 })
    sheet.note('orderNumber')
    y += 36
  }
  sheet.line(12, y + 10, 788, y + 10)
  y = block('收', parcel.receiver, y + 24, 34)
  sheet.line(12, y + 10, 788, y + 10)
  sheet.line(400, y + 10, 400, y + 190)
  sheet.text(30, y + 24, ['内件品名', colon, parcel.goods], { size: 26 })
  sheet.text(30, y + 66, falseAmount(dice), { size: 26 })
  sheet.text(30, y + 108, falseAmount(dice), { size: 26 })
  sheet.text(420, y + 30, wording(parcel.due, developWordings, dice), { size: 40, bold: true, fit: 350 })
  sheet.text(420, y + 110, '收件人签名:', { size: 26 })
  sheet.line(12, y + 190, 788, y + 190)
  sheet.text(400, y + 200, parcel.sortingCode, { size: 70, bold: true, align: 'middle', fit: 740 })
  y = barcodeBlock(sheet, parcel, y + 300, dice, 600, 120)
  footer(sheet, 30, y + 6, parcel, dice)
}

/** Boxed marks and run-on lines: 寄 name phone address in one flow, outlet line right under it. */
function boxedRunOn(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 20, logo(parcel.carrier, dice), { size: 46, bold: true })
  sheet.text(776, 30, parcel.printedAt, { size: 22, align: 'right' })
  sheet.box(16, 88, 768, 104, { weight: 3 })
  sheet.text(400, 96, parcel.sortingCode, { size: 78, bold: true, align: 'middle', fit: 740 })
  const run = (word: string, party: Party, y: number, size: number): number => {
    sheet.badge(24, y, size * 1.5, word, 'square')
    return sheet.para(24 + size * 1.9, y + 4, 740 - size * 1.9, [party.name, ' ', party.phone, ' ', party.address], { size })
  }
  let y = run('收', parcel.receiver, 208, 34)
  y = run('寄', parcel.sender, Math.max(y + 14, 300), 25)
  sheet.text(72, y + 4, outletLine(dice), { size: 21, fit: 700 })
  sheet.note('outletPhone')
  y = barcodeBlock(sheet, parcel, y + 48, dice, 620, 120)
  sheet.box(16, y, 768, 130)
  sheet.text(30, y + 12, wording(parcel.due, developWordings, dice), { size: 44, bold: true, fit: 720 })
  sheet.text(30, y + 82, ['品名:', parcel.goods, `   ${falseAmount(dice)}   ${falseAmount(dice)}`], { size: 25, fit: 740 })
  footer(sheet, 24, y + 146, parcel, dice, 600)
  sheet.qr(640, y + 142, 130, qrPayload(parcel, dice))
}

/** A wide modern label: grey small sender under a very large receiver, COD in a black bar, hotline in the head. */
function blackBar(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 18, logo(parcel.carrier, dice), { size: 50, bold: true, face: 'micro' })
  sheet.text(776, 34, hotlineLine(parcel.carrier, dice), { size: 22, align: 'right' })
  sheet.line(0, 92, 800, 92, { weight: 4 })
  sheet.text(24, 104, parcel.sortingCode, { size: 80, bold: true, fit: 560 })
  sheet.qr(668, 100, 112, qrPayload(parcel, dice))
  let y = 216
  const due = wording(parcel.due, developWordings, dice)
  if (due.length > 0) {
    sheet.box(0, y, 800, 70, { fill: '#111111' })
    sheet.text(24, y + 10, due, { size: 44, bold: true, colour: '#ffffff', fit: 740 })
    y += 84
  }
  y = partyBlock(sheet, { x: 24, y, width: 750 }, { word: '收', style: 'solidSquare', size: 56 }, parcel.receiver, { size: 38, bold: true, face: 'micro' })
  y = partyBlock(sheet, { x: 24, y: y + 14, width: 750 }, { word: '寄', style: 'solidSquare', size: 42 }, parcel.sender, { size: 24, face: 'micro', colour: '#333333' })
  sheet.line(0, y + 8, 800, y + 8)
  y = barcodeBlock(sheet, parcel, y + 24, dice, 640, 140)
  sheet.text(24, y, promoLine(dice), { size: 22 })
  sheet.text(24, y + 36, [parcel.goods, `/${falseAmount(dice)}`], { size: 24 })
  sheet.text(24, y + 74, `订单编号 ${parcel.orderNumber}`, { size: 22 })
  footer(sheet, 24, y + 112, parcel, dice)
}

const express: Carrier[] = ['yto', 'zto', 'sto', 'yunda', 'jt']

export const developElectronic: Family[] = [
  { name: 'twoPart', split: 'develop', width: 800, height: 1440, habits: { carriers: ['yto', 'yto', 'sto', 'zto'] }, draw: twoPart },
  { name: 'onePart', split: 'develop', width: 608, height: 1040, habits: { carriers: ['zto', 'zto', 'yto', 'cainiao'] }, draw: onePart },
  { name: 'senderFirst', split: 'develop', width: 800, height: 1200, habits: { carriers: ['sto', 'ems', 'jd', 'yunda'] }, draw: senderFirst },
  { name: 'boxedRunOn', split: 'develop', width: 800, height: 1120, habits: { carriers: ['yunda', 'yunda', 'jt', 'sto'] }, draw: boxedRunOn },
  { name: 'blackBar', split: 'develop', width: 800, height: 1180, habits: { carriers: express }, draw: blackBar },
]
