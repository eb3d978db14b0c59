import { type MoneyWord } from './moneyWord'
import { type Sum } from './sums'
import { type Tied } from './tiedSums'

/** A total is made of so many sums at most. */
const MOST_PARTS = 3

/**
 * A printed total that the sums beside it bear out: what a way of paying asks for, with fees or the freight added or a
 * rebate taken off (代收货款 80 到付 12 合计 92; 货到付款 99 优惠 10 应付 89). Null where none does, or two differ.
 */
export function totalOf(tied: readonly Tied[], words: readonly MoneyWord[]): Sum | null {
  const asked = tied.filter(isAsked), ofWays = sumsIn(asked), all = sumsIn(tied.filter(one => isAsked(one) || isAdded(one))), rebates = sumsIn(tied.filter(isRebate))
  // Of what a plain 合计 beside a price is made up the sender may have paid the freight and the fees.
  const added = (total: Sum, part: Tied): Sum[] => (part.meaning === 'freightCollect' || isAskedFor(total, tied, words) ? all : ofWays).filter(one => one !== total && one !== part.sum)
  const totals = sumsIn(tied).filter(sum => isSaid(sum, tied, words) && asked.some(part => part.sum !== sum && part.sum.fen > 0 && isBorneOut(sum, part.sum, added(sum, part), rebates)))
  return totals.length > 0 && totals.every(one => one.fen === totals[0]!.fen) ? totals[0]! : null
}

const sumsIn = (tied: readonly Tied[]): Sum[] => [...new Set(tied.map(one => one.sum))].filter(sum => sum.fen > 0 && sum.sure > 0)
const textOf = ({ line, start, end }: MoneyWord): string => line.text.slice(start, end)

const isAsked = ({ meaning }: Tied): boolean => meaning === 'cashOnDelivery' || meaning === 'freightCollect'
const isAdded = ({ meaning, word }: Tied): boolean => meaning === 'freightSum' || (meaning === 'notDue' && /[费险]/u.test(textOf(word)))
const isRebate = ({ meaning, word }: Tied): boolean => meaning === 'notDue' && /优惠|减|抵扣|红包|[定订]金|已[付收]|预收|券/u.test(textOf(word))

/** By 应收, 请付, 收取 and not by 合计 alone. */
const isAskedFor = (sum: Sum, tied: readonly Tied[], words: readonly MoneyWord[]): boolean =>
  [...tied.filter(one => one.sum === sum).map(one => one.word), ...words.filter(word => standsRightBefore(word, sum))].some(word => word.meaning === 'sum' && /[应需请待收付]/u.test(textOf(word)))

/** 合计, 应收, 共 or = right before it, or a word of the kind in the cell that says what it is. */
const isSaid = (sum: Sum, tied: readonly Tied[], words: readonly MoneyWord[]): boolean =>
  /=\s?$/u.test(sum.line.text.slice(0, sum.start)) || tied.some(one => one.sum === sum && one.meaning === 'sum') ||
  words.some(word => word.meaning === 'sum' && standsRightBefore(word, sum))

const standsRightBefore = (word: MoneyWord, sum: Sum): boolean => word.line === sum.line && word.end <= sum.start && sum.start - word.end < 3

const isBorneOut = (total: Sum, part: Sum, added: readonly Sum[], rebates: readonly Sum[]): boolean =>
  reaches(total.fen - part.fen, added, MOST_PARTS - 1) || rebates.some(rebate => rebate !== part && rebate !== total && part.fen - rebate.fen === total.fen)

/** Whether one or more of the sums, each once, make so many fen. */
const reaches = (fen: number, sums: readonly Sum[], most: number): boolean =>
  most > 0 && fen > 0 && sums.some((sum, place) => sum.fen === fen || reaches(fen - sum.fen, sums.slice(place + 1), most - 1))
