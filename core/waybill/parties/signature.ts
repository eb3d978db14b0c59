import { sameRow } from '../lines/line'
import { nameLikeness } from '../names/personName'
import { type Mark, type Piece } from './pieces'
import { isStations } from '../names/station'
import { type Line } from '../textLine'
import { type Party } from '../lines/wordPatterns'

/** Lines of a signature lie at most this many heights of print apart, and end this near to one another and to the paper's edge. */
const LEADING = 0.9
const RAGGED = 0.7
/** A signature stands in the right part of the paper: its shortest line begins behind this share of the width. */
const SHORTEST = 0.4

/**
 * Whose the pieces are that sign a letter: on a paper that names the receiver (致, 亲爱的, 送货到) and no sender, the last
 * lines, set flush right one below another with nothing beside them, are the sender's. A station or an outlet that signs
 * is no sender: then, and where anything of that does not hold, the answer is empty.
 */
export function signedLines(lines: readonly Line[], pieces: readonly Piece[], marks: readonly Mark[]): Map<Piece, Party> {
  const roles = new Map<Piece, Party>()
  const receiver = marks.filter(mark => mark.role === 'receiver')
  if (receiver.length === 0) return roles
  const block = lastFlushRight(lines)
  const top = Math.min(...block.map(line => line.top))
  if (block.length === 0 || receiver.some(mark => mark.line.bottom > top)) return roles
  if (marks.some(mark => (mark.role === 'sender' && !block.includes(mark.line)) || (mark.role === 'service' && block.includes(mark.line)))) return roles
  if (block.some(line => isStations(line) || line.words.some(word => word.kind === 'money' || word.kind === 'goods' || word.kind === 'number'))) return roles
  const own = pieces.filter(piece => block.includes(piece.line))
  const isDated = block.some(line => DATE.test(line.text))
  if (own.some(piece => piece.kind === 'phone' || piece.kind === 'address' || (isDated && nameLikeness(piece.text) >= 0.2))) for (const piece of own) roles.set(piece, 'sender')
  return roles
}

/** A letter's last line. */
const DATE = /^20\d{2}[-./年]\d/u

/** The lowest rows that end at the paper's right edge, each right below the one before, and nothing beside any; a row's name and number may be seen apart. */
function lastFlushRight(lines: readonly Line[]): Line[] {
  const left = Math.min(...lines.map(line => line.left)), right = Math.max(...lines.map(line => line.right))
  const rows = lines
    .filter(line => right - line.right < RAGGED * line.size)
    .map(line => rowOf(line, lines))
    .filter(row => row.every(line => lines.every(other => row.includes(other) || !sameRow(other, line))))
    .sort((p, q) => q[0]!.top - p[0]!.top)
  const block = rows.slice(0, 1)
  for (const row of rows.slice(1)) {
    const [line, last] = [row[0]!, block[block.length - 1]![0]!]
    if (last.top - line.bottom > LEADING * line.size || Math.abs(last.right - line.right) > RAGGED * line.size || line.size > 1.3 * last.size || last.size > 1.3 * line.size) break
    block.push(row)
  }
  const lowest = block[0]?.[0]
  const isLast = lowest !== undefined && !lines.some(line => line.top > lowest.bottom && line.phones.some(phone => phone.kind !== 'hotline'))
  const all = block.flat()
  return isLast && block.length > 1 && block.some(row => row[row.length - 1]!.left > left + SHORTEST * (right - left)) ? all : []
}

/** A line and those that end where it or the next one of them begins. */
function rowOf(line: Line, lines: readonly Line[]): Line[] {
  const row = [line]
  for (const last of row) {
    const before = lines.find(other => !row.includes(other) && sameRow(other, last) && last.left - other.right > -0.5 * last.size && last.left - other.right < 1.2 * last.size)
    if (before !== undefined) row.push(before)
  }
  return row
}
