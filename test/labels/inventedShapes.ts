import { type Dice } from './dice'
import { type PartyStyle } from './inventedParties'
import { type Parcel, type Party } from './parcel'
import { type Sheet } from './sheet'
import { type Piece } from './truth'

export type Shape = 'blocks' | 'matrix' | 'rows' | 'captioned' | 'cities' | 'sentences' | 'side' | 'markAfter'
type Who = 'sender' | 'receiver'

const orderOf = (style: PartyStyle): readonly [Who, Who] => (style.senderFirst ? ['sender', 'receiver'] : ['receiver', 'sender'])
const wordOf = (style: PartyStyle, who: Who): string => style.words[who === 'sender' ? 0 : 1]

/** Both parties otherwise than as two blocks with a mark before each; returns the y below. */
export function printShape(shape: Exclude<Shape, 'blocks'>, sheet: Sheet, parcel: Parcel, style: PartyStyle, y: number, dice: Dice): number {
  switch (shape) {
    case 'matrix': return matrix(sheet, parcel, style, y)
    case 'rows': return rows(sheet, parcel, style, y)
    case 'captioned': return captioned(sheet, parcel, style, y)
    case 'cities': return cities(sheet, parcel, style, y)
    case 'sentences': return sentences(sheet, parcel, style, y, dice)
    case 'side': return side(sheet, parcel, style, y)
    case 'markAfter': return markAfter(sheet, parcel, style, y)
    default: return shape satisfies never
  }
}

/** A table: the parties as columns, the fields as rows. */
function matrix(sheet: Sheet, parcel: Parcel, style: PartyStyle, y: number): number {
  const [left, first, second] = [20, 150, 150 + (sheet.width - 170) / 2]
  const width = (sheet.width - 170) / 2 - 14
  const order = orderOf(style)
  const at = (who: Who): number => (order[0] === who ? first : second)
  for (const who of order) sheet.text(at(who), y + 8, wordOf(style, who), { size: 25, bold: true, fit: width })
  for (const [place, field] of (['name', 'phone'] as const).entries()) {
    sheet.text(left, y + 50 + place * 42, style.fieldWords[field], { size: 23, fit: 120 })
    for (const who of order) sheet.text(at(who), y + 50 + place * 42, [parcel[who][field]], { size: 25, fit: width })
  }
  sheet.text(left, y + 136, style.fieldWords.address, { size: 23, fit: 120 })
  const bottom = Math.max(...order.map(who => sheet.para(at(who), y + 134, width, [parcel[who].address], { size: 23 })))
  for (const x of [12, 140, second - 8, sheet.width - 12]) sheet.line(x, y, x, bottom + 6)
  for (const at of [y, y + 42, y + 84, y + 126, bottom + 6]) sheet.line(12, at, sheet.width - 12, at)
  return bottom + 18
}

/** A table: a heading row of field words, then a row for each party. */
function rows(sheet: Sheet, parcel: Parcel, style: PartyStyle, y: number): number {
  const unit = (sheet.width - 40) / 100
  const columns = [20, 20 + 14 * unit, 20 + 34 * unit, 20 + 62 * unit]
  ;['', style.fieldWords.name, style.fieldWords.phone, style.fieldWords.address].forEach((word, place) => sheet.text(columns[place]!, y + 8, word, { size: 22, bold: true, fit: 19 * unit }))
  let top = y + 42
  for (const who of orderOf(style)) {
    const party = parcel[who]
    sheet.line(12, top - 4, sheet.width - 12, top - 4)
    sheet.text(columns[0]!, top + 8, wordOf(style, who), { size: 22, bold: true, fit: 13 * unit })
    sheet.text(columns[1]!, top + 8, [party.name], { size: 23, fit: 19 * unit })
    sheet.text(columns[2]!, top + 8, [party.phone], { size: 23, fit: 27 * unit })
    top = Math.max(top + 50, sheet.para(columns[3]!, top + 6, 37 * unit, [party.address], { size: 20 }) + 8)
  }
  sheet.line(12, top - 2, sheet.width - 12, top - 2)
  return top + 10
}

/** Cells with a small caption over each value. */
function captioned(sheet: Sheet, parcel: Parcel, style: PartyStyle, y: number): number {
  let top = y
  for (const who of orderOf(style)) {
    const party = parcel[who]
    const stem = wordOf(style, who)
    const half = (sheet.width - 40) / 2
    sheet.text(20, top + 6, stem, { size: 18, colour: '#555555', fit: half - 10 })
    sheet.text(20, top + 28, [party.name], { size: style.sizes[who], fit: half - 10 })
    sheet.text(20 + half, top + 6, style.fieldWords.phone, { size: 18, colour: '#555555', fit: half - 10 })
    sheet.text(20 + half, top + 28, [party.phone], { size: style.sizes[who], fit: half - 10 })
    sheet.text(20, top + 74, style.fieldWords.address, { size: 18, colour: '#555555' })
    top = sheet.para(20, top + 96, sheet.width - 40, [party.address], { size: 24 }) + 8
    if (style.ruled) sheet.line(12, top, sheet.width - 12, top)
  }
  return top + 10
}

/** City to city with an arrow, each party under its own city. */
function cities(sheet: Sheet, parcel: Parcel, style: PartyStyle, y: number): number {
  const width = (sheet.width - 60) / 2
  const columns: Record<Who, number> = { sender: 20, receiver: 40 + width }
  const named = style.gap % 2 === 0
  sheet.text(sheet.width / 2, y + 16, '→', { size: 40, align: 'middle' })
  const bottoms = (['sender', 'receiver'] as const).map(who => {
    const party = parcel[who]
    sheet.text(columns[who], y + 10, party.place.city, { size: 42, bold: true, fit: width - 40 })
    sheet.text(columns[who], y + 70, named ? [`${wordOf(style, who)}${style.colon === '' ? ' ' : style.colon}`, party.name] : wordOf(style, who), { size: 24, fit: width })
    if (!named) sheet.text(columns[who], y + 104, [party.name], { size: 26, fit: width })
    sheet.text(columns[who], y + (named ? 106 : 140), [party.phone], { size: 25, fit: width })
    return sheet.para(columns[who], y + (named ? 144 : 176), width, [party.address], { size: 21 })
  })
  return Math.max(...bottoms) + 12
}

/** Each party in a sentence's words, brackets and all. */
function sentences(sheet: Sheet, parcel: Parcel, style: PartyStyle, y: number, dice: Dice): number {
  const style2 = dice.child('sentence').int(0, 2)
  const text = (who: Who, party: Party): Piece[] => {
    const phone: Piece[] = party.phone === null ? [] : [['（', party.phone, '）'], ['(电话:', party.phone, ')'], ['，联系电话', party.phone]][style2]!
    return [`${wordOf(style, who)}：`, party.name, ...phone, style2 === 1 ? '，地址:' : '，', party.address]
  }
  let top = y + 8
  for (const who of orderOf(style)) top = sheet.para(20, top, sheet.width - 40, text(who, parcel[who]), { size: style.sizes[who] }) + style.gap
  return top + 6
}

/** The sender runs up or down the right side; the receiver stands as usual. */
function side(sheet: Sheet, parcel: Parcel, style: PartyStyle, y: number): number {
  const { receiver, sender } = parcel
  const width = sheet.width - 150
  sheet.text(20, y + 8, [`${wordOf(style, 'receiver')}: `, receiver.name, '  ', receiver.phone], { size: style.sizes.receiver, bold: true, fit: width })
  const below = sheet.para(20, y + 8 + style.sizes.receiver * 1.5, width, [receiver.address], { size: 28 })
  const height = Math.max(below - y, 620)
  const [turn, top] = style.gap % 2 === 0 ? [90, y + 10] : [-90, y + height - 10]
  const step = turn === 90 ? -34 : 34
  const x = turn === 90 ? sheet.width - 24 : sheet.width - 120
  sheet.text(x, top, [`${wordOf(style, 'sender')}: `, sender.name, '  ', sender.phone], { size: 24, turn, fit: height - 20 })
  sheet.text(x + step, top, [sender.address], { size: 21, turn, fit: height - 20 })
  sheet.line(sheet.width - 140, y, sheet.width - 140, y + height)
  sheet.qr(60, below + 30, 200, parcel.number.means)
  return y + height + 10
}

/** The mark behind the name, as on a letter: 李梅 (寄), 王秀兰 收. */
function markAfter(sheet: Sheet, parcel: Parcel, style: PartyStyle, y: number): number {
  const marks = { sender: '寄', receiver: '收' }
  let top = y + 8
  for (const who of orderOf(style)) {
    const party = parcel[who]
    const ink = { size: style.sizes[who], fit: sheet.width - 40 }
    const mark = style.gap % 2 === 0 ? `${style.brackets[0]}${marks[who]}${style.brackets[1]}` : ` ${marks[who]}`
    sheet.text(20, top, [party.name, mark, '   ', party.phone], ink)
    top = sheet.para(20, top + style.sizes[who] * 1.45, sheet.width - 40, [party.address], { size: style.sizes[who] * 0.9 }) + style.gap + 10
    if (style.ruled) sheet.line(12, top - 8, sheet.width - 12, top - 8)
  }
  return top + 6
}
