import { type Dice } from './dice'
import { type Party } from './parcel'
import { separator } from './partyPrint'
import { type Sheet } from './sheet'
import { partyWords } from './zooParts'

/** The receiver's print from y down under a word everybody knows, as a disc, a box, a bar, a heading or before the name; returns the y below. */
export function commonReceiver(sheet: Sheet, receiver: Party, x: number, y: number, width: number, size: number, dice: Dice): number {
  const style = dice.pick(['disc', 'box', 'bar', 'heading', 'before'] as const)
  const order = dice.int(0, 3)
  const print = (left: number, top: number): number => partyWords(sheet, receiver, left, top, x + width - left, size, order, separator(dice), { bold: dice.chance(0.6) })
  const word = dice.pick(['收件人', '收货人', '收方', '收件信息', '收件', 'To'])
  switch (style) {
    case 'disc': return print(sheet.badge(x, y, size * 1.5, '收', dice.pick(['circle', 'solidCircle'])) + 16, y)
    case 'box': return print(sheet.badge(x, y, size * 1.5, '收', dice.pick(['square', 'solidSquare'])) + 16, y)
    case 'bar':
      sheet.box(x, y, width, size * 1.2, { fill: '#111111', stroke: null })
      sheet.text(x + 12, y + size * 0.18, word, { size: size * 0.84, bold: true, colour: '#ffffff' })
      return print(x, y + size * 1.5)
    case 'heading':
      sheet.text(x, y, dice.pick([word, `${word}：`, `【${word}】`]), { size: size * 0.8, bold: true })
      return print(x, y + size * 1.2)
    case 'before': return print(sheet.text(x, y, dice.pick([`${word}：`, `${word}:`, `${word} `]), { size }) + 8, y)
    default: return style satisfies never
  }
}
