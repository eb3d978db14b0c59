import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, outletLine, qrPayload } from './furniture'
import { emptyDue, falseAmount, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { cutAddress, cutAnywhere, separator, stacked, strung } from './partyPrint'
import { type Ink, type Sheet } from './sheet'
import { thermalWordings } from './thermalWordings'
import { type Piece } from './truth'

/** A 72 mm roll of two or three parts: each party's word stands one character under another in a cell of its own, the part's own name down the right edge. */
function counterRoll(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const words = dice.pick([['收件', '寄件'], ['收件', '发件'], ['收件人', '寄件人'], ['收件人', '发件人'], ['收货', '发货'], ['收件信息', '寄件信息']] as const)
  const captioned = dice.chance(0.35)
  const between = separator(dice)
  const party = (x: number, y: number, width: number, one: Party, ink: Ink & { size: number }): number => {
    const [region = null, street = null] = cutAddress(one.address, one.place.city)
    const rows: Piece[][] = captioned ? [['姓名：', one.name], ['手机/电话：', one.phone], ...cutAnywhere(['地址：', one.address], width, ink.size)] : [strung(between, one.name, one.phone), ...(dice.chance(0.5) ? [[region], ...cutAnywhere([street], width, ink.size)] : cutAnywhere([one.address], width, ink.size))]
    const printed = rows.filter(row => row.some(piece => piece !== null && piece !== '' && (typeof piece !== 'string' || row.length === 1)))
    printed.forEach((row, place) => sheet.text(x, y + place * ink.size * 1.3, row, { ...ink, fit: width }))
    return y + printed.length * ink.size * 1.3
  }
  const rows = (top: number, size: number, name: string): number => {
    let y = top
    for (const part of [0, 1] as const) {
      const own = part === 0 ? size : size * dice.pick([0.8, 0.9, 1])
      const letters = Math.min(24, 130 / words[part].length)
      const below = Math.max(party(60, y + 10, 458, part === 0 ? parcel.receiver : parcel.sender, { size: own, bold: part === 0 && size > 24 }) + 8, y + letters * 1.15 * words[part].length + 20)
      stacked(sheet, 25, y + (below - y - letters * 1.15 * words[part].length) / 2, words[part], letters)
      sheet.line(0, below, 528, below, { weight: 1 })
      y = below
    }
    stacked(sheet, 551, top + (y - top) / 2 - 44, name, 26)
    sheet.line(48, top, 48, y, { weight: 1 })
    sheet.line(528, top, 528, y, { weight: 1 })
    return y
  }
  const due = wording(parcel.due, thermalWordings, dice)
  const dueAbove = dice.chance(0.4)
  sheet.text(14, 22, logo(parcel.carrier, dice), { size: 38, bold: true, fit: 260 })
  if (dueAbove && due.length > 0) {
    sheet.box(290, 14, 280, 52, { fill: '#111111' })
    sheet.text(430, 24, due, { size: 30, bold: true, colour: '#ffffff', align: 'middle', fit: 268 })
  } else sheet.text(562, 34, parcel.printedAt.slice(0, 10), { size: 22, align: 'right' })
  sheet.line(0, 78, 576, 78, { weight: 1 })
  sheet.code128(48, 92, 480, 80, parcel.number.means)
  sheet.text(288, 178, [parcel.number], { size: 26, align: 'middle', spacing: 0.12, fit: 560 })
  sheet.line(0, 214, 576, 214, { weight: 1 })
  sheet.text(288, 224, parcel.sortingCode, { size: 52, bold: true, align: 'middle', fit: 560 })
  sheet.line(0, 288, 576, 288, { weight: 1 })
  let y = rows(288, dice.int(25, 28), '派件联')
  sheet.text(12, y + 10, '打印日期', { size: 20 })
  sheet.text(12, y + 38, parcel.printedAt, { size: 16, fit: 108 })
  sheet.text(130, y + 10, '签收人/签收时间', { size: 20 })
  sheet.text(130, y + 38, '你的签字代表您已验收此包裹，并已确认商品信息无误', { size: 16, fit: 380 })
  sheet.text(560, y + 66, '月   日', { size: 20, align: 'right' })
  y += 110
  sheet.box(0, 8, 576, y - 8)
  for (const name of dice.chance(0.5) ? ['客户联'] : ['客户联', '寄件联']) {
    const top = y + 24
    sheet.text(14, top + 20, logo(parcel.carrier, dice), { size: 30, bold: true, fit: 240 })
    sheet.code128(340, top + 10, 216, 40, parcel.number.means)
    sheet.text(448, top + 54, [parcel.number], { size: 17, align: 'middle' })
    sheet.line(0, top + 80, 576, top + 80, { weight: 1 })
    if (name === '客户联' && dice.chance(0.5)) {
      sheet.text(12, top + 92, words[0], { size: 23 })
      sheet.text(276, top + 92, words[1], { size: 23 })
      y = Math.max(party(12, top + 124, 246, parcel.receiver, { size: 18, bold: true }), party(276, top + 124, 246, parcel.sender, { size: 18 })) + 8
      sheet.line(264, top + 80, 264, y, { weight: 1 })
      sheet.line(0, y, 576, y, { weight: 1 })
    } else y = rows(top + 80, 21, name)
    sheet.text(12, y + 12, ['物品：', parcel.goods, `  ${falseAmount(dice)}`], { size: 22, fit: 400 })
    sheet.box(440, y + 8, 96, 34)
    sheet.text(488, y + 13, '已验视', { size: 23, align: 'middle' })
    if (!dueAbove && name === '客户联') sheet.text(12, y + 44, due, { size: 25, fit: 410, bold: dice.chance(0.5) })
    y += 84
    sheet.box(0, top, 576, y - top)
  }
}

/** 76 × 130 mm: the sender in print two thirds as high as the receiver's, right under it; bars on their side along the right edge. */
function tinySender(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const style = dice.pick(['plain', 'circle', 'solidCircle', 'square', 'solidSquare'] as const)
  const word = dice.pick(['收寄', '收寄', '收发'] as const)
  const oneLine = dice.chance(0.45)
  const big = dice.int(26, 29)
  const small = dice.int(16, 19)
  const between = dice.pick([' ', '  ', '   '])
  sheet.text(20, 16, logo(parcel.carrier, dice), { size: 42, bold: true, fit: 300 })
  sheet.text(590, 14, dice.pick(['T4', 'T6', 'E', '标快', '特惠', '陆运包裹']), { size: 50, bold: true, align: 'right' })
  sheet.text(20, 76, `打印时间:${parcel.printedAt}`, { size: 15 })
  sheet.line(0, 100, 608, 100, { dashed: true })
  sheet.code128(60, 112, 488, 92, parcel.number.means)
  sheet.text(304, 210, [dice.pick(['', '运单号 ', '母单号 ']), parcel.number, dice.chance(0.3) ? '  1/1' : ''], { size: 24, align: 'middle', face: 'mono', fit: 580 })
  sheet.line(0, 246, 608, 246, { dashed: true })
  sheet.text(304, 252, parcel.sortingCode, { size: 56, bold: true, align: 'middle', fit: 580 })
  sheet.line(0, 324, 608, 324, { dashed: true })
  const edge = 500
  const block = (party: Party, letter: string, y: number, size: number): number => {
    const side = size * 1.5
    sheet.badge(10, y + 8, side, letter, style)
    const left = 20 + side
    if (party === parcel.sender && oneLine) return Math.max(sheet.para(left, y + 12, edge - left - 10, strung(' ', party.name, party.phone, party.address), { size, face: 'song' }), y + side + 14)
    sheet.text(left, y + 10, strung(between, party.name, party.phone), { size, bold: size > 20, fit: edge - left - 10, face: size > 20 ? 'hei' : 'song' })
    return Math.max(sheet.para(left, y + 12 + size * 1.3, edge - left - 10, [party.address], { size, face: size > 20 ? 'hei' : 'song' }), y + side + 14)
  }
  let y = block(parcel.receiver, word[0]!, 324, big) + 6
  if (dice.chance(0.5)) sheet.line(0, y, edge, y, { dashed: true })
  y = block(parcel.sender, word[1]!, y, small) + 10
  sheet.line(0, y, edge, y, { dashed: true })
  const due = wording(parcel.due, thermalWordings, dice)
  sheet.text(160, y + 8, '已验视', { size: 24, align: 'middle', bold: true })
  sheet.text(160, y + 50, due, { size: dice.int(22, 30), bold: true, align: 'middle', fit: 300 })
  sheet.text(160, y + 112, `${dice.int(1, 9)}${dice.pick(['A', 'B', 'F'])}`, { size: 66, bold: true, align: 'middle' })
  sheet.line(322, y, 322, y + 200, { dashed: true })
  sheet.qr(334, y + 18, 152, qrPayload(parcel, dice))
  y += 200
  sheet.line(0, y, edge, y, { dashed: true })
  sheet.text(14, y + 8, '签收:', { size: 18 })
  sheet.text(edge - 12, y + 8, emptyDue(parcel.due, dice), { size: 17, align: 'right', fit: 280 })
  sheet.note('zeroAmount')
  sheet.text(14, y + 44, ['托寄物: ', parcel.goods, `  ${falseAmount(dice)}`], { size: 18, fit: edge - 30 })
  sheet.text(14, y + 72, `备注: ${dice.pick(['请轻放', '勿压', '周末送', '本人签收', '易碎'])}  ${dice.chance(0.5) ? outletLine(dice) : hotlineLine(parcel.carrier, dice)}`, { size: 16, fit: edge - 30 })
  sheet.code128(edge + 18, 340, 76, Math.min(460, y - 300), parcel.number.means, 90)
  sheet.line(edge, 324, edge, y + 100, { dashed: true })
  sheet.note('outletPhone')
}

export const developThermal: Family[] = [
  { name: 'counterRoll', split: 'develop', width: 576, height: 1900, habits: { carriers: ['sto', 'yto', 'zto', 'ems', 'sf'] }, draw: counterRoll },
  { name: 'tinySender', split: 'develop', width: 608, height: 1200, habits: { carriers: ['sf', 'sf', 'jd', 'ems'], namelessSender: 0.05 }, draw: tinySender },
]
