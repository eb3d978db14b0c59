import { evenStars } from '../../../core/phone/phone'
import { type Picture } from '../../ports/picture'
import { type Models } from './models'
import { isRead, type ReadBox, stretchOf } from './readBox'
import { recognise, type Recognised } from './recognise'

/** A mobile with stars in it, perhaps right behind a masked name: the figures before and after them. */
const MASKED = /(?:(?<![\d*])|(?<=\p{Script=Han}\*{1,3}))(1\d{0,2})(\*{2,})(\d{1,4})(?![\d*])/u
/** How many figures printers leave before and after the stars: 138****1234, 138******34, 1*******234. */
const LEFT = ['3 4', '3 2', '1 3']
/** Each is cut so often: two heads and two tails. */
const CUTS = 4
/** As many numbers are looked at again; each costs four short lines. */
const MOST = 4

/**
 * Masked mobiles whose mask hides other places than any printer does are read once more, head and tail apart, each cut at
 * two places within the stars: among so many alike characters the model loses the figure next to them, or takes it for one more star.
 */
export async function withWholeMasks(models: Models, picture: Picture, reads: readonly ReadBox[]): Promise<ReadBox[]> {
  const odd = reads.flatMap(one => (isRead(one) ? oddMask(one) : [])).slice(0, MOST)
  if (odd.length === 0) return [...reads]
  const parts = await recognise(models, picture, odd.flatMap(({ one, cuts }) => cuts.map(([from, to]) => stretchOf(one.way, from, to))))
  return reads.map(one => {
    const place = odd.findIndex(mask => mask.one === one)
    return place < 0 ? one : { ...one, read: mendedBy(odd[place]!, parts.slice(CUTS * place, CUTS * (place + 1))) }
  })
}

interface OddMask {
  one: ReadBox
  /** As read, without spaces. */
  text: string
  before: string
  after: string
  /** Along the box, 0 to 1: its head up to the middle of the stars and to the first, its tail from the middle and from the last. */
  cuts: [number, number][]
}

function oddMask(one: ReadBox): OddMask[] {
  const { characters, steps } = one.read
  const text = characters.map(({ character }) => character).join('')
  const match = MASKED.exec(evenStars(text))
  if (match === null) return []
  const [number, before = '', stars = '', after = ''] = match
  if (LEFT.includes(`${before.length} ${after.length}`)) return []
  const first = match.index + before.length, last = first + stars.length - 1
  const at = (step: number): number => Math.min(1, Math.max(0, step / steps))
  const ends = match.index + number.length - 1
  const start = at(characters[match.index]!.from - 2), end = at(characters[ends]!.to + 3), middle = at((characters[first]!.from + characters[last]!.to + 1) / 2)
  const between = (p: number, q: number): number => at((characters[p]!.to + characters[q]!.from + 1) / 2)
  return [{ one, text: text.slice(match.index, ends + 1), before, after, cuts: [[start, middle], [start, between(first, first + 1)], [middle, end], [between(last - 1, last), end]] }]
}

/** The figures before the stars from a head, those after them from a tail, where together they leave what a printer leaves. */
function mendedBy({ one: { read }, text, before, after }: OddMask, parts: readonly Recognised[]): Recognised {
  const heads = [...parts.slice(0, 2).map(part => figuresOf(part, /^\D?(1\d{0,2})(?=\*|$)/u)), before]
  const tails = [...parts.slice(2).map(part => figuresOf(part, /(?:^|\*)(\d{2,4})$/u)), after]
  for (const first of heads) for (const last of tails) {
    if (first === null || last === null || !LEFT.includes(`${first.length} ${last.length}`)) continue
    return { ...read, text: read.text.replace(text, () => first + '*'.repeat(11 - first.length - last.length) + last) }
  }
  return read
}

const figuresOf = ({ text }: Recognised, pattern: RegExp): string | null => pattern.exec(evenStars(text.replace(/\s/gu, '')))?.[1] ?? null
