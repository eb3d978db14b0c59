import { withGluedMarks, withPairedMarks } from './gluedMarks'
import { lineOf, type Shape } from './lineOf'
import { mended } from './mended'
import { withParallelWord } from './parallelWord'
import { directionOf, heightOf, lengthOf, partOf, turn } from '../quad'
import { type SeenLine } from '../seenLabel'
import { type Line } from '../textLine'
import { unwrapped } from './unwrapped'
import { type Quad } from '../waybill'
import { otherParty, type Party } from './wordPatterns'
import { fieldWords, partyNamed } from './words'

/** Side of the square a character is taken to fill when words come without a picture. */
const CELL = 20

/** Text set sideways is levelled by itself, and lies this far off in both directions: nothing in it is beside or below the rest. */
const FAR_OFF = 1_000_000
const QUARTER = Math.PI / 2

/**
 * Levels what was seen: the label's direction is the median of its lines', weighted by length; a column set sideways is
 * turned level too. Words without boxes are laid out one below another in the order they came. Top to bottom, then left to right.
 */
export function levelLines(seen: readonly SeenLine[]): Line[] {
  const direction = labelDirection(seen)
  const lines = seen.map(({ text, confidence, box }) => ({ text: plain(text), confidence, box })).flatMap(withoutRules).flatMap(line => separateMarks(line, direction)).flatMap((line, place): Line[] => {
    const { text } = line
    if (text === '') return []
    const words = fieldWords(text)
    // A field's word alone is upright characters one upon another, though the last of 信息 may be seen by itself.
    const wordAlone = words.some(word => word.text === text || `${word.text}信` === text)
    const shape = line.box === null ? unseenShape(text, place) : levelShape(line.box, direction, wordAlone ? 0 : quartersOf(line.box, direction))
    return [lineOf(text, shape, line, words)]
  })
  return withParallelWord(withPairedMarks(withGluedMarks(unwrapped(mended(lines))))).sort((p, q) => p.top + p.bottom - q.top - q.bottom || p.left - q.left)
}

/** Whether a line belongs to text set sideways. */
export const isSideways = (line: Line): boolean => line.left > FAR_OFF / 2

/** Quarter turns from the label's direction to a line's: 1 reads down, -1 up. */
function quartersOf(box: Quad, direction: number): -1 | 0 | 1 {
  const off = directionOf(box) - direction
  const across = Math.sin(off)
  if (Math.abs(across) < Math.SQRT1_2 || lengthOf(box) < 1.5 * heightOf(box)) return 0
  return across > 0 ? 1 : -1
}

/** Rules typed as signs (------, ****, ====) are no words: alone they are nothing, and a heading between two of them (=== 顾客 ===) is the heading. */
function withoutRules(line: SeenLine): SeenLine[] {
  const { text } = line
  if (/^([-=_~.·—–])(?:\s?\1){11,}$|^[*米※★☆✱×\s]{14,}$|^[-—–=~]{2,}$|^\*{5,8}$/u.test(text)) return []
  const heading = (HEADING.exec(text) ?? HEADING_IN_STARS.exec(text))?.slice(1).find(one => one !== undefined)
  if (heading === undefined) return [line]
  // Signs are half as wide as characters.
  const wide = text.length + heading.length, from = text.indexOf(heading)
  return [{ ...line, text: heading, box: line.box === null ? null : partOf(line.box, from / wide, (from + 2 * heading.length) / wide) }]
}

const HEADING = /^(?:[-=_~.·—–]{3,}\s?(\p{Script=Han}{2,10})\s?[-=_~.·—–]{3,}|[-=_~]{5,}\s?(\p{Script=Han}{2,10})|(\p{Script=Han}{2,10})\s?[-=_~]{5,})$/u
/** A name's or an address's stars are fewer, a number's are eleven. */
const HEADING_IN_STARS = /^(?:\*{5,}\s?(\p{Script=Han}{2,10})\s?\*{5,}|\*{5,8}\s?(\p{Script=Han}{2,10})|(\p{Script=Han}{2,10})\s?\*{5,8})$/u

/** The marks of both parties one upon another, read as one upright line (收货发货), or with a gap between them (寄 收), are two. */
function separateMarks(line: SeenLine, direction: number): SeenLine[] {
  const { text } = line
  if (line.box === null || text.length > LONGEST_MARKS || (quartersOf(line.box, direction) === 0 && !isSetApart(text, line.box))) return [line]
  const cut = [...text].findIndex((_, place) => place > 0 && areBoth(text.slice(0, place), text.slice(place)))
  if (cut < 0) return [line]
  const at = cut / text.length
  return [{ ...line, text: plain(text.slice(0, cut)), box: partOf(line.box, 0, at) }, { ...line, text: plain(text.slice(cut)), box: partOf(line.box, at, 1) }]
}

const LONGEST_MARKS = 8
/** 收寄 set close is a word (an office takes a parcel in): two marks are set apart by a space, or by at least this much of a character. */
const GAP = 0.3
const isSetApart = (text: string, box: Quad): boolean =>
  text.includes(' ') || lengthOf(box) > (text.length + GAP) * heightOf(box) / (/\p{Script=Han}/u.test(text) ? 1 : 2)
/** S and R are marks where both stand. */
const partyOfMark = (text: string): Party | null => (text.trim() === 'S' ? 'sender' : text.trim() === 'R' ? 'receiver' : partyNamed(text))
/** One text is the one party's mark, the other the other's. */
function areBoth(before: string, behind: string): boolean {
  const party = partyOfMark(before)
  return party !== null && partyOfMark(behind) === otherParty(party)
}

function levelShape(box: Quad, labelDirection: number, quarters: -1 | 0 | 1): Shape {
  const direction = labelDirection + quarters * QUARTER
  const corners = box.map(corner => turn(corner, -direction))
  const middle = { x: corners.reduce((sum, p) => sum + p.x, 0) / 4, y: corners.reduce((sum, p) => sum + p.y, 0) / 4 }
  const length = lengthOf(box), size = heightOf(box)
  const slant = directionOf(box) - direction
  const halfWide = Math.abs(Math.cos(slant)) * length / 2, halfTall = Math.max(size, Math.abs(Math.sin(slant)) * length) / 2
  const away = quarters === 0 ? 0 : (2 + quarters) * FAR_OFF
  return { left: middle.x - halfWide + away, right: middle.x + halfWide + away, top: middle.y - halfTall + away, bottom: middle.y + halfTall + away, size }
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

const WIDE_CAPTION = /(^|\P{Script=Han})([寄收发交托]) ([件货寄运]) ([人方])(?!\p{Script=Han})/gu
const TITLE = /^\s?\p{Script=Han}(?: \p{Script=Han}){1,6} [单知票联书据]\s?$/u

/**
 * NFKC with single spaces; a paper's title set wide (发 货 清 单) in one; colons and brackets of every script become plain ones, and captions set wide (寄 件 人) words. No number begins with 41: before stars
 * that is the 1 of 1*******234 with a stroke of what stands before it.
 */
function plain(text: string): string {
  const spaced = text.normalize('NFKC').replace(/[︰﹕∶]/gu, ':').replace(/(^|[^\d*])4(?=1\*{4,}\d{3}(?!\d))/gu, '$1 ').replace(/\s+/gu, ' ')
  return spaced.includes(' ') ? spaced.replace(WIDE_CAPTION, '$1$2$3$4').replace(TITLE, title => title.replace(/ /gu, '')).trim() : spaced
}

/** True when two lines stand side by side rather than one above the other. */
export function sameRow(p: Line, q: Line): boolean {
  const overlap = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top)
  return overlap > 0.45 * Math.min(p.bottom - p.top, q.bottom - q.top)
}

/** True when two lines share more than a tenth of their print's height: a mark set at the middle of its block does with two of its lines. */
export const overlaps = (p: Line, q: Line): boolean => Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 0.1 * Math.min(p.size, q.size)
