import { sameRow } from '../lines/line'
import { standsOver } from './cells'
import { isWay, type MoneyWord } from './moneyWord'
import { type Line } from '../textLine'

/** Boxes left empty, as printed and as they are read (口, 日, O); any other mark in or beside a box is a tick. */
const EMPTY = '□☐◻○〇◯口囗ロ日O'
const CROSSES = 'Xx×✕✗'
const TICKS = `☑☒√✓✔■●▣◉◆★団团回区図凶図VvM${CROSSES}`
const BOXES = String.raw`(?:[\s()[\]${EMPTY.slice(0, -1)}☑☒√✓✔■●▣◉◆★団团回区図凶図×✕✗]|[OVvMXx](?![A-Za-z]))*`
/** At the end of a text, where a letter may be a word's last: that one is no box. */
const BEFORE = new RegExp(String.raw`(?:[A-Za-z][OVvMXx](?![A-Za-z]))?(${BOXES})$`, 'u')
const BEHIND = new RegExp(`^${BOXES}`, 'u')
const ONLY = new RegExp(`^${BOXES}$`, 'u')

/** A box this near its word, in heights of print, has no gap before it. */
const CLOSE = 0.8

/** `null`: it has no box. `unread`: of a row's boxes its own was not read, so that it may be meant or not. */
type State = 'on' | 'off' | 'unread' | null
/** A way of paying with the boxes before and behind it. */
interface Way { word: MoneyWord; before: string; behind: string }

/**
 * Weighs ways of paying by their boxes: a ticked one counts twice, an empty one hardly. Of a row of them (寄付 到付 月结
 * 代收货款) the one whose box was not read while all others are empty is the ticked one; where no box tells, none speaks.
 */
export function weighTicks(words: readonly MoneyWord[], lines: readonly Line[]): void {
  const boxed = rowsOf(words, lines).flatMap(row => statesOf(row).map((state, place) => ({ word: row[place]!.word, state })))
  const someOff = boxed.some(one => one.state === 'off')
  for (const { word, state } of boxed) {
    if (state === 'on' && someOff) word.weight = 2
    if (state === 'off' || state === 'unread') word.weight = 0.05
    word.untold = state === 'unread'
  }
}

/** Ways of paying side by side with nothing between them but boxes; one by itself is a row too. */
function rowsOf(words: readonly MoneyWord[], lines: readonly Line[]): Way[][] {
  const left = new Set(words.filter(word => isChoice(word) && !isHead(word, words, lines)))
  const rows: Way[][] = []
  for (const first of words) {
    if (!left.has(first)) continue
    const { text, starts } = rowText(first.line, lines, new Set([...left].map(word => word.line)))
    let run: Way[] = [], end = 0
    // A word may begin with the gap before it.
    const at = (word: MoneyWord): number => starts.get(word.line)! + word.end - word.line.text.slice(word.start, word.end).trimStart().length
    for (const word of [...left].filter(one => starts.has(one.line)).sort((p, q) => at(p) - at(q))) {
      left.delete(word)
      const before = text.slice(end, at(word))
      if (run.length === 0 || !ONLY.test(before)) rows.push(run = [])
      end = starts.get(word.line)! + word.end
      run.push({ word, before: BEFORE.exec(before)![1]!, behind: BEHIND.exec(text.slice(end))![0] })
    }
  }
  return rows
}

/** Ways of paying side by side with figures under them are the heads of a table: 现付 到付 代收 over 0 35 680. */
function isHead(word: MoneyWord, words: readonly MoneyWord[], lines: readonly Line[]): boolean {
  const hasFigures = ({ line, start, end }: MoneyWord): boolean => end - start === line.text.length && lines.some(cell => /^¥?\d[\d.,]*元?$/u.test(cell.text) && standsOver(line, cell))
  return hasFigures(word) && words.some(other => other.line !== word.line && isWay(other.meaning) && sameRow(other.line, word.line) && hasFigures(other))
}

/** The lines of a row that hold ways of paying or nothing but boxes, and where each begins in their text. */
function rowText(line: Line, lines: readonly Line[], ways: ReadonlySet<Line>): { text: string; starts: Map<Line, number> } {
  const starts = new Map<Line, number>()
  let text = '', edge = -Infinity
  // A tick read by itself lies over its box, the head of the line it belongs to.
  const from = (one: Line): number => one.left - (ONLY.test(one.text) ? 0.8 * one.size : 0)
  for (const one of lines.filter(other => other === line || sameRow(other, line)).sort((p, q) => from(p) - from(q))) {
    // A box close behind a word is that word's, and not the next one's.
    if (from(one) - edge < CLOSE * one.size) text = text.trimEnd()
    edge = one.right
    starts.set(one, text.length)
    text += ways.has(one) || ONLY.test(one.text) ? `${one.text} ` : '\n|'
  }
  return { text, starts }
}

function statesOf(row: readonly Way[]): State[] {
  const isBehind = boxesBehind(row)
  const gaps = row.map(way => (isBehind ? way.behind : way.before))
  // Beside a tick a cross says no: √寄付 ×到付.
  const crossed = gaps.some(gap => /[√✓✔☑]/u.test(gap)) ? gaps.map(gap => [...gap].some(one => CROSSES.includes(one))) : []
  const marks = gaps.map((gap, place) => (crossed[place] === true ? 'off' : markOf(gap)))
  const on = marks.filter(mark => mark === 'on').length, off = marks.filter(mark => mark === 'off').length
  // Three ways of paying of different kinds are a form's choices; two may both hold (寄付 代收货款).
  const choose = row.length > 2 && new Set(row.map(way => way.word.meaning)).size > 1 && row.some(way => way.word.meaning === 'none')
  if (on > 0 && !(choose && on === row.length)) return marks.map(mark => (mark === 'on' || row.length === 1 ? mark : 'off'))
  if (!choose) return marks
  const only = onlyUnread(marks, row, isBehind ? row.length - 1 : 0)
  if (only !== null) return marks.map((_, place) => (place === only ? 'on' : 'off'))
  return marks.map(mark => (mark === 'off' && off < row.length ? mark : 'unread'))
}

/** Boxes stand before their words unless the row ends in one, or the gaps between words say otherwise (寄付口 到付口 月结). */
function boxesBehind(row: readonly Way[]): boolean {
  if (row.length < 2 || markOf(row[0]!.before) !== null) return false
  const gaps = row.slice(1).map(way => way.before).filter(gap => markOf(gap) !== null)
  return markOf(row[row.length - 1]!.behind) !== null || (gaps.some(gap => /^\S.*\s$/u.test(gap)) && !gaps.some(gap => /^\s.*\S$/u.test(gap)))
}

/**
 * The place of the one box not read while all others are empty: a tick is hard to read. An empty box is often lost at the
 * line's edge, never between words: one unread there leaves the one unread inside.
 */
function onlyUnread(marks: readonly State[], row: readonly Way[], edge: number): number | null {
  const unread = marks.flatMap((mark, place) => (mark === null ? [place] : []))
  if (marks.length - unread.length < 2) return null
  const inside = unread.filter(place => place !== edge)
  if (unread.length === 1) return unread[0]!
  return inside.length === 1 && unread.length === 2 && new Set(row.map(way => way.word.line)).size === 1 ? inside[0]! : null
}

const BOX = String.raw`[\s([]*[${EMPTY.slice(0, -1)}${TICKS.replace(/[A-Za-z]/gu, '')}]?[\s)\]]*`
const yesOrNo = new RegExp(`^\\s?:?\\s?(${BOX})(?:是|有|需要?|yes)(${BOX})[/\\s]*(${BOX})(?:否|无|不需要?|no)(${BOX})`, 'iu')

/** Of 是 and 否 behind a field, each with its box, the one that is ticked; null where none or both are. */
export function answerOf(after: string): boolean | null {
  const match = yesOrNo.exec(after)
  if (match === null) return null
  const [before, behind, beforeNo, behindNo] = match.slice(1).map(gap => markOf(gap))
  const isTicked = (mark: typeof before, other: typeof before): boolean => mark === 'on' || other === 'on'
  // Boxes before both, of which the second stands where the first's would behind.
  const [yes, no] = before !== null ? [before === 'on', isTicked(behind, beforeNo) || behindNo === 'on'] : [behind === 'on', isTicked(beforeNo, behindNo)]
  return yes === no ? null : yes
}

function markOf(gap: string): 'on' | 'off' | null {
  if ([...gap].some(one => TICKS.includes(one))) return 'on'
  return [...gap].some(one => EMPTY.includes(one)) || /[([]\s*[)\]]/u.test(gap) ? 'off' : null
}

/** True where words end in a box, so that what follows begins anew. */
export const behindBox = (before: string): boolean => markOf(BEFORE.exec(before)![1]!) !== null

/** A way of paying with a sum, a colon or a unit behind it is a field, and not one of a row's choices. */
const isChoice = ({ meaning, line, end }: MoneyWord): boolean =>
  isWay(meaning) && !/^\s?(?::|¥?\s?\d|\([元¥])/u.test(line.text.slice(end))
