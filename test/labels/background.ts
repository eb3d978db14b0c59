import { type Dice } from './dice'
import { blankPicture, type Picture } from './pixels'

/** Taken out of the global once: these run for every pixel, and a test's sandbox makes globals slow. */
const { ceil, floor, max, min, sin } = Math

/** Smooth noise in 0..1 on a grid of `cell` pixels, stretched along x. */
export function smoothNoise(dice: Dice, width: number, height: number, cell: number, stretch = 1): (x: number, y: number) => number {
  const columns = ceil(width / (cell * stretch)) + 2
  const rows = ceil(height / cell) + 2
  const grid = Float32Array.from({ length: columns * rows }, () => dice.next())
  const eased = (t: number): number => t * t * (3 - 2 * t)
  return (x, y) => {
    const gx = x / (cell * stretch)
    const gy = y / cell
    const column = floor(gx)
    const row = floor(gy)
    const across = eased(gx - column)
    const at = row * columns + column
    const top = grid[at]! + (grid[at + 1]! - grid[at]!) * across
    const bottom = grid[at + columns]! + (grid[at + columns + 1]! - grid[at + columns]!) * across
    return top + (bottom - top) * eased(gy - row)
  }
}

export const grounds = ['wood', 'tiles', 'cardboard', 'cloth', 'desk', 'plastic'] as const
export type Ground = (typeof grounds)[number]

/** What the parcel lies on, before light: brightness of a ground at a pixel, and its colour. */
function brightness(ground: Ground, dice: Dice, width: number, height: number): { colour: readonly number[]; at: (x: number, y: number) => number } {
  const unit = max(width, height) / 100
  const broad = smoothNoise(dice, width, height, unit * 12)
  const fine = smoothNoise(dice, width, height, max(2, unit * 0.4), ground === 'wood' ? 14 : 1)
  switch (ground) {
    case 'wood': {
      const plank = unit * dice.int(14, 24)
      return { colour: dice.pick([[178, 132, 86], [140, 96, 62], [205, 168, 122]]), at: (x, y) => 0.72 + 0.22 * fine(x, y) + 0.14 * sin((y / unit) * 1.3 + broad(x, y) * 6) * 0.5 - (y % plank < unit * 0.3 ? 0.3 : 0) }
    }
    case 'tiles': {
      const side = unit * dice.int(34, 60)
      return { colour: dice.pick([[205, 200, 190], [176, 172, 168], [222, 214, 196]]), at: (x, y) => 0.86 + 0.08 * broad(x, y) + 0.04 * fine(x, y) - (x % side < unit * 0.5 || y % side < unit * 0.5 ? 0.25 : 0) }
    }
    case 'cardboard': return { colour: dice.pick([[190, 150, 104], [176, 138, 94]]), at: (x, y) => 0.84 + 0.1 * broad(x, y) + 0.05 * fine(x, y) + 0.02 * sin(x / (unit * 0.35)) }
    case 'cloth': return { colour: dice.pick([[92, 110, 140], [150, 80, 84], [198, 190, 176]]), at: (x, y) => 0.7 + 0.24 * broad(x, y) + 0.06 * sin(x / (unit * 0.25)) * sin(y / (unit * 0.25)) }
    case 'desk': return { colour: dice.pick([[228, 226, 222], [70, 66, 64], [120, 92, 70]]), at: (x, y) => 0.85 + 0.12 * broad(x, y) + 0.03 * fine(x, y) }
    case 'plastic': return { colour: dice.pick([[60, 62, 68], [214, 214, 216], [196, 176, 70]]), at: (x, y) => 0.7 + 0.4 * max(0, broad(x, y) - 0.35) + 0.12 * broad(y, x % height) }
    default: return ground satisfies never
  }
}

export function background(ground: Ground, width: number, height: number, dice: Dice): Picture {
  const picture = blankPicture(width, height)
  const { colour, at } = brightness(ground, dice, width, height)
  for (let y = 0, place = 0; y < height; y++) {
    for (let x = 0; x < width; x++, place += 3) {
      const light = at(x, y)
      for (let channel = 0; channel < 3; channel++) picture.rgb[place + channel] = max(0, min(255, colour[channel]! * light))
    }
  }
  return picture
}
