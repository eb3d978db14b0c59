import { along, type Line, sameRow } from './line'
import { capitalsInFen } from './capitals'
import { partOf } from './quad'
import { type Found, type PaymentKind, type Quad } from './waybill'

export interface ReadPayment {
  kind: PaymentKind
  amountFen: number | null
  kindFound: Found | null
  amountFound: Found | null
}

/** What a money word says: who pays what, that nothing is due, that a sum follows, or that the sum after it is something else. */
type Meaning = 'cashOnDelivery' | 'freightCollect' | 'none' | 'sum' | 'notDue'

/** Every wording of DOMAIN "Money", and those of sums that are nobody's due (保价, 订单金额, …). The first fit at a place wins. */
const wordings: readonly [Meaning, RegExp][] = [
  ['notDue', /保价|声明价?值?|保费|保险|订单金额|订单价|商品(?:总)?[金价]额?|实付款?|已付款?|已支付|已收|优惠|立减|满减|减免|返现|红包|抵扣|单价|原价|价值|重量|体积|余额|押金|包装费|赔/gu],
  ['none', /寄付|寄方付|寄件人付|寄件方付|月结|现结|预付|第三方付|已付|免付|无需付款|不收费|(?<!到付)现付/gu],
  ['cashOnDelivery', /代收货款|代收贷款|代收(?:款|金额|费|总额|合计)|(?<![\u4e00-\u9fa5])代收(?![点人]|驿|快递|包裹|服务点|处|件|签)|(?:代收)?货款|货到付款|(?<![a-z])c\.?o\.?d\.?(?![a-z])/giu],
  ['freightCollect', /(?<![非勿不拒绝受])(?:运费)?到付(?:件|款|金额|运费|现付合计|合计)?|到方付款?|(?:收件人|收件方|收方|收货人|收货方)付(?:款|费)?|提付|运费[:\s]?到付|freight\s?collect/giu],
  ['sum', /应收|应付|合计|总计|总额|总金额|付款金额|收款(?:金额)?|收取|运费|费用(?:合计)?|资费|邮资|金额|请付|需付|支付金额|人民币|大写|rmb/giu],
]

interface Word { meaning: Meaning; line: Line; start: number; end: number; weight: number }
interface Sum { fen: number; line: Line; start: number; end: number; sure: number }
interface Tied { sum: Sum; word: Word; meaning: Meaning; weight: number }

/**
 * What the receiver is asked to pay. A sum counts only beside a word that makes it due; zero is nothing due; weights,
 * insured values and order totals never count. `wellRead`: enough of the label was read that no word of payment means
 * that none is asked ('none'); otherwise the kind is 'unknown'.
 */
export function readPayment(lines: readonly Line[], wellRead: boolean): ReadPayment {
  const words = lines.flatMap(moneyWords)
  const tied = lines.flatMap(line => sums(line, words)).flatMap(sum => tie(sum, words, lines))
  const due = (meaning: Meaning): number => {
    const spoken = words.filter(word => word.meaning === meaning && !onlyZero(word, tied)).map(word => word.weight)
    const withSum = tied.filter(one => one.meaning === meaning && one.sum.fen > 0).map(one => one.weight)
    return Math.max(0, ...spoken) + Math.max(0, ...withSum)
  }
  const scores = { cashOnDelivery: due('cashOnDelivery'), freightCollect: due('freightCollect') }
  const none = due('none')
  const kind = scores.cashOnDelivery === 0 && scores.freightCollect === 0 ? null : scores.cashOnDelivery >= scores.freightCollect ? 'cashOnDelivery' : 'freightCollect'
  if (kind === null) {
    const word = words.find(one => one.meaning === 'none')
    if (word === undefined && !wellRead) return { kind: 'unknown', amountFen: null, kindFound: null, amountFound: null }
    return { kind: 'none', amountFen: null, amountFound: null, kindFound: { confidence: word === undefined ? 0.7 : 0.9, by: 'text', box: word === undefined ? null : boxOf(word) } }
  }
  const other = kind === 'cashOnDelivery' ? scores.freightCollect : scores.cashOnDelivery
  const spoken = words.filter(word => word.meaning === kind).sort((p, q) => q.weight - p.weight)[0]!
  const confidence = Math.max(0.3, Math.min(0.98, 0.75 + 0.12 * (scores[kind] - Math.max(other, none))))
  const amount = amountOf(kind, tied)
  return {
    kind: confidence < 0.55 ? 'unknown' : kind,
    kindFound: confidence < 0.55 ? null : { confidence: confidence * spoken.line.confidence, by: 'text', box: boxOf(spoken) },
    amountFen: amount?.fen ?? null,
    amountFound: amount?.found ?? null,
  }
}

function moneyWords(line: Line): Word[] {
  const words: Word[] = []
  for (const [meaning, pattern] of wordings) {
    for (const match of line.text.matchAll(pattern)) {
      const start = match.index, end = start + match[0].length
      if (words.some(word => start < word.end && word.start < end)) continue
      // A word inside a sentence of small print says less than one that heads its line or stands alone.
      const before = line.text.slice(0, start)
      const heads = start === 0 || /[:\s【[(、,;|/]$/u.test(before) || words.some(word => word.end === start)
      const weight = (heads ? 1 : 0.5) * (line.text.length > 24 && !/\d/u.test(line.text) ? 0.4 : 1)
      words.push({ meaning, line, start, end, weight: weight * uncheckedBox(line.text, start) })
    }
  }
  return words.sort((p, q) => p.start - q.start)
}

/** A way of paying behind an empty tick box (□ or the 口 it is read as) is not the one chosen. */
const uncheckedBox = (text: string, start: number): number => (/[□☐◻]\s?$|(?:^|\s)口$/u.test(text.slice(0, start)) ? 0.05 : 1)

/** Sums on a line: with a currency sign or 元, in capitals, or bare figures where a money word stands by. */
function sums(line: Line, words: readonly Word[]): Sum[] {
  const found: Sum[] = []
  const add = (fen: number | null, start: number, end: number, sure: number): void => {
    if (fen !== null && fen <= 10_000_000 && !found.some(one => start < one.end && one.start < end)) found.push({ fen, line, start, end, sure })
  }
  for (const match of line.text.matchAll(/[零壹贰叁肆伍陆柒捌玖拾佰仟万圆元角分整正]{2,}/gu)) add(capitalsInFen(match[0]), match.index, match.index + match[0].length, 1)
  for (const match of line.text.matchAll(/(?:[¥Y羊]|rmb|cny)\s?(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\s?[.。·]\s?(\d{1,2}))?(?![\d.])/giu)) add(fenOf(match), match.index, match.index + match[0].length, sureness(match))
  for (const match of line.text.matchAll(/(?<![\d.])(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\s?[.。·]\s?(\d{1,2}))?\s?(?:元|圆|块|rmb|cny|yuan)/giu)) add(fenOf(match), match.index, match.index + match[0].length, sureness(match))
  const bare = [...line.text.matchAll(/(?<![\d.A-Za-z*/-]|\d:)(\d{1,5})(?:\.(\d{1,2}))?(?![\d.A-Za-z*%:/-]|\s?(?:kg|g|克|公斤|件|个|m|cm|年|月|日|号|栋|楼))/giu)]
  if (words.some(word => word.line === line) || /^[\d.\s]+$/u.test(line.text)) for (const match of bare) add(fenOf(match), match.index, match.index + match[0].length, match[2] === undefined ? 0.75 : 0.9)
  return found
}

/** Four figures or more without a decimal point may be 39.90 read as 3990: they count only where a second reading agrees. */
const sureness = (match: RegExpMatchArray): number => (match[2] === undefined && match[1]!.replace(/,/gu, '').length >= 4 ? 0.3 : 1)

const fenOf = (match: RegExpMatchArray): number => Number(match[1]!.replace(/,/gu, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0').slice(0, 2))

/** Ties a sum to the word that makes it due: before it on the line, else at its left in the row, else above or below it in a table. */
function tie(sum: Sum, words: readonly Word[], lines: readonly Line[]): Tied[] {
  const before = words.filter(word => word.line === sum.line && word.end <= sum.start)
  const own = speaking(before)
  if (own !== null) return [{ sum, word: own, meaning: own.meaning, weight: own.weight * sum.sure }]
  const rowWords = words.filter(word => word.line !== sum.line && sameRow(word.line, sum.line) && word.line.right <= sum.line.left + sum.line.size)
  const nearest = Math.max(-Infinity, ...lines.filter(line => line !== sum.line && sameRow(line, sum.line) && line.right <= sum.line.left + sum.line.size).map(line => line.right))
  const beside = speaking(rowWords.sort((p, q) => p.line.right - q.line.right))
  if (beside !== null && (beside.line.right >= nearest - 1 || beside.meaning !== 'sum')) return [{ sum, word: beside, meaning: beside.meaning, weight: beside.weight * 0.9 * sum.sure }]
  const after = speaking(words.filter(word => word.line === sum.line && word.start >= sum.end))
  if (after !== null && after.meaning !== 'sum') return [{ sum, word: after, meaning: after.meaning, weight: after.weight * 0.6 * sum.sure }]
  const above = words
    .filter(word => word.line.bottom <= sum.line.top + sum.line.size * 0.5 && sum.line.top - word.line.bottom < 2.2 * Math.max(sum.line.size, word.line.size) && word.line.left < sum.line.right && sum.line.left < word.line.right)
    .sort((p, q) => p.line.bottom - q.line.bottom)
  const over = speaking(above)
  return over === null ? [] : [{ sum, word: over, meaning: over.meaning, weight: over.weight * 0.7 * sum.sure }]
}

/** Of the words before a sum the last one speaks; a plain 应收 or 金额 passes the word on to a clearer one before it. */
function speaking(before: readonly Word[]): Word | null {
  const last = before[before.length - 1]
  if (last === undefined) return null
  if (last.meaning !== 'sum') return last
  return [...before].reverse().find(word => word.meaning === 'cashOnDelivery' || word.meaning === 'freightCollect') ?? last
}

const onlyZero = (word: Word, tied: readonly Tied[]): boolean => {
  const own = tied.filter(one => one.word === word)
  return own.length > 0 && own.every(one => one.sum.fen === 0)
}

/** The sum most clearly due; null when two different sums are as clear, or none is clear enough. */
function amountOf(kind: PaymentKind, tied: readonly Tied[]): { fen: number; found: Found } | null {
  const byFen = new Map<number, { weight: number; best: Tied }>()
  for (const one of tied) {
    if (one.sum.fen === 0 || (one.meaning !== kind && one.meaning !== 'sum')) continue
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

const boxOf = ({ line, start, end }: { line: Line; start: number; end: number }): Quad | null =>
  line.box === null ? null : partOf(line.box, along(line, start), along(line, end))
