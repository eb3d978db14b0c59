import { directionOf, heightOf, lengthOf } from '../../../core/waybill/quad'
import { type Quad } from '../../../core/waybill/waybill'
import { type Picture } from '../../ports/picture'
import { detect } from './detect'
import { type Models } from './models'
import { type TextRegion } from './textRegions'
import { apply, intoFrame, wholeFrame, type Frame, type View } from './view'

/** As long as this is what the detector looks at, or the whole photo of which it is a part. */
const DETECT_SIDE = 960

/** Print that fills less than one in this of the photo's side is drawn larger at once; small lines are when it shows them so much larger. */
const SMALL_LABEL = 1.6
const WORTH_ANOTHER_LOOK = 1.3

/** The lines of the levelled label. One detection when the label is level, up to three when not. */
export async function findLines(loaded: Models, picture: Picture): Promise<Look | null> {
  const print: Frame = { ...picture.print, turn: -picture.tilt }, whole = sideOf(wholeFrame(picture, print.turn))
  let look = await lookAt(loaded, picture, print, whole / sideOf(print) > SMALL_LABEL ? sideOf(print) : whole)
  if (look.regions.length === 0) return null
  const lean = leanOf(look.regions)
  if (standing(look.regions)) look = await lookAt(loaded, picture, quarterTurn(look.frame), look.side)
  else if (Math.abs(lean) > 6) look = await lookAt(loaded, picture, wholeFrame(picture, look.frame.turn - lean))
  const closer = closerFrame(picture, look)
  if (closer !== null) {
    const close = await lookAt(loaded, picture, closer)
    if (close.regions.length >= look.regions.length * 0.7) look = close
  }
  return look
}

/** A view of the photo with the text found on it, in the view's pixels. */
export interface Look {
  frame: Frame
  /** What of the picture, in its pixels, is as long as the detector's side. */
  side: number
  view: View
  regions: TextRegion[]
}

async function lookAt(loaded: Models, picture: Picture, frame: Frame, side = sideOf(frame)): Promise<Look> {
  return { frame, side, ...await detect(loaded, picture, frame, Math.min(1.5, DETECT_SIDE / side)) }
}

const sideOf = (frame: Frame): number => Math.max(frame.right - frame.left, frame.bottom - frame.top)
/** The same part of the picture, turned a quarter back. */
const quarterTurn = ({ turn, left, top, right, bottom }: Frame): Frame => ({ turn: turn - 90, left: top, right: bottom, top: -right, bottom: -left })

/** True when most of the text, by length, stands: the label is a quarter turn off. */
function standing(regions: TextRegion[]): boolean {
  let lying = 0, upright = 0
  for (const { box } of regions) {
    const wide = lengthOf(box), tall = heightOf(box)
    if (wide > tall * 2) lying += wide
    if (tall > wide * 2) upright += tall
  }
  return upright > lying
}

/** Median lean of the long lines in degrees clockwise. */
function leanOf(regions: TextRegion[]): number {
  const leans = regions
    .filter(({ box }) => lengthOf(box) > heightOf(box) * 3)
    .map(({ box }) => (directionOf(box) * 180) / Math.PI)
    .sort((p, q) => p - q)
  return leans[leans.length >> 1] ?? 0
}

/** A frame round the text when that shows it at least a third larger and its lines are small; null when it would not help. */
function closerFrame(picture: Picture, look: Look): Frame | null {
  const heights = look.regions.map(({ box }) => heightOf(box)).sort((p, q) => p - q)
  if ((heights[heights.length >> 1] ?? 99) > 18) return null
  const corners = look.regions.flatMap(({ box }) => toPicture(look.view, box)).map(p => intoFrame(picture, look.frame.turn, p))
  const xs = corners.map(p => p.x).sort((p, q) => p - q), ys = corners.map(p => p.y).sort((p, q) => p - q)
  const pad = 0.03 * look.side
  const frame: Frame = {
    turn: look.frame.turn,
    left: Math.max(look.frame.left, xs[0]! - pad), right: Math.min(look.frame.right, xs[xs.length - 1]! + pad),
    top: Math.max(look.frame.top, ys[0]! - pad), bottom: Math.min(look.frame.bottom, ys[ys.length - 1]! + pad),
  }
  return look.side / sideOf(frame) > WORTH_ANOTHER_LOOK ? frame : null
}

/** A box of a view in the picture's pixels. */
export const toPicture = (view: View, box: Quad): Quad => [apply(view.toPicture, box[0]), apply(view.toPicture, box[1]), apply(view.toPicture, box[2]), apply(view.toPicture, box[3])]
