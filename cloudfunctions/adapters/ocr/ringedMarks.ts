import { type Quad } from '../../../core/waybill/waybill'
import { type Bounds } from '../../ports/picture'
import { grown, squareBlobs, unlikeAround } from './blobs'
import { type View } from './view'

/** Sizes of a mark (寄, 收) in heights of the print beside it. */
const SMALLEST = 0.9
const LARGEST = 3
/** A mark is this much darker or lighter than the paper round it, of 255. */
const CONTRAST = 18
const MOST = 8
/** The character inside the ring: the middle eight tenths of the width, so that the ring's sides are cut off. */
const INSIDE = -0.1
/** A mark at the far edge stands at most this many heights behind a short line's end. */
const FARTHEST = 25

/**
 * Squares on a levelled view where a character may stand in a ring, a box or on a dark disc, at the head of a line of
 * print or at the far edge of its row: the detector passes over most of those, and they say who is who. `boxes` are the lines found, in view pixels;
 * `flipped`: the view is upside down, so that lines begin at their right. Returns the squares inside the rings.
 */
export function ringedMarks(view: View, boxes: readonly Quad[], flipped: boolean): Quad[] {
  const lines = boxes.map(boundsOf).filter(line => line.right - line.left > 1.5 * (line.bottom - line.top))
  if (lines.length === 0) return []
  const heights = lines.map(line => line.bottom - line.top).sort((p, q) => p - q)
  const usual = heights[heights.length >> 1]!
  // Darker than the paper, or lighter: a disc on a dark screen.
  const found = [[-Infinity, -CONTRAST], [CONTRAST, Infinity]].flatMap(([from, to]) => squareBlobs(unlikeAround(view, Math.round(usual), from!, to!), view.width, view.height, 1, SMALLEST * usual * 0.7, LARGEST * usual))
  const heading = (square: Bounds): boolean => lines.some(line => headsLine(square, line, flipped))
  const squares = found.filter(square => !lines.some(line => inside(line, square)) && (heading(square) || lines.some(line => endsRow(square, line, lines, flipped))))
  return largestOf(squares).sort((p, q) => Number(heading(q)) - Number(heading(p))).slice(0, MOST).map(square => grown(square, INSIDE))
}

function boundsOf(box: Quad): Bounds {
  const xs = box.map(p => p.x), ys = box.map(p => p.y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** The square stands before the line's first character, beside it or at the middle of a block the line belongs to. */
function headsLine(square: Bounds, line: Bounds, flipped: boolean): boolean {
  const gap = flipped ? square.left - line.right : line.left - square.right
  return isBeside(square, line, gap, 2.5)
}

/** The square stands at the label's far edge, in a column of its own behind the lines' ends: nothing is printed after it. */
function endsRow(square: Bounds, line: Bounds, lines: readonly Bounds[], flipped: boolean): boolean {
  const gap = flipped ? line.left - square.right : square.left - line.right
  return isBeside(square, line, gap, FARTHEST) && !lines.some(other => other.top < square.bottom && square.top < other.bottom && (flipped ? other.left < square.left : other.right > square.right))
}

function isBeside(square: Bounds, line: Bounds, gap: number, farthest: number): boolean {
  const height = line.bottom - line.top
  const middle = (square.top + square.bottom) / 2
  const size = (square.bottom - square.top) / height
  return gap > -0.6 * height && gap < farthest * height && size > SMALLEST * 0.7 && size < LARGEST && middle > line.top - 1.2 * height && middle < line.bottom + 1.2 * height
}

const inside = (line: Bounds, square: Bounds): boolean => {
  const x = (square.left + square.right) / 2, y = (square.top + square.bottom) / 2
  return x > line.left + 2 && x < line.right - 2 && y > line.top && y < line.bottom
}

/** Of squares within one another only the outermost. */
function largestOf(squares: Bounds[]): Bounds[] {
  const bySize = [...squares].sort((p, q) => q.right - q.left - (p.right - p.left))
  return bySize.filter((square, place) => !bySize.slice(0, place).some(other => square.left >= other.left - 1 && square.right <= other.right + 1 && square.top >= other.top - 1 && square.bottom <= other.bottom + 1))
}
