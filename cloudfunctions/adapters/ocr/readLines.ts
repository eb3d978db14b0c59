import { heightOf, lengthOf } from '../../../core/waybill/quad'
import { type SeenLine } from '../../../core/waybill/seenLabel'
import { type Point, type Quad } from '../../../core/waybill/waybill'
import { type Picture } from '../../ports/picture'
import { type Look, toPicture } from './findLines'
import { withWholeMasks } from './maskedNumbers'
import { type Models } from './models'
import { halfTurn, isRead, layerOf, type ReadBox, turned } from './readBox'
import { recognise, type Recognised } from './recognise'
import { withMarks } from './readMarks'

/** As many of the longest lines tell which way up the label is; below this mean confidence they are tried upside down. */
const TRIED = 4
const UPRIGHT_CONFIDENCE = 0.8
/** From this height to width on a box holds a line set sideways, or characters one upon another. */
const TALL = 1.6
/** A line set sideways is read this surely one way round; characters one upon another are not. */
const SIDEWAYS_CONFIDENCE = 0.75
/** Longer columns of single characters than this are not marks (寄件人信息). */
const MOST_STACKED = 6

/** Reads every line found; when the longest ones make no sense, the whole label is taken to be upside down. */
export async function readLines(models: Models, picture: Picture, look: Look): Promise<SeenLine[]> {
  const boxes = look.regions.map(region => toPicture(look.view, region.box))
  const level = boxes.filter(box => heightOf(box) < TALL * lengthOf(box)).sort((p, q) => lengthOf(q) - lengthOf(p))
  const lying = readLevel(models, picture, level)
  const tall = readTall(models, picture, boxes.filter(box => !level.includes(box)), lying.then(read => read.upsideDown))
  const [{ reads, upsideDown }, columns] = await Promise.all([lying, tall])
  const whole = await withWholeMasks(models, picture, [...reads, ...columns])
  return seenLines(await withMarks(models, picture, look, upsideDown, whole), picture)
}

/** Lines from the longest on. The others do not wait for what the longest say: they are given up when those make no sense. */
async function readLevel(models: Models, picture: Picture, level: readonly Quad[]): Promise<{ reads: ReadBox[]; upsideDown: boolean }> {
  const trial = level.slice(0, TRIED), others = level.slice(TRIED)
  const giveUp = new AbortController()
  const [first, rest] = await Promise.all([recognise(models, picture, trial).then(reads => {
    if (mean(reads) < UPRIGHT_CONFIDENCE) giveUp.abort()
    return reads
  }), recognise(models, picture, others, { givenUp: giveUp.signal })])
  const read = (ways: readonly Quad[], reads: readonly Recognised[]): ReadBox[] => ways.map((way, place) => ({ way, read: reads[place]! }))
  if (!giveUp.signal.aborted) return { reads: [...read(trial, first), ...read(others, rest)], upsideDown: false }
  const turned = await recognise(models, picture, trial.map(halfTurn))
  const upsideDown = mean(turned) > mean(first)
  const ways = upsideDown ? level.map(halfTurn) : level
  const again = await recognise(models, picture, ways.slice(TRIED))
  return { reads: read(ways, [...(upsideDown ? turned : first), ...again]), upsideDown }
}

const seenLines = (read: readonly ReadBox[], picture: Picture): SeenLine[] => read.filter(isRead).map(({ way, read: { text, confidence } }) => ({ text, confidence, box: onPhoto(way, picture.scale) }))

/** Lines set sideways are read the way round that makes sense; what makes sense neither way is read one character upon another. */
async function readTall(models: Models, picture: Picture, boxes: readonly Quad[], turn: Promise<boolean>): Promise<ReadBox[]> {
  const ways = boxes.flatMap(box => [turned(box, 1), turned(box, 3)])
  const [reads, upsideDown] = await Promise.all([recognise(models, picture, ways), turn])
  const sideways: ReadBox[] = [], stacked: Quad[] = []
  for (const [place, box] of boxes.entries()) {
    const at = reads[2 * place]!.confidence >= reads[2 * place + 1]!.confidence ? 2 * place : 2 * place + 1
    const read = reads[at]!
    if (read.confidence >= SIDEWAYS_CONFIDENCE && read.text.length >= 2) sideways.push({ way: ways[at]!, read })
    else stacked.push(...cellsOf(upsideDown ? halfTurn(box) : box))
  }
  const characters = await recognise(models, picture, stacked)
  return [...sideways, ...stacked.map((way, place) => ({ way, read: characters[place]! }))]
}

/** A column of characters cut into squares from its top down. */
function cellsOf(box: Quad): Quad[] {
  const count = Math.round(heightOf(box) / lengthOf(box))
  if (count > MOST_STACKED) return []
  return Array.from({ length: count }, (_, place) => layerOf(box, place / count, (place + 1) / count))
}

const mean = (reads: readonly Recognised[]): number => (reads.length === 0 ? 0 : reads.reduce((sum, read) => sum + read.confidence, 0) / reads.length)
const onPhoto = (box: Quad, scale: number): Quad => {
  const at = (p: Point): Point => ({ x: Math.round(p.x * scale), y: Math.round(p.y * scale) })
  return [at(box[0]), at(box[1]), at(box[2]), at(box[3])]
}
