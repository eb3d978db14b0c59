import { type Point, type Quad } from '../../core/waybill/waybill'
import { background, grounds } from './background'
import { type Shot } from './degradations'
import { type Dice } from './dice'
import { type Picture, pictureOf } from './pixels'
import { type Sheet } from './sheet'
import { fingerOver, type Spot, surfaceOf } from './surface'
import { cornersOf, homography, type Pose } from './warp'

/** Taken out of the global once: these run for every pixel, and a test's sandbox makes globals slow. */
const { ceil, floor, hypot, max, min, sin } = Math

/** A sheet with its drawing, ready to be laid into a photo. */
export interface Print { sheet: Sheet; svg: string }

/** The label's pose: as large as the frame allows once turned and leaned, moved about in the room that leaves; the second one lies beside it, partly out of the frame. */
function posesOf(sheet: Sheet, shot: Shot, dice: Dice): [Pose, Pose] {
  const flat = cornersOf(sheet.width, sheet.height, { centre: { x: 0, y: 0 }, scale: 1, turn: shot.turn, lean: shot.lean })
  const [xs, ys] = [flat.map(corner => corner.x), flat.map(corner => corner.y)]
  const [across, down] = [max(...xs) - min(...xs), max(...ys) - min(...ys)]
  const scale = shot.fill * min(shot.width / across, shot.height / down)
  const off = { x: scale * (max(...xs) + min(...xs)) / 2, y: scale * (max(...ys) + min(...ys)) / 2 }
  const room = { x: (shot.width - across * scale) / 2, y: (shot.height - down * scale) / 2 }
  const side = dice.pick([-1, 1])
  const centre = shot.secondLabel
    ? { x: shot.width / 2 - side * room.x * 0.8 - off.x, y: shot.height / 2 + room.y * dice.real(-0.5, 0.5) - off.y }
    : { x: shot.width / 2 + min(room.x, shot.width * 0.1) * dice.real(-0.8, 0.8) - off.x, y: shot.height / 2 + min(room.y, shot.height * 0.1) * dice.real(-0.8, 0.8) - off.y }
  const main = { centre, scale, turn: shot.turn, lean: shot.lean }
  const beside = { x: centre.x + side * (sheet.width * scale * 1.12), y: centre.y + dice.real(-0.1, 0.1) * shot.height }
  return [main, { ...main, centre: beside, turn: shot.turn + dice.real(-7, 7) }]
}

interface Layer { print: Print; pose: Pose; drawn: Picture; corners: Quad }

async function layerOf(print: Print, pose: Pose): Promise<Layer> {
  const { width, height } = print.sheet
  return { print, pose, drawn: await pictureOf(print.svg, pose.scale), corners: cornersOf(width, height, pose) }
}

const skin = [[214, 160, 130], [190, 136, 104], [228, 182, 154]] as const

/** Lays one sheet (on its parcel) into the photo. `margin`: sheet units of parcel that show around it. */
function lay(photo: Picture, layer: Layer, shot: Shot, dice: Dice, margin: number): void {
  const { sheet } = layer.print
  const { width, height } = sheet
  const flat: Quad = [{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }]
  const [a, b, c, d, e, f, g, h] = homography(layer.corners, flat) as [number, number, number, number, number, number, number, number]
  const surface = surfaceOf(sheet, shot, dice.child('surface'))
  const finger = shot.finger ? fingerOver(sheet, dice.child('finger')) : null
  const parcel = sheet.isScreen ? [18, 18, 20] : dice.pick([[184, 146, 102], [222, 222, 220], [66, 68, 74], [206, 180, 60], [150, 118, 84]])
  const tone = dice.pick(skin)
  const reach = margin * layer.pose.scale * 1.6 + (finger === null ? 20 : 520 * layer.pose.scale)
  const xs = layer.corners.map(corner => corner.x)
  const ys = layer.corners.map(corner => corner.y)
  const [left, right] = [max(0, floor(min(...xs) - reach)), min(photo.width, ceil(max(...xs) + reach))]
  const [top, bottom] = [max(0, floor(min(...ys) - reach)), min(photo.height, ceil(max(...ys) + reach))]
  const { drawn } = layer
  const [scaleX, scaleY] = [drawn.width / width, drawn.height / height]
  const spot: Spot = { x: 0, y: 0, light: 1, glare: 0, fade: 0 }
  const rgb = photo.rgb
  for (let py = top; py < bottom; py++) {
    for (let px = left, place = (py * photo.width + left) * 3; px < right; px++, place += 3) {
      const depth = g * px + h * py + 1
      const fx = (a * px + b * py + c) / depth
      const fy = (d * px + e * py + f) / depth
      if (finger !== null && coverWithFinger(rgb, place, finger, fx, fy, tone)) continue
      if (fx < -margin || fy < -margin || fx > width + margin || fy > height + margin) continue
      surface(fx, fy, spot)
      const sx = spot.x * scaleX - 0.5
      const sy = spot.y * scaleY - 0.5
      const outside = sx < 0 || sy < 0 || sx >= drawn.width - 1 || sy >= drawn.height - 1
      const column = floor(sx)
      const row = floor(sy)
      const [across, down] = [sx - column, sy - row]
      const source = (row * drawn.width + column) * 3
      const below = source + drawn.width * 3
      for (let channel = 0; channel < 3; channel++) {
        const ink = outside
          ? parcel[channel]! * (0.93 + 0.05 * sin(fx * 0.11) * sin(fy * 0.07))
          : (drawn.rgb[source + channel]! * (1 - across) + drawn.rgb[source + 3 + channel]! * across) * (1 - down) + (drawn.rgb[below + channel]! * (1 - across) + drawn.rgb[below + 3 + channel]! * across) * down
        const paled = outside ? ink : ink + (246 - ink) * spot.fade
        const lit = min(250, paled * 0.94 * spot.light + 6)
        rgb[place + channel] = lit + (255 - lit) * spot.glare
      }
    }
  }
}

/** Paints the finger at one pixel; false where it does not lie. */
function coverWithFinger(rgb: Uint8Array, place: number, finger: { from: Point; tip: Point; radius: number }, x: number, y: number, tone: readonly number[]): boolean {
  const [lengthX, lengthY] = [finger.from.x - finger.tip.x, finger.from.y - finger.tip.y]
  const along = max(0, min(1, ((x - finger.tip.x) * lengthX + (y - finger.tip.y) * lengthY) / (lengthX ** 2 + lengthY ** 2)))
  const away = hypot(x - finger.tip.x - along * lengthX, y - finger.tip.y - along * lengthY) / (finger.radius * (1 + along * 0.35))
  if (away > 1) return false
  const nail = along < 0.09 && away < 0.55 ? 22 : 0
  const light = 1 - 0.42 * away * away
  for (let channel = 0; channel < 3; channel++) rgb[place + channel] = min(255, tone[channel]! * light + nail)
  return true
}

/** The scene before the lens and the sensor: ground, parcel, label, and whatever lies on it. */
export async function sceneOf(print: Print, second: Print | null, shot: Shot, dice: Dice): Promise<Picture> {
  const photo = background(dice.pick(grounds), shot.width, shot.height, dice.child('ground'))
  const [pose, secondPose] = posesOf(print.sheet, shot, dice.child('pose'))
  if (second !== null) lay(photo, await layerOf(second, secondPose), { ...shot, finger: false }, dice.child('second'), 24)
  lay(photo, await layerOf(print, pose), shot, dice.child('main'), dice.pick([0, 24, 60]))
  return photo
}
