import { type Quad } from '../../../core/waybill/waybill'
import { type View } from './view'

/** Sizes of a mark (寄, 收) in heights of the print beside it. */
const SMALLEST = 0.9
const LARGEST = 3
/** A mark is this much darker or lighter than the paper round it, of 255. */
const CONTRAST = 18
const MOST = 8
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
  const found = [-1, 1].flatMap(sign => components(unlikeAround(view, Math.round(usual), sign), view.width, view.height, SMALLEST * usual * 0.7, LARGEST * usual))
  const heading = (square: Bounds): boolean => lines.some(line => headsLine(square, line, flipped))
  const squares = found.filter(square => !lines.some(line => inside(line, square)) && (heading(square) || lines.some(line => endsRow(square, line, lines, flipped))))
  return largestOf(squares).sort((p, q) => Number(heading(q)) - Number(heading(p))).slice(0, MOST).map(inner)
}

interface Bounds { left: number; right: number; top: number; bottom: number }

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

/** The character inside the ring: the middle nine tenths of the width, so that the ring's sides are cut off. */
function inner({ left, right, top, bottom }: Bounds): Quad {
  const dx = (right - left) * 0.1, dy = (bottom - top) * 0.1
  return [{ x: left + dx, y: top + dy }, { x: right - dx, y: top + dy }, { x: right - dx, y: bottom - dy }, { x: left + dx, y: bottom - dy }]
}

/** 1 where a pixel is clearly darker (`sign` -1), or lighter (1: a disc on a dark screen), than the mean of the square of `reach` pixels round it, so that light and shade do not count. */
function unlikeAround(view: View, reach: number, sign: number): Uint8Array {
  const { width, height, grey } = view
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x]!
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row
    }
  }
  const unlike = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach), bottom = Math.min(height, y + reach + 1)
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach), right = Math.min(width, x + reach + 1)
      const sum = sums[bottom * (width + 1) + right]! - sums[top * (width + 1) + right]! - sums[bottom * (width + 1) + left]! + sums[top * (width + 1) + left]!
      if (sign * (grey[y * width + x]! - sum / ((bottom - top) * (right - left))) > CONTRAST) unlike[y * width + x] = 1
    }
  }
  return unlike
}

/** Bounds of connected pixels marked 1 that are about as wide as tall and within the sizes given. */
function components(marked: Uint8Array, width: number, height: number, smallest: number, largest: number): Bounds[] {
  const found: Bounds[] = []
  const stack: number[] = []
  for (let start = 0; start < marked.length; start++) {
    if (marked[start] !== 1) continue
    let left = width, right = 0, top = height, bottom = 0
    marked[start] = 0
    stack.push(start)
    while (stack.length > 0) {
      const i = stack.pop()!
      const x = i % width, y = (i - x) / width
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
      for (let ny = y > 0 ? y - 1 : 0; ny <= y + 1 && ny < height; ny++) {
        for (let nx = x > 0 ? x - 1 : 0; nx <= x + 1 && nx < width; nx++) {
          const n = ny * width + nx
          if (marked[n] === 1) {
            marked[n] = 0
            stack.push(n)
          }
        }
      }
    }
    const wide = right - left + 1, tall = bottom - top + 1
    if (wide >= smallest && tall >= smallest && wide <= largest && tall <= largest && wide < 1.5 * tall && tall < 1.5 * wide) found.push({ left, right: right + 1, top, bottom: bottom + 1 })
  }
  return found
}
