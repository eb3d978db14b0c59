import { type Quad } from '../../../core/waybill/waybill'
import { type Bounds } from '../../ports/picture'

/** A picture in grey: one byte a pixel. */
export interface Grey { width: number; height: number; grey: Uint8Array }

/** 1 where a pixel is lighter than the mean of the square of `reach` pixels round it by more than `from` and less than `to` (darker: below 0), so that light and shade do not count. */
export function unlikeAround({ width, height, grey }: Grey, reach: number, from: number, to: number): Uint8Array {
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
      const difference = grey[y * width + x]! - sum / ((bottom - top) * (right - left))
      if (difference > from && difference < to) unlike[y * width + x] = 1
    }
  }
  return unlike
}

/** Bounds of pixels marked 1, each at most `reach` from the next, that are about as wide as tall and within the sizes given. Marks are used up. */
export function squareBlobs(marked: Uint8Array, width: number, height: number, reach: number, smallest: number, largest: number): Bounds[] {
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
      for (let ny = Math.max(0, y - reach); ny <= y + reach && ny < height; ny++) {
        for (let nx = Math.max(0, x - reach); nx <= x + reach && nx < width; nx++) {
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

/** Bounds grown on every side by a share of their size (shrunk, below 0). */
export function grown({ left, right, top, bottom }: Bounds, share: number): Quad {
  const dx = (right - left) * share, dy = (bottom - top) * share
  return [{ x: left - dx, y: top - dy }, { x: right + dx, y: top - dy }, { x: right + dx, y: bottom + dy }, { x: left - dx, y: bottom + dy }]
}
