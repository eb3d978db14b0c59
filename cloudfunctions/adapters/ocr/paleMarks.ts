import { heightOf, lengthOf } from '../../../core/waybill/quad'
import { type Quad } from '../../../core/waybill/waybill'
import { type Picture } from '../../ports/picture'
import { type Grey, grown, squareBlobs, unlikeAround } from './blobs'
import { type View } from './view'

/** Sizes of a letter behind the words, in heights of the print. */
const SMALLEST = 2.2
const LARGEST = 9
/** Half the thickness of the print's strokes, in heights of its lines: what is no thicker is wiped off. */
const STROKE = 0.07
/** The letter is this much darker than the paper round it, of 255; what is darker still is no ground to print on. */
const PALEST = 5
const DARKEST = 70
/** The view is halved before. */
const HALF = 2
const INK = 60
const PAPER = 235

/** Large pale letters that lie behind the words: drawn dark on a picture of their own, a half of the view. */
export interface PaleMarks { picture: Pick<Picture, 'width' | 'height' | 'rgb'>; onPicture: Quad[]; onView: Quad[] }

/** The detector sees the words over such a letter and not the letter: it is what is left when all thin strokes are wiped off. `boxes` are the lines found, in view pixels. */
export function paleMarks(view: View, boxes: readonly Quad[]): PaleMarks {
  const heights = boxes.map(box => Math.min(heightOf(box), lengthOf(box)) / HALF).sort((p, q) => p - q)
  const usual = heights[heights.length >> 1] ?? 0
  const small = halved(view)
  const stroke = Math.max(1, Math.round(usual * STROKE))
  const wiped = { ...small, grey: furthest(furthest(small, stroke, Math.max), stroke, Math.min).grey }
  const pale = unlikeAround(wiped, Math.round(usual * 2), -DARKEST, -PALEST)
  const rgb = new Uint8Array(pale.length * 3)
  pale.forEach((one, place) => rgb.fill(one === 1 ? INK : PAPER, place * 3, place * 3 + 3))
  const onPicture = squareBlobs(pale, small.width, small.height, 2, SMALLEST * usual, LARGEST * usual).map(bounds => grown(bounds, 0.06))
  const twice = ({ x, y }: Quad[0]): Quad[0] => ({ x: x * HALF, y: y * HALF })
  return { picture: { width: small.width, height: small.height, rgb }, onPicture, onView: onPicture.map(([a, b, c, d]): Quad => [twice(a), twice(b), twice(c), twice(d)]) }
}

/** The lightest of each four pixels. */
function halved({ width, height, grey }: Grey): Grey {
  const wide = width >> 1, tall = height >> 1
  const out = new Uint8Array(wide * tall)
  for (let y = 0; y < tall; y++) {
    for (let x = 0, i = y * HALF * width; x < wide; x++, i += HALF) out[y * wide + x] = Math.max(grey[i]!, grey[i + 1]!, grey[i + width]!, grey[i + width + 1]!)
  }
  return { width: wide, height: tall, grey: out }
}

/** Each pixel's lightest or darkest neighbour within `reach`, along rows and then along columns. */
function furthest(from: Grey, reach: number, of: (a: number, b: number) => number): Grey {
  const { width, height } = from
  const along = (grey: Uint8Array, step: number, length: number, lines: number, apart: number): Uint8Array => {
    const out = new Uint8Array(grey.length)
    for (let line = 0; line < lines; line++) {
      for (let place = 0; place < length; place++) {
        const at = line * apart + place * step
        let best = grey[at]!
        for (let d = Math.max(-reach, -place); d <= reach && place + d < length; d++) best = of(best, grey[at + d * step]!)
        out[at] = best
      }
    }
    return out
  }
  return { width, height, grey: along(along(from.grey, 1, width, height, width), width, height, width, 1) }
}
