import { findPhones } from '../../phone/phone'
import { carriersOfNumber } from '../number/numberPatterns'
import { isNoName, nameLikeness } from '../names/personName'
import { addressScore } from '../names/places'
import { partOf } from '../quad'
import { along, type Line } from '../textLine'
import { lineOf } from './lineOf'
import { type Party } from './wordPatterns'
import { fieldWords, partyNamed } from './words'

/** Rows of one paragraph begin this near to one left (a bracket at a row's head is mostly blank) and lie this close, in heights of print. */
const SAME_LEFT = 1.3
const LEADING = 0.9
/** Rows of one print differ by at most this share of its height. */
const SAME_SIZE = 0.1
/** A full row ends this near to its neighbour's end, or to the label's. */
const RAGGED = 1.4

/**
 * Running text (a message's bubble, a paragraph) breaks wherever its row is full. A number that a break cuts in two stands
 * whole on the row where it begins, and so do a sum and a firm's name that a full row cuts; a field's word that it cuts, and
 * a clause about a party that it begins, head the next one.
 */
export function unwrapped(lines: Line[]): Line[] {
  const sorted = [...lines].sort((p, q) => p.top - q.top)
  const edge = Math.max(...lines.map(line => line.right))
  const texts = new Map(lines.map(line => [line, line.text]))
  const fullEnds = new Map<Line, number>()
  // Where both parties' marks end rows, they close what stands before: …·李梅,收件 and …·王秀兰,寄件.
  const marksBehind = new Set(lines.map(line => markBehind(line.text)))
  const closes = marksBehind.has('sender') && marksBehind.has('receiver')
  for (const [place, line] of sorted.entries()) {
    const below = rowBelow(line, sorted, place)
    if (below === undefined) continue
    const isFull = [below.right, edge, fullEnds.get(line) ?? 0].some(right => Math.abs(right - line.right) < RAGGED * line.size)
    fullEnds.set(below, line.right)
    const [upper, lower] = [texts.get(line)!, texts.get(below)!]
    const isClosed = markBehind(upper) !== null && (closes || Math.abs(below.size - line.size) > SAME_SIZE * line.size)
    let cut = cutNumber(upper, lower) || (isFull ? (isClosed ? 0 : -clauseBegun(upper, below, lower)) || cutWord(upper, below, lower) : 0)
    if (isFull && cut >= 0) cut += numberBehind(upper + lower.slice(0, cut), lower.slice(cut))
    const whole = upper + lower, end = upper.length + cut
    texts.set(line, whole.slice(0, end))
    texts.set(below, whole.slice(end))
  }
  return lines.flatMap(line => {
    const text = texts.get(line)!
    return text === line.text ? [line] : text.trim() === '' ? [] : [withText(line, text)]
  })
}

/** The next row of the same paragraph: right below, from the same left or that of the words behind a caption, in the same print. */
function rowBelow(line: Line, sorted: readonly Line[], place: number): Line | undefined {
  const caption = line.words[0]?.start === 0 ? along(line, line.words[0].end) * (line.right - line.left) : 0
  const lefts = [line.left, line.left + caption]
  for (let next = place + 1; next < sorted.length && sorted[next]!.top < line.bottom + LEADING * line.size; next++) {
    const other = sorted[next]!
    if (other.top > line.top + 0.6 * line.size && lefts.some(left => Math.abs(other.left - left) < SAME_LEFT * line.size) && Math.abs(other.size - line.size) < 0.25 * line.size) return other
  }
  return undefined
}

/** A row with a new text. What it lost at its head it no longer begins with; what it got at its end lies on the next row. */
function withText(line: Line, text: string): Line {
  const lost = text.length < line.text.length && line.text.includes(text) ? along(line, line.text.indexOf(text)) : 0
  return lineOf(text.trim(), { ...line, left: line.left + lost * (line.right - line.left) }, { confidence: line.confidence, box: line.box === null ? null : partOf(line.box, lost, 1) })
}

/** How much of the lower row's head belongs to a number that the upper row's end begins; 0 when none goes over the break. */
function cutNumber(upper: string, lower: string): number {
  const tail = /[A-Z\d*(×x][A-Z\d* ()转#×x-]*$/u.exec(upper)?.[0] ?? ''
  const head = /^[\d*转#×xX-][\d*转#×xX -]*/u.exec(lower)?.[0] ?? ''
  if (tail === '' || head === '' || findPhones(head).some(one => one.start === 0)) return 0
  const phone = findPhones(tail + head).find(one => one.start < tail.length && one.end > tail.length)
  if (phone !== undefined) return phone.end - tail.length
  const [began, rest] = [tail, head].map(part => part.replace(/ /gu, ''))
  // Twelve or thirteen figures are the shape of much else.
  const isNumber = carriersOfNumber(began! + rest!).length > 0 && (/^[A-Z]|\d{14}/u.test(began! + rest!) || /号\s?:?\s?$/u.test(upper.slice(0, -tail.length)))
  return isNumber && carriersOfNumber(began!).length === 0 && findPhones(tail).length === 0 ? head.length : 0
}

const FIRM = /^\p{Script=Han}{0,7}?(?:公司|商行|[店户厂]|经营部|工作室)(?=$|[^\p{Script=Han}])/u
const firmBegun = /(?:^|[\s,;:|/]|[\d*转-]{7})(\p{Script=Han}{1,8})$/u
const sumBegun = /(?:¥\s?|[付收额款费计]\s?[:()]?\s?)\d{1,5}(?:\.\d?)?$|¥$/u

/** A word that says who pays is the only one of money that is cut anywhere: 费 begins many. */
const WAY = /^(?:到付|代收(?:货?款)?|货到付款?|(?:收|寄|收件|寄件|收货)[人方]付款?)/u
const wayLength = (text: string): number => WAY.exec(text)?.[0].length ?? 0

/** The same for a sum, a masked name or a firm's name, and how much of the upper row's end a cut field's word takes down (less than 0); never where the lower row begins with a field of its own. */
function cutWord(upper: string, lower: Line, text: string): number {
  if (text === lower.text && lower.words[0]?.start === 0) return 0
  if (sumBegun.test(upper)) return /^\.?\d[\d.]*/u.exec(text)?.[0].length ?? 0
  const before = upper.slice(-5), after = text.slice(0, 5)
  const around = fieldWords(before + after)
  if (around.some(one => one.start + one.text.length === before.length)) return 0
  const word = around.find(one => one.start > 0 && one.start < before.length && one.start + (one.kind === 'money' ? wayLength(one.text) : one.text.length) > before.length)
  if (word !== undefined) return word.start - before.length
  const stars = /\p{Script=Han}\*?$/u.test(upper) ? /^\*{1,2}(?![\d*\p{Script=Han}])/u.exec(text)?.[0].length ?? 0 : 0
  const begun = firmBegun.exec(upper)?.[1], ended = FIRM.exec(text)?.[0]
  return stars || (begun === undefined || ended === undefined || addressScore(begun) > 0 || nameLikeness(begun) > 0 || isNoName(ended) ? 0 : ended.length)
}

/** Whose mark alone stands behind a row's last comma; null for none. */
function markBehind(text: string): Party | null {
  const clause = /[,;]([^,;\s\d]{1,4})$/u.exec(text)?.[1]
  return clause === undefined ? null : partyNamed(clause)
}

/** How long a clause is that a party's word begins at a row's end, and whose number is on the next row: …29.00元),寄方小陈 */
function clauseBegun(upper: string, lower: Line, text: string): number {
  if (text === lower.text && lower.words[0]?.start === 0) return 0
  const clause = /[,。;)]([^,。;)\d]{1,12})$/u.exec(upper)?.[1] ?? ''
  const mark = clause === '' ? undefined : fieldWords(clause + text.slice(0, 24))[0]
  return mark !== undefined && (mark.kind === 'sender' || mark.kind === 'receiver') && mark.start === 0 ? clause.length : 0
}

/** The same for a whole number that a sentence gives behind a name or a word: ,寄方宋** and 16713134645 on the next row. */
function numberBehind(upper: string, text: string): number {
  const gap = /^ ?/u.exec(text)![0].length
  return /[,。;)][^\d。;)]{1,20}$/u.test(upper) ? findPhones(text).find(one => one.start === gap)?.end ?? 0 : 0
}
