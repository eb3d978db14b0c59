import { type Point, type Quad } from './waybill'

/** Length of a quad along its text, in its own pixels. */
export const lengthOf = (box: Quad): number => (distance(box[0], box[1]) + distance(box[3], box[2])) / 2

/** Height of a quad across its text. */
export const heightOf = (box: Quad): number => (distance(box[0], box[3]) + distance(box[1], box[2])) / 2

/** Direction of the text, radians clockwise from level. */
export const directionOf = (box: Quad): number => Math.atan2(box[1].y - box[0].y, box[1].x - box[0].x)

/** The part of a line's box that holds its characters from `from` to `to` (0 to 1 along the text). */
export function partOf(box: Quad, from: number, to: number): Quad {
  const along = (p: Point, q: Point, t: number): Point => ({ x: Math.round(p.x + (q.x - p.x) * t), y: Math.round(p.y + (q.y - p.y) * t) })
  return [along(box[0], box[1], from), along(box[0], box[1], to), along(box[3], box[2], to), along(box[3], box[2], from)]
}

/** Turns a point about the origin, radians clockwise on a screen. */
export const turn = (p: Point, radians: number): Point => ({
  x: p.x * Math.cos(radians) - p.y * Math.sin(radians),
  y: p.x * Math.sin(radians) + p.y * Math.cos(radians),
})

const distance = (p: Point, q: Point): number => Math.hypot(p.x - q.x, p.y - q.y)
