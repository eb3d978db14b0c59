import { sameRow } from '../lines/line'
import { along, type Line } from '../textLine'
import { isWay, type Meaning, type MoneyWord } from './moneyWord'
import { isCaption, moneyWords } from './moneyWords'
import { partOf } from '../quad'
import { struckOut } from './struck'
import { sumsOf } from './sums'
import { tie, type Tied } from './tiedSums'
import { totalOf } from './totals'
import { isChosen, isUnfilled, isUnused } from './unused'
import { type Found, type PaymentKind, type Quad } from '../waybill'

export interface ReadPayment {
  kind: PaymentKind
  amountFen: number | null
  kindFound: Found | null
  amountFound: Found | null
}

const UNKNOWN: ReadPayment = { kind: 'unknown', amountFen: null, kindFound: null, amountFound: null }

/**
 * What the receiver is asked to pay. A sum counts only beside a word that makes it due; zero is nothing due; weights,
 * insured values and order totals never count. `wellRead`: enough of the label was read that no word of payment means
 * that none is asked ('none'); otherwise the kind is 'unknown'.
 */
export function readPayment(lines: readonly Line[], wellRead: boolean): ReadPayment {
  const all = moneyWords(lines), printed = all.filter(word => !isUnused(word, lines))
  const figures = lines.flatMap(line => sumsOf(line, printed))
  const isStruck = struckOut(printed, figures, lines)
  const words = printed.filter(word => !isStruck(word)), sums = figures.filter(sum => !isStruck(sum))
  // A word with figures of its own right behind it (a sum, a weight) says nothing of the sums around.
  const free = words.filter(word => !sums.some(sum => sum.line === word.line && sum.start >= word.end - 1) && !/^\s?:?\s?\d/u.test(word.line.text.slice(word.end)))
  const tied = sums.flatMap(sum => tie(sum, words, free, lines))
  const ways = words.filter(word => isWay(word.meaning) && word.weight > 0.3 && isChosen(word, lines)), chosen = ways.find(word => word.meaning !== 'none')
  const speaks = (word: MoneyWord): number => {
    const own = tied.filter(one => one.word === word)
    if (own.length > 0) return own.every(one => one.sum.fen === 0) ? 0 : word.weight
    // What the field of payment says stands against a bare word of another way.
    if (chosen !== undefined && isWay(word.meaning) && word.meaning !== chosen.meaning && word.weight <= 1 && word.end - word.start === word.line.text.length) return 0
    // A caption of the template with nothing filled in says nothing.
    return isCaption(word) || (!ways.includes(word) && words.some(other => isWay(other.meaning) && other.meaning !== word.meaning && other.weight > 0.3) && isUnfilled(word, lines, ways.length > 0 ? 2 : 3)) ? 0 : word.weight
  }
  const score = (meaning: Meaning): number => Math.max(0, ...words.filter(word => word.meaning === meaning).map(speaks)) + Math.max(0, ...tied.filter(one => one.meaning === meaning && one.sum.fen > 0).map(one => one.weight))
  const scores = { cashOnDelivery: score('cashOnDelivery'), freightCollect: score('freightCollect') }
  const none = score('none')
  const best = Math.max(scores.cashOnDelivery, scores.freightCollect)
  // A sum to be paid for something, or one no word explains: nobody may be told that nothing is due.
  const asked = tied.some(one => one.meaning === 'sum' && one.sum.fen > 0) || sums.some(sum => !sum.bare && sum.fen > 0 && !tied.some(one => one.sum === sum))
  // A label that leaves both ways empty, or says that what is to be collected is zero, need not be read any further.
  const zeros = tied.filter(one => one.sum.fen === 0)
  const empty = new Set([...all.filter(word => !words.includes(word)), ...zeros.map(one => one.word)].map(word => word.meaning))
  const saysZero = (empty.has('cashOnDelivery') && empty.has('freightCollect')) || zeros.some(one => one.meaning === 'sum' && asks(one.word))
  if (best < 0.2) return eitherDue(words, tied, lines) ?? nothingDue(words.filter(word => word.meaning === 'none' || !empty.has(word.meaning)), (wellRead || saysZero) && !asked)
  // 代收货款 88.80, 收方应付 88.80: what the receiver pays in all is the price.
  const isPrice = askedBy('cashOnDelivery', tied).some(fen => askedBy('freightCollect', tied).includes(fen))
  const kind = isPrice || scores.cashOnDelivery >= scores.freightCollect ? 'cashOnDelivery' : 'freightCollect'
  const other = Math.min(scores.cashOnDelivery, scores.freightCollect)
  const spoken = words.filter(word => word.meaning === kind).sort((p, q) => speaks(q) - speaks(p))[0]!
  const confidence = Math.max(0.3, Math.min(0.98, 0.75 + 0.12 * (scores[kind] - Math.max(other, none))))
  if (confidence < 0.55 && none > best + 0.8) return nothingDue(words, wellRead)
  // A ticked 寄付 and a bare 到付 somewhere else, as of another label at the edge.
  if (best <= 1 && words.some(word => word.meaning === 'none' && word.weight > 1)) return UNKNOWN
  // 资费 12.00 beside an empty 应收资费 was paid.
  const isAwaited = words.some(word => word.meaning === 'freightSum' && word.weight === 1 && isCaption(word))
  const amount = amountOf(kind, isAwaited ? tied.filter(one => one.meaning !== 'freightSum' || one.word.weight === 1) : tied, words, lines)
  return {
    kind: confidence < 0.55 ? 'unknown' : kind,
    kindFound: confidence < 0.55 ? null : { confidence: confidence * spoken.line.confidence, by: 'text', box: boxOf(spoken) },
    amountFen: amount?.fen ?? null,
    amountFound: amount?.found ?? null,
  }
}

/**
 * A row of boxes none of which tells: the sum is due, for the freight or for the goods, where only ways by which the
 * receiver pays may be ticked, or where the sum's own word asks for it (应收, 请收).
 */
function eitherDue(words: readonly MoneyWord[], tied: readonly Tied[], lines: readonly Line[]): ReadPayment | null {
  const untold = words.filter(word => word.untold)
  if (untold.length === 0 || words.some(word => word.meaning === 'none' && word.weight > 0.3)) return null
  const amount = amountOf('unknown', untold.some(word => word.meaning === 'none') ? tied.filter(one => one.meaning === 'sum' && asks(one.word)) : tied, words, lines)
  return amount === null ? null : { kind: 'unknown', kindFound: null, amountFen: amount.fen, amountFound: amount.found }
}

/** 'none' when a word says so, or when everything was read and nothing asks; 'unknown' when a caption's sum may have been lost. */
function nothingDue(words: readonly MoneyWord[], wellRead: boolean): ReadPayment {
  const word = words.filter(one => one.meaning === 'none').sort((p, q) => q.weight - p.weight)[0]
  const said = word !== undefined && word.weight > 0.3
  const lost = words.some(one => (one.meaning === 'cashOnDelivery' || one.meaning === 'freightCollect') && (one.untold === true || one.weight > 0.3 && isCaption(one)))
  if (!said && (!wellRead || lost)) return UNKNOWN
  return { kind: 'none', amountFen: null, amountFound: null, kindFound: { confidence: said ? 0.9 : 0.7, by: 'text', box: said ? boxOf(word) : null } }
}

/** The sum most clearly due; null when two different sums are as clear, or none is clear enough. A freight is no price. */
function amountOf(kind: PaymentKind, tied: readonly Tied[], words: readonly MoneyWord[], lines: readonly Line[]): { fen: number; found: Found } | null {
  const byFen = new Map<number, { weight: number; best: Tied }>()
  const inPart = isBill(lines) || tied.some(one => one.meaning === 'notDue' && one.sum.fen > 0 && /已[付收]|预收|[定订]金/u.test(one.word.line.text.slice(one.word.start, one.word.end)))
  const own = new Set(tied.filter(one => one.meaning === kind && one.weight >= 0.8 && one.sum.fen > 0).map(one => one.sum.fen))
  for (const one of tied) {
    const general = one.meaning === 'sum' || (one.meaning === 'freightSum' && kind === 'freightCollect')
    if (one.sum.fen === 0 || (one.meaning !== kind && !general)) continue
    // A total says what is due where nothing clearer does, and never on a bill of goods or where part of it was paid.
    if (isTotal(one.word) && !own.has(one.sum.fen) && (inPart || own.size > 0)) continue
    const weight = one.weight * (one.meaning === kind ? 1 : 0.6) * one.sum.line.confidence
    const known = byFen.get(one.sum.fen)
    byFen.set(one.sum.fen, known === undefined ? { weight, best: one } : { weight: Math.max(known.weight, weight) + 0.25, best: known.weight > weight ? known.best : one })
  }
  const total = totalOf(tied, words)
  if (total !== null && !isBill(lines)) return { fen: total.fen, found: { confidence: 0.9, by: 'text', box: boxOf(total) } }
  const [price, freight] = [askedBy('cashOnDelivery', tied), askedBy('freightCollect', tied)]
  // Both asked for and no total: nobody can tell what they come to.
  if (price.length > 0 && freight.length > 0 && !price.some(fen => freight.includes(fen))) return null
  const ranked = [...byFen].sort((p, q) => q[1].weight - p[1].weight)
  const first = ranked[0]
  if (first === undefined) return null
  const lead = first[1].weight - (ranked[1]?.[1].weight ?? 0)
  const confidence = Math.min(0.98, 0.35 + 0.6 * Math.min(1, first[1].weight)) * (lead < 0.1 ? 0.5 : 1)
  if (confidence < 0.55) return null
  const { line, start, end } = first[1].best.sum
  return { fen: first[0], found: { confidence, by: 'text', box: boxOf({ line, start, end }) } }
}

/** The sums that a way of paying asks for, in fen. */
const askedBy = (way: Meaning, tied: readonly Tied[]): number[] =>
  tied.filter(one => one.meaning === way && one.weight >= 0.5 && one.sum.fen > 0).map(one => one.sum.fen)

/** 应收, 请收, 需付, 收取 and 尾款 ask; 付款金额 may be what the sender paid. */
const asks = ({ line, start, end }: MoneyWord): boolean => /[应需请待尾余]|收取/u.test(line.text.slice(start, end))

/** 合计, 总额, 金额: of what, is not said. */
const isTotal = ({ meaning, line, start, end }: MoneyWord): boolean => meaning === 'sum' && !/[应需请收付尾余]/u.test(line.text.slice(start, end))

/** A row of heads over prices: 商品名称 数量 单价 金额, Contents Qty Value. */
const isBill = (lines: readonly Line[]): boolean => lines.some(line => {
  if (!/单价|小计|价值|金额|value/iu.test(line.text) || /\d/u.test(line.text)) return false
  const row = lines.filter(other => other === line || sameRow(other, line)).map(other => other.text).join(' ')
  return /数量|qty|quantity/iu.test(row) && !/\d/u.test(row)
})

const boxOf = ({ line, start, end }: { line: Line; start: number; end: number }): Quad | null =>
  line.box === null ? null : partOf(line.box, along(line, start), along(line, end))
