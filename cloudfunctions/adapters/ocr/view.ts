import sharp, { type Sharp } from 'sharp'
import { type Point } from '../../../core/waybill/waybill'
import { type Bounds, type Picture } from '../../ports/picture'
import { type Affine, type Normal, sampleColours, sampleGrey } from './sample'

/** A part of a picture, turned and scaled for one reading: its own pixels, and the way from them to the picture's. */
export interface View {
  width: number
  height: number
  /** How light the pixels are: bars and rings are looked for in it. */
  grey: Uint8Array
  toPicture: Affine
}

/** The rectangle of the levelled picture to look at, in picture pixels around the picture's middle. */
export interface Frame extends Bounds {
  /** Degrees clockwise the picture is turned by, about its middle, before the frame is cut. */
  turn: number
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

/** Draws a frame in grey at `scale` view pixels per picture pixel. Outside is mid grey. */
export async function greyViewOf(picture: Picture, frame: Frame, scale: number): Promise<View> {
  const { width, height, toPicture } = drawn(picture, frame, scale, 1)
  const { data, info } = scale < 0.999 ? await shrunk(picture, scale).raw().toBuffer({ resolveWithObject: true }) : { data: picture.rgb, info: picture }
  const small = { width: info.width, height: info.height, grey: luminanceOf(data) }
  // The whole picture as it lies: its own pixels are the view.
  if (frame.turn === 0 && small.width === width && small.height === height) return { width, height, grey: small.grey, toPicture }
  return { width, height, grey: sampleGrey(small, onto(small, picture, toPicture), width, height), toPicture }
}

/** Green alone would do for most bars, but three colours together carry less noise. */
function luminanceOf(rgb: Uint8Array): Uint8Array {
  const grey = new Uint8Array(rgb.length / 3)
  for (let o = 0, i = 0; o < grey.length; o++, i += 3) grey[o] = (rgb[i]! * 77 + rgb[i + 1]! * 150 + rgb[i + 2]! * 29) >> 8
  return grey
}

/** Draws a frame for a model, both sides rounded up to a multiple of `step`: beside the view, planes of floats, blue, green and red. */
export async function planesOf(picture: Picture, frame: Frame, scale: number, step: number, normals: readonly [Normal, Normal, Normal]): Promise<View & { planes: Float32Array }> {
  const { width, height, toPicture } = drawn(picture, frame, scale, step)
  const { data, info } = await shrunk(picture, scale).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const small = { width: info.width, height: info.height, rgba: new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4) }
  return { width, height, toPicture, ...sampleColours(small, onto(small, picture, toPicture), width, height, normals) }
}

function drawn(picture: Picture, frame: Frame, scale: number, step: number): { width: number; height: number; toPicture: Affine } {
  const up = (length: number) => Math.max(step, Math.ceil((length * scale) / step - 0.01) * step)
  const { cos, sin } = rotation(frame.turn)
  return {
    width: up(frame.right - frame.left), height: up(frame.bottom - frame.top),
    toPicture: {
      a: cos / scale, b: -sin / scale, c: sin / scale, d: cos / scale,
      e: picture.width / 2 + cos * frame.left + sin * frame.top,
      f: picture.height / 2 - sin * frame.left + cos * frame.top,
    },
  }
}

/** Shrinking goes first and through libvips, which averages; the turn then only has to sample. */
function shrunk(picture: Picture, scale: number): Sharp {
  const whole = sharp(picture.rgb, { raw: { width: picture.width, height: picture.height, channels: 3 } })
  if (scale >= 0.999) return whole
  return whole.resize({ width: Math.max(1, Math.round(picture.width * scale)), height: Math.max(1, Math.round(picture.height * scale)), fit: 'fill', kernel: 'linear' })
}

/** The way from a view's pixels to those of the shrunk picture. */
function onto(small: { width: number; height: number }, picture: Picture, { a, b, c, d, e, f }: Affine): Affine {
  const sx = small.width / picture.width, sy = small.height / picture.height
  return { a: a * sx, b: b * sy, c: c * sx, d: d * sy, e: e * sx, f: f * sy }
}

const rotation = (degrees: number) => ({ cos: Math.cos((degrees * Math.PI) / 180), sin: Math.sin((degrees * Math.PI) / 180) })
