import { type Dice } from './dice'
import { developZooEdges } from './developZooEdges'
import { type Family } from './family'
import { logo } from './furniture'
import { drawMark, markStyles, markWords, type MarkColours, type MarkStyle, shortWords } from './markStyles'
import { type Parcel } from './parcel'
import { separator, withCountry } from './partyPrint'
import { Sheet } from './sheet'
import { partyWords, restOfLabel } from './zooParts'

const paperColours = (dice: Dice): MarkColours => ({ ink: '#111111', paper: '#ffffff', solid: dice.pick(['#111111', '#111111', '#444444', '#c4161c', '#1b4f9c']), grey: dice.pick(['#9a9a9a', '#bbbbbb', '#c8c8c8']) })

/** How wide a mark will be: drawn on a sheet thrown away, with the same die. */
const widthOfMark = (style: MarkStyle, word: string, tall: number, colours: MarkColours, dice: Dice): number => drawMark(new Sheet(800, 400), style, word, 0, 0, tall, colours, dice)

/** Marks at the left of their blocks, set at the top, the middle or the foot of them, from smaller than the print to four times its height. */
function zooLeft(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colours = paperColours(dice)
  const style = dice.pick(markStyles), words = dice.pick(markWords)
  const between = separator(dice), order = dice.int(0, 3), scale = Math.exp(dice.real(Math.log(0.8), Math.log(4)))
  const ruled = dice.chance(0.6), place = dice.pick([0, 0, 0.5, 0.5, 1])
  sheet.text(24, 18, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 330 })
  sheet.text(776, 24, parcel.sortingCode, { size: 54, bold: true, align: 'right', fit: 400 })
  let y = 100
  const column = dice.chance(0.5) ? 0 : Math.min(150, 32 * scale * (words[0].length > 1 ? 1.8 : 1.1) + 30)
  for (const part of dice.chance(0.65) ? [1, 0] as const : [0, 1] as const) {
    const size = part === 1 ? dice.int(28, 36) : dice.int(22, 30)
    const tall = Math.min(110, size * scale)
    if (ruled) sheet.line(8, y, 792, y)
    const left = Math.max(24 + widthOfMark(style, words[part], tall, colours, dice.child(`mark${part}`)) + size * dice.real(0.25, 1.1), column)
    const below = partyWords(sheet, part === 1 ? parcel.receiver : parcel.sender, left, y + 14, 780 - left, size, order, between, { bold: part === 1 })
    const blockTall = below - y - 14
    drawMark(sheet, style, words[part], 24, y + 14 + Math.max(0, (blockTall - tall) * place), tall, colours, dice.child(`mark${part}`))
    y = Math.max(below, y + 20 + tall) + dice.int(8, 26)
  }
  sheet.line(8, y, 792, y)
  sheet.note(`mark:${style}`, `scale:${scale.toFixed(1)}`)
  restOfLabel(sheet, parcel, y, dice)
}

/** The parties beside each other or one above the other, their marks at the right edge, or both between the two columns, each at its own. */
function zooAside(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colours = paperColours(dice)
  const style = dice.pick(markStyles.filter(one => one !== 'pictogram' && one !== 'colon')), words = dice.pick(shortWords)
  const between = separator(dice), order = dice.int(0, 3), tall = dice.int(30, 84)
  const widest = Math.max(...[0, 1].map(part => widthOfMark(style, words[part]!, tall, colours, dice.child(`mark${part}`))))
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 40, bold: true, fit: 300 })
  sheet.text(400, 64, parcel.sortingCode, { size: 76, bold: true, align: 'middle', fit: 740 })
  const top = 164
  sheet.line(8, top, 792, top, { weight: 3 })
  let y = top
  if (dice.chance(0.4)) {
    const gutter = 2 * widest + 40, wide = (800 - gutter) / 2 - 30
    const senderLeft = dice.chance(0.5)
    const sizes = [dice.int(21, 25), dice.int(23, 27)] as const
    for (const part of [0, 1] as const) {
      const atLeft = senderLeft === (part === 0)
      y = Math.max(y, partyWords(sheet, part === 0 ? parcel.sender : parcel.receiver, atLeft ? 22 : 778 - wide, top + 14, wide, sizes[part], 1, between, { bold: part === 1 }))
      drawMark(sheet, style, words[part], 400 + (atLeft ? -widest - 10 : 10), top + 20, tall, colours, dice.child(`mark${part}`))
    }
    y = Math.max(y, top + tall + 40)
  } else {
    for (const part of dice.chance(0.65) ? [1, 0] as const : [0, 1] as const) {
      const size = part === 1 ? dice.int(29, 35) : dice.int(22, 28)
      const below = Math.max(partyWords(sheet, part === 1 ? parcel.receiver : parcel.sender, 24, y + 12, 740 - widest, size, order, between, { bold: part === 1 }) + 8, y + tall + 20)
      drawMark(sheet, style, words[part], 782 - widest, y + (below - y - tall) * dice.pick([0.15, 0.5]), tall, colours, dice.child(`mark${part}`))
      y = below
      sheet.line(8, y, 792, y, { dashed: dice.chance(0.3) })
    }
  }
  sheet.line(8, y + 8, 792, y + 8)
  sheet.note(`mark:${style}`)
  restOfLabel(sheet, parcel, y + 10, dice)
}

/** Marks that stand at the head of the first line with hardly a gap, in the size of its print, or over their block. */
function zooHead(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colours = paperColours(dice)
  const style = dice.pick(markStyles), words = dice.pick(markWords)
  const over = dice.chance(0.4), between = separator(dice)
  sheet.code128(40, 16, 528, 74, parcel.number.means)
  sheet.text(304, 94, [parcel.number], { size: 26, align: 'middle', bold: true })
  sheet.text(304, 130, `${logo(parcel.carrier, dice)}  ${parcel.sortingCode}`, { size: 40, bold: true, align: 'middle', fit: 570 })
  let y = 190
  for (const part of dice.chance(0.6) ? [1, 0] as const : [0, 1] as const) {
    const party = part === 1 ? parcel.receiver : parcel.sender
    const size = part === 1 ? dice.int(27, 32) : dice.int(21, 26)
    const tall = size * dice.real(0.95, over ? 1.6 : 1.15)
    const centred = over && dice.chance(0.3)
    const wide = drawMark(sheet, style, words[part], centred ? 270 : 20, y, tall, colours, dice)
    if (over) y = partyWords(sheet, party, 20, y + tall + size * 0.35, 568, size, dice.int(0, 3), between)
    else {
      const left = 20 + wide + size * dice.pick([0.08, 0.15, 0.3, 0.6])
      const top = y + (tall - size) / 2
      sheet.text(left, top, [...(party.name === null ? [] : [party.name, between || ' ']), ...withCountry(party.phone, dice)], { size, fit: 588 - left })
      y = sheet.para(dice.chance(0.5) ? 20 : left, top + size * 1.36, 588 - left, [party.address], { size })
    }
    y += dice.int(12, 30)
    if (dice.chance(0.5)) sheet.line(12, y - 6, 596, y - 6, { dashed: dice.chance(0.5) })
  }
  sheet.note(`mark:${style}`, over ? 'over' : 'head')
  restOfLabel(sheet, parcel, y, dice)
}

export const developZoo: Family[] = [
  { name: 'zooLeft', split: 'develop', width: 800, height: 1500, habits: { carriers: ['yto', 'zto', 'sto', 'sf', 'jd'] }, draw: zooLeft },
  { name: 'zooAside', split: 'develop', width: 800, height: 1500, habits: { carriers: ['yunda', 'jt', 'ems', 'deppon', 'sto'] }, draw: zooAside },
  { name: 'zooHead', split: 'develop', width: 608, height: 1500, habits: { carriers: ['cainiao', 'zto', 'jt', 'yunda'] }, draw: zooHead },
  ...developZooEdges,
]
