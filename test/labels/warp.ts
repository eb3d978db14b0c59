import { type Point, type Quad } from '../../core/waybill/waybill'

/** Nine numbers of a plane-to-plane map, row by row. */
export type Homography = readonly number[]

/** The map that takes four corners to four corners. Throws when three of them lie on one line. */
export function homography(from: Quad, to: Quad): Homography {
  const rows: number[][] = []
  from.forEach((source, corner) => {
    const target = to[corner]!
    rows.push([source.x, source.y, 1, 0, 0, 0, -source.x * target.x, -source.y * target.x, target.x])
    rows.push([0, 0, 0, source.x, source.y, 1, -source.x * target.y, -source.y * target.y, target.y])
  })
  for (let column = 0; column < 8; column++) {
    const pivot = rows.slice(column).reduce((best, row, place) => (Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? place + column : best), column)
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    const lead = rows[column]!
    if (Math.abs(lead[column]!) < 1e-12) throw new RangeError('corners on one line')
    for (let other = 0; other < 8; other++) {
      if (other === column) continue
      const factor = rows[other]![column]! / lead[column]!
      for (let place = column; place < 9; place++) rows[other]![place]! -= factor * lead[place]!
    }
  }
  return [...rows.map((row, place) => row[8]! / row[place]!), 1]
}

export function mapped(map: Homography, { x, y }: Point): Point {
  const depth = map[6]! * x + map[7]! * y + map[8]!
  return { x: (map[0]! * x + map[1]! * y + map[2]!) / depth, y: (map[3]! * x + map[4]! * y + map[5]!) / depth }
}

/** How a sheet lies in space, before the camera: corners of a width × height rectangle, seen in perspective. */
export interface Pose {
  centre: Point
  /** Photo pixels per sheet unit at the centre. */
  scale: number
  /** Degrees clockwise in the photo. */
  turn: number
  /** Degrees the sheet leans away, about its own x and y. */
  lean: Point
}

/** Where the four corners of a sheet come to lie in the photo; the camera is two and a half sheet lengths away. */
export function cornersOf(width: number, height: number, pose: Pose): Quad {
  const distance = 2.5 * Math.max(width, height)
  const radians = Math.PI / 180
  const [sinX, cosX, sinY, cosY] = [Math.sin(pose.lean.x * radians), Math.cos(pose.lean.x * radians), Math.sin(pose.lean.y * radians), Math.cos(pose.lean.y * radians)]
  const [sin, cos] = [Math.sin(pose.turn * radians), Math.cos(pose.turn * radians)]
  const corner = (x: number, y: number): Point => {
    const depth = x * sinY + y * sinX * cosY
    const near = distance / (distance + depth)
    const flatX = x * cosY * near
    const flatY = (y * cosX - x * sinY * sinX) * near
    return { x: pose.centre.x + pose.scale * (flatX * cos - flatY * sin), y: pose.centre.y + pose.scale * (flatX * sin + flatY * cos) }
  }
  return [corner(-width / 2, -height / 2), corner(width / 2, -height / 2), corner(width / 2, height / 2), corner(-width / 2, height / 2)]
}
