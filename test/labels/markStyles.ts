import { type Dice } from './dice'
import { type Face, type Sheet } from './sheet'

/** How printers set the word that says whose a block is. */
export const markStyles = [
  'bare', 'pale', 'ring', 'thickRing', 'doubleRing', 'dashedRing', 'disc', 'greyDisc', 'outlinedBox', 'roundedBox', 'blackBox', 'pill',
  'hexagon', 'solidHexagon', 'diamond', 'arrow', 'shield', 'bubble', 'bracketed', 'colon', 'stacked', 'spaced', 'pictogram',
] as const
export type MarkStyle = (typeof markStyles)[number]

/** Colours of one label's marks: words, what they stand on, and a hue for what is solid. */
export interface MarkColours { ink: string; paper: string; solid: string; grey: string }

/** The sender's word and the receiver's, as one label pairs them. */
export const markWords = [
  ['寄', '收'], ['寄', '收'], ['寄', '收'], ['发', '收'], ['揽', '派'], ['寄件', '收件'], ['寄件', '收件'], ['寄方', '收方'], ['发货', '收货'], ['发件', '收件'], ['FROM', 'TO'], ['S', 'R'],
] as const

/** Words of one or two characters only: what fits a ring or a corner. */
export const shortWords = markWords.filter(([sender]) => sender.length <= 2)

const markFaces: readonly Face[] = ['hei', 'hei', 'hei', 'zen', 'song', 'kai']
const han = (word: string): boolean => /\p{Script=Han}/u.test(word)

/** Draws `word` in a mark `size` tall with its top left at x, y; returns the mark's width. */
export function drawMark(sheet: Sheet, style: MarkStyle, word: string, x: number, y: number, size: number, colours: MarkColours, dice: Dice): number {
  const face = dice.pick(markFaces), bold = dice.chance(0.7)
  const { ink, paper, solid, grey } = colours
  const count = [...word].length
  /** The word in the middle of a shape `wide` by `size`, filling `share` of its height. */
  const letters = (wide: number, share: number, colour: string): void => {
    sheet.text(x + wide / 2, y + size * (1 - share) / 2, word, { size: size * share, align: 'middle', colour, face, bold })
  }
  /** Letters of a word of several are set smaller in a square shape. */
  const inSquare = (share: number, colour: string): void => {
    const one = count === 1 ? share : Math.min(share, han(word) ? share * 1.25 / count : share * 1.7 / count)
    letters(size, one, colour)
  }
  const wide = count === 1 ? size : size * (0.35 + (han(word) ? 0.62 : 0.42) * count)
  const weight = size * 0.045
  switch (style) {
    case 'bare': return sheet.text(x, y, word, { size: size * 0.95, colour: ink, face, bold }) - x
    case 'pale': return sheet.text(x, y, word, { size: size * 0.95, colour: grey, face, bold }) - x
    case 'ring': sheet.box(x, y, size, size, { radius: size / 2, weight, stroke: ink }); inSquare(0.66, ink); return size
    case 'thickRing': sheet.box(x, y, size, size, { radius: size / 2, weight: size * 0.1, stroke: ink }); inSquare(0.6, ink); return size
    case 'doubleRing':
      sheet.box(x, y, size, size, { radius: size / 2, weight, stroke: ink })
      sheet.box(x + size * 0.08, y + size * 0.08, size * 0.84, size * 0.84, { radius: size * 0.42, weight: weight * 0.6, stroke: ink })
      inSquare(0.56, ink)
      return size
    case 'dashedRing': {
      const at = (turn: number): [number, number] => [x + size / 2 + Math.cos(turn) * size / 2, y + size / 2 + Math.sin(turn) * size / 2]
      for (let step = 0; step < 18; step++) sheet.line(...at(step * Math.PI / 9), ...at((step + 0.6) * Math.PI / 9), { weight, colour: ink })
      inSquare(0.64, ink)
      return size
    }
    case 'disc': sheet.box(x, y, size, size, { radius: size / 2, fill: solid, stroke: null }); inSquare(0.64, paper); return size
    case 'greyDisc': sheet.box(x, y, size, size, { radius: size / 2, fill: grey, stroke: null }); inSquare(0.64, dice.chance(0.5) ? paper : ink); return size
    case 'outlinedBox': sheet.box(x, y, wide, size, { weight, stroke: ink }); letters(wide, 0.7, ink); return wide
    case 'roundedBox': sheet.box(x, y, wide, size, { weight, stroke: ink, radius: size * 0.25 }); letters(wide, 0.66, ink); return wide
    case 'blackBox': sheet.box(x, y, wide, size, { fill: solid, stroke: null, radius: dice.pick([0, 0, size * 0.15]) }); letters(wide, 0.7, paper); return wide
    case 'pill': sheet.box(x, y, wide + size * 0.5, size, { fill: solid, stroke: null, radius: size / 2 }); letters(wide + size * 0.5, 0.64, paper); return wide + size * 0.5
    case 'hexagon': {
      const at = (corner: number): [number, number] => [x + size / 2 + Math.cos(corner * Math.PI / 3) * size / 2, y + size / 2 + Math.sin(corner * Math.PI / 3) * size / 2]
      for (let corner = 0; corner < 6; corner++) sheet.line(...at(corner), ...at(corner + 1), { weight, colour: ink })
      inSquare(0.54, ink)
      return size
    }
    case 'solidHexagon': {
      // Three bars through one middle, a third of a turn apart, fill a hexagon.
      for (const turn of [0, 60, 120]) turnedBar(sheet, x + size / 2, y + size / 2, size / 2, size * 0.866, turn, solid)
      inSquare(0.56, paper)
      return size
    }
    case 'diamond': turnedBar(sheet, x + size / 2, y + size / 2, size * 0.78, size * 0.78, 45, solid); inSquare(0.5, paper); return size * 1.05
    case 'arrow': sheet.box(x, y, wide, size, { fill: solid, stroke: null }); turnedBar(sheet, x + wide, y + size / 2, size * 0.707, size * 0.707, 45, solid); letters(wide, 0.66, paper); return wide + size / 2
    case 'shield': sheet.box(x, y, size, size * 0.6, { fill: solid, stroke: null }); sheet.box(x, y, size, size, { fill: solid, stroke: null, radius: size / 2 }); inSquare(0.6, paper); return size
    case 'bubble': turnedBar(sheet, x + wide, y + size / 2, size * 0.3, size * 0.3, 45, solid); sheet.box(x, y, wide, size, { fill: solid, stroke: null, radius: size * 0.3 }); letters(wide, 0.66, paper); return wide + size * 0.22
    case 'bracketed': return sheet.text(x, y, dice.pick([`【${word}】`, `[${word}]`, `(${word})`, `（${word}）`, `「${word}」`, `<${word}>`, `〔${word}〕`]), { size: size * 0.95, colour: ink, face, bold }) - x
    case 'colon': return sheet.text(x, y, word + dice.pick([':', '：', '|', '｜', '·', ' /', '→']), { size: size * 0.95, colour: ink, face, bold }) - x
    case 'stacked': [...word].forEach((letter, place) => sheet.text(x, y + place * size / count, letter, { size: size / count * 0.95, colour: ink, face, bold })); return size / count
    case 'spaced': return sheet.text(x, y, [...word].join('　'), { size: size * 0.95, colour: ink, face, bold }) - x
    case 'pictogram': {
      sheet.text(x, y, dice.pick(['↑', '↓', '✈', '☎', '⌂', '➤', '●', '◆']), { size: size * 0.9, colour: solid })
      return sheet.text(x + size, y, word, { size: size * 0.95, colour: ink, face, bold }) - x
    }
    default: return style satisfies never
  }
}

/** A solid bar about its middle. */
function turnedBar(sheet: Sheet, middleX: number, middleY: number, width: number, height: number, turn: number, fill: string): void {
  const slant = turn * Math.PI / 180
  const cornerX = -width / 2, cornerY = -height / 2
  sheet.box(middleX + cornerX * Math.cos(slant) - cornerY * Math.sin(slant), middleY + cornerX * Math.sin(slant) + cornerY * Math.cos(slant), width, height, { fill, stroke: null, turn })
}
