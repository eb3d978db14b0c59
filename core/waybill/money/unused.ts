import { sameRow } from '../lines/line'
import { type Line } from '../textLine'
import { cellBeside, standsOver } from './cells'
import { isWay, type MoneyWord } from './moneyWord'
import { answerOf } from './ticks'

/** What a template's field holds where its way of paying was not chosen: a word for nothing, or a stroke. */
const NOTHING = String.raw`(?:(?:无|否|空|没有|不(?:代收|使用|需要?|适用|涉及|收取?)|未(?:使用|开通|选择?|启用|办理|代收|产生)|none|nil|n\s?\/\s?a)(?![\p{L}\d])|no?(?![\p{L}\d.]))`
const STROKE = String.raw`(?:[-—–―]{1,3}|/|\\\\)`
const CROSS = '[×✕✗]'
const FIELD = String.raw`(?:金额|业务|服务|状态|费)?\s?(?:\((?:元|¥|rmb)\))?`
/** Behind the word: 代收货款:无, 代收款 ¥ -, 到付(无). A stroke parts fields too, so that without a colon it must be the last. */
const behindIt = new RegExp(String.raw`^${FIELD}\s?(?:[:;(【[]\s?¥?|¥|\s)?\s?${NOTHING}|^${FIELD}\s?(?:[:;¥]\s?¥?\s?(?:${STROKE}|${CROSS})(?=\s|元|$)|${STROKE}\s?元?$|[-—–]{1,3}(?=\s+[^\s\d¥]|到付|代收|寄付|月结|货款|保价|运费))`, 'iu')
const NAMED = new RegExp(`^[^/—–-]{0,6}${NOTHING}`, 'iu')
const restIsField = new RegExp(`^${FIELD}\\s?[:;]?\\s?¥?$`, 'iu')
const cellOfNothing = new RegExp(String.raw`^[(\[]?\s?¥?\s?(?:${NOTHING}|${STROKE}|${CROSS})\s?元?\s?[)\]]?$`, 'iu')
/** A way of paying under or behind one of these is its value, and no field of its own. */
const ASKS_HOW = /(?:方式|类型|业务|^(?:付费|付款|结算))\s?:?$/u

/** A way of paying that is printed and not used: 代收货款:无, 到付款:/, 代收:□是 ☑否, or a stroke or nothing in the cell beside or under it. */
export function isUnused(word: MoneyWord, lines: readonly Line[]): boolean {
  if (!isWay(word.meaning)) return false
  const after = word.line.text.slice(word.end)
  const answer = answerOf(after)
  if (answer !== null) return !answer
  // Between two strokes it is one of several fields: 运费方式/到付/.
  if (behindIt.test(after)) return !/[/—–-]$/u.test(word.line.text.slice(0, word.start)) || NAMED.test(after)
  return restIsField.test(after) && (isDenied(word, lines) || (startsCell(word) && !isValue(word, lines) && cellOfNothing.test(cellBeside(word.line, lines)?.text ?? '')))
}

/** Told as how it is paid: 付款方式:到付, also in a cell beside or under 付款方式. */
export const isChosen = (word: MoneyWord, lines: readonly Line[]): boolean =>
  ASKS_HOW.test(word.line.text.slice(0, word.start).trimEnd()) || (startsCell(word) && isValue(word, lines))

const startsCell = ({ line, start }: MoneyWord): boolean => !/[\p{L}\d]/u.test(line.text.slice(0, start))

const WAY = /[寄到现方人]付|月结|代收|货到付款/u
/** Under a head that asks how it is paid and has no answer beside it: one of a row of values. */
export const isUnderHead = ({ line }: MoneyWord, lines: readonly Line[]): boolean => lines.some(other => ASKS_HOW.test(other.text) && standsOver(other, line) && !WAY.test(cellBeside(other, lines)?.text ?? ''))

const isValue = (word: MoneyWord, lines: readonly Line[]): boolean =>
  isUnderHead(word, lines) || lines.some(other => ASKS_HOW.test(other.text) && sameRow(other, word.line) && other.right <= word.line.left + word.line.size && cellBeside(other, lines) === word.line)

/** One of a row of captions of which the others have their values under them, or of a column of which the others have theirs beside them, and this one a dash or nothing. */
export function isUnfilled(word: MoneyWord, lines: readonly Line[], fewest = 3): boolean {
  const { line } = word
  if (word.end - word.start < line.text.length) return false
  const ofItsPrint = (other: Line): boolean => Math.abs(other.size - line.size) < 0.3 * line.size
  const row = lines.filter(other => sameRow(other, line) && ofItsPrint(other))
  const isFilled = (caption: Line): boolean => lines.some(value => isUnder(value, caption) && !cellOfNothing.test(value.text))
  if (row.length > fewest && !isFilled(line) && row.filter(isFilled).length >= fewest) return true
  const column = lines.filter(other => other !== line && Math.abs(other.left - line.left) < 0.5 * line.size && ofItsPrint(other) && !/\d/u.test(other.text) && Math.abs(other.top - line.top) < 8 * line.size)
  return cellBeside(line, lines) === undefined && column.filter(other => cellBeside(other, lines) !== undefined).length >= 3
}

/** In the next row, somewhere under it. */
const isUnder = (value: Line, caption: Line): boolean =>
  value.top > caption.bottom - 0.4 * caption.size && value.top - caption.bottom < 1.3 * caption.size && value.left < caption.right && caption.left < value.right

/** A caption with 无, a stroke or a zero in its cell under it, and no figures beside it. */
const isDenied = (word: MoneyWord, lines: readonly Line[]): boolean =>
  word.end === word.line.text.length && !/\d/u.test(cellBeside(word.line, lines)?.text ?? '') && lines.some(value => /^(?:无|[-—–―/]{1,3}|0(?:\.0+)?元?)$/u.test(value.text) && standsUnder(value, word.line))

/** The next line down its column. */
const standsUnder = (value: Line, caption: Line): boolean =>
  value.top > caption.bottom && value.top - caption.bottom < 1.6 * caption.size && Math.abs(value.left + value.right - caption.left - caption.right) < caption.right - caption.left
