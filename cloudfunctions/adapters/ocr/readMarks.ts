import { findPhones } from '../../../core/phone/phone'
import { heightOf, lengthOf } from '../../../core/waybill/quad'
import { fieldWords, partyNamed } from '../../../core/waybill/lines/words'
import { type Quad } from '../../../core/waybill/waybill'
import { type Picture } from '../../ports/picture'
import { type Look, toPicture } from './findLines'
import { type Models } from './models'
import { paleMarks } from './paleMarks'
import { halfTurn, isRead, type ReadBox, stretchOf, turned } from './readBox'
import { recognise, type Recognised } from './recognise'
import { ringedMarks } from './ringedMarks'

/** A box no longer than this many times its height, and no taller, may be a letter on its side. */
const SQUARE = 1.5
/** What is read less surely than this in a square may be anything. */
const PLAINLY_READ = 0.95
/** The letters marks are of; one is taken for read from this likelihood on, and that is as sure as it is. */
const LETTERS = '寄收发派揽'
const LIKELY = 0.1
const LIKELY_CONFIDENCE = 0.6
/** As many squares, and as many lines' heads, are tried: each costs about 5 ms. */
const MOST_SQUARES = 4
const MOST_HEADS = 6
const MOST_PALE = 6

/**
 * What was read, with the marks that say who sends and who receives where the detector passed over them or took them for
 * something else: in a ring, on a dark disc, on their side on a tab, within a line's own box at its head, or large and
 * pale behind the words. They are not looked for when both parties' words were read (始发网点 and 寄快递首单立减 are none).
 */
export async function withMarks(models: Models, picture: Picture, look: Look, upsideDown: boolean, reads: readonly ReadBox[]): Promise<ReadBox[]> {
  if (namesBoth(reads)) return [...reads]
  const ringed = ringedMarks(look.view, look.regions.map(region => region.box), upsideDown).map(square => toPicture(look.view, square))
  const squares = reads.filter(mayLieOnItsSide).slice(0, MOST_SQUARES)
  const ways = [...(upsideDown ? ringed.map(halfTurn) : ringed), ...squares.flatMap(({ way }) => [turned(way, 1), turned(way, 3)])]
  const said = await recognise(models, picture, ways, { among: LETTERS })
  // A letter on its side stays where it stood, its box as the label lies.
  const lone = said.map((read, place): ReadBox => ({ way: squares[(place - ringed.length) >> 1]?.way ?? ways[place]!, read: likeliest(read) })).filter(isMark)
  const all = [...reads.filter(({ way }) => !lone.some(mark => mark.way === way)), ...lone]
  const headed = namesBoth(all) ? all : await withHeads(models, picture, all)
  if (namesBoth(headed)) return headed
  // A letter behind the words alone does not say where its block ends.
  const grounded = [...headed, ...await readPale(models, look, upsideDown)]
  return namesBoth(grounded) ? grounded : headed
}

/** Large letters behind the words. */
async function readPale(models: Models, look: Look, upsideDown: boolean): Promise<ReadBox[]> {
  const { picture, onPicture, onView } = paleMarks(look.view, look.regions.map(region => region.box))
  const asItLies = (box: Quad): Quad => (upsideDown ? halfTurn(box) : box)
  const reads = await recognise(models, picture, onPicture.slice(0, MOST_PALE).map(asItLies), { among: LETTERS })
  return reads.map((read, place): ReadBox => ({ way: asItLies(toPicture(look.view, onView[place]!)), read: likeliest(read) })).filter(isMark)
}

/** A letter that looks like a mark's (奇, 漾) is the mark's where that is likely too, and the other party's is not: where it stands there is hardly any other. */
function likeliest(read: Recognised): Recognised {
  if ([...read.text].length > 2 || partyNamed(read.text) !== null) return read
  const [first, second] = [...read.likeness].map((likeness, place) => ({ likeness, letter: LETTERS[place]! })).sort((p, q) => q.likeness - p.likeness)
  if (first === undefined || second === undefined || first.likeness < LIKELY || first.likeness < 3 * second.likeness) return read
  return { ...read, text: first.letter, confidence: Math.max(LIKELY_CONFIDENCE, first.likeness) }
}

const isMark = (one: ReadBox): boolean => isRead(one) && (partyNamed(one.read.text) !== null || /^[SR]$/u.test(one.read.text))

function namesBoth(reads: readonly ReadBox[]): boolean {
  const words = reads.filter(isRead).flatMap(({ read }) => fieldWords(read.text))
  return words.some(word => word.kind === 'sender') && words.some(word => word.kind === 'receiver')
}

const mayLieOnItsSide = ({ way, read }: ReadBox): boolean => {
  const tall = heightOf(way), wide = lengthOf(way)
  return wide < SQUARE * tall && tall < SQUARE * wide && partyNamed(read.text) === null && (read.confidence < PLAINLY_READ || [...read.text].length < 2)
}

/** A ringed letter close before a name is taken for the line's first character, and read as any: the first square of such lines is read by itself, and what follows it. */
async function withHeads(models: Models, picture: Picture, reads: readonly ReadBox[]): Promise<ReadBox[]> {
  const lines = reads.filter(({ way, read }) => lengthOf(way) > 4 * heightOf(way) && findPhones(read.text).length > 0 && !fieldWords(read.text).some(word => word.start < 2)).slice(0, MOST_HEADS)
  const cut = ({ way }: ReadBox): number => heightOf(way) / lengthOf(way)
  const heads = await recognise(models, picture, lines.map(line => stretchOf(line.way, 0, cut(line))))
  const marked = lines.filter((line, place) => isMark({ way: line.way, read: heads[place]! }) && !line.read.text.slice(0, 2).includes(heads[place]!.text))
  const rests = await recognise(models, picture, marked.map(line => stretchOf(line.way, cut(line), 1)))
  return reads.flatMap((line): ReadBox[] => {
    const place = marked.indexOf(line)
    if (place < 0) return [line]
    return [{ way: stretchOf(line.way, 0, cut(line)), read: heads[lines.indexOf(line)]! }, { way: stretchOf(line.way, cut(line), 1), read: rests[place]! }]
  })
}
