import { type Dice } from './dice'
import { type Family } from './family'
import { hotlines, logo } from './furniture'
import { partyWords, restOfLabel } from './zooParts'
import { drawMark, type MarkStyle, markWords, shortWords } from './markStyles'
import { falseAmount, wording } from './money'
import { type Parcel } from './parcel'
import { separator } from './partyPrint'
import { type Sheet } from './sheet'
import { slipWordings } from './slipWordings'

const edgeShapes = ['tab', 'turnedTab', 'cornerTriangle', 'halfDisc', 'cornerBox', 'strip'] as const

/** What hangs on the edge of a block `tall` high from y down, `wide` across; the letter upright or on its side. */
function drawEdge(sheet: Sheet, shape: (typeof edgeShapes)[number], word: string, y: number, tall: number, wide: number, dark: boolean, dice: Dice): void {
  const fill = dark ? '#111111' : dice.pick(['#ffffff', '#cfcfcf', '#9a9a9a']), colour = dark && shape !== 'strip' ? '#ffffff' : '#111111'
  const letters = [...word], count = letters.length
  const down = (middleX: number, size: number, middleY = y + tall / 2): void => {
    const one = Math.min(size, (tall * 0.9) / count)
    letters.forEach((letter, place) => sheet.text(middleX, middleY + (place - count / 2) * one * 1.06, letter, { size: one, align: 'middle', bold: true, colour, face: 'hei' }))
  }
  switch (shape) {
    case 'tab': sheet.box(0, y, wide, tall, { fill }); down(wide / 2, wide * 0.66); return
    case 'turnedTab': {
      sheet.box(0, y, wide, tall, { fill })
      const size = wide * 0.6, long = size * count
      const reads = dice.pick([90, -90])
      sheet.text(wide / 2 + (reads === 90 ? size / 2 : -size / 2), y + tall / 2 + (reads === 90 ? -long / 2 : long / 2), word, { size, turn: reads, bold: true, colour, face: 'hei' })
      return
    }
    case 'cornerTriangle': {
      const side = wide * 1.1
      for (let row = 0; row < side; row++) sheet.line(0, y + row, side - row, y + row, { weight: 1.6, colour: dark ? '#111111' : '#777777' })
      sheet.text(side * 0.26, y + side * 0.03, letters[0]!, { size: side * 0.46, bold: true, align: 'middle', colour: '#ffffff', face: 'hei' })
      return
    }
    case 'halfDisc': sheet.box(-wide, y + tall / 2 - wide, wide * 2, wide * 2, { fill: dark ? '#111111' : '#666666', stroke: null, radius: wide }); sheet.text(wide * 0.44, y + tall / 2 - wide * 0.33, letters[0]!, { size: wide * 0.62, bold: true, align: 'middle', colour: '#ffffff', face: 'hei' }); return
    case 'cornerBox': sheet.box(0, y, wide * (count > 1 ? 1.15 : 0.8), wide * 0.7, { fill }); sheet.text(wide * (count > 1 ? 0.57 : 0.4), y + wide * 0.12, word, { size: wide * 0.44, bold: true, align: 'middle', colour, face: 'hei' }); return
    case 'strip': sheet.line(wide, y, wide, y + tall); down(wide / 2, wide * 0.5, y + tall / 2); return
    default: return shape satisfies never
  }
}

/** Marks on the label's very edge: tabs as tall as the block, corners, half discs, a strip with a thin letter. */
function zooEdge(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const shape = dice.pick(edgeShapes), words = dice.pick(shape === 'cornerTriangle' || shape === 'halfDisc' ? shortWords.filter(([sender]) => sender.length === 1) : shortWords)
  const wide = dice.int(48, 86), between = separator(dice), order = dice.int(0, 3), bothDark = dice.chance(0.5)
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 42, bold: true, fit: 320 })
  sheet.text(740, 20, parcel.sortingCode, { size: 58, bold: true, align: 'right', fit: 380 })
  let y = 104
  sheet.line(0, y, 760, y, { weight: 3 })
  for (const part of dice.chance(0.65) ? [1, 0] as const : [0, 1] as const) {
    const size = part === 1 ? dice.int(29, 35) : dice.int(22, 28)
    const left = wide * (shape === 'cornerBox' ? 1.2 : 1) + dice.int(12, 26)
    const top = y + 12
    const below = Math.max(partyWords(sheet, part === 1 ? parcel.receiver : parcel.sender, left, top, 744 - left, size, order, between, { bold: part === 1 }) + 8, y + wide * 2)
    drawEdge(sheet, shape, words[part], y, below - y, wide, bothDark || part === 1, dice)
    y = below
    sheet.line(0, y, 760, y)
  }
  sheet.note(`mark:${shape}`)
  restOfLabel(sheet, parcel, y + 6, dice)
}

/** An app's page, dark or light, thin letters, the parties with a coloured or a grey mark each; a second page style sets the mark at the right. */
function zooScreen(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const dark = dice.chance(0.6)
  const [ground, card, letters, faint] = dark ? dice.pick([['#000000', '#1c1c1e', '#f2f2f7', '#8e8e93'], ['#14171c', '#20242b', '#e6e8eb', '#8b929c']] as const) : dice.pick([['#f5f5f5', '#ffffff', '#222222', '#999999'], ['#eef2f8', '#ffffff', '#1a2433', '#8a94a3']] as const)
  sheet.isScreen = true
  sheet.background = ground
  const style: MarkStyle = dice.pick(['disc', 'disc', 'greyDisc', 'ring', 'roundedBox', 'blackBox', 'pill', 'bubble', 'bare', 'pale', 'outlinedBox', 'shield', 'solidHexagon'])
  const words = dice.pick(markWords)
  const hues = dice.pick([['#1677ff', '#ff6a00'], ['#07c160', '#fa5151'], ['#3c7edb', '#3c7edb'], ['#c9cdd4', '#ff7d00'], ['#555a63', '#555a63']] as const)
  const mark = dice.int(26, 54), right = dice.chance(0.25), between = separator(dice), order = dice.int(0, 3)
  sheet.text(36, 20, `${dice.int(7, 22)}:${dice.int(10, 59)}`, { size: 28, bold: true, colour: letters })
  sheet.text(360, 76, dice.pick(['运单详情', '包裹详情', '快递面单']), { size: 34, align: 'middle', colour: letters })
  sheet.box(20, 136, 680, 116, { fill: card, stroke: null, radius: 18 })
  sheet.text(44, 152, logo(parcel.carrier, dice), { size: 29, bold: true, colour: letters, fit: 300 })
  sheet.text(44, 200, [dice.pick(['运单号 ', '运单号：', '单号 ']), parcel.number], { size: 26, colour: faint, fit: 480 })
  const top = 272
  let y = top + 22
  const cardAt = sheet.marks.length
  sheet.box(20, top, 680, 10, { fill: card, stroke: null, radius: 18 })
  for (const part of dice.chance(0.6) ? [0, 1] as const : [1, 0] as const) {
    const colours = { ink: letters, paper: '#ffffff', solid: hues[part], grey: dark ? '#48484a' : '#c4c8cf' }
    const party = part === 1 ? parcel.receiver : parcel.sender
    const size = dice.int(26, 30)
    const wide = drawMark(sheet, style, words[part], right ? 560 : 40, y + 2, mark, colours, dice)
    const left = right ? 44 : Math.max(100, 40 + wide + 16)
    y = Math.max(partyWords(sheet, party, left, y, right ? 500 : 670 - left, size, order, between, { colour: letters }), y + mark + 8) + dice.int(14, 34)
  }
  const panel = sheet.marks[cardAt]
  if (panel?.kind === 'box') panel.height = y - top
  y += 24
  sheet.text(44, y, wording(parcel.due, slipWordings, dice), { size: 30, bold: true, colour: letters, fit: 620 })
  sheet.text(44, y + 52, ['物品  ', parcel.goods, `   ${falseAmount(dice)}`], { size: 25, colour: faint, fit: 620 })
  sheet.box(60, y + 104, 600, 108, { fill: '#ffffff', stroke: null })
  sheet.code128(112, y + 116, 496, 84, parcel.number.means)
  sheet.text(360, y + 236, `客服热线 ${hotlines[parcel.carrier]}`, { size: 23, colour: faint, align: 'middle' })
  sheet.note(`mark:${style}`, dark ? 'dark' : 'light')
}

export const developZooEdges: Family[] = [
  { name: 'zooEdge', split: 'develop', width: 760, height: 1500, habits: { carriers: ['zto', 'jd', 'sf', 'yunda', 'cainiao'] }, draw: zooEdge },
  { name: 'zooScreen', split: 'develop', width: 720, height: 1700, habits: { carriers: ['sf', 'jd', 'ems', 'zto', 'yto'] }, draw: zooScreen },
]
