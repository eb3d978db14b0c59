import { overlaps, sameRow } from '../lines/line'
import { type Mark, type Piece } from './pieces'
import { type Line } from '../textLine'
import { type Party } from '../lines/wordPatterns'

/** Lines of one block lie at most this many heights of print apart. */
const LEADING = 1.3

/**
 * Whose the pieces are where each party's mark stands behind its lines, as on a letter: …139****5678 (收), —— 寄件人.
 * Then the first block has no mark before it and the last mark has no block behind it, and each block is the next mark's.
 * Empty where that does not hold, where a mark has print behind it, or where no mark is seen to close its lines.
 */
export function closedBlocks(lines: readonly Line[], pieces: readonly Piece[], marks: readonly Mark[]): Map<Piece, Party> {
  const none = new Map<Piece, Party>()
  const party = marks.filter(mark => mark.role !== 'service').sort((p, q) => p.middle - q.middle || p.left - q.left)
  if (new Set(party.map(mark => mark.role)).size < 2 || party.some((mark, place) => mark.role === party[place - 1]?.role)) return none
  const own = pieces.filter(piece => piece.mark?.role !== 'service')
  const middle = (Math.min(...lines.map(line => line.left)) + Math.max(...lines.map(line => line.right))) / 2
  const closes = party.map(mark => closesLine(mark, own) || SET_BEHIND.test(mark.line.text))
  const standsRight = party.map(mark => mark.lone && mark.left > middle)
  if (!closes.includes(true) && standsRight.includes(false)) return none
  if (party.some(mark => hasPrintBehind(mark, lines))) return none
  const roles = new Map<Piece, Party>()
  const blocks = party.map((): Piece[] => [])
  for (const piece of own) {
    const place = party.findIndex(mark => isBefore(piece, mark))
    if (place >= 0) blocks[place]!.push(piece)
    else if (tells(piece)) return none
  }
  if (!blocks.flat().some(tells)) return none
  for (const [place, block] of blocks.entries()) {
    const mark = party[place]!
    const joined = joinedAbove(mark, block)
    // Two numbers or an address apart from the block may be another party's.
    if (joined.every(piece => piece.kind === 'tail') || block.some(piece => tells(piece) && !joined.includes(piece))) return none
    for (const piece of joined) roles.set(piece, mark.role as Party)
  }
  return roles
}

/** A mark with dashes or an arrow before it, or that says 以上 (what stands above). */
const SET_BEHIND = /^(?:[-—–─]{2,}|[←↑])|^\(?以上/u

const tells = (piece: Piece): boolean => piece.kind === 'address' || (piece.kind === 'phone' && piece.phone!.kind !== 'hotline')

const closesLine = (mark: Mark, pieces: readonly Piece[]): boolean =>
  mark.end >= mark.line.text.length && pieces.some(piece => piece.line === mark.line && piece.end <= mark.start && piece.kind !== 'tail')

/** Print behind it, or a line beside one that has its own. */
const hasPrintBehind = (mark: Mark, lines: readonly Line[]): boolean =>
  mark.end < mark.line.text.length - 1 || lines.some(line => line !== mark.line && (mark.lone ? overlaps(line, mark.line) : sameRow(line, mark.line) && line.left >= mark.right))

const isBefore = (piece: Piece, mark: Mark): boolean =>
  piece.line === mark.line ? piece.start < mark.start : sameRow(piece.line, mark.line) ? piece.left < mark.left : piece.middle < mark.middle

/** The pieces in lines that follow one upon another up from a mark. */
function joinedAbove(mark: Mark, block: readonly Piece[]): Piece[] {
  let top = mark.line.top
  const joined: Piece[] = []
  for (const piece of [...block].sort((p, q) => q.middle - p.middle)) {
    if (top - piece.line.bottom > LEADING * Math.max(mark.size, piece.size)) break
    joined.push(piece)
    top = Math.min(top, piece.line.top)
  }
  return joined
}
