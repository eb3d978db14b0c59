import { sameRow } from '../lines/line'
import { type Line } from '../textLine'
import { isWay, type Meaning, type MoneyWord } from './moneyWord'
import { type Sum } from './sums'
import { cellBeside } from './cells'

/** A part of a line that no longer holds. */
interface Struck { line: Line; from: number; to: number }

/** 作废, 取消, 改寄付: what stands before is no longer so (涂改作废 and 取消订单 are small print). */
const CANCELLED = /作废|已取消|取消(?=$|[\s)\]】,。;]|代收|到付|货到|货款|[实应]收|收[取款])|[现已]?改(?:为|成|收)?(?=\s?(?:寄付|现付|月结|到付|线上|在线|代收|¥?\s?\d))/u
const SMALL_PRINT = /(?:涂改|过期|逾期|手写|复印)$/u
/** 已付, 已线上付清, 收讫: it was paid, and no figure behind says that only this much was. */
const PAID = /已(?:由\S{2,4})?(?:在线|线上|网上|全部|全额|于线上)?(?:支?付(?:[款清讫])?|支付(?:成功|完成)?|结[清算]?|收[讫清款])(?![\p{L}\d]|\s?[:¥]?\s?\d)|[付收]讫|(?:在线|线上|网上)已?付(?:清|款)|付清(?![\p{L}])/u
/** Cells further apart than so many heights of print say nothing of one another. */
const APART = 4

/** Whether a place of a line was struck out: the last way of paying before 作废, 改寄付 or 已付清 with its sums, on the same line or in the cells left of it. */
export function struckOut(words: readonly MoneyWord[], sums: readonly Sum[], lines: readonly Line[]): (place: { line: Line; start: number }) => boolean {
  const struck = lines.flatMap(line => {
    const mark = firstMark(line.text)
    if (mark === null) return []
    const here = struckBefore(line, mark.start, mark.only, words)
    const isHead = !words.some(word => word.line === line && word.start < mark.start) && !sums.some(sum => sum.line === line && sum.start < mark.start)
    return here.length > 0 || !isHead || mark.start > mark.reach ? here : struckBeside(line, words, sums, lines)
  })
  for (const word of words) {
    const way = called(word)
    if (way !== null) struck.push(...words.filter(one => one.meaning === way).map(one => ({ line: one.line, from: one.start, to: one.line.text.length })))
  }
  return ({ line, start }) => struck.some(one => one.line === line && one.from <= start && start < one.to)
}

/** The way that 取消代收 or 取消到付 calls off wherever it stands. */
function called({ meaning, line, start, end }: MoneyWord): 'cashOnDelivery' | 'freightCollect' | null {
  const text = line.text.slice(start, end)
  return meaning !== 'none' || !/^(?:取消|撤销)/u.test(text) ? null : /到付/u.test(text) ? 'freightCollect' : 'cashOnDelivery'
}

/** The first mark on a line; `reach`: with no more characters before it on a cell of its own it is said of the cells left of it; `only`: sums alone are struck where another sum comes in their place (99元 改 89元). */
function firstMark(text: string): { start: number; reach: number; only: 'sums' | null } | null {
  const cancelled = CANCELLED.exec(text), match = cancelled ?? PAID.exec(text)
  if (match === null || SMALL_PRINT.test(text.slice(0, match.index))) return null
  return { start: match.index, reach: cancelled === null ? 1 : 4, only: cancelled !== null && /\d/u.test(text.slice(0, match.index)) && /^[)\]】]?\s?¥?\s?\d/u.test(text.slice(match.index + match[0].length)) ? 'sums' : null }
}

/** What the mark itself says was paid: 代收货款 45.00 运费已付. */
const FREIGHT = /(?:运费|快递费|邮资|邮费|资费)\s?$/u
const GOODS = /(?:货款|货物|商品|订单)\s?$/u

function struckBefore(line: Line, to: number, only: 'sums' | null, words: readonly MoneyWord[]): Struck[] {
  const before = words.filter(word => word.line === line && word.start < to && word.end <= to && !word.line.text.slice(word.start, word.end).startsWith('取消'))
  let place = before.length - 1
  // What the mark says it of: 运费 12.00 已付 is the freight, 应收 45.00 已付 whatever is asked for before.
  while (place > 0 && before[place]!.meaning === 'sum') place--
  let first = before[place]
  if (first === undefined || first.meaning === 'notDue') return []
  if (only === 'sums') return [{ line, from: first.end, to }]
  const isSame = (meaning: Meaning): boolean => meaning === first!.meaning || (first!.meaning === 'freightSum' && meaning === 'freightCollect')
  while (place > 0 && isSame(before[place - 1]!.meaning)) first = before[--place]!
  const other = first.meaning === 'cashOnDelivery' ? FREIGHT : GOODS
  return other.test(line.text.slice(first.end, to)) ? [] : [{ line, from: first.start, to }]
}

/** The sum's cell and its word's, left of a cell that begins with a mark; the sum's alone where another comes behind (99.00 | 作废 | 89.00). */
function struckBeside(line: Line, words: readonly MoneyWord[], sums: readonly Sum[], lines: readonly Line[]): Struck[] {
  const cells = lines.filter(other => other !== line && sameRow(other, line) && other.right <= line.left + line.size).sort((p, q) => q.right - p.right)
  const struck: Struck[] = []
  const next = cellBeside(line, lines)
  const isReplaced = next !== undefined && next.left - line.right < APART * line.size && sums.some(sum => sum.line === next) && !words.some(word => word.line === next)
  let edge = line.left
  for (const cell of cells.slice(0, 2)) {
    if (edge - cell.right > APART * line.size) break
    edge = cell.left
    const ways = struckBefore(cell, cell.text.length, isReplaced ? 'sums' : null, words)
    if (ways.length > 0) return [...struck, ...ways]
    if (!sums.some(sum => sum.line === cell) || words.some(word => word.line === cell && isWay(word.meaning))) break
    struck.push({ line: cell, from: 0, to: cell.text.length })
  }
  return struck
}
