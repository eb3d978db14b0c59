import { type Dice } from './dice'
import { kindSaid, type Due } from './money'
import { type Ink, type Sheet } from './sheet'
import { type Piece, said } from './truth'

/** Ways of paying with a box each, in the order forms print them: what is paid by whom, and the word for it. */
const rows: readonly (readonly [Due['kind'], string][])[] = [
  [['none', '寄付'], ['freightCollect', '到付'], ['none', '月结'], ['cashOnDelivery', '代收货款']],
  [['none', '寄方付'], ['freightCollect', '收方付'], ['none', '第三方付'], ['cashOnDelivery', '代收款']],
  [['none', '现付'], ['freightCollect', '到付'], ['cashOnDelivery', '货到付款']],
  [['none', '寄件人付'], ['freightCollect', '收件人付'], ['none', '月结'], ['cashOnDelivery', '代收货款']],
  [['freightCollect', '到付'], ['none', '寄付'], ['cashOnDelivery', '代收货款']],
]

/** How a box is printed when ticked and when not; `pen`: every box is printed empty and a pen ticks it. */
const styles = [
  ['☑', '□'], ['√', '□'], ['■', '□'], ['●', '○'], ['☒', '□'], ['[√]', '[ ]'], ['(√)', '( )'], ['✓', '□'], ['pen', '□'], ['pen', '○'], ['hand', '□'],
] as const

/** A row of ways of paying of which one is ticked (and 寄付 beside 代收货款 now and then); returns the x where it ends. */
export function tickRow(sheet: Sheet, x: number, y: number, due: Due, dice: Dice, ink: Ink & { size: number }): number {
  const row = dice.pick(rows)
  const [on, off] = dice.pick(styles)
  const behind = dice.chance(0.25)
  const oneLine = (on !== 'pen' && on !== 'hand') && dice.chance(0.5)
  const penColour = dice.pick(['#1b2a6b', '#111111', '#8a1c1c'])
  const ticked = row.findIndex(([kind]) => kind === due.kind)
  const also = due.kind === 'cashOnDelivery' && dice.chance(0.3) ? row.findIndex(([kind]) => kind === 'none') : -1
  const gap = dice.real(0.4, 1.4) * ink.size
  const line: Piece[] = []
  let at = x
  row.forEach(([kind, word], place) => {
    const isOn = place === ticked || place === also
    const box = isOn && on !== 'pen' && on !== 'hand' ? on : off
    const piece = place === ticked ? (kind === 'none' ? said('paymentKind', word, 'none') : kindSaid(kind, word)) : word
    if (oneLine) return void line.push(...(behind ? [piece, box, '  '] : [box, piece, '  ']))
    const boxAt = behind ? sheet.text(at, y, [piece], ink) + 2 : at
    const boxEnd = sheet.text(boxAt, y, box, ink)
    if (isOn && on === 'pen') {
      sheet.line(boxAt + 1, y + ink.size * 0.5, boxAt + ink.size * 0.4, y + ink.size * 0.95, { weight: 3, colour: penColour })
      sheet.line(boxAt + ink.size * 0.4, y + ink.size * 0.95, boxAt + ink.size * 1.15, y - ink.size * 0.1, { weight: 3, colour: penColour })
    }
    if (isOn && on === 'hand') sheet.text(boxAt + ink.size * 0.05, y - ink.size * 0.12, '√', { ...ink, size: ink.size * 1.2, face: 'hand', colour: penColour, turn: 4 })
    at = (behind ? boxEnd : sheet.text(boxEnd + 2, y, [piece], ink)) + gap
  })
  return oneLine ? sheet.text(x, y, line, ink) : at
}

/** A sum with a cell for each figure under 万仟佰拾元角分, as receipts have; returns the x where it ends. */
export function sumCells(sheet: Sheet, x: number, y: number, fen: number, dice: Dice, { size, colour, pen }: { size: number; colour: string; pen: Ink }): number {
  const heads = [...dice.pick(['仟佰拾元角分', '千百十元角分', '万仟佰拾元角分'])]
  const figures = [...String(fen)]
  const wide = size * 1.5
  heads.forEach((head, place) => {
    const figure = figures[figures.length - heads.length + place]
    const isBefore = figures.length - heads.length + place === -1
    sheet.box(x + place * wide, y, wide, size * 1.4, { stroke: colour })
    sheet.box(x + place * wide, y + size * 1.4, wide, size * 1.9, { stroke: colour })
    sheet.text(x + (place + 0.5) * wide, y + size * 0.2, head, { size, colour, align: 'middle' })
    sheet.text(x + (place + 0.5) * wide, y + size * 1.6, figure ?? (isBefore ? '￥' : ' '), { ...pen, size: size * 1.3, align: 'middle' })
  })
  return x + heads.length * wide
}

/** 零仟零佰肆拾伍元零角零分: a printed row of units with a numeral by hand before each. */
export function filledUnits(fen: number, dice: Dice): string {
  const numerals = '零壹贰叁肆伍陆柒捌玖'
  const units = [...'仟佰拾元角分']
  const figures = [...String(fen).padStart(units.length, '0')]
  const first = figures.findIndex(figure => figure !== '0')
  const blank = dice.pick(['零', '⊗', '／', '×'])
  return units.map((unit, place) => (place < first ? blank : numerals[Number(figures[place])]!) + unit).join('')
}
