import { type SeenLine } from '../../../core/waybill/seenLabel'
import { type Point, type Quad } from '../../../core/waybill/waybill'
import { fieldWords } from '../../../core/waybill/words'
import { type Picture } from '../../ports/picture'
import { type TextReader } from '../../ports/textReader'
import { detect } from './detect'
import { models, type Models } from './models'
import { recognise, type Recognised } from './recognise'
import { ringedMarks } from './ringedMarks'
import { type TextRegion } from './textRegions'
import { apply, intoFrame, viewOf, wholeFrame, type Frame, type View } from './view'

/** Long side of the view the detector looks at. */
const DETECT_SIDE = 960
/** The detector's sides are multiples of this. */
const DETECT_STEP = 32
/** Below this mean confidence the longest lines are tried upside down. */
const UPRIGHT_CONFIDENCE = 0.8
const MIN_LINE_CONFIDENCE = 0.5

/** PP-OCRv4 through onnxruntime: finds which way up the label is, finds its lines, reads each. */
export const onnxTextReader: TextReader = {
  async read(picture): Promise<SeenLine[]> {
    const loaded = await models()
    const look = await findLines(loaded, picture)
    return look === null ? [] : readLines(loaded, picture, look)
  },
}

/** The lines of the levelled label. One detection when the label is level and fills the photo, up to three when not. */
async function findLines(loaded: Models, picture: Picture): Promise<Look | null> {
  let look = await lookAt(loaded, picture, wholeFrame(picture, -picture.tilt))
  if (look.regions.length === 0) return null
  const lean = leanOf(look.regions)
  if (standing(look.regions)) look = await lookAt(loaded, picture, wholeFrame(picture, look.frame.turn - 90))
  else if (Math.abs(lean) > 6) look = await lookAt(loaded, picture, wholeFrame(picture, look.frame.turn - lean))
  const closer = closerFrame(picture, look)
  if (closer !== null) {
    const close = await lookAt(loaded, picture, closer)
    if (close.regions.length >= look.regions.length * 0.7) look = close
  }
  return look
}

interface Look { frame: Frame; view: View; regions: TextRegion[] }

async function lookAt(loaded: Models, picture: Picture, frame: Frame): Promise<Look> {
  const scale = Math.min(1.5, DETECT_SIDE / Math.max(frame.right - frame.left, frame.bottom - frame.top))
  const view = await viewOf(picture, frame, scale, DETECT_STEP)
  return { frame, view, regions: await detect(loaded, view) }
}

const widthOf = (box: Quad) => Math.hypot(box[1].x - box[0].x, box[1].y - box[0].y)
const heightOf = (box: Quad) => Math.hypot(box[3].x - box[0].x, box[3].y - box[0].y)

/** True when most of the text, by length, stands: the label is a quarter turn off. */
function standing(regions: TextRegion[]): boolean {
  let lying = 0, upright = 0
  for (const { box } of regions) {
    const wide = widthOf(box), tall = heightOf(box)
    if (wide > tall * 2) lying += wide
    if (tall > wide * 2) upright += tall
  }
  return upright > lying
}

/** Median lean of the long lines in degrees clockwise. */
function leanOf(regions: TextRegion[]): number {
  const leans = regions
    .filter(({ box }) => widthOf(box) > heightOf(box) * 3)
    .map(({ box }) => (Math.atan2(box[1].y - box[0].y, box[1].x - box[0].x) * 180) / Math.PI)
    .sort((p, q) => p - q)
  return leans[leans.length >> 1] ?? 0
}

/** A frame round the text when that shows it at least a third larger and its lines are small; null when it would not help. */
function closerFrame(picture: Picture, look: Look): Frame | null {
  const heights = look.regions.map(({ box }) => heightOf(box)).sort((p, q) => p - q)
  if ((heights[heights.length >> 1] ?? 99) > 18) return null
  const corners = look.regions.flatMap(({ box }) => toPicture(look.view, box)).map(p => intoFrame(picture, look.frame.turn, p))
  const xs = corners.map(p => p.x).sort((p, q) => p - q), ys = corners.map(p => p.y).sort((p, q) => p - q)
  const pad = 0.03 * Math.max(look.frame.right - look.frame.left, look.frame.bottom - look.frame.top)
  const frame: Frame = {
    turn: look.frame.turn,
    left: Math.max(look.frame.left, xs[0]! - pad), right: Math.min(look.frame.right, xs[xs.length - 1]! + pad),
    top: Math.max(look.frame.top, ys[0]! - pad), bottom: Math.min(look.frame.bottom, ys[ys.length - 1]! + pad),
  }
  const before = Math.max(look.frame.right - look.frame.left, look.frame.bottom - look.frame.top)
  const after = Math.max(frame.right - frame.left, frame.bottom - frame.top)
  return before / after > 1.3 ? frame : null
}

const toPicture = (view: View, box: Quad): Quad => [apply(view.toPicture, box[0]), apply(view.toPicture, box[1]), apply(view.toPicture, box[2]), apply(view.toPicture, box[3])]

/** Reads every line; when the longest ones make no sense, the whole label is taken to be upside down. */
async function readLines(loaded: Models, picture: Picture, look: Look): Promise<SeenLine[]> {
  const boxes = look.regions.map(region => toPicture(look.view, region.box))
  const byLength = [...boxes].sort((p, q) => widthOf(q) - widthOf(p))
  const trial = byLength.slice(0, 4)
  let firstRead: Recognised[] = []
  for (const box of trial) firstRead.push(await recognise(loaded, picture, box))
  let upsideDown = false
  if (mean(firstRead) < UPRIGHT_CONFIDENCE) {
    const turned: Recognised[] = []
    for (const box of trial) turned.push(await recognise(loaded, picture, halfTurn(box)))
    if (mean(turned) > mean(firstRead)) {
      upsideDown = true
      firstRead = turned
    }
  }
  const lines: SeenLine[] = []
  for (const [i, box] of byLength.entries()) {
    const way = upsideDown ? halfTurn(box) : box
    const read = firstRead[i] ?? await recognise(loaded, picture, way)
    if (read.text !== '' && read.confidence >= MIN_LINE_CONFIDENCE) lines.push({ text: read.text, confidence: read.confidence, box: onPhoto(way, picture.scale) })
  }
  return [...lines, ...await readMarks(loaded, picture, look, upsideDown, lines)]
}

/** Ringed 寄 and 收 that the detector passed over; not looked for when both parties' words were read (始发网点 and 寄快递首单立减 are none). */
async function readMarks(loaded: Models, picture: Picture, look: Look, upsideDown: boolean, lines: readonly SeenLine[]): Promise<SeenLine[]> {
  const words = lines.flatMap(line => fieldWords(line.text))
  if (words.some(word => word.kind === 'sender') && words.some(word => word.kind === 'receiver')) return []
  const marks: SeenLine[] = []
  for (const square of ringedMarks(look.view, look.regions.map(region => region.box), upsideDown)) {
    const box = toPicture(look.view, square)
    const way = upsideDown ? halfTurn(box) : box
    const read = await recognise(loaded, picture, way)
    if (/[寄收发派]/u.test(read.text) && read.text.length <= 2) marks.push({ text: read.text, confidence: read.confidence, box: onPhoto(way, picture.scale) })
  }
  return marks
}

const mean = (reads: Recognised[]) => (reads.length === 0 ? 0 : reads.reduce((sum, read) => sum + read.confidence, 0) / reads.length)
const halfTurn = (box: Quad): Quad => [box[2], box[3], box[0], box[1]]
const onPhoto = (box: Quad, scale: number): Quad => {
  const at = (p: Point): Point => ({ x: Math.round(p.x * scale), y: Math.round(p.y * scale) })
  return [at(box[0]), at(box[1]), at(box[2]), at(box[3])]
}
