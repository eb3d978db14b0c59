import { isNoName, nameIn, nameLikeness } from '../names/personName'
import { addressStart } from '../names/places'
import { isStations } from '../names/station'
import { type Line } from '../textLine'
import { withWords } from './lineOf'

const WORD = String.raw`(\p{Script=Han}(?:\s?\p{Script=Han}){0,5})`
/** How a word opens a party's lines: in which brackets, or with what behind it. */
const OPENING = new RegExp(String.raw`^(?:([\p{Ps}<])\s?${WORD}\s?:?\s?[\p{Pe}>]\s?:?|${WORD}(\s?:|\s|$))\s?`, 'u')
/** Two words open lines alike where their lefts differ by less than this, in heights of print. */
const IN_LINE = 0.8
/** A number belongs to the word above it down to this many heights of print, and to one set at the middle of its lines. */
const REACH = 6
const ABOVE = 1.6

/**
 * The line with a word nobody listed that opens its lines just as the receiver's word opens theirs, from the same
 * left, or set off in the same row, in print of the same size and the same brackets, as the sender's: forms set the two parties alike.
 * Only on a label that names no sender, where the receiver's word and one such word stand each by a number, the latter with
 * a name or an address, and no other word is nearer to them: what else is right under the receiver's word is a name.
 */
export function withParallelWord(lines: Line[]): Line[] {
  if (lines.some(line => line.words.some(word => word.kind === 'sender'))) return lines
  const receivers = lines.filter(line => line.words[0]?.kind === 'receiver' && line.words[0].start <= 1)
  if (receivers.length === 0) return lines
  const openings = new Map(lines.flatMap(line => {
    const opening = receivers.some(receiver => opensAlike(line, receiver)) ? wordOf(line) : null
    return opening === null ? [] : [[line, opening] as const]
  }))
  if (openings.size === 0) return lines
  const words = [...lines.filter(line => line.words.length > 0), ...openings.keys()]
  const wordBy = new Map(lines.map(line => [line, nearest(line, words)]))
  const linesBy = (word: Line): Line[] => lines.filter(other => wordBy.get(other) === word)
  if (!receivers.some(receiver => linesBy(receiver).some(hasOwnNumber))) return lines
  const told = [...openings.keys()].filter(line => {
    const own = linesBy(line)
    return own.some(hasOwnNumber) && own.some(other => isSomeone(other === line ? other.text.slice(openings.get(line)!.end) : other.text))
  })
  if (new Set(told.map(line => openings.get(line)!.text)).size !== 1) return lines
  return lines.map(line => (told.includes(line) ? withWords(line, [{ kind: 'sender', start: 0, ...openings.get(line)! }, ...line.words]) : line))
}

interface Opening { text: string; end: number }

/** A word that nothing else is known by: no field's, no name, no station's. */
function wordOf(line: Line): Opening | null {
  const match = OPENING.exec(line.text)
  if (match === null) return null
  const [whole] = match, text = match[2] ?? match[3] ?? ''
  if (line.words.some(word => word.start <= whole.length) || isNoName(text) || nameLikeness(text) >= 0.2 || isStations({ text })) return null
  return { text, end: whole.length }
}

function opensAlike(line: Line, receiver: Line): boolean {
  if (line === receiver || Math.max(line.size, receiver.size) > 1.4 * Math.min(line.size, receiver.size)) return false
  const size = Math.min(line.size, receiver.size)
  const [own, other] = [line, receiver].map(one => OPENING.exec(one.text))
  const isSetOff = own?.[1] !== undefined || own?.[4]?.includes(':') === true
  if (Math.abs(line.left - receiver.left) > IN_LINE * size && !(isSetOff && Math.abs(line.top - receiver.top) < IN_LINE * size)) return false
  return own !== null && other !== null && own![1] === other![1] && own![4]?.trim() === other![4]?.trim() && isLone(line) === isLone(receiver)
}

const isLone = (line: Line): boolean => OPENING.exec(line.text)?.[0].length === line.text.length

const hasOwnNumber = (line: Line): boolean => line.phones.some(phone => phone.kind !== 'hotline') && !line.words.some(word => word.kind === 'service' || word.kind === 'outlet' || word.kind === 'number')

/** An address, or a name before a number. */
const isSomeone = (text: string): boolean => addressStart(text) >= 0 || nameLikeness(nameIn(/^[^\d+(]*/u.exec(text)![0]) ?? '') >= 0.2

/** The word that a line stands by: on it, or the nearest above it or just below, no farther right than it. */
function nearest(other: Line, openings: readonly Line[]): Line | null {
  if (openings.includes(other)) return other
  const away = (line: Line): number => {
    const down = (other.top + other.bottom - line.top - line.bottom) / 2 / line.size
    return line.left > other.right || down > REACH || down < -ABOVE ? Infinity : Math.abs(down)
  }
  const [first] = [...openings].sort((p, q) => away(p) - away(q))
  return first === undefined || away(first) === Infinity ? null : first
}
