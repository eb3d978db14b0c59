import { sameRow } from '../lines/line'
import { isOrganisation, nameLikeness } from '../names/personName'
import { cityOf } from '../names/places'
import { isHub, isStations } from '../names/station'
import { type Line } from '../textLine'
import { otherParty, type Party } from '../lines/wordPatterns'
import { blockRoles, setClose } from './blocks'
import { isAtStation } from './missingMark'
import { farness, OUT_OF_REACH, servesBeside } from './nearness'
import { beginsAddress, type Mark, type Piece } from './pieces'

/** A party's number is at most this far from its mark, and the next one this much farther off (farness). */
const NEAR_MARK = 3.2
const CLEARLY = 0.6
/** A number and its address are at most this many heights of print apart. */
const TOGETHER = 8
/** Where no mark was read at all: labels print the receiver this much larger, if they do not print both alike. */
const LARGER = 1.5

/**
 * Whose the pieces are where one party's marks were read and no word of the other's. Of the numbers that no service has,
 * the one right by the marks is that party's (without any mark the one in much larger print is the receiver's). One other
 * that is a party's, since it stands with an address of its own or is masked or extended, or beside a masked name or a
 * company's, is the other party's; so is the only other one there is, above what is sent or due, where that is the
 * sender. Empty where more than one is, or where the other may be the first one's own, printed again.
 */
export function remainingParty(lines: readonly Line[], pieces: readonly Piece[], marks: readonly Mark[]): Map<Piece, Party> {
  const roles = new Map<Piece, Party>()
  const party = marks.filter(mark => mark.role !== 'service')
  const [role = 'receiver', ...both] = new Set(party.map(mark => mark.role as Party))
  if (both.length > 0 || party.some(isGreeting)) return roles
  const own = pieces.filter(piece => piece.kind !== 'tail' && piece.phone?.kind !== 'hotline' && piece.mark?.role !== 'service' && !marks.some(mark => servesBeside(mark, piece)))
  const marked = markedParty(own, marks, role)
  if (marked === null) return roles
  // Where the receiver is not known, the sender's mark may have an outlet's number nearest.
  if (role === 'sender' && (isAtFoot(marked.number, lines) || (marked.address === null && !marked.isSure))) return roles
  const others = own.filter(piece => piece.phone !== null && !marked.has(piece))
  const told = others.flatMap(number => otherAt(number, own, marked) ?? [])
  const withAddress = told.filter(one => one.address !== null), sure = told.filter(one => one.isSure)
  // A courier's number beside the receiver's own, which the sender's mark may have nearest, tells nothing.
  const bare = role === 'sender' ? [] : told.filter(one => others.every(other => isSame(other, one.number)) && !one.names.some(isOutlets) && (one.names.some(isSomebody) || !isAtFoot(one.number, lines)))
  const clear = [withAddress, sure, bare].find(some => some.length > 0) ?? []
  const other = clear[0]
  if (other === undefined || clear.some(one => !isSame(one.number, other.number))) return roles
  for (const piece of own) {
    if (marked.has(piece)) roles.set(piece, role)
    else if ([other.number, other.address, ...other.names].some(its => its !== null && isSame(its, piece))) roles.set(piece, otherParty(role))
  }
  return roles
}

/** What is for certain the party's whose marks were read: a number, and the address and the names that go with it. */
interface MarkedParty { number: Piece; has(piece: Piece): boolean; address: Piece | null; isSure: boolean }

function markedParty(own: readonly Piece[], marks: readonly Mark[], role: Party): MarkedParty | null {
  const numbers = own.filter(piece => piece.phone !== null), addresses = own.filter(beginsAddress)
  const its = marks.filter(mark => mark.role === role), blocks = blockRoles(own, marks)
  const number = its.length > 0 ? numberOf(numbers, its, marks, blocks) : largestOf(numbers)
  if (number === null) return null
  const address = its.length > 0 ? markedOf(addresses, blocks) ?? nearestOf(addresses, its, marks) : addressOf(number, addresses)
  const names = namesIn(own).filter(name => name.mark?.role === role || isBeside(name, number, numbers))
  return { number, address, isSure: isPartys(number, names), has: piece => [number, address, ...names].some(one => one !== null && isSame(one, piece)) }
}

/** A number with what goes with it. `isSure`: only parties' numbers are printed so. */
interface OtherParty { number: Piece; address: Piece | null; names: Piece[]; isSure: boolean }

/** Null where the number stands by the marked party's name or a station's. */
function otherAt(number: Piece, own: readonly Piece[], marked: MarkedParty): OtherParty | null {
  const names = namesIn(own).filter(name => isBeside(name, number, own.filter(piece => piece.phone !== null)))
  const address = addressOf(number, own.filter(beginsAddress))
  if (names.some(marked.has) || names.some(isStations) || (address !== null && !marked.has(address) && isAtStation(address, own))) return null
  const isOwn = address !== null && !marked.has(address) && gap(number, address) < gap(marked.number, address) && !isHub(address.text)
  return { number, address: isOwn ? address : null, names, isSure: isPartys(number, names) }
}

/** Only parties' numbers are masked or extended, or stand by a masked name or by a company's that is not called after its city. */
const isPartys = (number: Piece, names: readonly Piece[]): boolean =>
  number.phone!.masked || number.phone!.kind === 'virtual' || names.some(name => name.text.includes('*') || (isOrganisation(name.text) && cityOf(name.text) === null))

const namesIn = (own: readonly Piece[]): Piece[] => own.filter(piece => piece.kind === 'name' && nameLikeness(piece.text) >= 0)

const isSomebody = ({ text }: Piece): boolean => nameLikeness(text) >= 0.2

/** Outlets and pick-up points are called after their city, and so are their desks; couriers 小李. */
const isOutlets = ({ text }: Piece): boolean => cityOf(text) !== null || /[部站点店]$|^小/u.test(text)

/** Below what is sent and what is due stand the courier's and the outlet's numbers. */
const isAtFoot = (number: Piece, lines: readonly Line[]): boolean => !lines.some(line => line.top > number.middle && line.words.some(word => word.kind === 'goods' || word.kind === 'money'))

/** In a notice's running text what is named next to who is greeted may be either's. */
const isGreeting = (mark: Mark): boolean => /尊敬|亲爱|您好|你好/u.test(mark.line.text.slice(mark.start, mark.end))

/** The number in a block beside a mark, or that the marks have nearest; null where these disagree. */
function numberOf(numbers: readonly Piece[], its: readonly Mark[], marks: readonly Mark[], blocks: ReadonlyMap<Piece, Party>): Piece | null {
  const near = its.flatMap(mark => nearestTo(mark, numbers, marks) ?? [])
  const marked = markedOf(numbers, blocks) ?? nearestOf(numbers, its, marks)
  return marked === null || near.some(other => !isSame(other, marked)) ? null : marked
}

/** The only one in a block beside a mark; null where there are none or several. */
function markedOf(pieces: readonly Piece[], blocks: ReadonlyMap<Piece, Party>): Piece | null {
  const [first = null, ...others] = pieces.filter(piece => blocks.has(piece))
  return first === null || others.some(other => !isSame(first, other)) ? null : first
}

/** The piece that every one of a party's marks with one near it has clearly nearest; null where they disagree or there is none. */
function nearestOf(pieces: readonly Piece[], its: readonly Mark[], marks: readonly Mark[]): Piece | null {
  const nearest = its.flatMap(mark => {
    const one = nearestTo(mark, pieces, marks)
    return one === undefined ? [] : [one]
  })
  const first = nearest[0] ?? null
  return first === null || nearest.some(other => other === null || !isSame(first, other)) ? null : first
}

/** The piece a mark has clearly nearest; null where two are as near, undefined where none is near. */
function nearestTo(mark: Mark, pieces: readonly Piece[], marks: readonly Mark[]): Piece | null | undefined {
  const ranked = pieces.map(piece => ({ piece, away: isAside(mark, piece) ? OUT_OF_REACH : farness(mark, piece, marks) })).sort((p, q) => p.away - q.away), first = ranked[0]
  if (first === undefined || first.away > NEAR_MARK) return undefined
  const next = ranked.find(({ piece }) => !isSame(first.piece, piece))
  // A heading in the middle of its column: what is under it is its own, and nothing at its right.
  const isHead = !standsUnder(mark, first.piece) && !sameRow(mark.line, first.piece.line) && pieces.some(piece => standsUnder(mark, piece) && !isSame(first.piece, piece))
  const isOver = mark.side === 'above' && pieces.some(piece => !isSame(first.piece, piece) && piece.middle > first.piece.middle + 0.5 * piece.size && piece.middle < mark.middle)
  return isOver || isHead || (next !== undefined && next.away - first.away < CLEARLY) ? null : first.piece
}

/** The number in by far the largest print, of two. */
function largestOf(numbers: readonly Piece[]): Piece | null {
  const [first, ...others] = [...numbers].sort((p, q) => q.size - p.size)
  const next = others.filter(other => !isSame(other, first!))
  return first === undefined || next.length === 0 || next.some(other => first.size < LARGER * other.size || !isSame(other, next[0]!)) ? null : first
}

/** Another block's print: above a ringed mark and from left of its lines on, wholly at the left of a word, or under its line and wholly at the right of that. */
const isAside = (mark: Mark, piece: Piece): boolean =>
  mark.side === 'right' && !sameRow(mark.line, piece.line) && (piece.line.right < mark.left || (mark.lone ? piece.middle < mark.middle && piece.line.left < mark.right - 0.7 * mark.size : piece.middle > mark.middle && piece.line.left > mark.line.right))

const standsUnder = (mark: Mark, piece: Piece): boolean => piece.middle > mark.middle && piece.line.left < mark.right && piece.line.right > mark.left

/** One print twice: a number also where one copy is masked, an address where its first characters are the same. */
function isSame(p: Piece, q: Piece): boolean {
  if (p.kind !== q.kind) return false
  if (p.text === q.text) return true
  if (p.phone === null || q.phone === null) return p.kind === 'address' && p.text.slice(0, 12) === q.text.slice(0, 12)
  const [a, b] = [p, q].map(one => one.text.split('转')[0]!)
  return a!.length === b!.length && [...a!].every((figure, place) => figure === '*' || b![place] === '*' || figure === b![place])
}

/** True where a number is the nearest one in a name's row, else of those set close to it. */
function isBeside(name: Piece, number: Piece, numbers: readonly Piece[]): boolean {
  const inRow = numbers.filter(other => other.line === name.line || sameRow(other.line, name.line))
  const nearest = (inRow.length > 0 ? inRow : numbers.filter(other => setClose(other.line, name.line))).sort((p, q) => gap(p, name) - gap(q, name))[0]
  return nearest !== undefined && isSame(nearest, number)
}

const gap = (p: Piece, q: Piece): number =>
  Math.max(0, p.line.left - q.line.right, q.line.left - p.line.right) + Math.max(0, p.line.top - q.line.bottom, q.line.top - p.line.bottom)

function addressOf(number: Piece, addresses: readonly Piece[]): Piece | null {
  const near = addresses.filter(address => gap(number, address) < TOGETHER * Math.max(number.size, address.size)).sort((p, q) => gap(number, p) - gap(number, q))
  return near[0] ?? null
}
