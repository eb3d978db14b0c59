import { type Line } from '../textLine'
import { type Quad } from '../waybill'
import { lineOf } from './lineOf'
import { fieldWords } from './words'

/** Lines put together again that the engine saw in parts: marks set upright, and figures cut in two. */
export const mended = (lines: Line[]): Line[] => rejoined(unstacked(lines))

/** A number, sum or extension that goes on in a line right behind (189****3647 and 转5262, 8 and 8.80) is one line. */
function rejoined(lines: Line[]): Line[] {
  const byLeft = [...lines].sort((p, q) => p.left - q.left)
  const gone = new Set<Line>()
  const whole = new Map<Line, Line>()
  for (const next of byLeft) {
    if (!/^[\d*.转#,-]/u.test(next.text)) continue
    const before = byLeft.find(line => line !== next && !gone.has(line) && goesOn(whole.get(line) ?? line, next))
    if (before === undefined) continue
    const head = whole.get(before) ?? before
    const text = head.text + next.text
    gone.add(next)
    whole.set(before, lineOf(text, { ...head, right: next.right, top: Math.min(head.top, next.top), bottom: Math.max(head.bottom, next.bottom) }, {
      confidence: Math.min(head.confidence, next.confidence), box: head.box === null || next.box === null ? head.box : ([head.box[0], next.box[1], next.box[2], head.box[3]] as Quad),
    }))
  }
  return lines.filter(line => !gone.has(line)).map(line => whole.get(line) ?? line)
}

function goesOn(line: Line, next: Line): boolean {
  const gap = (next.left - line.right) / line.size
  if (Math.abs(line.top + line.bottom - next.top - next.bottom) >= 0.5 * line.size || Math.abs(line.size - next.size) >= 0.4 * line.size) return false
  // Stars are faint to a detector: the head and the tail of a masked number with some of them lost between.
  if (/\*$/u.test(line.text) && /^\*+\d{0,4}(?!\d)|^\d{3,4}(?!\d)/u.test(next.text)) return gap > -1.5 && gap < (next.text.startsWith('*') ? 4.5 : 1.5)
  return /[\d*.转#,-]$/u.test(line.text) && gap > -0.5 && gap < 0.3 && !bothWhole(line, next)
}

/** Two numbers printed side by side are two. */
const bothWhole = (line: Line, next: Line): boolean => line.phones.some(phone => phone.end === line.text.length && !phone.masked) && next.phones.some(phone => phone.start === 0)

const ONE_CHARACTER = /^\p{Script=Han}$/u

/** A mark set upright (寄 over 件 over 人) is seen as a line for each character: joined where together they are a party's word. */
function unstacked(lines: Line[]): Line[] {
  const single = lines.filter(line => line.text.length < 3 && ONE_CHARACTER.test(line.text)).sort((p, q) => p.top - q.top)
  const joined: Line[] = []
  const used = new Set<Line>()
  for (const first of single) {
    const chain = [first]
    for (const next of single) {
      const last = chain[chain.length - 1]!
      if (!used.has(next) && next !== first && Math.abs(next.left + next.right - last.left - last.right) < 1.2 * last.size && next.top > last.top + 0.5 * last.size && next.top - last.bottom < 1.2 * last.size) chain.push(next)
    }
    const text = chain.map(line => line.text).join('')
    if (used.has(first) || chain.length < 2) continue
    const words = fieldWords(text), word = words[0]
    if (word === undefined || word.text !== text || (word.kind !== 'sender' && word.kind !== 'receiver')) continue
    for (const line of chain) used.add(line)
    const last = chain[chain.length - 1]!
    joined.push(lineOf(text, { ...first, right: Math.max(...chain.map(line => line.right)), bottom: last.bottom }, first, words))
  }
  return [...lines.filter(line => !used.has(line)), ...joined]
}

