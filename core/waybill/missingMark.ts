import { sameRow } from './line'
import { farness } from './nearness'
import { beginsAddress, type Mark, type Piece } from './pieces'
import { otherParty } from './wordPatterns'

/** Two addresses whose first characters agree are one party's, printed twice. */
const TELLING = 9
/** Farther than this from its own mark an address is nobody's for certain. */
const NEAR = 4

/**
 * Of two parties' blocks, one with its mark and one whose mark was not read: the second is the other party's, and gets a
 * mark before its address. Nothing is added unless the label holds exactly two addresses and one party's marks.
 */
export function withMissingMark(marks: readonly Mark[], pieces: readonly Piece[]): Mark[] {
  const roles = new Set(marks.map(mark => mark.role))
  if (roles.has('sender') === roles.has('receiver')) return [...marks]
  const role = roles.has('sender') ? 'sender' : 'receiver'
  const own = marks.filter(mark => mark.role === role)
  const addresses = addressesOf(pieces)
  if (addresses.length !== 2) return [...marks]
  const [near, far] = addresses
    .map(address => ({ address, away: Math.min(...own.map(mark => farness(mark, address, marks))) }))
    .sort((p, q) => p.away - q.away)
  // The marked block's address stands in its mark's row or a few lines below; the other one clearly farther off.
  if (near!.away > NEAR || far!.away - near!.away < 0.7) return [...marks]
  return [...marks, markBefore(far!.address, near!.address, pieces, otherParty(role))]
}

/** Pieces an address begins with, a repeated one once. */
function addressesOf(pieces: readonly Piece[]): Piece[] {
  const starts = pieces.filter(beginsAddress)
  return starts.filter((piece, place) => !starts.slice(0, place).some(other => other.text.slice(0, TELLING) === piece.text.slice(0, TELLING)))
}

/** A mark at the head of the address's row: a name or number may stand before it there, unless the other party does. */
function markBefore(address: Piece, other: Piece, pieces: readonly Piece[], role: Mark['role']): Mark {
  const { line, middle, size } = address
  const row = sameRow(other.line, line) ? [line] : pieces.map(piece => piece.line).filter(one => sameRow(one, line))
  const left = Math.min(...row.map(one => one.left))
  return { line, start: 0, end: 0, left: left - 2 * size, right: left - 0.5 * size, middle, size, role, lone: true, behind: false, side: 'right' }
}
