import { type Bounds, type Picture } from '../../ports/picture'

/** About the side the photo is shrunk to before its edges are taken: strokes stay visible, noise and weave do not. */
const SIDE = 800
const BINS = 180
/** Weaker edges are paper and the sensor's noise. */
const WEAKEST = 160
/** Print fills squares of this side, of the shrunk photo, with at least so many edges; so far beyond them nothing is cut off. */
const SQUARE = 16
const FEWEST = 20
const MARGIN = 16

/**
 * How the label lies. `tilt`, the lean of its lines in degrees clockwise, -45 to 45: strokes, rules and bars all run along
 * two directions at right angles, so the fullest direction of the edges, modulo 90 degrees, is the label's; 0 when none
 * stands out. Which of the four turns is upright is for the text reader to find. `print`: what of the levelled photo has
 * edges enough for print, all of it when none has.
 */
export function layOfPrint(picture: Pick<Picture, 'width' | 'height' | 'rgb'>): Pick<Picture, 'tilt' | 'print'> {
  const times = Math.max(1, Math.round(Math.max(picture.width, picture.height) / SIDE))
  const width = Math.floor(picture.width / times), height = Math.floor(picture.height / times)
  const { bins, places } = edgesOf(shrunkGreen(picture, times, width, height), width, height)
  const tilt = strongestDirection(bins)
  const { left, top, right, bottom } = printOf(places, width, height, tilt)
  return { tilt, print: { left: left * times, top: top * times, right: right * times, bottom: bottom * times } }
}

/** The mean green of each square of `times` by `times` pixels. */
function shrunkGreen(picture: { width: number; rgb: Uint8Array }, times: number, width: number, height: number): Uint8Array {
  const { rgb } = picture
  const out = new Uint8Array(width * height)
  const sums = new Uint32Array(width)
  const share = 1 / (times * times)
  for (let y = 0; y < height; y++) {
    sums.fill(0)
    for (let row = 0; row < times; row++) {
      let i = (y * times + row) * picture.width * 3 + 1
      for (let x = 0; x < width; x++) {
        let sum = 0
        for (let column = 0; column < times; column++, i += 3) sum += rgb[i]!
        sums[x]! += sum
      }
    }
    for (let x = 0; x < width; x++) out[y * width + x] = sums[x]! * share
  }
  return out
}

/** Edge strength by direction, one bin each half degree, modulo 90; and where the edges are. */
function edgesOf(grey: Uint8Array, width: number, height: number): { bins: Float64Array; places: Uint32Array } {
  const bins = new Float64Array(BINS), places = new Uint32Array(width * height)
  let count = 0
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const a = grey[i - width - 1]!, b = grey[i - width]!, c = grey[i - width + 1]!
      const d = grey[i - 1]!, f = grey[i + 1]!
      const g = grey[i + width - 1]!, h = grey[i + width]!, k = grey[i + width + 1]!
      const gx = c + 2 * f + k - a - 2 * d - g
      const gy = g + 2 * h + k - a - 2 * b - c
      const strength = Math.abs(gx) + Math.abs(gy)
      if (strength < WEAKEST) continue
      const degrees = (Math.atan2(gy, gx) * 180) / Math.PI + 360
      const bin = Math.floor((degrees % 90) * 2)
      bins[bin] = bins[bin]! + Math.min(strength, 600)
      places[count++] = i
    }
  }
  return { bins, places: places.subarray(0, count) }
}

/** Bounds of the squares full of edges on the levelled photo, about its middle. */
function printOf(places: Uint32Array, width: number, height: number, tilt: number): Bounds {
  const cos = Math.cos((tilt * Math.PI) / 180), sin = Math.sin((tilt * Math.PI) / 180)
  const halfWidth = (Math.abs(cos) * width + Math.abs(sin) * height) / 2, halfHeight = (Math.abs(sin) * width + Math.abs(cos) * height) / 2
  const across = Math.ceil((2 * halfWidth) / SQUARE) + 1
  const squares = new Uint16Array(across * (Math.ceil((2 * halfHeight) / SQUARE) + 1))
  for (const i of places) {
    const column = i % width, x = column - width / 2, y = (i - column) / width - height / 2
    squares[Math.floor((cos * y - sin * x + halfHeight) / SQUARE) * across + Math.floor((cos * x + sin * y + halfWidth) / SQUARE)]! += 1
  }
  let left = Infinity, top = Infinity, right = -1, bottom = -1
  for (const [square, edges] of squares.entries()) {
    if (edges < FEWEST) continue
    const x = square % across, y = (square - x) / across
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
  }
  if (right < 0) return { left: -halfWidth, top: -halfHeight, right: halfWidth, bottom: halfHeight }
  return {
    left: Math.max(0, left * SQUARE - MARGIN) - halfWidth, right: Math.min(2 * halfWidth, right * SQUARE + MARGIN) - halfWidth,
    top: Math.max(0, top * SQUARE - MARGIN) - halfHeight, bottom: Math.min(2 * halfHeight, bottom * SQUARE + MARGIN) - halfHeight,
  }
}

/** The peak of the smoothed bins, refined over its neighbours; 0 when it is hardly above the mean. */
function strongestDirection(bins: Float64Array): number {
  const smooth = bins.map((_, i) => [-3, -2, -1, 0, 1, 2, 3].reduce((sum, d) => sum + (4 - Math.abs(d)) * bins[(i + d + BINS) % BINS]!, 0))
  const peak = smooth.reduce((best, value, i) => (value > smooth[best]! ? i : best), 0)
  const mean = smooth.reduce((sum, value) => sum + value, 0) / BINS
  if (mean === 0 || smooth[peak]! < 1.3 * mean) return 0
  let weight = 0, offset = 0
  for (let d = -4; d <= 4; d++) {
    const above = Math.max(0, smooth[(peak + d + BINS) % BINS]! - mean)
    weight += above
    offset += above * d
  }
  const degrees = (peak + 0.5 + offset / weight) / 2
  return degrees > 45 ? degrees - 90 : degrees
}
