import { sameRow } from '../lines/line'
import { type Party } from '../lines/wordPatterns'
import { farness, OUT_OF_REACH } from './nearness'
import { type Mark, type Piece } from './pieces'
import { isSamePrint } from './samePrint'

/** A party's print is at most this far from its mark, and the next one this much farther off (farness). */
const NEAR_MARK = 3.2
const CLEARLY = 0.6

/** The number in a block beside a mark, or that the marks have nearest; null where these disagree. */
export function numberOf(numbers: readonly Piece[], its: readonly Mark[], marks: readonly Mark[], blocks: ReadonlyMap<Piece, Party>): Piece | null {
  const near = its.flatMap(mark => nearestTo(mark, numbers, marks) ?? [])
  const marked = markedOf(numbers, blocks) ?? nearestOf(numbers, its, marks)
  return marked === null || near.some(other => !isSamePrint(other, marked)) ? null : marked
}

/** The only one in a block beside a mark; null where there are none or several. */
export function markedOf(pieces: readonly Piece[], blocks: ReadonlyMap<Piece, Party>): Piece | null {
  const [first = null, ...others] = pieces.filter(piece => blocks.has(piece))
  return first === null || others.some(other => !isSamePrint(first, other)) ? null : first
}

/** The piece that every one of a party's marks with one near it has clearly nearest; null where they disagree or there is none. */
export function nearestOf(pieces: readonly Piece[], its: readonly Mark[], marks: readonly Mark[]): Piece | null {
  const nearest = its.flatMap(mark => {
    const one = nearestTo(mark, pieces, marks)
    return one === undefined ? [] : [one]
  })
  const first = nearest[0] ?? null
  return first === null || nearest.some(other => other === null || !isSamePrint(first, other)) ? null : first
}

/** The piece a mark has clearly nearest; null where two are as near, undefined where none is near. */
function nearestTo(mark: Mark, pieces: readonly Piece[], marks: readonly Mark[]): Piece | null | undefined {
  const ranked = pieces.map(piece => ({ piece, away: isAside(mark, piece) ? OUT_OF_REACH : farness(mark, piece, marks) })).sort((p, q) => p.away - q.away), first = ranked[0]
  if (first === undefined || first.away > NEAR_MARK) return undefined
  const next = ranked.find(({ piece }) => !isSamePrint(first.piece, piece))
  // A heading in the middle of its column: what is under it is its own, and nothing at its right.
  const isHead = !standsUnder(mark, first.piece) && !sameRow(mark.line, first.piece.line) && pieces.some(piece => standsUnder(mark, piece) && !isSamePrint(first.piece, piece))
  const isOver = mark.side === 'above' && pieces.some(piece => !isSamePrint(first.piece, piece) && piece.middle > first.piece.middle + 0.5 * piece.size && piece.middle < mark.middle)
  return isOver || isHead || (next !== undefined && next.away - first.away < CLEARLY) ? null : first.piece
}

/** Another block's print: above a ringed mark and from left of its lines on, wholly at the left of a word, or under its line and wholly at the right of that. */
const isAside = (mark: Mark, piece: Piece): boolean =>
  mark.side === 'right' && !sameRow(mark.line, piece.line) && (piece.line.right < mark.left || (mark.lone ? piece.middle < mark.middle && piece.line.left < mark.right - 0.7 * mark.size : piece.middle > mark.middle && piece.line.left > mark.line.right))

const standsUnder = (mark: Mark, piece: Piece): boolean => piece.middle > mark.middle && piece.line.left < mark.right && piece.line.right > mark.left
