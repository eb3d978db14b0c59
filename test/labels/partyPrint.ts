import { type Dice } from './dice'
import { widthOf } from './measure'
import { type Sheet } from './sheet'
import { type Piece, said } from './truth'

/** What printers put between a name, a phone and an address. */
export const separator = (dice: Dice): string =>
  dice.weighted({ ' ': 4, '  ': 3, '   ': 2, '，': 1.5, ',': 1, '/': 0.8, ' / ': 0.8, '|': 0.6, ' | ': 0.8, '': 1.2, '；': 0.4, ' - ': 0.3 })

const wordsOf = (piece: Piece): string => (piece === null ? '' : typeof piece === 'string' ? piece : piece.text)

/** Parts that are there, one after another; figures and stars never run into each other. */
export function strung(between: string, ...parts: Piece[]): Piece[] {
  const there = parts.filter(part => wordsOf(part) !== '')
  return there.flatMap((part, place) => {
    if (place === 0) return [part]
    const runsInto = between === '' && /[\d*＊xX×]$/.test(wordsOf(there[place - 1]!)) && /^[\d*＊xX×(+]/.test(wordsOf(part))
    return [runsInto ? ' ' : between, part]
  })
}

/** The phone of `who` with its country code before it, now and then: the truth stays the number itself. */
export function withCountry(phone: Piece, dice: Dice): Piece[] {
  const mobile = typeof phone === 'object' && phone !== null && /^1[\dxX×*＊]{10}$/.test(phone.text)
  return mobile && dice.chance(0.5) ? [dice.pick(['+86 ', '+86-', '86-', '(+86)']), phone] : [phone]
}

/** A phone masked with x where it was with ×, which is drawn wider than a line's width counts it: a full line would run off the paper. */
export const slim = (phone: Piece): Piece => (phone === null || typeof phone === 'string' ? phone : said(phone.field, phone.text.replaceAll('×', 'x'), phone.means))

/** An address cut after its province and city, as forms with a field for each print it: the parts that say it, in order. */
export function cutAddress(address: Piece, city: string): Piece[] {
  if (address === null || typeof address === 'string') return [address]
  const end = address.text.indexOf(city) + city.length
  return [said(address.field, address.text.slice(0, end), address.means), said(address.field, address.text.slice(end).trim(), address.means)]
}

/** Pieces cut into lines wherever the width ends, in the middle of a number too, as printers and screens do that know no words. */
export function cutAnywhere(pieces: readonly Piece[], width: number, size: number): Piece[][] {
  const lines: Piece[][] = [[]]
  let used = 0
  for (const piece of pieces) {
    let part = ''
    const put = (): void => {
      if (part !== '') lines[lines.length - 1]!.push(typeof piece === 'object' && piece !== null ? said(piece.field, part, piece.means) : part)
      part = ''
    }
    for (const letter of wordsOf(piece)) {
      const wide = widthOf(letter, size)
      if (used + wide > width) {
        put()
        lines.push([])
        used = 0
      }
      part += letter
      used += wide
    }
    put()
  }
  return lines
}

/** Letters one under another from y on, about the middle x. */
export function stacked(sheet: Sheet, x: number, y: number, word: string, size: number, leading = 1.15): void {
  ;[...word].forEach((letter, place) => sheet.text(x, y + place * size * leading, letter, { size, align: 'middle' }))
}
