import sharp from 'sharp'
import { type Point } from '../../../core/waybill/waybill'
import { type Picture } from '../../ports/picture'

/** x' = a x + c y + e, y' = b x + d y + f. */
export interface Affine { a: number; b: number; c: number; d: number; e: number; f: number }

/** A part of a picture, turned and scaled for one reading: its own pixels, and the way from them to the picture's. */
export interface View {
  width: number
  height: number
  rgb: Uint8Array
  toPicture: Affine
}

/** The rectangle of the levelled picture to look at, in picture pixels around the picture's middle. */
export interface Frame {
  /** Degrees clockwise the picture is turned by, about its middle, before the frame is cut. */
  turn: number
  left: number
  top: number
  right: number
  bottom: number
}

export const apply = (m: Affine, p: Point): Point => ({ x: m.a * p.x + m.c * p.y + m.e, y: m.b * p.x + m.d * p.y + m.f })

/** The frame that holds the whole picture after it is turned. */
export function wholeFrame(picture: Picture, turn: number): Frame {
  const { cos, sin } = rotation(turn)
  const halfWidth = (Math.abs(cos) * picture.width + Math.abs(sin) * picture.height) / 2
  const halfHeight = (Math.abs(sin) * picture.width + Math.abs(cos) * picture.height) / 2
  return { turn, left: -halfWidth, top: -halfHeight, right: halfWidth, bottom: halfHeight }
}

/** Where a point of the picture lies in the coordinates of a frame with this turn. */
export function intoFrame(picture: Picture, turn: number, p: Point): Point {
  const { cos, sin } = rotation(turn)
  const x = p.x - picture.width / 2, y = p.y - picture.height / 2
  return { x: cos * x - sin * y, y: sin * x + cos * y }
}

/** Draws a frame at `scale` view pixels per picture pixel, both sides rounded up to a multiple of `step`. Outside is grey. */
export async function viewOf(picture: Picture, frame: Frame, scale: number, step: number): Promise<View> {
  const up = (length: number) => Math.max(step, Math.ceil((length * scale) / step - 0.01) * step)
  const width = up(frame.right - frame.left), height = up(frame.bottom - frame.top)
  const { cos, sin } = rotation(frame.turn)
  const toPicture: Affine = {
    a: cos / scale, b: -sin / scale, c: sin / scale, d: cos / scale,
    e: picture.width / 2 + cos * frame.left + sin * frame.top,
    f: picture.height / 2 - sin * frame.left + cos * frame.top,
  }
  // Shrinking goes first and through libvips, which averages; the turn then only has to sample.
  const small = scale < 0.999 ? await shrink(picture, scale) : { width: picture.width, height: picture.height, rgb: picture.rgb }
  // The whole picture as it lies: its own pixels are the view.
  if (frame.turn === 0 && small.width === width && small.height === height) return { ...small, toPicture }
  const sx = small.width / picture.width, sy = small.height / picture.height
  const toSmall: Affine = { a: toPicture.a * sx, b: toPicture.b * sy, c: toPicture.c * sx, d: toPicture.d * sy, e: toPicture.e * sx, f: toPicture.f * sy }
  return { width, height, rgb: sample(small, toSmall, width, height), toPicture }
}

const rotation = (degrees: number) => ({ cos: Math.cos((degrees * Math.PI) / 180), sin: Math.sin((degrees * Math.PI) / 180) })

interface Pixels { width: number; height: number; rgb: Uint8Array }

async function shrink(picture: Picture, scale: number): Promise<Pixels> {
  const width = Math.max(1, Math.round(picture.width * scale)), height = Math.max(1, Math.round(picture.height * scale))
  const data = await sharp(picture.rgb, { raw: { width: picture.width, height: picture.height, channels: 3 } })
    .resize({ width, height, fit: 'fill', kernel: 'linear' }).raw().toBuffer()
  return { width, height, rgb: data }
}

/** Bilinear sampling of `from` along `m`, mid grey where it runs outside. */
function sample(from: Pixels, m: Affine, width: number, height: number): Uint8Array {
  const out = new Uint8Array(width * height * 3).fill(128)
  const { rgb } = from
  const stride = from.width * 3
  const maxX = from.width - 1, maxY = from.height - 1
  for (let y = 0, o = 0; y < height; y++) {
    let px = m.c * (y + 0.5) + m.a * 0.5 + m.e - 0.5
    let py = m.d * (y + 0.5) + m.b * 0.5 + m.f - 0.5
    for (let x = 0; x < width; x++, o += 3, px += m.a, py += m.b) {
      if (px < -0.5 || py < -0.5 || px > maxX + 0.5 || py > maxY + 0.5) continue
      const cx = px < 0 ? 0 : px > maxX ? maxX : px, cy = py < 0 ? 0 : py > maxY ? maxY : py
      const x0 = cx | 0, y0 = cy | 0
      const fx = cx - x0, fy = cy - y0
      const i = y0 * stride + x0 * 3
      const right = x0 < maxX ? 3 : 0, below = y0 < maxY ? stride : 0
      const w00 = (1 - fx) * (1 - fy), w10 = fx * (1 - fy), w01 = (1 - fx) * fy, w11 = fx * fy
      const j = i + right, k = i + below, l = k + right
      out[o] = rgb[i]! * w00 + rgb[j]! * w10 + rgb[k]! * w01 + rgb[l]! * w11 + 0.5
      out[o + 1] = rgb[i + 1]! * w00 + rgb[j + 1]! * w10 + rgb[k + 1]! * w01 + rgb[l + 1]! * w11 + 0.5
      out[o + 2] = rgb[i + 2]! * w00 + rgb[j + 2]! * w10 + rgb[k + 2]! * w01 + rgb[l + 2]! * w11 + 0.5
    }
  }
  return out
}
