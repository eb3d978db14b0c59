import { sameRow } from './lines/line'
import { along, type Line } from './textLine'
import { partOf } from './quad'
import { type Found } from './waybill'

/** Goods words that labels print without saying 品名 before them. */
const knownGoods = /^(?:饰品|首饰|戒指|手链|项链|手串|玉石|珠宝|手表|日用品?|日用百货|百货|生活用品|文件|重要文件|资料|合同|衣服|服装|服饰|衣物|鞋子?|箱包|防疫用品|口罩|礼品|赠品|化妆品|护肤品|洗护|电子产品|数码(?:配件|产品)?|手机壳|配件|小家电|茶叶|保健品|食品|零食|特产|水果|酒|药品|膏药|足贴|玩具|老花镜|眼镜|剃须刀|工艺品|家居用品|小件|物品|商品)/u

/** What is inside as printed (品名), and where; null when the label does not say. */
export function readGoods(lines: readonly Line[]): { goods: string; found: Found } | null {
  for (const line of lines) {
    const words = line.words
    for (const [place, word] of words.entries()) {
      if (word.kind !== 'goods') continue
      const end = words[place + 1]?.start ?? line.text.length
      const value = trimmed(line.text.slice(word.end, end))
      if (value !== '') return { goods: value, found: foundAt(line, word.end, word.end + value.length, 0.85) }
      if (end < line.text.length) continue
      const cell = besideOf(line, lines) ?? belowOf(line, lines)
      const text = cell === null ? '' : trimmed(cell.text)
      if (cell !== null && text !== '') return { goods: text, found: foundAt(cell, 0, text.length, 0.75) }
    }
  }
  for (const line of lines) {
    const known = knownGoods.exec(line.text)
    if (known === null || line.words[0]?.start === 0) continue
    const value = trimmed(line.text.slice(0, line.words.find(word => word.start > 0)?.start ?? line.text.length))
    if ([...value].length <= 14) return { goods: value, found: foundAt(line, 0, value.length, 0.65) }
  }
  return null
}

/** The cell at the right of a word that has a cell of its own, if it does not open with another field's word. */
function besideOf(line: Line, lines: readonly Line[]): Line | null {
  const right = lines.filter(other => other !== line && sameRow(other, line) && other.left >= line.right - line.size).sort((p, q) => p.left - q.left)[0]
  return right === undefined || right.words[0]?.start === 0 ? null : right
}

/** The cell under it. */
function belowOf(line: Line, lines: readonly Line[]): Line | null {
  const under = lines.filter(other => other.top > line.top + 0.5 * line.size && other.top - line.bottom < 1.5 * line.size && other.left < line.right && line.left < other.right).sort((p, q) => p.top - q.top)[0]
  return under === undefined || under.words[0]?.start === 0 ? null : under
}

/** Up to the next gap, bar or weight; counts like *1 stay. */
const trimmed = (text: string): string => text.replace(/^[\s:;,/|]+/u, '').split(/\s{1,}(?![x×*]\s?\d)|[/|;,]|(?=\d+(?:\.\d+)?\s?(?:kg|公斤|克))/iu)[0]!.trim().slice(0, 40)

const foundAt = (line: Line, start: number, end: number, sure: number): Found =>
  ({ confidence: sure * line.confidence, by: 'text', box: line.box === null ? null : partOf(line.box, along(line, start), along(line, end)) })
