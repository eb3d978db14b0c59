import { type Point } from '../../core/waybill/waybill'
import { smoothNoise } from './background'
import { type Dice } from './dice'
import { type Shot } from './degradations'
import { logos } from './furniture'
import { type Sheet, type TextMark } from './sheet'

/** Taken out of the global once: these run for every pixel, and a test's sandbox makes globals slow. */
const { abs, asin, ceil, cos, exp, hypot, max, min, round, sin } = Math

/** Where a point of the flat view really is on the paper (sheet units), how lit, how glary, and how much of the ink is gone there. */
export interface Spot { x: number; y: number; light: number; glare: number; fade: number }
export type Surface = (x: number, y: number, spot: Spot) => void

const names = Object.values(logos).flat()

/** Places on a sheet that a fair photo leaves visible: what carries a field or the carrier's name, and the bars. */
function keyPlaces(sheet: Sheet): { x: number; y: number; width: number; height: number }[] {
  return sheet.marks.flatMap(mark => {
    if (mark.kind === 'bars' && mark.format === 'Code128') return [mark]
    const isKey = mark.kind === 'text' && (mark.says.some(one => !one.field.startsWith('receiver')) || names.some(name => mark.text.includes(name)))
    return isKey ? [{ x: mark.x, y: mark.y, width: (mark as TextMark).width, height: (mark as TextMark).ink.size }] : []
  })
}

/** Distance from a point to the nearest key place, 0 inside one. */
function clearance(sheet: Sheet, { x, y }: Point): number {
  return min(...keyPlaces(sheet).map(box => hypot(max(box.x - x, 0, x - box.x - box.width), max(box.y - y, 0, y - box.y - box.height))))
}

const clearest = (sheet: Sheet, candidates: readonly Point[]): Point =>
  candidates.reduce((best, one) => (clearance(sheet, one) > clearance(sheet, best) ? one : best))

/** A finger lying over the label's edge: a capsule from outside to a tip that covers no key place; null when there is no room. */
export interface Finger { from: Point; tip: Point; radius: number }
export function fingerOver(sheet: Sheet, dice: Dice): Finger | null {
  const rim = Array.from({ length: 40 }, () => {
    const along = dice.next()
    const edge = dice.int(0, 3)
    return { x: edge === 0 ? 0 : edge === 1 ? sheet.width : along * sheet.width, y: edge === 2 ? 0 : edge === 3 ? sheet.height : along * sheet.height }
  })
  const at = clearest(sheet, rim)
  const room = clearance(sheet, at)
  if (room < 30) return null
  const radius = min(75, room * 0.7)
  const out = { x: at.x - sheet.width / 2, y: at.y - sheet.height / 2 }
  const length = hypot(out.x, out.y)
  return { tip: at, from: { x: at.x + (out.x / length) * 420, y: at.y + (out.y / length) * 420 }, radius }
}

const clampedTo = (value: number, most: number): number => max(0, min(most, value))

/** Curl about a parcel's side, creases, pale print, and the shine of tape or a pouch, as one map over the sheet. */
export function surfaceOf(sheet: Sheet, shot: Shot, dice: Dice): Surface {
  const { width, height } = sheet
  const bend = shot.curl * 0.9
  const upright = dice.chance(0.6)
  const sag = dice.real(-1, 1) * shot.curl * 22
  const bumps = smoothNoise(dice, width * 1.2, height * 1.2, 120)
  const creases = Array.from({ length: round(shot.creases * 5) }, () => {
    const angle = dice.real(0, Math.PI)
    const through = { x: dice.real(0.15, 0.85) * width, y: dice.real(0.15, 0.85) * height }
    return { nx: cos(angle), ny: sin(angle), offset: cos(angle) * through.x + sin(angle) * through.y, spread: dice.real(10, 26), depth: dice.real(-1.8, 1.8) * shot.creases }
  })
  const streaks = Array.from({ length: ceil(shot.plastic * 4) }, () => {
    const angle = dice.real(0, Math.PI)
    const through = { x: dice.real(0, 1) * width, y: dice.real(0, 1) * height }
    return { nx: cos(angle), ny: sin(angle), offset: cos(angle) * through.x + sin(angle) * through.y, spread: dice.real(8, 30) }
  })
  const deadDots = Array.from({ length: round(shot.fade * 2.4) }, () => dice.real(0.05, 0.95) * width)
  const shine = clearest(sheet, Array.from({ length: 3 }, () => ({ x: dice.real(0.1, 0.9) * width, y: dice.real(0.1, 0.9) * height })))
  const slant = dice.real(-0.5, 0.5)
  const tape = shot.glare > 0 ? { top: shine.y - 110, bottom: shine.y + 110 } : null

  return (x, y, spot) => {
    let light = 1
    if (bend > 0) {
      const across = upright ? (x / width) * 2 - 1 : (y / height) * 2 - 1
      const clamped = max(-1, min(1, across))
      const around = (asin(clamped * sin(bend)) / bend) * (abs(across) > 1 ? abs(across) : 1)
      light *= 0.72 + 0.28 * cos(around * bend * 1.3)
      if (upright) { x = ((around + 1) / 2) * width; y += sag * (1 - clamped * clamped) } else { y = ((around + 1) / 2) * height; x += sag * (1 - clamped * clamped) }
    }
    if (shot.creases > 0) {
      light *= 0.94 + 0.12 * bumps(clampedTo(x, width), clampedTo(y, height))
      for (const crease of creases) {
        const away = crease.nx * x + crease.ny * y - crease.offset
        const fade = exp(-abs(away) / crease.spread)
        if (fade < 0.02) continue
        const side = away < 0 ? -1 : 1
        light *= 1 + side * 0.2 * shot.creases * fade
        x += crease.nx * side * crease.depth * fade
        y += crease.ny * side * crease.depth * fade
      }
    }
    let glare = 0
    if (tape !== null && y > tape.top && y < tape.bottom) {
      const dx = x - shine.x
      const dy = y - shine.y - dx * slant
      glare = shot.glare * (0.12 + 0.6 * exp(-((dx / 260) ** 2) - (dy / 34) ** 2) + 0.5 * exp(-((dx / 90) ** 2) - (dy / 60) ** 2))
      if (y - tape.top < 3 || tape.bottom - y < 3) light *= 0.85
    }
    for (const streak of streaks) {
      const away = streak.nx * x + streak.ny * y - streak.offset + 14 * sin((streak.ny * x - streak.nx * y) / 130 + streak.offset)
      glare += shot.plastic * (0.55 * exp(-((away / streak.spread) ** 2)))
    }
    spot.fade = shot.fade === 0 ? 0 : min(0.9, shot.fade * (0.2 + 0.5 * bumps(clampedTo(x, width), clampedTo(y, height))) + (deadDots.some(dot => abs(x - dot) < 1.6) ? 0.8 : 0))
    spot.x = x
    spot.y = y
    spot.light = light
    spot.glare = min(0.85, glare)
  }
}
