import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, logo, outletLine, promoLine, qrPayload } from './furniture'
import { falseAmount, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { separator, strung, withCountry } from './partyPrint'
import { type Sheet } from './sheet'
import { boldWordings, slipWordings } from './slipWordings'

/** Marks on tabs that hang on the left edge, upright or on their side; phone on a row of its own before or after the name. */
function edgeTabs(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const tab = dice.int(52, 74)
  const words = dice.pick([['收件', '寄件'], ['收', '寄'], ['收货', '发货'], ['派', '揽']] as const)
  const phoneFirst = dice.chance(0.4)
  const block = (word: string, party: Party, y: number, size: number, dark: boolean): number => {
    const left = tab + 16
    const rows = dice.chance(0.4) ? [strung('  ', party.name, party.phone)] : phoneFirst ? [withCountry(party.phone, dice), [party.name]] : [[party.name], withCountry(party.phone, dice)]
    let below = y + 10
    for (const row of rows.filter(row => row.some(piece => piece !== null && piece !== ''))) {
      sheet.text(left, below, row, { size, bold: dark, fit: 590 - left })
      below += size * 1.35
    }
    below = Math.max(sheet.para(left, below, 586 - left, [party.address], { size: size * 0.92, bold: dark }), y + 110) + 10
    sheet.box(0, y, tab, below - y, { fill: dark ? '#111111' : dice.pick(['#ffffff', '#bbbbbb']), stroke: '#111111' })
    const letters = [...word]
    const big = Math.min(tab * 0.72, (below - y) / letters.length / 1.1)
    letters.forEach((letter, place) => sheet.text(tab / 2, y + (below - y) / 2 + (place - letters.length / 2) * big * 1.1, letter, { size: big, bold: true, align: 'middle', colour: dark ? '#ffffff' : '#111111', face: 'hei' }))
    sheet.line(tab, below, 608, below)
    return below
  }
  sheet.text(18, 14, logo(parcel.carrier, dice), { size: 40, bold: true, fit: 280 })
  sheet.text(590, 22, parcel.printedAt.slice(0, 16), { size: 20, align: 'right' })
  sheet.text(304, 66, parcel.sortingCode, { size: 72, bold: true, align: 'middle', fit: 580, stretch: 0.86 })
  sheet.line(0, 150, 608, 150, { weight: 3 })
  let y = block(words[0], parcel.receiver, 152, dice.int(28, 33), true)
  y = block(words[1], parcel.sender, y + 2, dice.int(22, 25), false)
  const due = wording(parcel.due, boldWordings, dice)
  if (due.length > 0) {
    sheet.text(18, y + 12, due, { size: dice.int(36, 50), bold: true, fit: 400 })
    sheet.text(590, y + 24, falseAmount(dice), { size: 21, align: 'right', fit: 170 })
    y += 76
  }
  sheet.code128(40, y + 14, 528, 92, parcel.number.means)
  sheet.text(304, y + 110, [parcel.number], { size: 30, bold: true, align: 'middle', spacing: 0.05 })
  sheet.text(18, y + 160, ['托寄物：', parcel.goods], { size: 22 })
  footer(sheet, 18, y + 194, parcel, dice, 560)
}

/** Marks in a column at the right; the name stands after the phone. */
function rightMarks(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const column = sheet.width - dice.int(80, 110)
  const style = dice.pick(['circle', 'solidCircle', 'square', 'plain'] as const)
  const between = separator(dice)
  sheet.text(24, 22, logo(parcel.carrier, dice), { size: 44, bold: true, fit: column - 390 })
  sheet.code128(column - 360, 20, 352, 70, parcel.number.means)
  sheet.line(8, 102, sheet.width - 8, 102)
  const row = (party: Party, mark: string, y: number, size: number, least: number): number => {
    sheet.text(24, y + 12, strung(between, party.phone, party.name), { size, bold: size > 28, fit: column - 40 })
    const below = Math.max(sheet.para(24, y + 14 + size * 1.4, column - 46, [party.address], { size, bold: size > 28 }) + 8, y + least)
    sheet.badge(column + 12, y + (below - y - 60) / 2, 60, mark, style)
    sheet.line(8, below, sheet.width - 8, below)
    return below
  }
  const [first, last] = dice.chance(0.5) ? ['收', '寄'] as const : ['寄', '收'] as const
  let y = row(first === '收' ? parcel.receiver : parcel.sender, first, 102, first === '收' ? 32 : 25, 120)
  y = row(last === '收' ? parcel.receiver : parcel.sender, last, y, last === '收' ? 32 : 25, 120)
  sheet.line(column, 102, column, y)
  sheet.text(24, y + 12, parcel.sortingCode, { size: 64, bold: true, fit: column - 200 })
  sheet.qr(sheet.width - 140, y + 12, 116, qrPayload(parcel, dice))
  sheet.text(24, y + 92, wording(parcel.due, slipWordings, dice), { size: 34, bold: true, fit: column - 90 })
  sheet.text(24, y + 144, strung('  ', parcel.goods, falseAmount(dice), dice.chance(0.5) ? falseAmount(dice) : null), { size: 23, fit: column - 90 })
  sheet.code128(80, y + 186, sheet.width - 160, 90, parcel.number.means)
  sheet.text(sheet.width / 2, y + 282, ['运单号 ', parcel.number], { size: 28, align: 'middle' })
  sheet.text(24, y + 326, hotlineLine(parcel.carrier, dice), { size: 20 })
  sheet.text(sheet.width - 24, y + 326, outletLine(dice), { size: 20, align: 'right', fit: sheet.width - 320 })
  sheet.box(8, 8, sheet.width - 16, y + 350, { weight: 3 })
  sheet.note('outletPhone')
}

/** A large grey letter lies askew behind each party's words, and nothing else says which is which. */
function greyGround(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const grey = dice.pick(['#d4d4d4', '#dddddd', '#c9c9c9'])
  sheet.text(400, 18, parcel.sortingCode, { size: 86, bold: true, align: 'middle', fit: 760 })
  sheet.line(12, 124, 788, 124, { weight: 3 })
  const ground = (letter: string, y: number): void => { sheet.text(dice.int(300, 560), y, letter, { size: 150, bold: true, colour: grey, turn: dice.pick([-14, -9, 8, 12]), face: 'hei' }) }
  const senderTop = dice.chance(0.35)
  const block = (party: Party, letter: string, y: number, size: number): number => {
    ground(letter, y + 24)
    let below = y + 14
    if (dice.chance(0.5)) {
      sheet.text(28, below, strung('    ', party.name, party.phone), { size, bold: true, fit: 740 })
      below = sheet.para(28, below + size * 1.5, 730, [party.address], { size })
    } else {
      below = sheet.para(28, below, 730, [party.address], { size, bold: true })
      sheet.text(28, below + 6, strung(' ', party.name, party.phone), { size, fit: 740 })
      below += size * 1.6
    }
    below = Math.max(below + 12, y + 180)
    sheet.line(12, below, 788, below)
    return below
  }
  const order = senderTop ? [[parcel.sender, '寄'], [parcel.receiver, '收']] as const : [[parcel.receiver, '收'], [parcel.sender, '寄']] as const
  let y = 124
  for (const [party, letter] of order) y = block(party, letter, y, letter === '收' ? 36 : 27)
  sheet.code128(110, y + 18, 580, 116, parcel.number.means)
  sheet.text(400, y + 140, [parcel.number], { size: 34, align: 'middle', bold: true })
  y += 196
  sheet.line(12, y, 788, y)
  sheet.text(28, y + 14, wording(parcel.due, slipWordings, dice), { size: 40, bold: true, fit: 740 })
  sheet.text(28, y + 74, ['内件：', parcel.goods, `    ${falseAmount(dice)}`], { size: 24, fit: 740 })
  sheet.text(28, y + 112, `${logo(parcel.carrier, dice)}  ${promoLine(dice)}`, { size: 22, fit: 560 })
  sheet.text(28, y + 146, `打印 ${parcel.printedAt}  第${dice.int(1, 3)}次打印`, { size: 20 })
}

/** Black or grey bars across the label with the party's word in them, contents below: name, phone, address in any order. */
function inverseBars(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const words = dice.pick([['寄件信息', '收件信息'], ['【寄】', '【收】'], ['发货人 SHIPPER', '收货人 CONSIGNEE'], ['发件方', '收件方'], ['商家信息', '买家信息'], ['发货地', '收货地']] as const)
  const bar = dice.pick(['#111111', '#111111', '#555555'])
  const height = dice.int(36, 48)
  const captions = dice.chance(0.4)
  const indent = dice.pick([16, 16, 230])
  const heading = (word: string, y: number): number => {
    sheet.box(0, y, 608, height, { fill: bar, stroke: null })
    sheet.text(indent, y + height * 0.12, word, { size: height * 0.66, bold: true, colour: '#ffffff', face: 'hei' })
    return y + height + 10
  }
  const order = dice.int(0, 2)
  const block = (word: string, party: Party, top: number, size: number): number => {
    let y = heading(word, top)
    const name = (): void => { if (party.name !== null) { sheet.text(18, y, captions ? ['名称：', party.name] : [party.name], { size, fit: 570 }); y += size * 1.4 } }
    const phone = (): void => { if (party.phone !== null) { sheet.text(18, y, captions ? ['手机：', party.phone] : [party.phone], { size, fit: 570 }); y += size * 1.4 } }
    const address = (): void => { y = sheet.para(18, y, 570, captions ? ['地址：', party.address] : [party.address], { size }) + 4 }
    for (const part of [[name, phone, address], [address, name, phone], [phone, address, name]][order]!) part()
    return y + 8
  }
  sheet.code128(30, 14, 430, 80, parcel.number.means)
  sheet.text(30, 98, [parcel.number], { size: 26, bold: true })
  sheet.qr(478, 10, 118, qrPayload(parcel, dice))
  sheet.text(18, 136, `${logo(parcel.carrier, dice)}  ${parcel.sortingCode}`, { size: 40, bold: true, fit: 570 })
  let y = 196
  const parts = dice.chance(0.6) ? [1, 0] : [0, 1]
  for (const part of parts) y = block(words[part]!, part === 0 ? parcel.sender : parcel.receiver, y, part === 0 ? 24 : 29)
  y = heading(dice.pick(['费用', '付款信息', '服务与费用']), y)
  sheet.text(18, y, wording(parcel.due, slipWordings, dice), { size: 32, bold: true, fit: 570 })
  sheet.text(18, y + 48, strung('  ', falseAmount(dice), parcel.goods), { size: 23, fit: 570 })
  footer(sheet, 18, y + 84, parcel, dice, 560)
}

export const developMarks: Family[] = [
  { name: 'edgeTabs', split: 'develop', width: 608, height: 1400, habits: { carriers: ['zto', 'jt', 'yunda', 'cainiao'] }, draw: edgeTabs },
  { name: 'rightMarks', split: 'develop', width: 720, height: 1100, habits: { carriers: ['sto', 'yto', 'deppon'] }, draw: rightMarks },
  { name: 'greyGround', split: 'develop', width: 800, height: 1200, habits: { carriers: ['yto', 'sf', 'jd', 'sto'] }, draw: greyGround },
  { name: 'inverseBars', split: 'develop', width: 608, height: 1300, habits: { carriers: ['yunda', 'zto', 'ems', 'jt'] }, draw: inverseBars },
]
