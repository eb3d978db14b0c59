import { type Dice } from './dice'
import { type Family } from './family'
import { hotlines, logo, qrPayload } from './furniture'
import { heldAsideWordings, otherFalseAmount, otherPhoneLine } from './heldAsideWords'
import { wording } from './money'
import { type Parcel, type Party } from './parcel'
import { type Sheet } from './sheet'

const lastWord = (sheet: Sheet, x: number, y: number, parcel: Parcel, dice: Dice, width: number): void => {
  sheet.text(x, y, `${logo(parcel.carrier, dice)}  ${hotlines[parcel.carrier]}   ${parcel.printedAt.slice(0, 10)}`, { size: 20, fit: width })
  sheet.text(x, y + 28, otherPhoneLine(parcel.sender.place.dial, dice), { size: 20, fit: width })
  sheet.note('otherPhone')
}

/** Two languages: FROM and TO with Tel and Add, as international express and S10 mail print them. */
function fromTo(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 20, `${logo(parcel.carrier, dice)} EXPRESS`, { size: 40, bold: true })
  sheet.code128(90, 84, 620, 106, parcel.number.means)
  sheet.text(400, 196, [parcel.number], { size: 34, align: 'middle' })
  const bilingual = dice.chance(0.5)
  let y = 250
  const block = (english: string, chinese: string, party: Party): void => {
    sheet.line(0, y, 800, y)
    sheet.text(24, y + 10, bilingual ? `${english} ${chinese}` : `${english}:`, { size: 26, bold: true })
    sheet.text(240, y + 10, [party.name], { size: 28, fit: 540 })
    sheet.text(24, y + 52, ['Tel: ', party.phone], { size: 28 })
    y = sheet.para(24, y + 94, 750, [dice.pick(['Add: ', 'Address: ']), party.address], { size: 27 }) + 12
  }
  block('From', '寄件人', parcel.sender)
  block('To', '收件人', parcel.receiver)
  sheet.line(0, y, 800, y)
  sheet.text(24, y + 14, ['Contents 内件: ', parcel.goods], { size: 25 })
  sheet.text(776, y + 14, `Weight: ${dice.real(0.2, 3).toFixed(3)} kg`, { size: 25, align: 'right' })
  sheet.text(24, y + 54, wording(parcel.due, heldAsideWordings, dice), { size: 36, bold: true, fit: 750 })
  sheet.text(24, y + 112, `Insured: ${dice.pick(['No', 'CNY 500.00'])}     Receiver's signature:`, { size: 22 })
  lastWord(sheet, 24, y + 152, parcel, dice, 740)
}

/** The sender only in the bottom strip, under the bars: 寄自 city, name, phone. */
function bottomStrip(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(400, 14, parcel.sortingCode, { size: 92, bold: true, align: 'middle', fit: 770 })
  sheet.line(0, 132, 800, 132, { weight: 5 })
  sheet.text(24, 146, [parcel.receiver.phone, '  ', parcel.receiver.name], { size: 40, bold: true, fit: 750 })
  let y = sheet.para(24, 204, 750, [parcel.receiver.address], { size: 36, bold: true })
  sheet.text(776, y + 6, '派件联', { size: 22, align: 'right' })
  sheet.line(0, y + 36, 800, y + 36)
  sheet.text(24, y + 52, wording(parcel.due, heldAsideWordings, dice), { size: 42, bold: true, fit: 750 })
  y += 120
  sheet.code128(40, y, 720, 130, parcel.number.means)
  sheet.text(400, y + 136, [parcel.number], { size: 40, align: 'middle', bold: true })
  sheet.line(0, y + 196, 800, y + 196)
  sheet.text(24, y + 208, ['寄自 ', parcel.sender.name, '  ', parcel.sender.phone], { size: 23, fit: 560 })
  const end = sheet.para(24, y + 240, 560, [parcel.sender.address], { size: 21 })
  sheet.qr(636, y + 206, 140, qrPayload(parcel, dice))
  sheet.text(24, Math.max(end + 6, y + 306), [parcel.goods, ` | ${otherFalseAmount(dice)}`], { size: 21, fit: 580 })
  lastWord(sheet, 24, Math.max(end + 40, y + 338), parcel, dice, 580)
}

/** The words 寄件人 and 收件人 stacked, white in a dark bar down the left side. */
function stackedSideWords(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const [x, width] = [86, 694]
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 44, bold: true })
  sheet.text(776, 22, otherFalseAmount(dice), { size: 24, align: 'right' })
  let y = 84
  const section = (words: string, height: number, fill: string, draw: (top: number) => void): void => {
    sheet.box(12, y, 776, height)
    sheet.box(12, y, 58, height, { fill })
    const size = Math.min(34, (height - 16) / words.length)
    const start = y + (height - size * 1.12 * words.length) / 2
    ;[...words].forEach((char, place) => sheet.text(41, start + place * size * 1.12, char, { size, bold: true, align: 'middle', colour: fill === '#ffffff' ? '#111111' : '#ffffff' }))
    draw(y)
    y += height
  }
  const person = (party: Party, size: number) => (top: number): void => {
    sheet.text(x, top + 14, [party.name], { size, bold: true, fit: 330 })
    sheet.text(x + 350, top + 14, [party.phone], { size, bold: true, fit: 340 })
    sheet.para(x, top + 24 + size * 1.3, width - 10, [party.address], { size: size * 0.92 })
  }
  const fill = dice.pick(['#111111', '#555555', '#ffffff'])
  section('发件人', 150, fill, person(parcel.sender, 26))
  section('收件人', 190, fill, person(parcel.receiver, 34))
  section('物品', 84, fill, top => void sheet.text(x, top + 26, [parcel.goods, `    ${otherFalseAmount(dice)}`], { size: 26, fit: width }))
  section('收费', 92, fill, top => void sheet.text(x, top + 24, wording(parcel.due, heldAsideWordings, dice), { size: 36, bold: true, fit: width }))
  section('单号', 200, fill, top => {
    sheet.code128(x + 40, top + 16, 600, 112, parcel.number.means)
    sheet.text(x + 340, top + 136, [parcel.number], { size: 34, bold: true, align: 'middle' })
  })
  lastWord(sheet, 24, y + 14, parcel, dice, 740)
}

/** A wide label: receiver on the left, sender on the right, the bars standing upright at the edge. */
function uprightBars(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 38, bold: true })
  sheet.text(420, 10, parcel.sortingCode, { size: 58, bold: true, fit: 520 })
  sheet.line(12, 84, 960, 84)
  const column = (x: number, width: number, heading: string, party: Party, size: number): number => {
    sheet.text(x, 96, heading, { size: 24, bold: true })
    sheet.text(x, 132, [party.phone], { size: size * 1.1, bold: true, fit: width })
    sheet.text(x, 140 + size * 1.4, [party.name], { size, bold: true, fit: width })
    return sheet.para(x, 144 + size * 2.9, width, [party.address], { size: size * 0.92, leading: 1.35 })
  }
  const deepest = Math.max(column(24, 480, 'TO 收', parcel.receiver, 33), column(540, 410, 'FM 寄', parcel.sender, 27))
  sheet.line(522, 84, 522, deepest + 10)
  sheet.line(12, deepest + 10, 960, deepest + 10)
  sheet.text(24, deepest + 24, wording(parcel.due, heldAsideWordings, dice), { size: 38, bold: true, fit: 620 })
  sheet.text(24, deepest + 84, ['托运物品 ', parcel.goods, `  ${otherFalseAmount(dice)}  ${otherFalseAmount(dice)}`], { size: 23, fit: 640 })
  sheet.qr(810, deepest + 24, 130, qrPayload(parcel, dice))
  lastWord(sheet, 24, deepest + 124, parcel, dice, 640)
  sheet.code128(1000, 40, 110, 580, parcel.number.means, 90)
  sheet.text(1160, 110, [parcel.number], { size: 34, bold: true, turn: 90 })
}

/** Everything glued: no spaces between the words, a serial number on the sender's own line. */
function glued(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(16, 12, `${logo(parcel.carrier, dice)}${parcel.printedAt.slice(5, 16)}`, { size: 30, bold: true })
  sheet.code128(30, 58, 548, 90, parcel.number.means)
  sheet.text(304, 152, ['No.', parcel.number], { size: 30, align: 'middle', bold: true })
  sheet.text(16, 200, parcel.sortingCode, { size: 58, bold: true, fit: 576 })
  let y = sheet.para(16, 280, 576, ['收件:', parcel.receiver.name, parcel.receiver.phone, parcel.receiver.address], { size: 31, bold: true })
  y = sheet.para(16, y + 10, 576, ['发件:', parcel.sender.name, parcel.sender.phone, parcel.sender.address, dice.chance(0.6) ? ` 流水${dice.digits(8)}` : ''], { size: 23 })
  y = sheet.para(16, y + 10, 576, ['内物:', parcel.goods, ';', otherFalseAmount(dice), ';', otherFalseAmount(dice)], { size: 23 })
  sheet.text(16, y + 8, wording(parcel.due, heldAsideWordings, dice), { size: 36, bold: true, fit: 576 })
  lastWord(sheet, 16, y + 66, parcel, dice, 576)
}

export const heldAsideSides: Family[] = [
  { name: 'fromTo', split: 'heldAside', width: 800, height: 1000, habits: { carriers: ['ems', 'ems', 'sf', 'jd'], oldNumber: true }, draw: fromTo },
  { name: 'bottomStrip', split: 'heldAside', width: 800, height: 1040, habits: { carriers: ['jt', 'zto', 'yto', 'cainiao'] }, draw: bottomStrip },
  { name: 'stackedSideWords', split: 'heldAside', width: 800, height: 920, habits: { carriers: ['yunda', 'sto', 'deppon', 'ems'] }, draw: stackedSideWords },
  { name: 'uprightBars', split: 'heldAside', width: 1220, height: 680, habits: { carriers: ['sf', 'jd', 'yto', 'sto'] }, draw: uprightBars },
  { name: 'glued', split: 'heldAside', width: 608, height: 840, habits: { carriers: ['yto', 'zto', 'yunda', 'jt'] }, draw: glued },
]
