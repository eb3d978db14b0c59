import { type Line } from '../textLine'
import { type MoneyWord } from './moneyWord'
import { payerCells } from './payerCells'
import { behindBox, weighTicks } from './ticks'
import { anyWording, wordings } from './wordings'

/** The money words of a label; ways of paying with boxes beside them count by their ticks. */
export function moneyWords(lines: readonly Line[]): MoneyWord[] {
  const words = [...lines.flatMap(wordsOf), ...payerCells(lines)]
  weighTicks(words, lines)
  return words
}

/** Of a sum: a figure, or a numeral of one in capitals. */
const FIGURE = /[\d壹贰叁肆伍陆柒捌玖拾]/u

/** In a sentence too, what asks for the sum right behind it: 本件应付12.00元. */
const ASKS = /^(?:应付|[须需请][付交])$/u
const SUM_BEHIND = /^\s?[¥\d壹贰叁肆伍陆柒捌玖拾]/u

/** When something is paid, and not what for. */
const WHEN = /^(?:签收|验货|开箱|收货|派件|派送|送达|送货)[时后]?请?(?:付款|收取|收款|支付)$/u

const TRADITIONAL = '貨運費郵資請額價實應現領驗開單與買賣網點'
const SIMPLE = '货运费邮资请额价实应现领验开单与买卖网点'
/** Money words in the characters of Hong Kong and Taiwan, each by its plain one. */
const simplified = (text: string): string => text.replace(/[貨運費郵資請額價實應現領驗開單與買賣網點]/gu, one => SIMPLE[TRADITIONAL.indexOf(one)]!)

function wordsOf(line: Line): MoneyWord[] {
  const words: MoneyWord[] = [], text = simplified(line.text)
  if (!anyWording.test(text)) return words
  for (const [meaning, pattern] of wordings) {
    for (const match of pattern(text)) {
      const start = match.index, end = start + match[0].length
      if (words.some(word => start < word.end && word.start < end)) continue
      // What the freight came to (资费 14.00) may have been paid; 应收资费 has not. A word inside a sentence of small print says less than one that heads its line or stands alone.
      const before = line.text.slice(0, start)
      const isDue = /应[收付]$|[须需请][付交]$/u.test(before)
      const heads = isDue || start === 0 || /^[\s(]/u.test(match[0]) || /[:\s【[(、,;|/¥]$/u.test(before) || behindBox(before) || words.some(word => word.end === start) || (ASKS.test(match[0]) && SUM_BEHIND.test(line.text.slice(end)))
      words.push({ meaning, line, start, end, weight: (heads ? 1 : 0.5) * (meaning === 'freightSum' && !isDue ? 0.7 : 1) * (line.text.length > 24 && !FIGURE.test(line.text) ? 0.4 : 1) })
    }
  }
  // 运费到付,派送时收取: when the freight is due.
  const isFreight = words.some(word => word.meaning === 'freightCollect')
  return words.filter(word => !isFreight || word.meaning !== 'cashOnDelivery' || !WHEN.test(line.text.slice(word.start, word.end))).sort((p, q) => p.start - q.start)
}

/** True for a field's caption with nothing after it on its line: 代收货款: or 到付(元). */
export const isCaption = (word: MoneyWord): boolean => {
  const after = word.line.text.slice(word.end)
  return /^\s?(?:\((?:元|¥|rmb)\))?\s?:\s*¥?\s*(?:[_—-]+\s*)?(?:元(?=\s)|(?:元|¥)?\s*$)|^\s?\((?:元|¥|rmb)\)\s?$/iu.test(after) || /^\s?(?:\((?:元|¥)\))?\s?:\s?(?=[^\d\s¥])\p{Script=Han}{2,6}\s?:/u.test(after)
}
