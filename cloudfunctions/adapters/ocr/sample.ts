/** x' = a x + c y + e, y' = b x + d y + f. */
export interface Affine { a: number; b: number; c: number; d: number; e: number; f: number }

/** What lies outside a picture: mid grey. */
const OUTSIDE = 128

/**
 * Bilinear sampling of one byte a pixel along `m` (from the answer's pixels to `from`'s).
 * Weights are of 256ths: a byte is at most one off.
 */
export function sampleGrey(from: { width: number; height: number; grey: Uint8Array }, m: Affine, width: number, height: number): Uint8Array {
  const out = new Uint8Array(width * height).fill(OUTSIDE)
  const { grey, width: stride } = from
  const maxX = from.width - 1, maxY = from.height - 1
  for (let y = 0, o = 0; y < height; y++) {
    let px = m.c * (y + 0.5) + m.a * 0.5 + m.e - 0.5
    let py = m.d * (y + 0.5) + m.b * 0.5 + m.f - 0.5
    for (let x = 0; x < width; x++, o++, px += m.a, py += m.b) {
      if (px < -0.5 || py < -0.5 || px > maxX + 0.5 || py > maxY + 0.5) continue
      const cx = px < 0 ? 0 : px > maxX ? maxX : px, cy = py < 0 ? 0 : py > maxY ? maxY : py
      const x0 = cx | 0, y0 = cy | 0
      const wx = ((cx - x0) * 256) | 0, wy = ((cy - y0) * 256) | 0
      const i = y0 * stride + x0, j = i + (x0 < maxX ? 1 : 0), below = y0 < maxY ? stride : 0
      const w11 = (wx * wy) >> 8
      out[o] = (grey[i]! * (256 - wx - wy + w11) + grey[j]! * (wx - w11) + grey[i + below]! * (wy - w11) + grey[j + below]! * w11 + 128) >> 8
    }
  }
  return out
}

/** A colour's byte times the first, less the second, is what a model takes for it. */
export type Normal = readonly [factor: number, shift: number]

/**
 * Bilinear sampling of RGBA words along `m` into what a model takes: planes of floats, blue, green and red, each by its
 * own normal. The green also comes as bytes, for what is looked for in grey.
 */
export function sampleColours(from: { width: number; height: number; rgba: Uint32Array }, m: Affine, width: number, height: number, normals: readonly [Normal, Normal, Normal]): { planes: Float32Array; grey: Uint8Array } {
  const plane = width * height
  const planes = new Float32Array(plane * 3), grey = new Uint8Array(plane).fill(OUTSIDE)
  for (const [place, [factor, shift]] of normals.entries()) planes.fill(OUTSIDE * factor - shift, place * plane, (place + 1) * plane)
  const [[blueFactor, blueShift], [greenFactor, greenShift], [redFactor, redShift]] = normals
  const { rgba, width: stride } = from
  const maxX = from.width - 1, maxY = from.height - 1
  for (let y = 0, o = 0; y < height; y++) {
    let px = m.c * (y + 0.5) + m.a * 0.5 + m.e - 0.5
    let py = m.d * (y + 0.5) + m.b * 0.5 + m.f - 0.5
    for (let x = 0; x < width; x++, o++, px += m.a, py += m.b) {
      if (px < -0.5 || py < -0.5 || px > maxX + 0.5 || py > maxY + 0.5) continue
      const cx = px < 0 ? 0 : px > maxX ? maxX : px, cy = py < 0 ? 0 : py > maxY ? maxY : py
      const x0 = cx | 0, y0 = cy | 0
      const wx = ((cx - x0) * 256) | 0, wy = ((cy - y0) * 256) | 0
      const i = y0 * stride + x0, j = i + (x0 < maxX ? 1 : 0), below = y0 < maxY ? stride : 0
      const w11 = (wx * wy) >> 8, w10 = wx - w11, w01 = wy - w11, w00 = 256 - wx - wy + w11
      const p = rgba[i]!, q = rgba[j]!, r = rgba[i + below]!, s = rgba[j + below]!
      // Red and blue, sixteen bits apart in a word, are weighted together.
      const both = (Math.imul(p & 0xff00ff, w00) + Math.imul(q & 0xff00ff, w10) + Math.imul(r & 0xff00ff, w01) + Math.imul(s & 0xff00ff, w11) + 0x800080) | 0
      const green = (((p >> 8) & 255) * w00 + ((q >> 8) & 255) * w10 + ((r >> 8) & 255) * w01 + ((s >> 8) & 255) * w11 + 128) >> 8
      grey[o] = green
      planes[o] = (both >>> 24) * blueFactor - blueShift
      planes[o + plane] = green * greenFactor - greenShift
      planes[o + 2 * plane] = ((both >> 8) & 255) * redFactor - redShift
    }
  }
  return { planes, grey }
}
