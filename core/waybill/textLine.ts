import { type FoundPhone } from '../phone/phone'
import { type Quad } from './waybill'
import { type FieldWord } from './lines/words'

/** A line of text on the levelled label: sides in pixels after the whole label is turned level, y down. */
export interface Line {
  /** NFKC, so that full-width colons, digits and signs are plain ones; single spaces. */
  text: string
  /** Field words and phones on it, found once. */
  words: readonly FieldWord[]
  phones: readonly FoundPhone[]
  confidence: number
  left: number
  right: number
  top: number
  bottom: number
  /** Height of its print. */
  size: number
  /** As seen, for the page to point at; null for words without a picture. */
  box: Quad | null
}

/** How far along the line a character place lies, 0 to 1: a Latin letter is half as wide as a Chinese one. */
export function along(line: Line, place: number): number {
  const whole = widthOf(line.text, line.text.length)
  return whole === 0 ? 0 : widthOf(line.text, place) / whole
}

/** Width of a text up to a place, in Latin letters. */
function widthOf(text: string, place: number): number {
  const end = Math.min(place, text.length)
  let width = 0
  for (let at = 0; at < end;) {
    const point = text.codePointAt(at)!
    width += point < 0x2e80 ? 1 : 2
    at += point > 0xffff ? 2 : 1
  }
  return width
}
