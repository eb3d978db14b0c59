import { type Dice } from './dice'
import { type Family } from './family'
import { hotlines, logo } from './furniture'
import { heldAsideWordings, otherFalseAmount, otherPhoneLine } from './heldAsideWords'
import { kindSaid, sum, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { type Ink, type Sheet } from './sheet'

/** The way of paying only as a rubber stamp, the sum penned beside it; the sender at the right, often without a name. */
function stampAndPen(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colour = dice.pick(['#c4161c', '#b01a6a', '#1f3d9c'])
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 42, bold: true, fit: 330 })
  sheet.text(776, 22, parcel.sortingCode, { size: 50, bold: true, align: 'right', fit: 420 })
  sheet.line(12, 88, 788, 88, { weight: 3 })
  sheet.text(24, 100, 'T:', { size: 24, bold: true })
  sheet.text(70, 98, [parcel.receiver.phone], { size: 36, bold: true })
  sheet.text(70, 146, [parcel.receiver.name, ' 收'], { size: 34, bold: true })
  let y = sheet.para(70, 196, 700, [parcel.receiver.address], { size: 32, bold: true }) + 10
  sheet.line(12, y, 788, y)
  sheet.text(400, y + 12, 'F:', { size: 22, bold: true })
  sheet.text(440, y + 10, [parcel.sender.phone], { size: 25 })
  sheet.text(440, y + 44, [parcel.sender.name, parcel.sender.name === null ? null : ' 寄'], { size: 25, fit: 340 })
  const end = sheet.para(440, y + 78, 340, [parcel.sender.address], { size: 22 })
  const { kind, amountFen } = parcel.due
  if (kind === 'none') sheet.text(24, y + 60, wording(parcel.due, heldAsideWordings, dice), { size: 32, bold: true, fit: 350 })
  else {
    sheet.stamp(40, y + 60, [kindSaid(kind, kind === 'freightCollect' ? '到付' : '代收款')], { size: 56, turn: dice.int(-14, 9), colour })
    if (amountFen !== null) sheet.text(60, y + 170, [sum(amountFen, dice)], { size: 48, face: 'hand', colour: '#20306e', fit: 330 })
  }
  y = Math.max(end, y + 236)
  sheet.line(12, y, 788, y)
  sheet.code128(70, y + 20, 660, 120, parcel.number.means)
  sheet.text(400, y + 146, [parcel.number], { size: 36, align: 'middle', bold: true })
  sheet.text(24, y + 204, ['货品：', parcel.goods, `  ${otherFalseAmount(dice)}`], { size: 24, fit: 750 })
  sheet.text(24, y + 242, `${hotlines[parcel.carrier]}  ${otherPhoneLine(parcel.receiver.place.dial, dice)}`, { size: 22, fit: 750 })
  sheet.note('stampOnly', 'otherPhone')
}

/** A carbon-copy form with field words above their cells, 始发地 and 目的地 between, filled by pen; receiver on the left. */
function carbonCopy(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const print = dice.pick(['#6a2a86', '#2a5d9c', '#8a3b12'])
  const pen: Ink = { face: dice.pick(['hand', 'kai'] as const), colour: dice.pick(['#3a3f6b', '#444444']), size: 31 }
  sheet.background = dice.pick(['#fdf6fb', '#f7f7f2', '#fffef5'])
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 46, bold: true, colour: print })
  sheet.text(24, 76, '收件人存联  请用力填写', { size: 22, colour: print })
  sheet.code128(640, 14, 520, 80, parcel.number.means)
  sheet.text(900, 98, ['NO.', parcel.number], { size: 32, bold: true, align: 'middle', colour: '#b3202a' })
  const column = (x: number, who: string, party: Party, station: string): void => {
    const cell = (dx: number, y: number, width: number, height: number, word: string): void => {
      sheet.box(x + dx, y, width, height, { stroke: print })
      sheet.text(x + dx + 8, y + 4, word, { size: 18, colour: print })
    }
    cell(0, 150, 280, 84, `${who}人姓名 NAME`)
    sheet.text(x + 20, 186, [party.name], { ...pen, fit: 250 })
    cell(280, 150, 290, 84, `${station} ${who === '寄件' ? 'ORIGIN' : 'DEST.'}`)
    sheet.text(x + 300, 186, party.place.city.replace('市', ''), { ...pen })
    cell(0, 234, 570, 76, '单位名称 COMPANY')
    cell(0, 310, 570, 150, `${who}地址 ADDRESS`)
    sheet.para(x + 20, 338, 540, [party.address], { ...pen, size: 29, leading: 1.4 })
    cell(0, 460, 570, 84, '联系电话(非常重要) PHONE')
    sheet.text(x + 20, 494, [party.phone], { ...pen, size: 34, fit: 540 })
  }
  column(24, '收件', parcel.receiver, '目的地')
  column(600, '寄件', parcel.sender, '始发地')
  sheet.box(24, 544, 1146, 120, { stroke: print })
  sheet.text(34, 550, '内件品名 CONTENTS', { size: 18, colour: print })
  sheet.text(44, 590, [parcel.goods], { ...pen, fit: 260 })
  sheet.line(330, 544, 330, 664, { colour: print })
  sheet.text(340, 550, '付款 PAYMENT', { size: 18, colour: print })
  sheet.text(350, 590, wording(parcel.due, heldAsideWordings, dice), { ...pen, fit: 440 })
  sheet.line(810, 544, 810, 664, { colour: print })
  sheet.text(820, 550, '保价 INSURANCE', { size: 18, colour: print })
  sheet.text(830, 590, dice.pick(['', '否', `${dice.pick([1, 2, 5])}00元`]), { ...pen })
  sheet.text(24, 676, `投诉 ${hotlines[parcel.carrier]}   ${otherPhoneLine(parcel.sender.place.dial, dice)}   未保价物品按约定赔偿`, { size: 20, colour: print })
  sheet.note('otherPhone')
}

export const heldAsideForms: Family[] = [
  { name: 'stampAndPen', split: 'heldAside', width: 800, height: 960, habits: { carriers: ['sto', 'yunda', 'yto', 'deppon'], namelessSender: 0.4 }, draw: stampAndPen },
  { name: 'carbonCopy', split: 'heldAside', width: 1194, height: 730, habits: { carriers: ['yto', 'zto', 'yunda', 'sto'] }, draw: carbonCopy },
]
