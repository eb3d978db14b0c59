import { type Dice } from './dice'

/**
 * What a photograph does to a label. `plain` is a careful daylight photo; each other one adds a single hardship to it;
 * `mixed` adds two or three. They stay within what a person can still read on the photo.
 */
export const degradations = [
  'plain', 'perspective', 'curl', 'creases', 'glare', 'plastic', 'faded', 'finger', 'motion', 'defocus', 'night', 'noise', 'lowResolution', 'twelveMegapixels',
  'jpegWorn', 'tilted', 'turned', 'exifTurned', 'twoLabels', 'small', 'screenshot', 'mixed',
] as const
export type Degradation = (typeof degradations)[number]

/** The camera's settings for one photo: pixels, degrees, and strengths from 0 to 1. */
export interface Shot {
  width: number
  height: number
  /** Share of the frame's shorter fit that the label fills. */
  fill: number
  turn: number
  lean: { x: number; y: number }
  curl: number
  creases: number
  glare: number
  /** Highlights of a clear pouch over the label. */
  plastic: number
  /** Thermal print gone pale: patches, and the thin white lines of dead dots. */
  fade: number
  finger: boolean
  /** Length of the smear in photo pixels at 2 MP. */
  motion: number
  /** Gaussian sigma in photo pixels at 2 MP. */
  blur: number
  night: number
  noise: number
  quality: number
  secondLabel: boolean
  screenshot: boolean
  /** EXIF orientation the file carries: 1, or 6 or 8 when the phone lay on its side and the file says so. */
  orientation: 1 | 6 | 8
}

/** A careful photo at about 2 MP. */
function plainShot(dice: Dice, landscape: boolean): Shot {
  return {
    ...(landscape ? { width: 1600, height: 1200 } : { width: 1200, height: 1600 }),
    fill: dice.real(0.84, 0.95), turn: dice.real(-4, 4), lean: { x: dice.real(-6, 6), y: dice.real(-6, 6) }, curl: 0, creases: 0, glare: 0, plastic: 0, fade: 0, finger: false,
    motion: 0, blur: dice.real(0.2, 0.6), night: 0, noise: 0.05, quality: dice.int(72, 85), secondLabel: false, screenshot: false, orientation: 1,
  }
}

const mixable: readonly Degradation[] = ['perspective', 'curl', 'creases', 'glare', 'plastic', 'faded', 'motion', 'night', 'noise', 'jpegWorn', 'tilted', 'finger']

/** Settings for one photo; `landscape` is the label's own shape. */
export function shotFor(degradation: Degradation, landscape: boolean, dice: Dice): Shot {
  const shot = plainShot(dice, landscape)
  worsen(shot, degradation, dice)
  return shot
}

function worsen(shot: Shot, degradation: Degradation, dice: Dice): void {
  const side = (): number => dice.pick([-1, 1])
  switch (degradation) {
    case 'plain': return
    case 'perspective': shot.lean = { x: side() * dice.real(16, 32), y: side() * dice.real(12, 28) }; return
    case 'curl': shot.curl = dice.real(0.4, 1); return
    case 'creases': shot.creases = dice.real(0.5, 1); return
    case 'glare': shot.glare = dice.real(0.5, 0.9); return
    case 'plastic': shot.plastic = dice.real(0.5, 1); return
    case 'faded': shot.fade = dice.real(0.5, 1); return
    case 'finger': shot.finger = true; return
    case 'motion': shot.motion = dice.real(4, 8); return
    case 'defocus': shot.blur = dice.real(1.4, 2.2); return
    case 'night': shot.night = dice.real(0.6, 1); shot.noise = 0.4; return
    case 'noise': shot.noise = dice.real(0.7, 1); return
    case 'lowResolution': {
      const short = dice.pick([480, 600, 720])
      const long = Math.round((short * 4) / 3)
      Object.assign(shot, shot.width > shot.height ? { width: long, height: short } : { width: short, height: long })
      shot.fill = dice.real(0.95, 0.99)
      return
    }
    case 'twelveMegapixels': {
      const landscape = shot.width > shot.height
      Object.assign(shot, landscape ? { width: 4000, height: 3000 } : { width: 3000, height: 4000 })
      return
    }
    case 'jpegWorn': shot.quality = dice.int(30, 42); return
    case 'tilted': shot.turn = dice.real(0, 360); shot.fill *= 0.96; return
    case 'turned': {
      const turn = dice.pick([90, 180, 270])
      if (turn !== 180) Object.assign(shot, { width: shot.height, height: shot.width })
      shot.turn = turn + dice.real(-3, 3)
      return
    }
    case 'exifTurned': shot.orientation = dice.pick([6, 8]); return
    case 'twoLabels': shot.secondLabel = true; shot.fill = dice.real(0.6, 0.7); return
    case 'small': shot.fill = dice.real(0.42, 0.55); Object.assign(shot, { width: Math.round(shot.width * 1.5), height: Math.round(shot.height * 1.5) }); return
    case 'screenshot': shot.screenshot = true; return
    case 'mixed': for (const one of dice.shuffled(mixable).slice(0, dice.int(2, 3))) worsen(shot, one, dice); return
    default: return degradation satisfies never
  }
}
