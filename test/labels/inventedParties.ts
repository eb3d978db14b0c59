import { type Dice } from './dice'
import { outletLine } from './furniture'
import { printShape, type Shape } from './inventedShapes'
import { addressWords, afterNames, afterPhones, nameWords, nearSender, partyWords, phoneWords } from './inventedWords'
import { type Parcel, type Party } from './parcel'
import { type Ink, type Sheet } from './sheet'
import { type Piece } from './truth'

type Decoration = 'colon' | 'bare' | 'brackets' | 'circle' | 'solidCircle' | 'square' | 'solidSquare' | 'bar' | 'stacked' | 'cell'
type Arrangement = 'line' | 'runOn' | 'fieldPerLine' | 'addressFirst' | 'phoneAtEdge' | 'threeLines' | 'phoneFirst' | 'prefixed' | 'worded'

/** How one invented layout prints its parties: thrown once for the layout, the same on all its labels. */
export interface PartyStyle {
  words: readonly [sender: string, receiver: string]
  decoration: Decoration
  arrangement: Arrangement
  separator: string
  colon: string
  fieldWords: { name: string; phone: string; address: string }
  senderFirst: boolean
  columns: boolean
  shape: Shape
  ruled: boolean
  sizes: { sender: number; receiver: number }
  /** What stands under or beside the sender. */
  neighbour: 'nothing' | 'outletUnder' | 'outletBeside' | 'orderUnder' | 'orderBeside' | 'numberUnder'
  /** Words of an app or a form behind the name and the phone. */
  tags: { name: string; phone: string }
  gap: number
  brackets: readonly [string, string]
}

export function partyStyle(dice: Dice): PartyStyle {
  const words = dice.pick(partyWords)
  const short = words[0].length <= 2 && !/[A-Za-z]/.test(words[0])
  const decoration = dice.weighted<Decoration>(short ? { colon: 1, brackets: 1.2, circle: 3, solidCircle: 2, square: 2, solidSquare: 2, bare: 1, cell: 1, bar: 0.6 } : { colon: 4, bare: 2, brackets: 1, bar: 1.5, cell: 2, stacked: words[0].length === 3 ? 2 : 0 })
  return {
    words, decoration,
    arrangement: dice.weighted<Arrangement>({ line: 3, runOn: 2, fieldPerLine: 1.6, addressFirst: 1.2, phoneAtEdge: 1.2, threeLines: 1.5, phoneFirst: 0.7, prefixed: /件|货/.test(words[0]) ? 1.6 : 0, worded: 1.6 }),
    separator: dice.pick([' ', '  ', '   ', '，', '/', '', '(', '|', '、', ',', ' / ', '-', ';']),
    colon: dice.pick([':', '：', ' ', ': ', '']),
    fieldWords: { name: dice.pick(nameWords), phone: dice.pick(phoneWords), address: dice.pick(addressWords) },
    senderFirst: dice.chance(0.4), columns: dice.chance(0.18), shape: dice.weighted<Shape>({ blocks: 14, matrix: 1, rows: 1, captioned: 1, cities: 1, sentences: 1, side: 1, markAfter: 1 }), ruled: dice.chance(0.7),
    sizes: { sender: dice.int(20, 32), receiver: dice.int(26, 38) },
    neighbour: dice.weighted({ nothing: 4, outletUnder: 1.2, outletBeside: 0.6, orderUnder: 1, orderBeside: 0.8, numberUnder: 1.4 }),
    tags: dice.chance(0.2) ? { name: dice.pick(afterNames), phone: dice.pick(afterPhones) } : { name: '', phone: '' },
    gap: dice.int(4, 24), brackets: dice.pick([['(', ')'], ['（', '）'], ['【', '】'], ['[', ']'], ['〔', '〕'], ['<', '>']] as const),
  }
}

/** Both parties from `y` down; returns the y below them. */
export function printParties(sheet: Sheet, parcel: Parcel, style: PartyStyle, y: number, dice: Dice): number {
  if (style.shape !== 'blocks') return printShape(style.shape, sheet, parcel, style, y, dice)
  const order = style.senderFirst ? (['sender', 'receiver'] as const) : (['receiver', 'sender'] as const)
  const wide = sheet.width - 40
  if (style.columns) {
    const half = wide / 2
    const bottoms = order.map((who, place) => block(sheet, parcel[who], style, who, { x: 20 + place * half + (place === 1 ? 10 : 0), y: y + 8, width: half - 16 }, dice, Math.min(style.sizes[who], 26)))
    const bottom = Math.max(...bottoms)
    if (style.ruled) sheet.box(12, y, sheet.width - 24, bottom - y + 4)
    if (style.ruled) sheet.line(20 + half, y, 20 + half, bottom + 4)
    return bottom + 14
  }
  for (const who of order) {
    const top = y
    y = block(sheet, parcel[who], style, who, { x: 20, y: top + 8, width: wide }, dice, style.sizes[who])
    if (who === 'sender') y = neighbour(sheet, parcel, style, y, dice)
    if (style.ruled) sheet.line(8, y + 4, sheet.width - 8, y + 4)
    y += style.gap
  }
  return y
}

function neighbour(sheet: Sheet, parcel: Parcel, style: PartyStyle, y: number, dice: Dice): number {
  const order = dice.pick(['订单号', '订单编号：', '商户订单 ', '订单:', 'Order No. ']) + parcel.orderNumber
  switch (style.neighbour) {
    case 'nothing': return y
    case 'outletUnder': sheet.text(dice.pick([20, 70]), y + 2, outletLine(dice), { size: 20, fit: sheet.width - 100 }); sheet.note('outletPhone'); return y + 30
    case 'outletBeside': sheet.text(sheet.width - 20, y + 2, outletLine(dice), { size: 19, align: 'right', fit: sheet.width * 0.6 }); sheet.note('outletPhone'); return y + 30
    case 'orderUnder': sheet.text(20, y + 2, order, { size: 21, fit: sheet.width - 60 }); sheet.note('orderNumber'); return y + 32
    case 'orderBeside': sheet.text(sheet.width - 20, y + 2, order, { size: 18, align: 'right', fit: sheet.width * 0.55 }); sheet.note('orderNumber'); return y + 28
    case 'numberUnder': sheet.text(20, y + 2, nearSender(dice), { size: 20, fit: sheet.width - 60 }); sheet.note('numberNearSender'); return y + 30
    default: return style.neighbour satisfies never
  }
}

/** One party in its room; returns the y below. */
function block(sheet: Sheet, party: Party, style: PartyStyle, who: 'sender' | 'receiver', room: { x: number; y: number; width: number }, dice: Dice, size: number): number {
  const word = style.words[who === 'sender' ? 0 : 1]
  const bold = who === 'receiver' && size > 28
  const ink: Ink & { size: number } = { size, bold }
  const inFlow = { colon: `${word}${style.colon === '' ? ':' : style.colon}`, bare: `${word} `, brackets: `${style.brackets[0]}${word}${style.brackets[1]}` }
  switch (style.decoration) {
    case 'colon': case 'bare': case 'brackets': return fields(sheet, party, style, word, room, ink, inFlow[style.decoration])
    case 'circle': case 'solidCircle': case 'square': case 'solidSquare': {
      const side = size * (word.length > 1 ? 2 : 1.5)
      const letters = word.length > 1 ? word : word[0]!
      const top = room.y + (style.gap % 3 === 0 ? size * 0.9 : 0)
      if (word.length > 1) {
        sheet.box(room.x, top, side, size * 1.4, { fill: style.decoration.startsWith('solid') ? '#111111' : null })
        sheet.text(room.x + side / 2, top + size * 0.25, letters, { size: size * 0.9, bold: true, align: 'middle', colour: style.decoration.startsWith('solid') ? '#ffffff' : '#111111', fit: side - 8 })
      } else sheet.badge(room.x, top, side, letters, style.decoration)
      return Math.max(top + side + 4, fields(sheet, party, style, word, { x: room.x + side + 14, y: room.y, width: room.width - side - 14 }, ink, ''))
    }
    case 'bar': {
      sheet.box(room.x - 6, room.y, room.width + 10, 34, { fill: dice.pick(['#dddddd', '#eeeeee']), stroke: null })
      sheet.text(room.x + 4, room.y + 4, word, { size: 25, bold: true, fit: room.width })
      return fields(sheet, party, style, word, { ...room, y: room.y + 42 }, ink, '')
    }
    case 'stacked': {
      const bottom = fields(sheet, party, style, word, { x: room.x + 54, y: room.y, width: room.width - 54 }, ink, '')
      ;[...word].forEach((letter, place) => sheet.text(room.x + 8, room.y + place * 29, letter, { size: 26, bold: true }))
      sheet.line(room.x + 44, room.y - 6, room.x + 44, Math.max(bottom, room.y + 90))
      return Math.max(bottom, room.y + word.length * 29 + 4)
    }
    case 'cell': {
      const cell = Math.min(170, 30 + [...word].length * 26)
      const bottom = fields(sheet, party, style, word, { x: room.x + cell, y: room.y, width: room.width - cell }, ink, '')
      sheet.text(room.x + 6, room.y + (style.gap % 2 === 0 ? 4 : (bottom - room.y) / 2 - 20), word, { size: 25, bold: true, fit: cell - 14 })
      sheet.line(room.x + cell - 8, room.y - 6, room.x + cell - 8, bottom)
      return bottom
    }
    default: return style.decoration satisfies never
  }
}

/** Name, phone and address as the layout arranges them; `mark` is printed right before the first of them. */
function fields(sheet: Sheet, party: Party, style: PartyStyle, word: string, room: { x: number; y: number; width: number }, ink: Ink & { size: number }, mark: string): number {
  const { x, y, width } = room
  const { size } = ink
  const afterPhone = party.phone === null ? '' : style.tags.phone
  const colon = style.colon === '' ? ' ' : style.colon
  const named = (field: 'name' | 'phone' | 'address'): string => `${style.fieldWords[field]}${colon}`
  const step = size * 1.45
  const pair: Piece[] = style.separator === '(' ? [party.name, ...(party.phone === null ? [] : ['(', party.phone, ')'])] : [party.name, party.phone === null || party.name === null ? '' : style.separator === '' && /[\dA-Za-z*＊×xX]$/.test(party.name.text) ? ' ' : style.separator, party.phone]
  switch (style.arrangement) {
    case 'line': sheet.text(x, y, [mark, ...pair, afterPhone], { ...ink, fit: width }); return sheet.para(x, y + step, width, [party.address], { ...ink, size: size * 0.92 })
    case 'runOn': return sheet.para(x, y, width, [mark, ...pair, ' ', party.address], ink)
    case 'addressFirst': { const below = sheet.para(x, y, width, [mark, party.address], ink); sheet.text(x, below + 2, pair, { ...ink, fit: width }); return below + step }
    case 'phoneAtEdge': sheet.text(x, y, [mark, party.name], { ...ink, fit: width * 0.5 }); sheet.text(x + width, y, [party.phone], { ...ink, align: 'right', fit: width * 0.45 }); return sheet.para(x, y + step, width, [party.address], ink)
    case 'threeLines': sheet.text(x, y, [mark, party.name, party.name === null ? '' : style.tags.name], { ...ink, fit: width }); sheet.text(x, y + step, [party.phone, afterPhone], { ...ink, fit: width }); return sheet.para(x, y + (party.phone === null ? 1 : 2) * step, width, [party.address], ink)
    case 'phoneFirst': sheet.text(x, y, [mark, party.phone, party.phone === null ? '' : '  ', party.name], { ...ink, fit: width }); return sheet.para(x, y + step, width, [party.address], ink)
    case 'fieldPerLine': {
      const top = mark === '' ? y : y + step
      sheet.text(x, y, mark, { ...ink, fit: width })
      sheet.text(x, top, [named('name'), party.name, party.name === null ? '' : style.tags.name], { ...ink, fit: width })
      sheet.text(x, top + step, [named('phone'), party.phone, afterPhone], { ...ink, fit: width })
      return sheet.para(x, top + 2 * step, width, [named('address'), party.address], ink)
    }
    case 'prefixed': {
      const stem = word.replace(/[A-Za-z ]|信息|资料|人$|方$|单位$|客户$/gu, '')
      sheet.text(x, y, [mark === '' ? `${stem}人${colon}` : mark, party.name], { ...ink, fit: width })
      sheet.text(x, y + step, [`${stem}${style.fieldWords.phone.replace(/[A-Za-z()]+/g, '') || '电话'}${colon}`, party.phone], { ...ink, fit: width })
      return sheet.para(x, y + 2 * step, width, [`${stem}地址${colon}`, party.address], ink)
    }
    case 'worded': {
      const end = sheet.text(x, y, [mark, mark === '' ? named('name') : '', party.name], { ...ink, fit: width * 0.48 })
      sheet.text(Math.max(end + 16, x + width * 0.5), y, [named('phone'), party.phone], { ...ink, fit: Math.min(width * 0.5, x + width - Math.max(end + 16, x + width * 0.5)) })
      return sheet.para(x, y + step, width, [named('address'), party.address], ink)
    }
    default: return style.arrangement satisfies never
  }
}
