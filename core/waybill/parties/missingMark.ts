import { sameRow } from '../lines/line'
import { farness } from './nearness'
import { beginsAddress, type Mark, type Piece } from './pieces'
import { isCopy } from './samePrint'
import { isCity, provinceOf } from '../names/places'
import { isStations } from '../names/station'
import { otherParty } from '../lines/wordPatterns'

/** Farther than this from its own mark an address is nobody's for certain. */
const NEAR = 4

/**
 * Of two parties' blocks, one with its mark and one whose mark was not read: the second is the other party's, and gets a
 * mark before its address wherever it is printed. Nothing is added unless the label holds exactly two addresses and one party's marks.
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
  if (near!.away > NEAR || far!.away - near!.away < 0.7 || (role === 'receiver' && (isCity(far!.address.text) || isAtStation(far!.address, pieces)))) return [...marks]
  const copies = pieces.filter(piece => beginsAddress(piece) && (piece === far!.address || isCopy(far!.address.text, piece.text)))
  return [...marks, ...copies.map(copy => markBefore(copy, near!.address, pieces, otherParty(role)))]
}

/** Pieces an address begins with, a repeated one once; not the rest of one on its next row, though it begins with a county. */
function addressesOf(pieces: readonly Piece[]): Piece[] {
  const starts = pieces.filter(piece => beginsAddress(piece) && !pieces.some(before => before.kind === 'address' && goesOn(before, piece)))
  return starts.filter((piece, place) => !starts.slice(0, place).some(other => isCopy(other.text, piece.text)))
}

/** 收货地址河南省商 and 丘市梁园区 under it: the upper piece ends its row, the lower names no province, or the same one only by its county. */
function goesOn(before: Piece, piece: Piece): boolean {
  const province = provinceOf(piece.raw)
  return before.end === before.line.text.length && piece.start === 0 && piece.line.top > before.line.top && piece.line.top - before.line.bottom < before.size &&
    (province === null || (province === provinceOf(before.raw) && !piece.raw.startsWith(province)))
}

/** A station that hands the parcel over prints its name by its address too. */
export const isAtStation = (address: Piece, pieces: readonly Piece[]): boolean =>
  pieces.some(piece => Math.abs(piece.middle - address.middle) < 3 * address.size && isStations(piece))

/** A mark at the head of the address's row: a name or number may stand before it there, unless the other party does. */
function markBefore(address: Piece, other: Piece, pieces: readonly Piece[], role: Mark['role']): Mark {
  const { line, middle, size } = address
  const row = sameRow(other.line, line) ? [line] : pieces.map(piece => piece.line).filter(one => sameRow(one, line))
  const left = Math.min(...row.map(one => one.left))
  return { line, start: 0, end: 0, left: left - 2 * size, right: left - 0.5 * size, middle, size, role, lone: true, behind: false, side: 'right' }
}
