import { type Dice } from './dice'
import { type Family } from './family'
import { hotlines, logo, qrPayload } from './furniture'
import { heldAsideWordings, otherFalseAmount, otherPhoneLine } from './heldAsideWords'
import { wording } from './money'
import { type Parcel, type Party } from './parcel'
import { type Sheet } from './sheet'
import { type Piece } from './truth'

/** A waybill page of another app: grey field words on the left, values flush right, sender last. */
function valueRight(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const dark = dice.chance(0.3)
  sheet.isScreen = true
  sheet.background = dark ? '#141416' : '#ffffff'
  const [ink, grey] = dark ? ['#f2f2f2', '#9a9a9f'] : ['#1a1a1a', '#8a8a8a']
  sheet.text(40, 24, '＜', { size: 40, colour: ink })
  sheet.text(450, 26, logo(parcel.carrier, dice), { size: 38, bold: true, align: 'middle', colour: ink, face: 'zen' })
  sheet.box(40, 96, 820, 190, { fill: '#ffffff', stroke: null })
  sheet.code128(120, 106, 660, 120, parcel.number.means)
  sheet.text(450, 234, [parcel.number], { size: 34, align: 'middle', face: 'zen' })
  let y = 310
  const row = (word: string, value: Piece[]): void => {
    sheet.text(40, y, word, { size: 28, colour: grey, face: 'zen' })
    sheet.text(860, y, value, { size: 28, align: 'right', colour: ink, face: 'zen', fit: 600 })
    y += 60
  }
  const address = (word: string, party: Party): void => {
    sheet.text(40, y, word, { size: 28, colour: grey, face: 'zen' })
    y = Math.max(y + 60, sheet.para(270, y, 590, [party.address], { size: 28, colour: ink, face: 'zen' }) + 18)
  }
  const group = (words: [string, string, string], party: Party): void => {
    row(words[0], [party.name])
    row(words[1], [party.phone])
    address(words[2], party)
    sheet.line(40, y - 8, 860, y - 8, { colour: '#cccccc', weight: 1 })
    y += 8
  }
  group(['收货人', '收货人手机', '收货地址'], parcel.receiver)
  group(['寄货人', '寄货人手机', '寄货地址'], parcel.sender)
  row('物品类型', [parcel.goods])
  row('支付', wording(parcel.due, heldAsideWordings, dice))
  row('订单', [parcel.orderNumber])
  row('在线客服', [hotlines[parcel.carrier]])
}

/** A route in the head, 发 and 到 instead of 寄 and 收, all on long single lines with bars between. */
function routeHead(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.box(0, 0, 800, 96, { fill: '#111111' })
  sheet.text(24, 18, `${parcel.sender.place.city.replace('市', '')} → ${parcel.receiver.place.city.replace('市', '')}`, { size: 52, bold: true, colour: '#ffffff', fit: 480 })
  sheet.text(776, 34, logo(parcel.carrier, dice), { size: 30, colour: '#ffffff', align: 'right', fit: 260 })
  const run = (mark: string, party: Party, y: number, size: number, bold: boolean): number => {
    sheet.badge(20, y, size * 1.5, mark, 'solidSquare')
    sheet.text(34 + size * 1.6, y + 4, [party.name, ' | ', party.phone], { size, bold, fit: 700 })
    return sheet.para(34 + size * 1.6, y + size * 1.55, 690, [party.address], { size: size * 0.95, bold })
  }
  let y = run('发', parcel.sender, 112, 26, false)
  y = run('到', parcel.receiver, y + 18, 35, true)
  sheet.line(0, y + 10, 800, y + 10)
  sheet.code128(120, y + 28, 560, 120, parcel.number.means)
  sheet.text(400, y + 154, [parcel.number], { size: 36, bold: true, align: 'middle' })
  sheet.text(24, y + 214, wording(parcel.due, heldAsideWordings, dice), { size: 40, bold: true, fit: 600 })
  sheet.text(24, y + 280, ['物:', parcel.goods, ` | ${otherFalseAmount(dice)} | ${otherFalseAmount(dice)}`], { size: 22, fit: 600 })
  sheet.text(24, y + 314, otherPhoneLine(parcel.receiver.place.dial, dice), { size: 22 })
  sheet.note('otherPhone')
  sheet.qr(660, y + 208, 124, qrPayload(parcel, dice))
}

/** A landscape sheet with two copies side by side: 派件存根 left, 客户存根 right, the sender first in one of them only. */
function twinCopies(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.line(640, 0, 640, 860, { dashed: true })
  const copy = (x: number, title: string, order: readonly ['s' | 'r', 's' | 'r'], size: number): void => {
    sheet.text(x, 18, `${logo(parcel.carrier, dice)} ${title}`, { size: 34, bold: true, fit: 560 })
    sheet.code128(x + 10, 74, 540, 92, parcel.number.means)
    sheet.text(x + 280, 170, [parcel.number], { size: 30, align: 'middle', bold: true })
    let y = 222
    for (const who of order) {
      const party = who === 's' ? parcel.sender : parcel.receiver
      sheet.text(x, y, [who === 's' ? '[寄件方]' : '[收件方]', party.name, ','], { size, bold: true, fit: 570 })
      sheet.text(x, y + size * 1.4, [party.phone], { size, fit: 570 })
      y = sheet.para(x, y + size * 2.8, 570, [party.address], { size }) + 12
      sheet.line(x, y - 4, x + 570, y - 4, { weight: 1 })
    }
    sheet.text(x, y + 8, [parcel.goods, `   ${otherFalseAmount(dice)}`], { size: 24, fit: 570 })
    sheet.text(x, y + 50, wordingPieces, { size: 34, bold: true, fit: 570 })
    sheet.text(x, y + 112, `签收：             ${otherPhoneLine(parcel.sender.place.dial, dice)}`, { size: 22, fit: 570 })
  }
  const wordingPieces = wording(parcel.due, heldAsideWordings, dice)
  copy(32, '派件存根', ['r', 's'], 28)
  copy(676, '客户存根', ['s', 'r'], 26)
  sheet.note('otherPhone')
}

/** A merchant's label: 发货商家 with a return address and customer lines under it, the due in the middle of remarks. */
function merchantReturns(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 14, parcel.sortingCode, { size: 70, bold: true, fit: 520 })
  sheet.text(776, 30, logo(parcel.carrier, dice), { size: 34, bold: true, align: 'right', fit: 230 })
  sheet.code128(60, 112, 680, 110, parcel.number.means)
  sheet.text(400, 226, [parcel.number], { size: 34, bold: true, align: 'middle' })
  sheet.line(0, 278, 800, 278)
  sheet.text(24, 290, ['收货 ', parcel.receiver.name, ' ', parcel.receiver.phone], { size: 36, bold: true, fit: 750 })
  let y = sheet.para(24, 342, 750, [parcel.receiver.address], { size: 33, bold: true })
  sheet.line(0, y + 8, 800, y + 8)
  sheet.text(24, y + 20, ['发货商家 ', parcel.sender.name, ' ', parcel.sender.phone], { size: 25, fit: 750 })
  y = sheet.para(24, y + 56, 750, [parcel.sender.address], { size: 23 })
  sheet.text(24, y + 6, `退换货 ${parcel.receiver.place.city === parcel.sender.place.city ? '请联系平台' : '寄回原发货地'} 售后400-${dice.digits(3)}-${dice.digits(4)}`, { size: 22 })
  sheet.note('otherPhone', 'afterSalesPhone')
  sheet.line(0, y + 42, 800, y + 42)
  sheet.text(24, y + 54, `[备注] 到达前先电联；放门口请拍照`, { size: 24 })
  sheet.text(24, y + 92, wording(parcel.due, heldAsideWordings, dice), { size: 38, bold: true, fit: 750 })
  sheet.text(24, y + 150, ['[货] ', parcel.goods, `  ${otherFalseAmount(dice)}  ${otherFalseAmount(dice)}`], { size: 24, fit: 750 })
  sheet.text(24, y + 188, `[订] ${parcel.orderNumber}   ${otherPhoneLine(parcel.receiver.place.dial, dice)}`, { size: 21, fit: 750 })
}

export const heldAsideScreens: Family[] = [
  { name: 'valueRight', split: 'heldAside', width: 900, height: 1340, habits: { carriers: ['jd', 'sf', 'zto', 'cainiao'] }, draw: valueRight },
  { name: 'routeHead', split: 'heldAside', width: 800, height: 940, habits: { carriers: ['jd', 'deppon', 'sf', 'jt'] }, draw: routeHead },
  { name: 'twinCopies', split: 'heldAside', width: 1280, height: 760, habits: { carriers: ['sto', 'yto', 'yunda', 'zto'] }, draw: twinCopies },
  { name: 'merchantReturns', split: 'heldAside', width: 800, height: 960, habits: { carriers: ['jt', 'yto', 'zto', 'cainiao'] }, draw: merchantReturns },
]
