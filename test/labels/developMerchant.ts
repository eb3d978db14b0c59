import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, logo, outletLine, promoLine, qrPayload } from './furniture'
import { bareSum, developWordings, emptyDue, falseAmount, kindSaid, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { type PhoneKind } from './phones'
import { type Sheet } from './sheet'

/** 京东: receiver and sender side by side in two cells, the barcode with its -1-1- suffix above. */
function sideBySideCells(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const suffix = parcel.carrier === 'jd' ? dice.pick(['-1-1-', '-1-2-', '']) : ''
  sheet.text(24, 18, logo(parcel.carrier, dice), { size: 42, bold: true })
  sheet.text(776, 26, parcel.printedAt, { size: 20, align: 'right' })
  sheet.code128(80, 76, 640, 110, parcel.number.means + suffix)
  sheet.text(400, 190, [parcel.number, suffix], { size: 32, align: 'middle' })
  sheet.text(24, 236, `始发地 ${parcel.sender.place.city}`, { size: 30 })
  sheet.text(420, 236, `目的地 ${parcel.receiver.place.city}`, { size: 40, bold: true, fit: 360 })
  sheet.box(12, 296, 776, 300)
  sheet.line(420, 296, 420, 596)
  const cell = (x: number, width: number, word: string, party: Party, size: number): void => {
    sheet.text(x, 308, word, { size: 22, bold: true })
    sheet.text(x, 342, [party.name], { size, bold: true, fit: width })
    sheet.text(x, 342 + size * 1.4, [party.phone], { size, fit: width })
    sheet.para(x, 342 + size * 2.9, width, [party.address], { size: size * 0.9 })
  }
  cell(26, 380, '客户信息(收)', parcel.receiver, 32)
  cell(434, 340, '寄件人', parcel.sender, 25)
  const due = wording(parcel.due, developWordings, dice)
  sheet.text(26, 616, due, { size: 40, bold: true, fit: 520 })
  sheet.text(776, 622, emptyDue(parcel.due, dice), { size: 24, align: 'right' })
  sheet.note('zeroAmount')
  sheet.text(26, 684, ['商品：', parcel.goods, `  ${falseAmount(dice)}  ${falseAmount(dice)}`], { size: 24, fit: 740 })
  sheet.text(26, 724, `商家订单号：${parcel.orderNumber}`, { size: 24 })
  footer(sheet, 26, 768, parcel, dice)
}

/** Promotion everywhere: two QR codes, hotlines above the sender, and a second Code 128 that is the order's. */
function promotions(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 14, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 330 })
  sheet.text(776, 20, hotlineLine(parcel.carrier, dice), { size: 22, align: 'right' })
  sheet.text(776, 50, outletLine(dice), { size: 20, align: 'right', fit: 400 })
  sheet.note('outletPhone')
  sheet.text(24, 84, parcel.sortingCode, { size: 72, bold: true, fit: 600 })
  sheet.qr(660, 82, 120, qrPayload(parcel, dice))
  sheet.line(12, 206, 788, 206)
  sheet.text(24, 218, ['收件人 ', parcel.receiver.name, ' ', parcel.receiver.phone], { size: 32, bold: true, fit: 750 })
  let y = sheet.para(24, 264, 750, [parcel.receiver.address], { size: 32, bold: true })
  sheet.text(24, y + 4, ['寄件人 ', parcel.sender.name, ' ', parcel.sender.phone], { size: 24, fit: 750 })
  y = sheet.para(24, y + 38, 750, [parcel.sender.address], { size: 22 })
  sheet.box(12, y + 8, 776, 76, { fill: dice.chance(0.5) ? '#eeeeee' : null })
  sheet.text(24, y + 22, wording(parcel.due, developWordings, dice), { size: 40, bold: true, fit: 740 })
  y += 100
  sheet.code128(110, y, 580, 104, parcel.number.means)
  sheet.text(400, y + 108, [parcel.number], { size: 32, bold: true, align: 'middle' })
  y += 158
  sheet.line(0, y, 800, y, { dashed: true })
  sheet.text(24, y + 12, [parcel.goods, ` ${falseAmount(dice)}`], { size: 24, fit: 500 })
  sheet.code128(470, y + 14, 310, 50, parcel.orderNumber.replace(/\D/g, '').slice(0, 14))
  sheet.text(625, y + 66, `订单 ${parcel.orderNumber}`, { size: 17, align: 'middle', fit: 310 })
  sheet.note('secondBarcode')
  sheet.text(24, y + 56, promoLine(dice), { size: 24, bold: true, fit: 430 })
  sheet.qr(24, y + 96, 150, `https://w.example.cn/${dice.digits(8)}`)
  sheet.text(190, y + 100, '下单立减 最高省￥8.88', { size: 34, bold: true, fit: 420 })
  sheet.text(190, y + 150, '新用户首单仅需9.9元起 退换货找客服', { size: 22 })
  sheet.note('promotionAmount')
  footer(sheet, 190, y + 186, parcel, dice, 590)
}

/** No sender phone at all: a warehouse sends, and the only extension number printed reaches the receiver. */
function safetyNumber(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 16, parcel.sortingCode, { size: 84, bold: true, fit: 750 })
  sheet.line(0, 124, 800, 124)
  sheet.badge(24, 140, 58, '收', 'solidCircle')
  sheet.text(100, 140, [parcel.receiver.name, ' ', parcel.receiver.phone], { size: 36, bold: true, fit: 670 })
  let y = sheet.para(100, 190, 670, [parcel.receiver.address], { size: 32 })
  sheet.text(100, y + 2, '（已启用安全号码，请按短信提示转接分机，有效期内可拨打）', { size: 20 })
  sheet.badge(24, y + 40, 46, '寄', 'solidCircle')
  sheet.text(100, y + 40, [parcel.sender.name], { size: 26, fit: 670 })
  y = sheet.para(100, y + 76, 670, [parcel.sender.address], { size: 24 })
  sheet.line(0, y + 12, 800, y + 12)
  sheet.code128(70, y + 30, 660, 120, parcel.number.means)
  sheet.text(400, y + 156, [parcel.number], { size: 36, bold: true, align: 'middle' })
  y += 210
  sheet.text(24, y, wording(parcel.due, developWordings, dice), { size: 42, bold: true, fit: 750 })
  sheet.text(24, y + 64, ['内件:', parcel.goods, `  ${falseAmount(dice)}`], { size: 24 })
  sheet.text(24, y + 102, `${logo(parcel.carrier, dice)} ${hotlineLine(parcel.carrier, dice)}`, { size: 24 })
  sheet.text(24, y + 136, outletLine(dice), { size: 22 })
  sheet.note('outletPhone', 'safetyNumber')
  sheet.text(24, y + 168, '谨防诈骗 如遇索要验证码请拨打96110', { size: 22 })
}

/** 寄件信息 and 收件信息 as headings, each field on a line of its own. */
function fieldPerLine(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 18, `${logo(parcel.carrier, dice)}电子运单`, { size: 40, bold: true })
  sheet.code128(60, 80, 680, 100, parcel.number.means)
  sheet.text(400, 184, ['单号 ', parcel.number], { size: 30, align: 'middle' })
  const colon = dice.pick(['：', ':', ' '])
  const senderIsFirst = dice.chance(0.5)
  let y = 236
  const block = (heading: string, party: Party): void => {
    sheet.box(16, y, 768, 40, { fill: '#dddddd' })
    sheet.text(28, y + 6, heading, { size: 26, bold: true })
    sheet.text(28, y + 54, [`姓名${colon}`, party.name], { size: 28 })
    sheet.text(28, y + 98, [`电话${colon}`, party.phone], { size: 28 })
    y = sheet.para(28, y + 142, 740, [`地址${colon}`, party.address], { size: 28 }) + 14
  }
  const [sender, receiver] = [(): void => block('寄件信息', parcel.sender), (): void => block('收件信息', parcel.receiver)]
  for (const draw of senderIsFirst ? [sender, receiver] : [receiver, sender]) draw()
  sheet.box(16, y, 768, 40, { fill: '#dddddd' })
  sheet.text(28, y + 6, '物品与费用', { size: 26, bold: true })
  sheet.text(28, y + 54, ['物品：', parcel.goods], { size: 28 })
  sheet.text(28, y + 98, falseAmount(dice), { size: 28 })
  sheet.text(28, y + 142, wording(parcel.due, developWordings, dice), { size: 34, bold: true, fit: 740 })
  footer(sheet, 28, y + 200, parcel, dice)
}

/** A template with every money field filled: zeros and the sender's own freight beside what is due. */
function moneyGrid(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 350 })
  sheet.text(776, 20, parcel.sortingCode, { size: 50, bold: true, align: 'right', fit: 390 })
  sheet.line(0, 88, 800, 88)
  const run = (word: string, party: Party, y: number, size: number): number => {
    sheet.badge(20, y, size * 1.4, word, 'circle')
    sheet.text(30 + size * 1.7, y + 4, [party.name, '/', party.phone], { size, bold: true, fit: 700 })
    return sheet.para(30 + size * 1.7, y + size * 1.5, 690, [party.address], { size: size * 0.9 })
  }
  let y = run('寄', parcel.sender, 102, 27)
  y = run('收', parcel.receiver, y + 16, 34) + 12
  const { kind, amountFen } = parcel.due
  const cells: [string, () => void][] = []
  const put = (word: string, value: Parameters<Sheet['text']>[2], field: Parameters<Sheet['text']>[2] = word): void => void cells.push([word, () => {
    const place = cells.findIndex(([other]) => other === word)
    const [x, top] = [16 + (place % 3) * 256, y + Math.floor(place / 3) * 96]
    sheet.box(x, top, 256, 96)
    sheet.text(x + 12, top + 8, field, { size: 22 })
    sheet.text(x + 12, top + 42, value, { size: 36, bold: true, fit: 236 })
  }])
  const due = amountFen === null ? null : bareSum(amountFen, dice)
  put('代收货款(元)', kind === 'cashOnDelivery' ? [due] : '0.00', kind === 'cashOnDelivery' ? [kindSaid(kind, '代收货款'), '(元)'] : '代收货款(元)')
  put('到付(元)', kind === 'freightCollect' ? [due] : '0.00', kind === 'freightCollect' ? [kindSaid(kind, '到付'), '(元)'] : '到付(元)')
  put('保价(元)', dice.pick(['0.00', '500.00', '']))
  put('重量(kg)', dice.real(0.2, 4).toFixed(2))
  put('件数', '1')
  put('物品', [parcel.goods])
  for (const [, draw] of cells) draw()
  if (kind === 'none') sheet.text(28, y + 200, [kindSaid(kind, '寄付')], { size: 26 })
  sheet.note('zeroAmount')
  y += 232
  sheet.code128(80, y, 640, 116, parcel.number.means)
  sheet.text(400, y + 122, [parcel.number], { size: 34, bold: true, align: 'middle' })
  footer(sheet, 24, y + 176, parcel, dice)
}

const none: Partial<Record<PhoneKind | 'none', number>> = { none: 1 }

export const developMerchant: Family[] = [
  { name: 'sideBySideCells', split: 'develop', width: 800, height: 960, habits: { carriers: ['jd', 'jd', 'jd', 'zto'] }, draw: sideBySideCells },
  { name: 'promotions', split: 'develop', width: 800, height: 1240, habits: { carriers: ['yto', 'yunda', 'jt', 'zto', 'sto'] }, draw: promotions },
  { name: 'safetyNumber', split: 'develop', width: 800, height: 1060, habits: { carriers: ['zto', 'jt', 'yto', 'cainiao'], senderPhones: none, receiverPhones: { virtual: 3, maskedExtension: 1 } }, draw: safetyNumber },
  { name: 'fieldPerLine', split: 'develop', width: 800, height: 1160, habits: { carriers: ['ems', 'sto', 'deppon', 'jd'] }, draw: fieldPerLine },
  { name: 'moneyGrid', split: 'develop', width: 800, height: 1020, habits: { carriers: ['yto', 'jt', 'deppon', 'sf'] }, draw: moneyGrid },
]
