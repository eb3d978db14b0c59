import { type Shot } from './degradations'
import { type Dice } from './dice'
import { inSharp, outOfSharp, type Picture } from './pixels'

/** Taken out of the global once: these run for every pixel, and a test's sandbox makes globals slow. */
const { cos, hypot, imul, max, min, round, sin, sqrt } = Math

/** Smears the picture along one direction by `length` pixels: a hand that moved. */
function smeared(picture: Picture, length: number, angle: number): Picture {
  const taps = max(2, round(length))
  const { width, height, rgb } = picture
  const steps = Array.from({ length: taps }, (_, tap) => {
    const at = (tap / (taps - 1) - 0.5) * length
    return { x: round(cos(angle) * at), y: round(sin(angle) * at) }
  })
  const out = new Uint8Array(rgb.length)
  for (let y = 0, place = 0; y < height; y++) {
    for (let x = 0; x < width; x++, place += 3) {
      let [red, green, blue] = [0, 0, 0]
      for (const step of steps) {
        const from = (max(0, min(height - 1, y + step.y)) * width + max(0, min(width - 1, x + step.x))) * 3
        red += rgb[from]!
        green += rgb[from + 1]!
        blue += rgb[from + 2]!
      }
      out[place] = red / taps
      out[place + 1] = green / taps
      out[place + 2] = blue / taps
    }
  }
  return { width, height, rgb: out }
}

/** Uneven light, darkness with its tint, and grain, in place. */
function exposed(picture: Picture, shot: Shot, dice: Dice): void {
  const { width, height, rgb } = picture
  const slope = { x: dice.real(-0.14, 0.14), y: dice.real(-0.14, 0.14) }
  const lamp = { x: dice.real(0.3, 0.7) * width, y: dice.real(0.3, 0.7) * height }
  const reach = hypot(width, height) * 0.62
  const dark = 1 - 0.55 * shot.night
  const tint = shot.night > 0 ? dice.pick([[1.08, 0.97, 0.78], [0.94, 1, 1.06], [1.05, 1, 0.9]]) : dice.pick([[1, 1, 1], [1.02, 1, 0.95], [0.98, 1, 1.03]])
  const grain = 3 + shot.noise * 24
  let state = dice.int(1, 2 ** 30)
  for (let y = 0, place = 0; y < height; y++) {
    for (let x = 0; x < width; x++, place += 3) {
      const even = 1 + slope.x * (x / width - 0.5) * 2 + slope.y * (y / height - 0.5) * 2
      const spotlight = shot.night > 0 ? 1 - 0.55 * shot.night * min(1, hypot(x - lamp.x, y - lamp.y) / reach) ** 1.5 : 1
      const light = even * spotlight * dark
      state = (imul(state, 1664525) + 1013904223) >>> 0
      const shared = ((state >>> 8) & 0xff) + ((state >>> 16) & 0xff) + (state >>> 24) - 382.5
      for (let channel = 0; channel < 3; channel++) {
        const own = ((state >>> (channel * 7)) & 0x7f) - 63.5
        rgb[place + channel] = max(0, min(255, rgb[place + channel]! * light * tint[channel]! + (shared / 128 + own / 128) * grain * 0.5))
      }
    }
  }
}

/** Lens, sensor and file: blur, smear, light, grain, JPEG. */
export async function developed(scene: Picture, shot: Shot, dice: Dice): Promise<Buffer> {
  const size = sqrt((scene.width * scene.height) / 1_920_000)
  let picture = scene
  if (shot.motion > 0) picture = smeared(picture, shot.motion * size, dice.real(0, Math.PI))
  if (shot.blur * size >= 0.3) picture = await outOfSharp(inSharp(picture).blur(shot.blur * size))
  exposed(picture, shot, dice)
  if (shot.orientation === 1) return inSharp(picture).jpeg({ quality: shot.quality }).toBuffer()
  return inSharp(picture).rotate(shot.orientation === 6 ? 270 : 90).jpeg({ quality: shot.quality }).withMetadata({ orientation: shot.orientation }).toBuffer()
}
