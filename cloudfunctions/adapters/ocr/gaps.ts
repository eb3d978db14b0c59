import { type Input } from './inference'

/** One character as the recogniser read it: the first and the last step of its answer that show it. */
export interface ReadCharacter { character: string; from: number; to: number }

/** A step of the recogniser's answer is 8 pixels wide. */
export const STEP = 8
/** Wider steps than this between two characters are a gap, whatever the picture shows (about one and a half characters). */
const GAP_STEPS = 10
/** A column is blank where its lightest and darkest pixel differ less than this share of what they differ where there is print. */
const BLANK = 0.22
/** So many of a line's columns show less contrast than its print does. */
const UNPRINTED = 0.7
/** Of a line's height, at its top and at its bottom, where rules and the neighbours' print reach in. */
const EDGE = 0.15
/** A gap is this much wider than the line's usual white between characters, in ems, with a quarter of what its characters stand farther apart than usual. */
const WIDER = { wide: 0.2, mixed: 0.16, half: 0.16, none: Infinity }
/** Beside a 1, which is set in the middle of its white. */
const WIDER_AT_ONE = 0.3
const OF_DISTANCE = 0.25
/** Distances of neighbours in ems, until the line itself tells: figures and letters are about half as wide as ideographs. */
const HALF = 0.55
/** An em in pixels of a line 48 pixels tall, where too few ideographs tell. */
const EM = 44

/**
 * The line with a space wherever the print leaves a gap: the model writes only one in ten of the spaces between ideographs
 * and figures, and without them a name runs into the address behind it. `isPrint`: printedColumns of the line.
 */
export function withGaps(read: readonly ReadCharacter[], isPrint: Uint8Array): string {
  const pairs = read.slice(1).map((next, place): Pair => pairOf(read[place]!, next, isPrint))
  const distanceOf = (wanted: Pair['kind']): number | null => median(pairs.filter(({ kind }) => kind === wanted).map(({ distance }) => distance * STEP), 3)
  const em = distanceOf('wide') ?? EM
  const half = distanceOf('half') ?? HALF * em
  const usualWhite = median(pairs.map(({ white }) => white), 1) ?? 0
  const usual = { wide: em, half, mixed: (em + half) / 2, none: em }
  const isGap = ({ kind, white, distance, atOne }: Pair): boolean =>
    distance > GAP_STEPS || white - usualWhite + OF_DISTANCE * (distance * STEP - usual[kind]) >= (atOne ? Math.max(WIDER[kind], WIDER_AT_ONE) : WIDER[kind]) * em
  return read.map(({ character }, place) => (place > 0 && isGap(pairs[place - 1]!) ? ' ' : '') + character).join('').replace(/\s+/gu, ' ').trim()
}

interface Pair {
  /** Ideographs, figures and letters, one of each; none: signs, which bring white of their own, and letters, whose spaces the model writes. */
  kind: 'wide' | 'half' | 'mixed' | 'none'
  /** From the first step of the one to that of the other. */
  distance: number
  /** Pixels of the widest blank between them. */
  white: number
  /** A 1 is one of them. */
  atOne: boolean
}

function pairOf(one: ReadCharacter, next: ReadCharacter, isPrint: Uint8Array): Pair {
  const middle = Math.round((one.from + one.to + 1) / 2 * STEP), end = Math.min(isPrint.length, next.from * STEP + STEP / 2)
  let white = 0, run = 0
  for (let x = middle; x < end; x++) {
    run = isPrint[x] === 1 ? 0 : run + 1
    white = Math.max(white, run)
  }
  return { kind: kindOf(one.character, next.character), distance: next.from - one.from, white, atOne: one.character === '1' || next.character === '1' }
}

const IDEOGRAPH = /\p{Script=Han}/u, HALF_WIDE = /[\p{Nd}\p{Script=Latin}*]/u, FIGURE = /\p{Nd}/u

function kindOf(one: string, next: string): Pair['kind'] {
  const wide = [one, next].filter(character => IDEOGRAPH.test(character)).length
  const half = [one, next].filter(character => HALF_WIDE.test(character)).length
  if (wide + half < 2 || (half === 2 && !FIGURE.test(one + next))) return 'none'
  return wide === 2 ? 'wide' : half === 2 ? 'half' : 'mixed'
}

/** 1 for each column of a line, as the model will see it, that holds print: dark on light or light on dark, in light that changes along the line. */
export function printedColumns({ data, width, height }: Input): Uint8Array {
  const from = Math.round(EDGE * height), to = height - from, green = width * height
  const contrast = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    let low = Infinity, high = -Infinity
    for (let i = green + from * width + x; i < green + to * width; i += width) {
      const value = data[i]!
      if (value < low) low = value
      if (value > high) high = value
    }
    contrast[x] = high - low
  }
  const printed = contrast.slice().sort()[Math.floor(UNPRINTED * width)] ?? 0
  return Uint8Array.from(contrast, value => (value < BLANK * printed ? 0 : 1))
}

/** The middle one of at least `least` figures. */
function median(figures: readonly number[], least: number): number | null {
  return figures.length < least ? null : [...figures].sort((p, q) => p - q)[figures.length >> 1]!
}
