import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, hotlines, logo, outletLine, promoLine, qrPayload } from './furniture'
import { bareSum, developWordings, falseAmount, inCapitals, kindSaid, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { type Face, type Sheet } from './sheet'

/** Five-part form of the post office, two columns, printed field words and values by hand. */
function fivePart(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const hand: Face = dice.chance(0.5) ? 'hand' : 'kai'
  sheet.background = dice.pick(['#fffdf6', '#f4faf4', '#ffffff'])
  const print = dice.pick(['#1c5c3c', '#14418b', '#333333'])
  sheet.text(30, 20, logo(parcel.carrier, dice), { size: 50, bold: true, colour: print })
  sheet.text(30, 84, '国内特快专递邮件详情单', { size: 28, colour: print })
  sheet.code128(620, 18, 540, 84, parcel.number.means)
  sheet.text(890, 106, [parcel.number], { size: 34, align: 'middle', bold: true })
  sheet.box(20, 160, 1160, 560, { stroke: print })
  sheet.line(600, 160, 600, 720, { colour: print })
  const column = (x: number, who: string, party: Party): void => {
    const word = (dx: number, y: number, text: string): void => void sheet.text(x + dx, y, text, { size: 24, colour: print })
    word(0, 176, `${who}件人姓名:`)
    sheet.text(x + 150, 170, [party.name], { size: 32, face: hand, colour: '#1b2a6b', fit: 190 })
    word(300, 216, '电话:')
    sheet.text(x + 362, 212, [party.phone], { size: 30, face: hand, colour: '#1b2a6b', fit: 196 })
    sheet.line(x - 16, 262, x + 564, 262, { colour: print })
    word(0, 276, '单位名称:')
    sheet.line(x - 16, 320, x + 564, 320, { colour: print })
    word(0, 334, '地址:')
    sheet.para(x + 74, 330, 470, [party.address], { size: 30, face: hand, colour: '#1b2a6b', leading: 1.5 })
    word(0, 480, '邮政编码:')
    sheet.text(x + 130, 474, dice.digits(6), { size: 30, face: hand, colour: '#1b2a6b' })
  }
  column(36, '寄', parcel.sender)
  column(616, '收', parcel.receiver)
  sheet.line(20, 524, 1180, 524, { colour: print })
  sheet.text(36, 540, '内件品名:', { size: 24, colour: print })
  sheet.text(160, 534, [parcel.goods], { size: 30, face: hand, colour: '#1b2a6b' })
  sheet.text(36, 590, '数量:      重量:         克', { size: 24, colour: print })
  sheet.text(616, 540, '资费及付款:', { size: 24, colour: print })
  sheet.text(760, 534, wording(parcel.due, developWordings, dice), { size: 32, face: hand, colour: '#1b2a6b', fit: 400 })
  if (parcel.due.amountFen !== null) sheet.text(616, 590, `人民币大写 ${inCapitals(parcel.due.amountFen)}`, { size: 28, face: hand, colour: '#1b2a6b' })
  sheet.text(36, 650, '寄件人签署:', { size: 24, colour: print })
  sheet.text(616, 650, '收件人签收:            年   月   日', { size: 24, colour: print })
  sheet.text(30, 734, `${hotlineLine(parcel.carrier, dice)}  填写本单前务请阅读背面条款`, { size: 22, colour: print })
}

/** 顺丰: 收方 and 寄方 words, the way of paying in a table, a 到付 stamp beside it. */
function partyWords(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 20, logo(parcel.carrier, dice), { size: 48, bold: true })
  sheet.text(776, 24, hotlines[parcel.carrier], { size: 40, bold: true, align: 'right' })
  sheet.code128(40, 96, 560, 110, parcel.number.means)
  sheet.text(320, 212, ['运单号码 ', parcel.number], { size: 30, align: 'middle' })
  sheet.qr(640, 92, 140, qrPayload(parcel, dice))
  sheet.line(0, 262, 800, 262)
  sheet.text(24, 272, parcel.sortingCode, { size: 74, bold: true, fit: 740 })
  sheet.line(0, 366, 800, 366)
  sheet.text(24, 384, '收方', { size: 30, bold: true })
  sheet.text(110, 380, [parcel.receiver.name, '  ', parcel.receiver.phone], { size: 34, bold: true, fit: 660 })
  let y = sheet.para(110, 430, 660, [parcel.receiver.address], { size: 30 })
  sheet.line(0, y + 10, 800, y + 10, { dashed: true })
  sheet.text(24, y + 24, '寄方', { size: 26, bold: true })
  sheet.text(110, y + 22, [parcel.sender.name, '  ', parcel.sender.phone], { size: 26, fit: 660 })
  y = sheet.para(110, y + 60, 660, [parcel.sender.address], { size: 24 })
  sheet.line(0, y + 10, 800, y + 10)
  sheet.line(520, y + 10, 520, y + 210)
  sheet.text(24, y + 22, ['托寄物：', parcel.goods], { size: 26, fit: 480 })
  const due = wording(parcel.due, developWordings, dice)
  sheet.text(24, y + 66, due, { size: 30, bold: true, fit: 480 })
  sheet.text(24, y + 116, falseAmount(dice), { size: 24 })
  sheet.text(24, y + 154, falseAmount(dice), { size: 24 })
  if (parcel.due.kind !== 'none') sheet.stamp(560, y + 70, [parcel.due.kind === 'freightCollect' ? '到付' : '代收'], { size: 60, turn: dice.int(-16, 4) })
  sheet.line(0, y + 210, 800, y + 210)
  sheet.text(24, y + 222, '签名：', { size: 28 })
  footer(sheet, 24, y + 280, parcel, dice)
}

/** 德邦-like table: 发货人 and 收货人 as rows with a label cell, money in the last rows. */
function goodsTable(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 18, `${logo(parcel.carrier, dice)} 运单`, { size: 46, bold: true })
  sheet.code128(420, 16, 360, 80, parcel.number.means)
  sheet.text(600, 100, [parcel.number], { size: 28, align: 'middle' })
  let y = 150
  const row = (word: string, height: number, fill: (x: number, top: number) => void): void => {
    sheet.box(16, y, 768, height)
    sheet.line(150, y, 150, y + height)
    sheet.text(83, y + height / 2 - 15, word, { size: 26, bold: true, align: 'middle', fit: 124 })
    fill(162, y + 10)
    y += height
  }
  const person = (party: Party) => (x: number, top: number): void => {
    const end = sheet.text(x, top, ['姓名:', party.name], { size: 26, fit: 330 })
    sheet.text(Math.max(end + 30, x + 250), top, ['电话:', party.phone], { size: 26, fit: 320 })
    sheet.para(x, top + 42, 600, ['地址:', party.address], { size: 26 })
  }
  row('目的站', 70, (x, top) => void sheet.text(x, top, parcel.receiver.place.city, { size: 44, bold: true }))
  row('发货人', 136, person(parcel.sender))
  row('收货人', 136, person(parcel.receiver))
  row('货物名称', 56, (x, top) => void sheet.text(x, top, [parcel.goods, '    包装:纸箱'], { size: 26 }))
  row('件数/重量', 56, (x, top) => void sheet.text(x, top, `1件   ${dice.real(0.3, 9).toFixed(1)}kg   ${falseAmount(dice)}`, { size: 26, fit: 600 }))
  row('费用', 64, (x, top) => void sheet.text(x, top, wording(parcel.due, developWordings, dice), { size: 34, bold: true, fit: 600 }))
  row('备注', 56, (x, top) => void sheet.text(x, top, promoLine(dice), { size: 24 }))
  footer(sheet, 24, y + 12, parcel, dice, 620)
}

/** 菜鸟-like narrow label: the sender one run-on line under a tiny 寄, everything tight. */
function narrowRunOn(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(12, 8, parcel.sortingCode, { size: 66, bold: true, fit: 580 })
  sheet.code128(24, 92, 560, 84, parcel.number.means)
  sheet.text(304, 180, [parcel.number], { size: 30, align: 'middle', bold: true })
  sheet.line(0, 226, 608, 226)
  let y = sheet.para(12, 236, 584, ['收 ', parcel.receiver.name, ' ', parcel.receiver.phone, ' ', parcel.receiver.address], { size: 32, bold: true })
  y = sheet.para(12, y + 8, 584, ['寄 ', parcel.sender.name, ' ', parcel.sender.phone, ' ', parcel.sender.address], { size: 21 })
  sheet.line(0, y + 4, 608, y + 4)
  sheet.text(12, y + 14, wording(parcel.due, developWordings, dice), { size: 40, bold: true, fit: 580 })
  sheet.text(12, y + 70, [parcel.goods, ` ${falseAmount(dice)} ${logo(parcel.carrier, dice)}`], { size: 22, fit: 580 })
  if (dice.chance(0.5)) {
    sheet.text(12, y + 104, outletLine(dice), { size: 20, fit: 580 })
    sheet.note('outletPhone')
  }
  sheet.text(12, y + 136, `${promoLine(dice)} ${hotlineLine(parcel.carrier, dice)}`, { size: 18, fit: 580 })
}

/** A merchant's 代收 label: the sum in a large box with its own caption, 实收 columns left empty. */
function bigDueBox(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 20, logo(parcel.carrier, dice), { size: 46, bold: true })
  sheet.text(776, 30, `打印 ${parcel.printedAt}`, { size: 20, align: 'right' })
  sheet.code128(60, 90, 680, 120, parcel.number.means)
  sheet.text(400, 214, [parcel.number], { size: 34, align: 'middle', bold: true })
  sheet.box(16, 270, 768, 150, { weight: 4 })
  const { kind, amountFen } = parcel.due
  if (kind === 'none') sheet.text(36, 310, wording(parcel.due, developWordings, dice), { size: 40 })
  else {
    sheet.text(36, 284, [kindSaid(kind, kind === 'cashOnDelivery' ? '代收货款' : '到付')], { size: 44, bold: true })
    if (amountFen !== null) {
      sheet.text(36, 348, '应收金额(元)', { size: 26 })
      sheet.text(420, 296, [bareSum(amountFen, dice)], { size: 84, bold: true })
    }
  }
  const line = (mark: string, party: Party, y: number, size: number): number => {
    sheet.text(24, y, [`${mark}件：`, party.name, '，', party.phone], { size, fit: 750 })
    return sheet.para(24 + size * 3, y + size * 1.4, 740 - size * 3, [party.address], { size })
  }
  let y = line('收', parcel.receiver, 440, 34)
  y = line('寄', parcel.sender, y + 14, 26)
  sheet.line(16, y + 8, 784, y + 8)
  sheet.text(24, y + 22, ['商品:', parcel.goods, `   ${falseAmount(dice)}`], { size: 26, fit: 750 })
  sheet.text(24, y + 62, `订单：${parcel.orderNumber}`, { size: 24 })
  sheet.text(24, y + 100, '可以开箱验货  拒收请联系商家', { size: 24 })
  footer(sheet, 24, y + 146, parcel, dice)
}

export const developForms: Family[] = [
  { name: 'fivePart', split: 'develop', width: 1200, height: 780, habits: { carriers: ['ems'], oldNumber: true }, draw: fivePart },
  { name: 'partyWords', split: 'develop', width: 800, height: 1120, habits: { carriers: ['sf', 'sf', 'jd'] }, draw: partyWords },
  { name: 'goodsTable', split: 'develop', width: 800, height: 860, habits: { carriers: ['deppon', 'deppon', 'sto'] }, draw: goodsTable },
  { name: 'narrowRunOn', split: 'develop', width: 608, height: 820, habits: { carriers: ['cainiao', 'zto', 'yunda', 'jt'] }, draw: narrowRunOn },
  { name: 'bigDueBox', split: 'develop', width: 800, height: 1080, habits: { carriers: ['jd', 'jt', 'ems', 'yto'], dues: { cashOnDelivery: 6, freightCollect: 3, none: 1 } }, draw: bigDueBox },
]
