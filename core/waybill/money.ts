import { along, type Line, sameRow } from './line'
import { isWay, type Meaning, type MoneyWord } from './moneyWord'
import { isCaption, moneyWords } from './moneyWords'
import { partOf } from './quad'
import { type Sum, sumsOf } from './sums'
import { type Found, type PaymentKind, type Quad } from './waybill'

export interface ReadPayment {
  kind: PaymentKind
  amountFen: number | null
  kindFound: Found | null
  amountFound: Found | null
}

interface Tied { sum: Sum; word: MoneyWord; meaning: Meaning; weight: number }

/**
 * What the receiver is asked to pay. A sum counts only beside a word that makes it due; zero is nothing due; weights,
 * insured values and order totals never count. `wellRead`: enough of the label was read that no word of payment means
 * that none is asked ('none'); otherwise the kind is 'unknown'.
 */
export function readPayment(lines: readonly Line[], wellRead: boolean): ReadPayment {
  const words = moneyWords(lines)
  const sums = lines.flatMap(line => sumsOf(line, words))
  // A word with figures of its own right behind it (a sum, a weight) says nothing of the sums around.
  const free = words.filter(word => !sums.some(sum => sum.line === word.line && sum.start >= word.end - 1) && !/^\s?:?\s?\d/u.test(word.line.text.slice(word.end)))
  const tied = sums.flatMap(sum => tie(sum, words, free, lines))
  const speaks = (word: MoneyWord): number => {
    const own = tied.filter(one => one.word === word)
    if (own.length > 0) return own.every(one => one.sum.fen === 0) ? 0 : word.weight
    // A caption of the template with nothing filled in says nothing.
    return isCaption(word) ? 0 : word.weight
  }
  const score = (meaning: Meaning): number => Math.max(0, ...words.filter(word => word.meaning === meaning).map(speaks)) + Math.max(0, ...tied.filter(one => one.meaning === meaning && one.sum.fen > 0).map(one => one.weight))
  const scores = { cashOnDelivery: score('cashOnDelivery'), freightCollect: score('freightCollect') }
  const none = score('none')
  const best = Math.max(scores.cashOnDelivery, scores.freightCollect)
  // A sum to be paid for something, or one no word explains: nobody may be told that nothing is due.
  const asked = tied.some(one => one.meaning === 'sum' && one.sum.fen > 0) || sums.some(sum => !sum.bare && sum.fen > 0 && !tied.some(one => one.sum === sum))
  if (best < 0.2) return eitherDue(words, tied, lines) ?? nothingDue(words, wellRead && !asked)
  const kind = scores.cashOnDelivery >= scores.freightCollect ? 'cashOnDelivery' : 'freightCollect'
  const other = Math.min(scores.cashOnDelivery, scores.freightCollect)
  const spoken = words.filter(word => word.meaning === kind).sort((p, q) => speaks(q) - speaks(p))[0]!
  const confidence = Math.max(0.3, Math.min(0.98, 0.75 + 0.12 * (scores[kind] - Math.max(other, none))))
  if (confidence < 0.55 && none > best + 0.8) return nothingDue(words, wellRead)
  const amount = amountOf(kind, tied, isBill(lines))
  return {
    kind: confidence < 0.55 ? 'unknown' : kind,
    kindFound: confidence < 0.55 ? null : { confidence: confidence * spoken.line.confidence, by: 'text', box: boxOf(spoken) },
    amountFen: amount?.fen ?? null,
    amountFound: amount?.found ?? null,
  }
}

/** Of a row of boxes only ways by which the receiver pays may be ticked: the sum is due, for the freight or for the goods. */
function eitherDue(words: readonly MoneyWord[], tied: readonly Tied[], lines: readonly Line[]): ReadPayment | null {
  const untold = words.filter(word => word.untold)
  if (untold.length === 0 || untold.some(word => word.meaning === 'none') || words.some(word => word.meaning === 'none' && word.weight > 0.3)) return null
  const amount = amountOf('unknown', tied, isBill(lines))
  return amount === null ? null : { kind: 'unknown', kindFound: null, amountFen: amount.fen, amountFound: amount.found }
}

/** 'none' when a word says so, or when everything was read and nothing asks; 'unknown' when a caption's sum may have been lost. */
function nothingDue(words: readonly MoneyWord[], wellRead: boolean): ReadPayment {
  const word = words.filter(one => one.meaning === 'none').sort((p, q) => q.weight - p.weight)[0]
  const said = word !== undefined && word.weight > 0.3
  const lost = words.some(one => (one.meaning === 'cashOnDelivery' || one.meaning === 'freightCollect') && (one.untold === true || one.weight > 0.3 && isCaption(one)))
  if (!said && (!wellRead || lost)) return { kind: 'unknown', amountFen: null, kindFound: null, amountFound: null }
  return { kind: 'none', amountFen: null, amountFound: null, kindFound: { confidence: said ? 0.9 : 0.7, by: 'text', box: said ? boxOf(word) : null } }
}

/** Ties a sum to the word that makes it due: on its line, else at its left in the row, else above or below it. */
function tie(sum: Sum, words: readonly MoneyWord[], free: readonly MoneyWord[], lines: readonly Line[]): Tied[] {
  const as = (word: MoneyWord, share: number, meaning: Meaning = word.meaning): Tied[] => [{ sum, word, meaning, weight: Math.min(1, word.weight) * share * sum.sure }]
  if (lines.some(line => weighs(sum, line))) return []
  const own = words.filter(word => word.line === sum.line)
  const before = speaking(own.filter(word => word.end <= sum.start + 1 || word.start === sum.start))
  const after = own.find(word => word.start >= sum.end - 1)
  const explained = after !== undefined && explains(after, sum, before) ? after : null
  if (before !== null && isWay(before.meaning)) return as(before, 1)
  // 应收金额 39.00 (代收货款): what stands in brackets after the sum says what the general word before it does not.
  if (explained !== null && (before === null || before.meaning === 'sum' || before.meaning === 'freightSum')) return as(explained, 0.95)
  if (before !== null && before.meaning === 'notDue') return as(before, 1)
  if (before === null && after === undefined) {
    const head = captionAbove(sum.line, lines)
    if (head !== null) {
      const word = speaking(words.filter(one => one.line === head))
      return word === null ? [] : as(word, 0.95)
    }
  }
  // Whole figures alone may be a route, a shelf or a count: they are money only by a word that waits for a sum.
  const near = sum.bare ? free.filter(word => waitsForSum(word) || standsFor(word, sum, lines)) : free
  const rowWords = near.filter(word => word.line !== sum.line && sameRow(word.line, sum.line) && word.line.right <= sum.line.left + sum.line.size)
  const nearest = Math.max(-Infinity, ...lines.filter(line => line !== sum.line && sameRow(line, sum.line) && line.right <= sum.line.left + sum.line.size).map(line => line.right))
  const beside = speaking(rowWords.sort((p, q) => p.line.right - q.line.right))
  const isNear = beside !== null && beside.line.right >= nearest - 1
  if (before !== null) return beside !== null && isWay(beside.meaning) && beside.meaning !== 'none' ? as(beside, 0.85) : as(before, 1)
  if (beside !== null && (isNear || (isWay(beside.meaning) && beside.meaning !== 'none'))) return as(beside, 0.9)
  if (after !== undefined && isWay(after.meaning)) return as(after, 0.6)
  const overlaps = (line: Line): boolean => line.left < sum.line.right && sum.line.left < line.right
  const reach = (line: Line): number => Math.max(sum.line.size, line.size)
  const above = near.filter(word => word.line.bottom <= sum.line.top + sum.line.size * 0.5 && sum.line.top - word.line.bottom < 1.6 * reach(word.line) && overlaps(word.line)).sort((p, q) => p.line.bottom - q.line.bottom)
  const over = speaking(above)
  if (over !== null) return as(over, 0.7)
  const below = near.filter(word => word.line.top >= sum.line.bottom - sum.line.size * 0.5 && word.line.top - sum.line.bottom < reach(word.line) && overlaps(word.line) && word.start < 6).sort((p, q) => p.line.top - q.line.top || p.start - q.start)
  const under = below.find(word => isWay(word.meaning)) ?? below[0]
  return under === undefined || /^[\d.\s]+$/u.test(sum.line.text) && sum.line.size < 1.2 * under.line.size ? [] : as(under, 0.6)
}

/** What stands right behind a sum, and is no field by itself: 39.00 (代收货款), but not 运费 19.00 代收货款: 元. */
const explains = (after: MoneyWord, sum: Sum, before: MoneyWord | null): boolean =>
  isWay(after.meaning) && /^[\s()【[/,，元:]*$/u.test(sum.line.text.slice(sum.end, after.start)) && !isCaption(after) &&
  (before?.meaning !== 'freightSum' || after.meaning !== 'cashOnDelivery')

/** In a form the caption stands over its cell, from the same left or about the same middle, close by: 代收金额(元) over 39.00. Null when the line above is no caption. */
function captionAbove(line: Line, lines: readonly Line[]): Line | null {
  const above = lines.filter(other => other !== line && other.bottom <= line.top + 0.4 * line.size && line.top - other.bottom < 0.7 * line.size &&
    (Math.abs(other.left - line.left) < 0.7 * line.size || Math.abs(other.left + other.right - line.left - line.right) < 1.4 * line.size))
  const caption = above.reduce<Line | null>((best, other) => (best === null || other.bottom > best.bottom ? other : best), null)
  return caption !== null && caption.size < 1.1 * line.size && !/\d/u.test(caption.text) && /^[\p{Script=Han}\s]{2,8}(?:\((?:元|¥|kg|rmb)\))?$/iu.test(caption.text) && caption.words.some(word => word.start === 0 && word.kind !== 'sender' && word.kind !== 'receiver') ? caption : null
}

const waitsForSum = (word: MoneyWord): boolean => /(?:[额款计收]|\([元¥]\)|:)\s?:?\s?¥?$/u.test(word.line.text)

/** A way of paying with a cell of its own beside a cell of figures, in print not twice its size, and no other figures in their row: 到付 | 68. */
const standsFor = (word: MoneyWord, sum: Sum, lines: readonly Line[]): boolean =>
  word.start === 0 && word.end === word.line.text.length && sum.line.size < 2 * word.line.size &&
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

/** The sum most clearly due; null when two different sums are as clear, or none is clear enough. A freight is no price. */
function amountOf(kind: PaymentKind, tied: readonly Tied[], bill: boolean): { fen: number; found: Found } | null {
  const byFen = new Map<number, { weight: number; best: Tied }>()
  const own = new Set(tied.filter(one => one.meaning === kind && one.weight >= 0.8 && one.sum.fen > 0).map(one => one.sum.fen))
  for (const one of tied) {
    const general = one.meaning === 'sum' || (one.meaning === 'freightSum' && kind === 'freightCollect')
    if (one.sum.fen === 0 || (one.meaning !== kind && !general)) continue
    // A total says what is due where nothing clearer does, and never on a bill of goods: part of it may have been paid.
    if (isTotal(one.word) && !own.has(one.sum.fen) && (bill || own.size > 0)) continue
    const weight = one.weight * (one.meaning === kind ? 1 : 0.6) * one.sum.line.confidence
    const known = byFen.get(one.sum.fen)
    byFen.set(one.sum.fen, known === undefined ? { weight, best: one } : { weight: Math.max(known.weight, weight) + 0.25, best: known.weight > weight ? known.best : one })
  }
  const ranked = [...byFen].sort((p, q) => q[1].weight - p[1].weight)
  const first = ranked[0]
  if (first === undefined) return null
  const lead = first[1].weight - (ranked[1]?.[1].weight ?? 0)
  const confidence = Math.min(0.98, 0.35 + 0.6 * Math.min(1, first[1].weight)) * (lead < 0.1 ? 0.5 : 1)
  if (confidence < 0.55) return null
  const { line, start, end } = first[1].best.sum
  return { fen: first[0], found: { confidence, by: 'text', box: boxOf({ line, start, end }) } }
}

/** 合计, 总额, 金额: of what, is not said. */
const isTotal = ({ meaning, line, start, end }: MoneyWord): boolean => meaning === 'sum' && !/[应需请收付]/u.test(line.text.slice(start, end))

/** A row of heads over prices: 商品名称 数量 单价 金额, Contents Qty Value. */
const isBill = (lines: readonly Line[]): boolean => lines.some(line => {
  if (!/单价|小计|价值|金额|value/iu.test(line.text) || /\d/u.test(line.text)) return false
  const row = lines.filter(other => other === line || sameRow(other, line)).map(other => other.text).join(' ')
  return /数量|qty|quantity/iu.test(row) && !/\d/u.test(row)
})

const boxOf = ({ line, start, end }: { line: Line; start: number; end: number }): Quad | null =>
  line.box === null ? null : partOf(line.box, along(line, start), along(line, end))
