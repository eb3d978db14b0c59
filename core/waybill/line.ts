import { findPhones } from '../phone/phone'
import { mended } from './mended'
import { directionOf, heightOf, lengthOf, turn } from './quad'
import { type SeenLine } from './seenLabel'
import { type Line } from './textLine'
import { type Quad } from './waybill'
import { fieldWords } from './words'

export { type Line }

/** Side of the square a character is taken to fill when words come without a picture. */
const CELL = 20

/**
 * Levels what was seen: the label's direction is the median of its lines', weighted by length. Words without boxes are
 * laid out one below another in the order they came. Top to bottom, then left to right.
 */
export function levelLines(seen: readonly SeenLine[]): Line[] {
  const direction = labelDirection(seen)
  const lines = seen.flatMap((line, place): Line[] => {
    const text = plain(line.text)
    if (text === '') return []
    const shape = line.box === null ? unseenShape(text, place) : levelShape(line.box, direction)
    return [{ text, words: fieldWords(text), phones: findPhones(text), confidence: line.confidence, box: line.box, ...shape }]
  })
  return mended(lines).sort((p, q) => p.top + p.bottom - q.top - q.bottom || p.left - q.left)
}

type Shape = Pick<Line, 'left' | 'right' | 'top' | 'bottom' | 'size'>

function levelShape(box: Quad, direction: number): Shape {
  const corners = box.map(corner => turn(corner, -direction))
  const middle = { x: corners.reduce((sum, p) => sum + p.x, 0) / 4, y: corners.reduce((sum, p) => sum + p.y, 0) / 4 }
  const length = lengthOf(box), size = heightOf(box)
  const slant = directionOf(box) - direction
  const halfWide = Math.abs(Math.cos(slant)) * length / 2, halfTall = Math.max(size, Math.abs(Math.sin(slant)) * length) / 2
  return { left: middle.x - halfWide, right: middle.x + halfWide, top: middle.y - halfTall, bottom: middle.y + halfTall, size }
}

const unseenShape = (text: string, place: number): Shape =>
  ({ left: 0, right: text.length * CELL, top: place * CELL * 2, bottom: place * CELL * 2 + CELL, size: CELL })

function labelDirection(seen: readonly SeenLine[]): number {
  const leans = seen.flatMap(line => (line.box === null || !(lengthOf(line.box) > heightOf(line.box)) ? [] : [{ lean: directionOf(line.box), weight: lengthOf(line.box) }]))
  const longest = leans.reduce((best, one) => (one.weight > best.weight ? one : best), { lean: 0, weight: 0 })
  // Leans are measured from the longest line's, so that a label near the half turn does not straddle +180 and -180.
  const around = leans.map(one => ({ off: Math.atan2(Math.sin(one.lean - longest.lean), Math.cos(one.lean - longest.lean)), weight: one.weight })).sort((p, q) => p.off - q.off)
  const half = around.reduce((sum, one) => sum + one.weight, 0) / 2
  let passed = 0
  for (const one of around) {
    passed += one.weight
    if (passed >= half) return longest.lean + one.off
  }
  return 0
}

/** NFKC with single spaces; colons and brackets of every script become plain ones. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[︰﹕∶]/gu, ':').replace(/\s+/gu, ' ').trim()

/** How far along the line a character place lies, 0 to 1: a Latin letter is half as wide as a Chinese one. */
export function along(line: Line, place: number): number {
  const width = (text: string) => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 1 : 2), 0)
  const whole = width(line.text)
  return whole === 0 ? 0 : width(line.text.slice(0, place)) / whole
}

/** True when two lines stand side by side rather than one above the other. */
export function sameRow(p: Line, q: Line): boolean {
  const overlap = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top)
  return overlap > 0.45 * Math.min(p.bottom - p.top, q.bottom - q.top)
}
