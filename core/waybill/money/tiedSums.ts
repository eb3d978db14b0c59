import { sameRow } from '../lines/line'
import { type Line } from '../textLine'
import { isWay, type Meaning, type MoneyWord } from './moneyWord'
import { isCaption } from './moneyWords'
import { type Sum } from './sums'
import { isUnderHead } from './unused'
import { standsOver } from './cells'

/** What an empty box leaves of a way of paying. */
const UNTICKED = 0.1

/** A sum and the word that says what it is; `weight` 0 to 1, how clearly it says so. */
export interface Tied { sum: Sum; word: MoneyWord; meaning: Meaning; weight: number }

/** Ties a sum to the word that makes it due: on its line, else at its left in the row, else above or below it. */
export function tie(sum: Sum, words: readonly MoneyWord[], free: readonly MoneyWord[], lines: readonly Line[]): Tied[] {
  const as = (word: MoneyWord, share: number, meaning: Meaning = word.meaning): Tied[] => [{ sum, word, meaning, weight: Math.min(1, word.weight) * share * sum.sure }]
  if (lines.some(line => weighs(sum, line))) return []
  const own = words.filter(word => word.line === sum.line && !isAside(word, sum))
  const before = speaking(own.filter(word => word.end <= sum.start + 1 || word.start === sum.start))
  const after = own.find(word => word.start >= sum.end - 1)
  const explained = after !== undefined && explains(after, sum, before) ? after : null
  if (before !== null && isWay(before.meaning)) return as(before, 1)
  // 应收金额 39.00 (代收货款): what stands in brackets after the sum says what the general word before it does not.
  if (explained !== null && (before === null || before.meaning === 'sum' || before.meaning === 'freightSum')) return as(explained, 0.95)
  if (before !== null && before.meaning === 'notDue') return as(before, 1)
  const name = before !== null ? '' : sum.line.text.slice(0, sum.start).trim() || cellBefore(sum.line, lines)
  if (namedOtherwise.test(name) && !words.some(word => word.line.text === name)) return []
  const isAwaited = words.some(word => word.line !== sum.line && waitsForSum(word) && sameRow(word.line, sum.line) && Math.abs(sum.line.left - word.line.right) < 2 * sum.line.size)
  if (before === null && after === undefined && !isAwaited) {
    const head = captionAbove(sum.line, lines)
    if (head !== null) {
      const word = speaking(words.filter(one => one.line === head))
      return word === null ? [] : as(word, 0.95)
    }
  }
  // Whole figures alone may be a route, a shelf or a count: they are money only by a word that waits for a sum.
  const near = sum.bare ? free.filter(waitsForSum) : free
  const rowWords = free.filter(word => word.weight > UNTICKED && (!sum.bare || waitsForSum(word) || standsFor(word, sum, lines)) && word.line !== sum.line && sameRow(word.line, sum.line) && word.line.right <= sum.line.left + sum.line.size && !(isWay(word.meaning) && isUnderHead(word, lines)))
  const nearest = Math.max(-Infinity, ...lines.filter(line => line !== sum.line && sameRow(line, sum.line) && line.right <= sum.line.left + sum.line.size).map(line => line.right))
  const beside = speaking(rowWords.sort((p, q) => p.line.right - q.line.right))
  const isNear = beside !== null && beside.line.right >= nearest - 1
  if (before !== null) return beside !== null && isWay(beside.meaning) && beside.meaning !== 'none' ? as(beside, 0.85) : as(before, 1)
  if (beside !== null && (isNear || (isWay(beside.meaning) && beside.meaning !== 'none'))) return as(beside, 0.9)
  if (after !== undefined && isWay(after.meaning) && (!sum.bare || /^[\s(元]*$/u.test(sum.line.text.slice(sum.end, after.start)))) return as(after, 0.6)
  const overlaps = (line: Line): boolean => line.left < sum.line.right && sum.line.left < line.right
  const reach = (line: Line): number => Math.max(sum.line.size, line.size)
  const above = near.filter(word => word.line.bottom <= sum.line.top + sum.line.size * 0.5 && sum.line.top - word.line.bottom < 1.6 * reach(word.line) && overlaps(word.line)).sort((p, q) => p.line.bottom - q.line.bottom)
  const over = speaking(above)
  if (over !== null) return as(over, 0.7)
  const below = near.filter(word => word.line.top >= sum.line.bottom - sum.line.size * 0.5 && word.line.top - sum.line.bottom < reach(word.line) && overlaps(word.line) && word.start < 6).sort((p, q) => p.line.top - q.line.top || p.start - q.start)
  const under = below.find(word => isWay(word.meaning)) ?? below[0]
  return under === undefined || /^[\d.\s]+$/u.test(sum.line.text) && sum.line.size < 1.2 * under.line.size ? [] : as(under, 0.6)
}

/** In brackets that close before the sum: 到付运费(含保价费):78 is not of 保价费. */
const isAside = (word: MoneyWord, sum: Sum): boolean =>
  word.meaning === 'notDue' && word.end <= sum.start && /^[^(]*\)/u.test(sum.line.text.slice(word.end, sum.start)) && /\([^)]*$/u.test(sum.line.text.slice(0, word.start + 1))

/** A name of its own that no wording knows: 跑腿费 ¥23.40. */
const namedOtherwise = /\p{Script=Han}[费价金额款收]\s?:?\s?$/u

/** The cell close by at its left in its row, when it is a caption. */
function cellBefore(line: Line, lines: readonly Line[]): string {
  const left = lines.filter(other => other !== line && sameRow(other, line) && other.right <= line.left + line.size).sort((p, q) => q.right - p.right)[0]
  return left !== undefined && line.left - left.right < 3 * line.size && /^\p{Script=Han}{2,6}\s?:?$/u.test(left.text) ? left.text : ''
}

/** What stands right behind a sum, and is no field by itself: 39.00 (代收货款), but not 运费 19.00 代收货款: 元. */
const explains = (after: MoneyWord, sum: Sum, before: MoneyWord | null): boolean =>
  isWay(after.meaning) && /^[\s()【[/,，元:]*$/u.test(sum.line.text.slice(sum.end, after.start)) && !isCaption(after) &&
  (before?.meaning !== 'freightSum' || after.meaning !== 'cashOnDelivery')

/** In a form the caption stands over its cell, from the same left or about the same middle, close by: 代收金额(元) over 39.00. Null when the line above is no caption. */
function captionAbove(line: Line, lines: readonly Line[]): Line | null {
  const above = lines.filter(other => standsOver(other, line))
  const caption = above.reduce<Line | null>((best, other) => (best === null || other.bottom > best.bottom ? other : best), null)
  return caption !== null && caption.size < 1.1 * line.size && !/\d/u.test(caption.text) && /^[\p{Script=Han}\s]{2,8}(?:\((?:元|¥|kg|rmb)\))?$/iu.test(caption.text) && caption.words.some(word => word.start === 0 && word.kind !== 'sender' && word.kind !== 'receiver') ? caption : null
}

const waitsForSum = (word: MoneyWord): boolean => /(?:[额款计收]|\([元¥]\)|:)\s?:?\s?¥?$/u.test(word.line.text)

/** A way of paying with a cell of its own beside a cell of figures, in print not twice its size, and no other figures in their row: 到付 | 68. */
const standsFor = (word: MoneyWord, sum: Sum, lines: readonly Line[]): boolean =>
  word.start === 0 && word.end === word.line.text.length && /^[\d.\s]+$/u.test(sum.line.text) && sum.line.size < 2 * word.line.size &&
  !lines.some(line => line !== sum.line && sameRow(line, sum.line) && /^[A-Z\d][A-Z\d -]*$/iu.test(line.text))

/** The cell behind bare figures holds a unit of weight: 1.20 | kg. */
const weighs = (sum: Sum, line: Line): boolean =>
  line !== sum.line && sum.end === sum.line.text.length && /^(?:kg|g|克|公斤|千克|件(?!数))(?![a-z])/iu.test(line.text) && sameRow(line, sum.line) && line.left - sum.line.right > -sum.line.size && line.left - sum.line.right < 2 * sum.line.size

/** Of the words before a sum the last one speaks; a plain 应收 or 金额 passes the word on to a clearer one before it. */
function speaking(before: readonly MoneyWord[]): MoneyWord | null {
  const last = before[before.length - 1]
  if (last === undefined) return null
  if (last.meaning !== 'sum' && last.meaning !== 'freightSum') return last
  const clearer = [...before].reverse().find(word => word.meaning === 'notDue' || isWay(word.meaning))
  return clearer === undefined || clearer.meaning === 'notDue' || clearer.meaning === 'none' || clearer.weight < 0.1 ? last : clearer
}
