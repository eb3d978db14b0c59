import { overlaps, sameRow } from '../lines/line'
import { type Line } from '../textLine'
import { type Mark } from './pieces'
import { addressScore, addressStart } from '../names/places'

/** A mark in the last quarter of the label's width stands at its right edge. */
const RIGHT_EDGE = 0.75
/** A mark this many times as tall as the print in its rows is no mark beside it. */
const BEHIND = 2.2
/** A heading's lines begin within this many heights of print under it. */
const UNDER = 2.5
/** Columns under their heads begin within this many. */
const RIGHT_UNDER = 1

/** A caption under its block is this close to it, in heights of its own print, and at most this share of its distance to what follows. */
const CAPTION_GAP = 0.9
const NEARER = 0.7

/** A table under two heads is at most this many heights of print tall. */
const TALLEST = 14

/**
 * On which side of each mark its party's lines lie. A mark with a line of its own that nothing stands beside, and lines
 * right under it, is a heading (a bar across the label, 【寄】 in its middle), and so are 寄件人 and 收件人 side by side.
 * Lone marks at the label's right edge with print to their left only speak of that, and of two marks
 * between two columns the left one; one alone there, nearer to the left one, may be either's and is left out. A mark right under a line and apart from what follows closes the lines above. A mark
 * much larger than the lines in its rows lies pale behind them.
 */
export function withSides(marks: readonly Mark[], lines: readonly Line[]): Mark[] {
  const left = Math.min(...lines.map(line => line.left)), right = Math.max(...lines.map(line => line.right))
  const parties = marks.filter(mark => mark.lone && mark.role !== 'service')
  const print = lines.filter(line => !parties.some(mark => mark.line === line))
  const captions = captionsBelow(parties, print)
  const sideOf = (mark: Mark): Pick<Mark, 'side' | 'column'> => {
    if (endsLine(mark)) return { side: 'above' }
    if (!parties.includes(mark)) return { side: mark.side }
    if (liesBehind(mark, print)) return { side: 'over' }
    if (captions.includes(mark)) return { side: 'above' }
    if (parties.some(other => betweenColumns(mark, other, lines))) return { side: 'left' }
    if (parties.some(other => betweenColumns(other, mark, lines))) return { side: mark.side }
    const other = parties.find(one => headColumns(mark, one, lines))
    if (other !== undefined) return { side: 'below', column: other.left > mark.left ? [-Infinity, columnBorder(mark, other, lines)] : [columnBorder(other, mark, lines), Infinity] }
    if (closesAbove(mark, lines)) return { side: 'above' }
    if (mark.right > left + RIGHT_EDGE * (right - left) && standsAtRight(mark, left, print)) return { side: 'left' }
    return { side: isHeading(mark, lines) ? 'below' : mark.side }
  }
  return marks.flatMap(mark => {
    const { side, column } = sideOf(mark)
    const sided = side === mark.side ? mark : { ...mark, side, ...(column === undefined ? {} : { column }) }
    return isBetweenColumns(sided, print) && !parties.some(other => betweenColumns(other, mark, lines)) ? [] : [sided]
  })
}

function standsAtRight(mark: Mark, left: number, lines: readonly Line[]): boolean {
  // Over an address that runs under it and not from the label's edge it is the head of a column whose neighbour's was not read.
  if (lines.some(line => line.top > mark.middle && line.top - mark.line.bottom < TALLEST * mark.size && line.left < mark.left && line.left > (left + mark.left) / 2 && line.right > mark.right && line.words.length === 0 && addressStart(line.text) >= 0)) return false
  const beside = lines.filter(line => Math.abs(line.top + line.bottom - 2 * mark.middle) < 4 * mark.size)
  return beside.length > 0 && beside.every(line => line.left < mark.left) && beside.some(line => line.right < mark.left + 0.5 * mark.size) && lines.every(line => line.left < mark.left || !sameRow(line, mark.line))
}

/** A party's word behind other print at its line's end, without the colon of a field to come: 1702菜鸟驿站·收. */
const endsLine = (mark: Mark): boolean =>
  mark.role !== 'service' && !mark.lone && mark.end === mark.line.text.length && mark.start > 3 && /[\p{Script=Han}\d*][^\p{L}\d]*$/u.test(mark.line.text.slice(0, mark.start)) && !mark.line.text.endsWith(':') && mark.line.words.length === 1

/** The words of both parties where each ends its block, from the left of the line above it and much nearer to that than to the one below (screens set captions so, small and grey). */
function captionsBelow(parties: readonly Mark[], print: readonly Line[]): Mark[] {
  const found = parties.filter(mark => {
    const column = print.filter(line => line.left < mark.right && line.right > mark.left)
    if (print.some(line => sameRow(line, mark.line) && !parties.some(other => other !== mark && Math.abs(line.left - other.left) < mark.size))) return false
    const above = Math.min(...column.filter(line => line.bottom <= mark.middle && Math.abs(line.left - mark.left) < mark.size).map(line => mark.line.top - line.bottom))
    const below = Math.min(...column.filter(line => line.top >= mark.middle).map(line => line.top - mark.line.bottom))
    return above < CAPTION_GAP * mark.size && below > 1.6 * Math.max(above, 0.5 * mark.size)
  })
  return found.some(mark => mark.role === 'sender') && found.some(mark => mark.role === 'receiver') ? found : []
}

/** A mark with a row of its own that stands clearly nearer to a party's line above it than to anything below closes that party's lines. */
function closesAbove(mark: Mark, lines: readonly Line[]): boolean {
  const others = lines.filter(line => line !== mark.line)
  if (others.some(line => overlaps(line, mark.line))) return false
  const above = others.reduce<Line | null>((best, line) => (line.bottom < mark.middle && (best === null || line.bottom > best.bottom) ? line : best), null)
  const below = Math.min(...others.filter(line => line.top > mark.middle).map(line => line.top))
  if (above === null || (above.phones.length === 0 && addressScore(above.text) < 0.7)) return false
  const up = Math.max(0, mark.line.top - above.bottom)
  return up < CAPTION_GAP * mark.size && up < NEARER * (below - mark.line.bottom)
}

function isHeading(mark: Mark, lines: readonly Line[]): boolean {
  const others = lines.filter(line => line !== mark.line)
  if (others.some(line => sameRow(line, mark.line)) || isBetweenRows(mark, others)) return false
  return standsUnder(mark, others, UNDER) ||
    // A short first line under a heading in the middle: the lines after it reach under the mark.
    others.filter(line => line.top > mark.middle && line.top - mark.line.bottom < 2 * UNDER * Math.max(mark.size, line.size)).some(line => line.left < mark.left && line.right > mark.right)
}

/** In a table a party's cell is two lines of print tall: right of its word one stands just above it, another just below. */
const isBetweenRows = (mark: Mark, lines: readonly Line[]): boolean => {
  const beside = lines.filter(line => line.left > mark.right && Math.abs(line.top + line.bottom - 2 * mark.middle) < 3 * mark.size)
  return beside.some(line => line.bottom <= mark.middle) && beside.some(line => line.top >= mark.middle)
}

/** A small mark in a disc has the larger print's leading under it. */
const standsUnder = (mark: Mark, lines: readonly Line[], within: number): boolean =>
  lines.some(line => line.top > mark.middle && line.top - mark.line.bottom < within * Math.max(mark.size, line.size) && line.left < mark.right && line.right > mark.left)

/** Two parties' marks side by side between two columns, each beside its own: print left of the one and right of the other, none under them. */
const betweenColumns = (mark: Mark, other: Mark, lines: readonly Line[]): boolean =>
  other.left > mark.left && headColumns(mark, other, lines) && ![mark, other].some(one => standsUnder(one, lines, RIGHT_UNDER)) &&
  lines.some(line => line.right < mark.left + 0.3 * mark.size && sameRow(line, mark.line)) && lines.some(line => line.left > other.right - 0.3 * other.size && sameRow(line, other.line))

/** A ringed mark nearer to the print at its left than to that at its right: it may be either's. */
const isBetweenColumns = (mark: Mark, lines: readonly Line[]): boolean => {
  const [before, behind] = gapsBeside(mark, lines)
  return mark.lone && mark.side === 'right' && before < 1.5 * mark.size && before < 0.85 * behind && behind < Infinity
}

/** How far the blocks beside a mark lie to the left and to the right of it: print in its rows and right above and below them. */
function gapsBeside(mark: Mark, lines: readonly Line[]): readonly [before: number, behind: number] {
  const rows = lines.filter(line => line !== mark.line && Math.max(line.top - mark.line.bottom, mark.line.top - line.bottom) < 1.2 * mark.size && !(line.left < mark.left && line.right > mark.right))
  return [mark.left - Math.max(...rows.filter(line => line.left < mark.left - mark.size && line.right < mark.right).map(line => line.right)), Math.min(...rows.filter(line => line.left > mark.left).map(line => line.left)) - mark.right]
}

/** Both parties' words side by side with nothing between them (but the end of one, read apart): each heads its column of a form. */
const headColumns = (mark: Mark, other: Mark, lines: readonly Line[]): boolean =>
  other.role !== mark.role && other.line !== mark.line && sameRow(other.line, mark.line) &&
  !lines.some(line => line !== mark.line && line !== other.line && line.text.length > 2 && sameRow(line, mark.line) && line.left > Math.min(mark.left, other.left) && line.left < Math.max(mark.left, other.left))

/**
 * Where the second of two columns begins: at its head's left, or, where the heads stand in the middle of their columns, at
 * the left of the lines that run under it. The table ends at the first line that begins in one column and ends in the other.
 */
function columnBorder(first: Mark, second: Mark, lines: readonly Line[]): number {
  let border = second.left, reach = -Infinity
  for (const line of lines.filter(one => one.top > first.middle && one.top - first.middle < TALLEST * first.size)) {
    if (line.left < first.right) {
      if (line.right > border + line.size) break
      reach = Math.max(reach, line.right)
    } else if (line.left < border && line.right > second.left) {
      if (reach > line.left + line.size) break
      border = line.left
    }
  }
  return border
}

function liesBehind(mark: Mark, lines: readonly Line[]): boolean {
  const rows = lines.filter(line => line.bottom > mark.line.top && line.top < mark.line.bottom)
  const sizes = rows.map(line => line.size).sort((p, q) => p - q)
  return rows.length > 0 && mark.size > BEHIND * sizes[sizes.length >> 1]! && rows.some(line => line.left < mark.left) && !rows.some(line => line.left > mark.right - 0.3 * mark.size)
}
