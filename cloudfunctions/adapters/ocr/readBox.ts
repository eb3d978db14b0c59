import { type Point, type Quad } from '../../../core/waybill/waybill'
import { type Recognised } from './recognise'

/** A box of the picture, its first corner at the text's top left, with what was read in it. */
export interface ReadBox { way: Quad; read: Recognised }

const MIN_CONFIDENCE = 0.5

/** Whether it says anything. */
export const isRead = ({ read: { text, confidence } }: ReadBox): boolean => text !== '' && confidence >= MIN_CONFIDENCE

/** The same box read from another of its corners on. */
export const turned = (box: Quad, corners: number): Quad => [box[corners % 4]!, box[(corners + 1) % 4]!, box[(corners + 2) % 4]!, box[(corners + 3) % 4]!]
export const halfTurn = (box: Quad): Quad => turned(box, 2)

const between = (p: Point, q: Point, share: number): Point => ({ x: p.x + (q.x - p.x) * share, y: p.y + (q.y - p.y) * share })

/** The part of a box between two shares (0 to 1) of its length. */
export const stretchOf = ([topLeft, topRight, bottomRight, bottomLeft]: Quad, from: number, to: number): Quad =>
  [between(topLeft, topRight, from), between(topLeft, topRight, to), between(bottomLeft, bottomRight, to), between(bottomLeft, bottomRight, from)]

/** The part of a box between two shares (0 to 1) of its height. */
export const layerOf = ([topLeft, topRight, bottomRight, bottomLeft]: Quad, from: number, to: number): Quad =>
  [between(topLeft, bottomLeft, from), between(topRight, bottomRight, from), between(topRight, bottomRight, to), between(topLeft, bottomLeft, to)]
