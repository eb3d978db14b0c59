import { heightOf, lengthOf } from '../../../core/waybill/quad'
import { type Quad } from '../../../core/waybill/waybill'
import { type Picture } from '../../ports/picture'
import { printedColumns, type ReadCharacter, STEP, withGaps } from './gaps'
import { type Input, type RecogniserAnswer } from './inference'
import { type Models } from './models'

/** The recogniser reads lines 48 pixels tall. */
const LINE_HEIGHT = 48
const MAX_WIDTH = 1200

/** What one line says. */
export interface Recognised {
  text: string
  confidence: number
  /** How likely each of the characters asked about is to stand anywhere in the box, 0 to 1. */
  likeness: Float32Array
  /** Its characters without the spaces between words, and of how many steps along the box theirs are. */
  characters: ReadCharacter[]
  steps: number
}

/** What lines are cut out of. */
type Pixels = Pick<Picture, 'width' | 'height' | 'rgb'>

/** Reads the text in each box of the picture, along the box's own direction; as many at once as there are threads for. Boxes not begun when it is `givenUp` stay unread. */
export async function recognise(models: Models, picture: Pixels, boxes: readonly Quad[], { givenUp, among = '' }: { givenUp?: AbortSignal; among?: string } = {}): Promise<Recognised[]> {
  const classes = Uint16Array.from(among, character => models.characters.indexOf(character))
  const reads: Recognised[] = []
  let next = 0
  const readOn = async (): Promise<void> => {
    for (let place = next++; place < boxes.length && givenUp?.aborted !== true; place = next++) {
      const input = cutOut(picture, boxes[place]!)
      const isPrint = printedColumns(input) // before the model takes its memory
      reads[place] = bestPath(await models.recognise({ ...input, among: classes }), models.characters, isPrint)
    }
  }
  await Promise.all(Array.from({ length: models.recogniseAtOnce }, readOn))
  return reads
}

/** Cuts the box out, level, 48 pixels tall, as the model wants it: planes B, G, R, -1 to 1. */
function cutOut(picture: Pixels, box: Quad): Input {
  const [topLeft, topRight, bottomRight, bottomLeft] = box
  const tall = heightOf(box)
  const width = Math.min(MAX_WIDTH, Math.max(LINE_HEIGHT, Math.ceil((lengthOf(box) / Math.max(1, tall)) * LINE_HEIGHT / STEP) * STEP))
  const plane = width * LINE_HEIGHT
  const data = new Float32Array(plane * 3).fill(-1)
  // Large print is averaged over taps by taps samples, or thin strokes would fall between them.
  const taps = Math.min(4, Math.max(1, Math.round(tall / LINE_HEIGHT)))
  const { rgb } = picture
  const stride = picture.width * 3
  const maxX = picture.width - 1.001, maxY = picture.height - 1.001
  const norm = 1 / (127.5 * taps * taps)
  // Samples taken one by one, each added to its pixel: how far along (u) and down (v) the box it lies is known by row and step.
  const leftX = topLeft.x, leftY = topLeft.y
  for (let row = 0; row < LINE_HEIGHT * taps; row++) {
    const v = (row + 0.5) / (LINE_HEIGHT * taps)
    const startX = leftX + (bottomLeft.x - leftX) * v - 0.5, startY = leftY + (bottomLeft.y - leftY) * v - 0.5
    const stepX = (topRight.x + (bottomRight.x - topRight.x) * v - 0.5 - startX) / (width * taps)
    const stepY = (topRight.y + (bottomRight.y - topRight.y) * v - 0.5 - startY) / (width * taps)
    let px = startX + stepX / 2, py = startY + stepY / 2
    const start = Math.floor(row / taps) * width
    for (let x = 0; x < width; x++) {
      let red = 0, green = 0, blue = 0
      for (let t = 0; t < taps; t++, px += stepX, py += stepY) {
        const cx = px < 0 ? 0 : px > maxX ? maxX : px, cy = py < 0 ? 0 : py > maxY ? maxY : py
        const x0 = cx | 0, y0 = cy | 0
        const fx = cx - x0, fy = cy - y0
        const i = y0 * stride + x0 * 3, j = i + stride
        const w00 = (1 - fx) * (1 - fy), w10 = fx * (1 - fy), w01 = (1 - fx) * fy, w11 = fx * fy
        red += rgb[i]! * w00 + rgb[i + 3]! * w10 + rgb[j]! * w01 + rgb[j + 3]! * w11
        green += rgb[i + 1]! * w00 + rgb[i + 4]! * w10 + rgb[j + 1]! * w01 + rgb[j + 4]! * w11
        blue += rgb[i + 2]! * w00 + rgb[i + 5]! * w10 + rgb[j + 2]! * w01 + rgb[j + 5]! * w11
      }
      const o = start + x
      data[o] = data[o]! + blue * norm
      data[o + plane] = data[o + plane]! + green * norm
      data[o + 2 * plane] = data[o + 2 * plane]! + red * norm
    }
  }
  return { data, width, height: LINE_HEIGHT }
}

/** Connectionist temporal classification, greedy: the best class of each step, repeats and blanks dropped. */
function bestPath({ best, probability, likeness }: RecogniserAnswer, characters: string[], isPrint: Uint8Array): Recognised {
  const read: ReadCharacter[] = []
  let sum = 0, previous = 0
  for (const [step, one] of best.entries()) {
    if (one !== 0 && one !== previous) {
      read.push({ character: characters[one] ?? '', from: step, to: step })
      sum += probability[step]!
    } else if (one !== 0) read[read.length - 1]!.to = step
    previous = one
  }
  return { text: withGaps(read, isPrint), confidence: read.length === 0 ? 0 : sum / read.length, likeness, characters: read, steps: best.length }
}
