import { type Point, type Quad } from '../../../core/waybill/waybill'

/** Where text is, in pixels of the probability map, with the detector's mean probability inside. */
export interface TextRegion {
  box: Quad
  score: number
}

/** DB's own thresholds: a pixel is text above the first, a region above the second. */
const PIXEL_THRESHOLD = 0.3
const REGION_THRESHOLD = 0.5
/** The model marks the core of a line; the line is that core grown by area / perimeter times this. */
const GROW = 1.6
const MIN_SHORT_SIDE = 3

/** Regions of text on a detector's probability map (row by row): connected pixels, each with its smallest rectangle. */
export function textRegions(map: Float32Array, width: number, height: number): TextRegion[] {
  const seen = new Uint8Array(width * height)
  const stack: number[] = []
  const regions: TextRegion[] = []
  for (let start = 0; start < map.length; start++) {
    if (seen[start] === 1 || map[start]! <= PIXEL_THRESHOLD) continue
    // Only the ends of each row can be corners of the hull, so only they are kept.
    const ends = new Map<number, [number, number]>()
    let count = 0, sum = 0
    seen[start] = 1
    stack.push(start)
    while (stack.length > 0) {
      const i = stack.pop()!
      const x = i % width, y = (i - x) / width
      count++
      sum += map[i]!
      const row = ends.get(y)
      if (row === undefined) ends.set(y, [x, x])
      else if (x < row[0]) row[0] = x
      else if (x > row[1]) row[1] = x
      for (let ny = y > 0 ? y - 1 : 0; ny <= y + 1 && ny < height; ny++) {
        for (let nx = x > 0 ? x - 1 : 0; nx <= x + 1 && nx < width; nx++) {
          const n = ny * width + nx
          if (seen[n] === 0 && map[n]! > PIXEL_THRESHOLD) {
            seen[n] = 1
            stack.push(n)
          }
        }
      }
    }
    if (count < 8 || sum / count < REGION_THRESHOLD) continue
    const box = grownRectangle(hullOf(ends))
    if (box !== null) regions.push({ box, score: sum / count })
  }
  return regions
}

/** Convex hull of pixel outlines, counter-clockwise in screen terms (Andrew's monotone chain). */
function hullOf(ends: Map<number, [number, number]>): Point[] {
  const points: Point[] = []
  for (const [y, [left, right]] of ends) {
    points.push({ x: left, y }, { x: left, y: y + 1 }, { x: right + 1, y }, { x: right + 1, y: y + 1 })
  }
  points.sort((p, q) => p.x - q.x || p.y - q.y)
  const half = (ordered: Point[]): Point[] => {
    const chain: Point[] = []
    for (const p of ordered) {
      while (chain.length >= 2 && cross(chain[chain.length - 2]!, chain[chain.length - 1]!, p) <= 0) chain.pop()
      chain.push(p)
    }
    chain.pop()
    return chain
  }
  return [...half(points), ...half(points.reverse())]
}

const cross = (o: Point, p: Point, q: Point) => (p.x - o.x) * (q.y - o.y) - (p.y - o.y) * (q.x - o.x)

/** The smallest rectangle round a hull, grown; its first corner is the text's top left when text leans under 45 degrees. */
function grownRectangle(hull: Point[]): Quad | null {
  let best: { area: number; ux: number; uy: number; minU: number; maxU: number; minV: number; maxV: number } | null = null
  for (let i = 0; i < hull.length; i++) {
    const p = hull[i]!, q = hull[(i + 1) % hull.length]!
    const length = Math.hypot(q.x - p.x, q.y - p.y)
    if (length === 0) continue
    const ux = (q.x - p.x) / length, uy = (q.y - p.y) / length
    let minU = Infinity, maxU = -Infinity, minV = Infinity, maxV = -Infinity
    for (const h of hull) {
      const u = h.x * ux + h.y * uy, v = h.y * ux - h.x * uy
      if (u < minU) minU = u
      if (u > maxU) maxU = u
      if (v < minV) minV = v
      if (v > maxV) maxV = v
    }
    const area = (maxU - minU) * (maxV - minV)
    if (best === null || area < best.area) best = { area, ux, uy, minU, maxU, minV, maxV }
  }
  if (best === null) return null
  const wide = best.maxU - best.minU, tall = best.maxV - best.minV
  if (Math.min(wide, tall) < MIN_SHORT_SIDE) return null
  const grow = (wide * tall * GROW) / (2 * (wide + tall))
  const { ux, uy } = best
  const at = (u: number, v: number): Point => ({ x: u * ux - v * uy, y: u * uy + v * ux })
  const corners = [at(best.minU - grow, best.minV - grow), at(best.maxU + grow, best.minV - grow), at(best.maxU + grow, best.maxV + grow), at(best.minU - grow, best.maxV + grow)]
  return fromTopLeft(corners)
}

/** Clockwise corners, rotated so that the first edge runs as level to the right as any does. */
function fromTopLeft(corners: Point[]): Quad {
  let first = 0, best = -Infinity
  for (let i = 0; i < 4; i++) {
    const p = corners[i]!, q = corners[(i + 1) % 4]!
    const level = (q.x - p.x) / (Math.hypot(q.x - p.x, q.y - p.y) || 1)
    if (level > best) { best = level; first = i }
  }
  const corner = (i: number): Point => corners[(first + i) % 4]!
  return [corner(0), corner(1), corner(2), corner(3)]
}
