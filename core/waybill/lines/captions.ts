import { sameRow } from './line'
import { type Line } from '../textLine'
import { type FieldWord } from './words'

/** A field's word and where it stands. */
export interface Caption { kind: FieldWord['kind']; line: Line }

/**
 * In a table the word has a cell of its own: the field word that ends the nearest line at the left in the same row, or the
 * one a row of both parties' values begins with (电话 | 138… | 139…).
 */
export function cellWord(line: Line, lines: readonly Line[]): Caption | null {
  const atLeft = lines.filter(other => other.right <= line.left + 0.3 * line.size && other !== line && sameRow(other, line)).sort((p, q) => q.right - p.right)
  const nearest = atLeft[0], last = nearest?.words[nearest.words.length - 1]
  if (nearest !== undefined && last?.end === nearest.text.length) return last.kind !== 'sender' && last.kind !== 'receiver' && last.kind !== 'service' ? { kind: kindOf(last, nearest, lines), line: nearest } : null
  const head = atLeft.find(other => rowHead(other) !== null)
  return head === undefined ? null : { kind: rowHead(head)!, line: head }
}

/** Forms that have the parties sign where others ask their names: 签名, 收件人签名 over 地址 and 电话 from the same left. */
export const kindOf = (word: FieldWord, line: Line, lines: readonly Line[]): FieldWord['kind'] => {
  if (!/^(?:收[件货]人)?\s?\(?签[名字]\)?$/u.test(word.text) || word.start > 0 || !lines.some(other => headsUnder(line, other))) return word.kind
  return word.text.startsWith('收') ? 'receiver' : 'name'
}

/** A line below, from the same left, that begins with a field's word: 地址, 收件人电话. */
const headsUnder = (line: Line, other: Line): boolean =>
  Math.abs(other.left - line.left) < line.size && other.top > line.top && other.top - line.bottom < 8 * line.size &&
  other.words.slice(0, 2).some(word => word.start < 5 && (word.kind === 'name' || word.kind === 'phone' || word.kind === 'address'))

/** The kind of a party's field that a line names and nothing else: 姓名, 手机/, 地址:. */
export function rowHead(line: Line): 'name' | 'phone' | 'address' | null {
  const [word] = line.words
  if (word === undefined || line.text.length - word.text.length > 1) return null
  return word.kind === 'name' || word.kind === 'phone' || word.kind === 'address' ? word.kind : null
}
