import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, hotlines, logo, outletLine, promoLine, qrPayload } from './furniture'
import { developWordings, falseAmount, sum, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { type Ink, type Sheet } from './sheet'

/** A single handwritten form, sender above receiver, printed blanks filled by pen. */
function penned(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.background = dice.pick(['#fff9ea', '#fdf1f1', '#ffffff'])
  const print = dice.pick(['#b3202a', '#1a1a1a', '#3a2b7a'])
  const pen: Ink = { face: 'hand', colour: dice.pick(['#1d2f7c', '#222222']), size: 34 }
  sheet.text(24, 20, `${logo(parcel.carrier, dice)}详情单`, { size: 44, bold: true, colour: print, fit: 400 })
  sheet.code128(440, 18, 340, 76, parcel.number.means)
  sheet.text(610, 98, [parcel.number], { size: 28, align: 'middle' })
  let y = 150
  const block = (who: string, party: Party): void => {
    sheet.box(16, y, 768, 226, { stroke: print })
    sheet.text(28, y + 18, `${who}件人`, { size: 26, bold: true, colour: print })
    sheet.text(136, y + 10, [party.name], { ...pen, fit: 240 })
    sheet.text(400, y + 18, '联系电话', { size: 24, colour: print })
    sheet.text(510, y + 12, [party.phone], { ...pen, size: 31, fit: 264 })
    sheet.line(16, y + 62, 784, y + 62, { colour: print, weight: 1 })
    sheet.text(28, y + 84, '地址', { size: 26, bold: true, colour: print })
    sheet.para(110, y + 76, 650, [party.address], { ...pen, leading: 1.5, size: 32 })
    y += 226
  }
  block('寄', parcel.sender)
  block('收', parcel.receiver)
  sheet.box(16, y, 768, 130, { stroke: print })
  sheet.text(28, y + 16, '物品名称', { size: 24, colour: print })
  sheet.text(140, y + 8, [parcel.goods], { ...pen, fit: 230 })
  sheet.text(400, y + 16, '付费', { size: 24, colour: print })
  sheet.text(460, y + 8, wording(parcel.due, developWordings, dice), { ...pen, fit: 310 })
  sheet.text(28, y + 76, '寄件人签名           日期        年   月   日', { size: 24, colour: print })
  sheet.text(24, y + 144, `${hotlineLine(parcel.carrier, dice)}    贵重物品请保价`, { size: 22, colour: print })
}

/** The address stands first and the person last: （寄）… 王** 138. */
function addressFirst(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const [open, close] = dice.pick([['（', '）'], ['(', ')'], ['【', '】']] as const)
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 40, bold: true })
  sheet.text(776, 16, `${dice.int(1, 9)}/${dice.int(1, 9)}`, { size: 24, align: 'right' })
  sheet.text(24, 76, parcel.sortingCode, { size: 76, bold: true, fit: 750 })
  sheet.line(12, 178, 788, 178)
  let y = sheet.para(24, 190, 750, [`${open}收${close}`, parcel.receiver.address], { size: 32, bold: true })
  sheet.text(24, y + 2, [parcel.receiver.name, ' ', parcel.receiver.phone], { size: 36, bold: true, fit: 750 })
  sheet.line(12, y + 56, 788, y + 56)
  y = sheet.para(24, y + 68, 750, [`${open}寄${close}`, parcel.sender.address], { size: 24 })
  sheet.text(24, y + 2, [parcel.sender.name, ' ', parcel.sender.phone], { size: 24, fit: 430 })
  sheet.text(776, y + 4, `订单 ${parcel.orderNumber}`, { size: 20, align: 'right', fit: 310 })
  sheet.note('orderNumber')
  sheet.line(12, y + 42, 788, y + 42)
  y += 60
  sheet.code128(90, y, 620, 116, parcel.number.means)
  sheet.text(400, y + 122, [parcel.number], { size: 32, align: 'middle', bold: true })
  sheet.text(24, y + 180, wording(parcel.due, developWordings, dice), { size: 44, bold: true, fit: 600 })
  sheet.qr(650, y + 172, 126, qrPayload(parcel, dice))
  sheet.text(24, y + 250, [parcel.goods, `  ${falseAmount(dice)}`], { size: 24, fit: 600 })
  footer(sheet, 24, y + 290, parcel, dice, 600)
}

/** An order page in an app, drawn as a screen: rows of icons and grey words, a code to show at the counter. */
function appOrder(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.background = '#f3f4f6'
  sheet.isScreen = true
  const grey = '#777777'
  sheet.text(60, 30, `${dice.int(7, 22)}:${dice.int(10, 59)}`, { size: 34, face: 'micro' })
  sheet.text(450, 96, dice.pick(['包裹详情', '物流详情']), { size: 42, bold: true, align: 'middle', face: 'micro' })
  const card = (top: number, height: number): void => sheet.box(24, top, 852, height, { fill: '#ffffff', stroke: null, radius: 18 })
  card(170, 330)
  sheet.text(54, 192, [`${logo(parcel.carrier, dice)}  `, parcel.number], { size: 34, face: 'micro', bold: true, fit: 700 })
  sheet.text(846, 196, '复制', { size: 28, align: 'right', colour: '#1677ff', face: 'micro' })
  sheet.code128(130, 260, 640, 130, parcel.number.means)
  sheet.text(450, 410, '取件时请出示条码', { size: 26, align: 'middle', colour: grey, face: 'micro' })
  card(520, 430)
  const row = (word: string, colour: string, party: Party, top: number): void => {
    sheet.box(54, top, 56, 56, { fill: colour, stroke: null, radius: 28 })
    sheet.text(82, top + 10, word, { size: 32, bold: true, align: 'middle', colour: '#ffffff', face: 'micro' })
    sheet.text(136, top, [party.name, '  ', party.phone], { size: 34, bold: true, face: 'micro', fit: 700 })
    sheet.para(136, top + 54, 700, [party.address], { size: 28, colour: grey, face: 'micro' })
  }
  row('寄', '#1677ff', parcel.sender, 544)
  row('收', '#f56a00', parcel.receiver, 744)
  card(970, 260)
  sheet.text(54, 990, ['物品信息   ', parcel.goods, `  ${dice.int(1, 3)}kg`], { size: 30, face: 'micro' })
  sheet.text(54, 1050, ['付款方式   ', ...wording(parcel.due, developWordings, dice)], { size: 30, face: 'micro', fit: 800 })
  sheet.text(54, 1110, `订单编号   ${parcel.orderNumber}`, { size: 30, face: 'micro', fit: 800 })
  sheet.text(54, 1170, `下单时间   ${parcel.printedAt}`, { size: 30, face: 'micro' })
  sheet.text(450, 1260, `联系快递员    客服${hotlines[parcel.carrier]}`, { size: 30, align: 'middle', colour: '#1677ff', face: 'micro' })
}

/** 发件 and 收件 with the phone on the right edge of the row, an outlet line between the two. */
function phoneAtEdge(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.code128(30, 20, 500, 96, parcel.number.means)
  sheet.text(280, 120, [parcel.number], { size: 30, align: 'middle' })
  sheet.text(776, 30, logo(parcel.carrier, dice), { size: 36, bold: true, align: 'right', fit: 220 })
  sheet.text(24, 168, parcel.sortingCode, { size: 70, bold: true, fit: 750 })
  sheet.line(12, 262, 788, 262, { weight: 4 })
  sheet.text(24, 276, ['发件:', parcel.sender.name], { size: 26, fit: 430 })
  sheet.text(776, 276, [parcel.sender.phone], { size: 26, align: 'right', fit: 300 })
  let y = sheet.para(24, 314, 750, [parcel.sender.address], { size: 24 })
  sheet.text(24, y + 4, outletLine(dice), { size: 21, colour: '#333333', fit: 750 })
  sheet.note('outletPhone')
  sheet.line(12, y + 38, 788, y + 38)
  sheet.text(24, y + 52, ['收件:', parcel.receiver.name], { size: 36, bold: true, fit: 390 })
  sheet.text(776, y + 52, [parcel.receiver.phone], { size: 36, bold: true, align: 'right', fit: 360 })
  y = sheet.para(24, y + 102, 750, [parcel.receiver.address], { size: 32, bold: true })
  sheet.line(12, y + 10, 788, y + 10)
  if (parcel.due.amountFen === null || parcel.due.kind === 'none') sheet.text(24, y + 24, wording(parcel.due, developWordings, dice), { size: 40, bold: true })
  else {
    const word = parcel.due.kind === 'freightCollect' ? '到付' : '代收'
    sheet.stamp(40, y + 50, [{ field: 'paymentKind', text: word, means: parcel.due.kind }, ' ', sum(parcel.due.amountFen, dice)], { size: 46, turn: dice.int(-7, 7), colour: dice.pick(['#c4161c', '#111111', '#2b3fa0']) })
  }
  sheet.text(776, y + 130, [parcel.goods, `  ${falseAmount(dice)}`], { size: 24, align: 'right', fit: 420 })
  sheet.text(24, y + 180, promoLine(dice), { size: 22 })
  footer(sheet, 24, y + 214, parcel, dice)
}

export const developHand: Family[] = [
  { name: 'penned', split: 'develop', width: 800, height: 800, habits: { carriers: ['yto', 'sto', 'zto', 'yunda', 'deppon'] }, draw: penned },
  { name: 'addressFirst', split: 'develop', width: 800, height: 1080, habits: { carriers: ['yunda', 'zto', 'jt', 'sto'] }, draw: addressFirst },
  { name: 'appOrder', split: 'develop', width: 900, height: 1340, habits: { carriers: ['cainiao', 'sf', 'jd', 'yto', 'zto'] }, draw: appOrder },
  { name: 'phoneAtEdge', split: 'develop', width: 800, height: 1020, habits: { carriers: ['jt', 'yto', 'ems', 'jd'] }, draw: phoneAtEdge },
]
