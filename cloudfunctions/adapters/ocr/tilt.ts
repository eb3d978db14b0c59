/** About the side the photo is shrunk to before its angle is taken: strokes stay visible, noise and weave do not. */
const SIDE = 800
const BINS = 180

/**
 * The lean of a label's lines in degrees clockwise, -45 to 45: strokes, rules and bars of a label all run along two
 * directions at right angles, so the fullest direction of the edges, modulo 90 degrees, is the label's.
 * 0 when no direction stands out. Which of the four turns is upright is for the text reader to find.
 */
export function tiltOf(picture: { width: number; height: number; rgb: Uint8Array }): number {
  const times = Math.max(1, Math.round(Math.max(picture.width, picture.height) / SIDE))
  const width = Math.floor(picture.width / times), height = Math.floor(picture.height / times)
  return strongestDirection(edgeDirections(shrunkGreen(picture, times, width, height), width, height))
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

/** Edge strength by direction: one bin each half degree, modulo 90. Weak edges (paper, sensor noise) do not count. */
function edgeDirections(grey: Uint8Array, width: number, height: number): Float64Array {
  const bins = new Float64Array(BINS)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const a = grey[i - width - 1]!, b = grey[i - width]!, c = grey[i - width + 1]!
      const d = grey[i - 1]!, f = grey[i + 1]!
      const g = grey[i + width - 1]!, h = grey[i + width]!, k = grey[i + width + 1]!
      const gx = c + 2 * f + k - a - 2 * d - g
      const gy = g + 2 * h + k - a - 2 * b - c
      const strength = Math.abs(gx) + Math.abs(gy)
      if (strength < 160) continue
      const degrees = (Math.atan2(gy, gx) * 180) / Math.PI + 360
      const bin = Math.floor((degrees % 90) * 2)
      bins[bin] = bins[bin]! + Math.min(strength, 600)
    }
  }
  return bins
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
