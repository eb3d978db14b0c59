import { rowHead } from '../lines/captions'
import { sameRow } from '../lines/line'
import { type Mark, type Piece } from './pieces'
import { type Line } from '../textLine'
import { type Party } from '../lines/wordPatterns'

/**
 * Whose the pieces of a table are that has the parties as rows: a row of field words (姓名 电话 地址) above, and at the
 * left, one below the other, the parties' words. Empty where there is no such table.
 */
export function partyRows(lines: readonly Line[], marks: readonly Mark[], pieces: readonly Piece[]): Map<Piece, Party> {
  const roles = new Map<Piece, Party>()
  const lone = marks.filter(mark => mark.lone && mark.role !== 'service')
  if (lone.length < 2) return roles
  const heads = headRow(lines)
  if (heads === null) return roles
  const [first, second, ...more] = lone
    .filter(mark => mark.middle > heads.bottom && mark.left < heads.left && !lines.some(line => sameRow(line, mark.line) && line.right <= mark.left))
    .sort((p, q) => p.middle - q.middle)
  if (first === undefined || second === undefined || more.length > 0 || first.role === second.role) return roles
  const own = pieces.filter(piece => piece.line.top > heads.bottom - 0.3 * piece.size && piece.left > Math.max(first.right, second.right) - piece.size)
  const border = widestGap(own.map(piece => piece.line), first.middle, second.middle)
  for (const piece of own) {
    const mark = piece.middle < border ? first : second
    if (piece.middle < second.middle + (second.middle - border)) roles.set(piece, mark.role as Party)
  }
  return roles
}

/** Field words of at least two kinds side by side, with nothing else between them: a table's head. */
function headRow(lines: readonly Line[]): { left: number; bottom: number } | null {
  const heads = lines.filter(line => rowHead(line) !== null)
  for (const head of heads) {
    const row = heads.filter(line => sameRow(line, head))
    if (new Set(row.map(rowHead)).size < 2) continue
    const left = Math.min(...row.map(line => line.left)), right = Math.max(...row.map(line => line.right))
    if (lines.some(line => !row.includes(line) && sameRow(line, head) && line.left < right && line.right > left)) continue
    return { left, bottom: Math.max(...row.map(line => line.bottom)) }
  }
  return null
}

/** The middle of the widest gap between lines within a stretch. */
export function widestGap(lines: readonly Line[], from: number, to: number): number {
  let best = { wide: 0, middle: (from + to) / 2 }
  let bottom = from
  for (const line of [...lines].sort((p, q) => p.top - q.top)) {
    if (line.bottom <= from) continue
    const top = Math.min(line.top, to)
    if (top - bottom > best.wide) best = { wide: top - bottom, middle: (top + bottom) / 2 }
    bottom = Math.max(bottom, line.bottom)
    if (line.top >= to) break
  }
  return best.middle
}
