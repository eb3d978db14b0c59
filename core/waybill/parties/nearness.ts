import { sameRow } from '../lines/line'
import { type Mark, type Piece } from './pieces'

/** A piece farther than this from every mark belongs to none. */
export const OUT_OF_REACH = 9

/**
 * How far a piece stands from a mark as a reader's eye goes, 0 and up: 0 right after it on the line, under 1 in its row,
 * then growing line by line below it. A mark with a line of its own (a ring, a table's head cell) also reaches up, since
 * it is often set at the middle of its block. Another mark between costs 4: what follows is that mark's.
 */
export function farness(mark: Mark, piece: Piece, marks: readonly Mark[]): number {
  if (piece.mark === mark) return 0
  if ((mark.behind || mark.side === 'above') && mark.line === piece.line) return 0.1
  if (mark.line === piece.line) return mark.end <= piece.start ? 0.2 + 4 * between(mark, piece, marks) : 7
  const step = Math.max(mark.line.bottom - mark.line.top, piece.line.bottom - piece.line.top, piece.size)
  const down = (piece.middle - mark.middle) / step
  // Behind whose lines a pale mark lies is never as sure as a row: where it alone was read, it gives no number.
  if (mark.side === 'over') return 0.75 + downCost(Math.max(0, Math.abs(piece.middle - mark.middle) - mark.size / 2) / (1.4 * piece.size))
  if (mark.side === 'above') return down > 0 ? 6 + down : 0.5 - downWord(piece) * down + (besideColumn(mark, piece, marks) ? 4 : 0) + 4 * between(mark, piece, marks)
  if (mark.side === 'left') return loneFarness(mark, piece, down, marks) + 4 * between(mark, piece, marks)
  if (sameRow(mark.line, piece.line)) {
    if (piece.left < mark.right - mark.size) return 7
    return 0.3 + 0.03 * ((piece.left - mark.right) / piece.size) + (inNextColumn(mark, piece) ? 4 : 0) + 4 * between(mark, piece, marks)
  }
  if (mark.side === 'below') return down < 0 ? 6 - down : 0.5 + (headsSection(mark, marks) ? SECTION_WORD : downWord(piece)) * down + (outsideColumn(mark, piece, marks) ? 4 : 0) + 4 * between(mark, piece, marks)
  if (mark.lone) return loneFarness(mark, piece, down, marks) + (isPastColumn(piece.line.left, mark, marks) || runsUnder(piece, mark, marks) ? 4 : 0) + 4 * between(mark, piece, marks)
  if (down < 0) return 6 - down
  const outside = piece.left < mark.left - 3 * mark.size || isPastColumn(piece.left, mark, marks) ? 4 : 0
  return 0.5 + downWord(piece) * down + outside + 4 * between(mark, piece, marks)
}

function loneFarness(mark: Mark, piece: Piece, down: number, marks: readonly Mark[]): number {
  if (mark.side === 'left') return piece.right > mark.left + mark.size * 0.7 ? 6 + Math.abs(down) : LONE + downCost(down) + 0.06 * Math.max(0, mark.left - piece.right) / Math.max(mark.size, piece.size)
  const rightOf = piece.left >= mark.right - mark.size * 0.7
  const under = down > 0 && piece.line.left > mark.left - 2 * mark.size && piece.line.left < mark.right + 2 * mark.size
  if (!rightOf && !under) return 6 + Math.abs(down)
  const apart = under ? 0 : Math.max(0, piece.left - mark.right) / Math.max(mark.size, piece.size)
  return LONE + (down > 0 && piece.caption !== null && !isNearer(piece, mark, marks) ? downWord(piece) * down : downCost(down)) + 0.06 * apart
}

/** The other party's mark in the same column stands nearer: in a table both are set at the middle of their own rows. */
const isNearer = (piece: Piece, mark: Mark, marks: readonly Mark[]): boolean =>
  marks.some(other => other.lone && other.role !== mark.role && other.role !== 'service' && Math.abs(other.left - mark.left) < 4 * mark.size && Math.abs(other.middle - piece.middle) < Math.abs(mark.middle - piece.middle))

/** What a line costs that is beside a lone mark, and what each line below or above it costs more. */
const LONE = 0.3
const downCost = (down: number): number => 0.55 * (down < 0 ? -down * 1.25 : down)

/** What each line below a word costs. A field with its own caption (电话) is its column's however far down the form it stands. */
const downWord = (piece: Piece): number => (piece.caption !== null ? SECTION_WORD : 0.45)
const SECTION_WORD = 0.2

/** Each party's heading stands over its own part of a screen or a form, one below the other: all down to the next is its own. */
const headsSection = (mark: Mark, marks: readonly Mark[]): boolean =>
  mark.lone && marks.some(other => other.side === 'below' && other.lone && other.role !== mark.role && other.role !== 'service' && Math.abs(other.left - mark.left) < mark.size)

/** A mark before a field (寄件电话) does not speak for the same field further on in its row, which has a word of its own: 寄件电话 | 电话: 138…. */
const inNextColumn = (mark: Mark, piece: Piece): boolean => piece.caption !== null && piece.caption !== mark.line && mark.line.words.some(word => word.kind === piece.kind && word.start >= mark.start)

/** Left or right of the column a heading stands over, where another heads the next one. */
const outsideColumn = (mark: Mark, piece: Piece, marks: readonly Mark[]): boolean => mark.column !== undefined ?
  piece.left < mark.column[0] - mark.size || piece.left >= mark.column[1] - mark.size :
  isPastColumn(piece.left, mark, marks) ||
  (piece.left < mark.left - 3 * mark.size && marks.some(other => other !== mark && other.role !== 'service' && other.right < mark.left && sameRow(other.line, mark.line)))

/** Left of the column a caption stands under, or from another caption's left on. */
const besideColumn = (mark: Mark, piece: Piece, marks: readonly Mark[]): boolean =>
  piece.right < mark.left || marks.some(other => other.side === 'above' && other.left > mark.right && piece.left > other.left - mark.size)

/** Print below that runs under the other party's mark in the row: whose column it stands in cannot be told. */
const runsUnder = (piece: Piece, mark: Mark, marks: readonly Mark[]): boolean =>
  marks.some(other => other.lone && other.role !== mark.role && other.role !== 'service' && piece.middle > other.line.bottom && piece.line.left < other.left && piece.line.right > other.right && sameRow(other.line, mark.line))

/** Whether print begins behind the column of a mark, which ends at the next mark in its row, or in the row of a mark of the same party above or below it. */
function isPastColumn(left: number, mark: Mark, marks: readonly Mark[]): boolean {
  const isOfColumn = (other: Mark): boolean => other === mark || (other.role === mark.role && Math.abs(other.left - mark.left) < mark.size)
  const endsColumn = (other: Mark): boolean => other.role !== 'service' && marks.some(one => other.left > one.right && other !== one && isOfColumn(one) && (other.line === one.line || sameRow(other.line, one.line)))
  return marks.some(other => left >= other.left - mark.size && endsColumn(other))
}

/** Marks that stand between a mark and a piece: on the line, in the row, or down the same column. */
const between = (mark: Mark, piece: Piece, marks: readonly Mark[]): number =>
  marks.reduce((count, other) => (isBetween(mark, piece, other) ? count + 1 : count), 0)

function isBetween(mark: Mark, piece: Piece, other: Mark): boolean {
  if (other === mark || other.role === mark.role) return false
  if (other.line === piece.line) return other.end <= piece.start && (mark.line !== piece.line || other.start >= mark.end)
  if (other.role === 'service' || (other.side === 'left' && other.left < piece.left)) return false
  if (sameRow(other.line, piece.line)) return !inNextColumn(other, piece) && other.right <= piece.left + piece.size && (!sameRow(mark.line, piece.line) || other.left >= mark.right)
  const sameColumn = Math.abs(other.left - mark.left) < 4 * mark.size
  return sameColumn && other.middle > Math.min(mark.middle, piece.middle) && other.middle < Math.max(mark.middle, piece.middle) && !sameRow(other.line, mark.line)
}

/** A service's word read apart from what it is the word of: 网点电话: | 0579-85123456, or the cell at the right of its own, 平台客服 | 400-123-4567. */
export const servesBeside = (mark: Mark, piece: Piece): boolean =>
  mark.role === 'service' && sameRow(mark.line, piece.line) &&
  ((mark.end === mark.line.text.length && Math.abs(piece.left - mark.right) < 3 * mark.size) || (mark.start === 0 && piece.start === 0 && mark.line.right <= piece.left))

/** The pieces that no service's word has. */
export const notServices = (pieces: readonly Piece[], marks: readonly Mark[]): Piece[] =>
  pieces.filter(piece => piece.mark?.role !== 'service' && !marks.some(mark => servesBeside(mark, piece)))
