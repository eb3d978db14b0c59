import { sameRow } from '../lines/line'
import { isStations } from '../names/station'
import { isOrganisation, nameLikeness } from '../names/personName'
import { cityOf } from '../names/places'
import { type Line } from '../textLine'
import { type Party } from '../lines/wordPatterns'
import { blockRoles, setClose } from './blocks'
import { farness, OUT_OF_REACH, servesBeside } from './nearness'
import { isBetweenColumns } from './markSides'
import { beginsAddress, type Mark, type Piece } from './pieces'

/** The receiver's number is at most this far from its mark, and the next one this much farther off (farness). */
const NEAR_MARK = 3.2
const CLEARLY = 0.6
/** A number and its address are at most this many heights of print apart. */
const TOGETHER = 8

/**
 * Whose the pieces are where the receiver's mark was read and no word of a sender's: of the numbers that no service has,
 * the one right by the mark is the receiver's. One other that stands with an address of its own, or that is masked or
 * has an extension as only parties' numbers have, is the sender's. Empty where more than one does, or where the other may be
 * the receiver's own, printed again with a mask.
 */
export function remainingParty(lines: readonly Line[], pieces: readonly Piece[], marks: readonly Mark[]): Map<Piece, Party> {
  const roles = new Map<Piece, Party>()
  const receivers = marks.filter(mark => mark.role === 'receiver')
  if (receivers.length === 0 || receivers.some(isGreeting) || marks.some(mark => mark.role === 'sender') || receivers.some(mark => isBetweenColumns(mark, lines))) return roles
  const own = pieces.filter(piece => piece.kind !== 'tail' && piece.phone?.kind !== 'hotline' && piece.mark?.role !== 'service' && !marks.some(mark => servesBeside(mark, piece)))
  const numbers = own.filter(piece => piece.phone !== null), addresses = own.filter(beginsAddress)
  const blocks = blockRoles(own, marks)
  const number = markedOf(numbers, blocks) ?? nearestOf(numbers, receivers, marks), address = markedOf(addresses, blocks) ?? nearestOf(addresses, receivers, marks)
  if (number === null) return roles
  const names = own.filter(piece => piece.kind === 'name' && nameLikeness(piece.text) >= 0)
  const owner = new Map(names.map(name => [name, numberOf(name, numbers)]))
  const receiversNames = names.filter(name => name.mark?.role === 'receiver' || (owner.get(name) !== null && isSame(owner.get(name)!, number)))
  const isReceivers = (piece: Piece): boolean => [number, address, ...receiversNames].some(one => one !== null && one.kind === piece.kind && isSame(one, piece))
  const others = numbers.filter(piece => !isReceivers(piece))
  const told = others.flatMap(other => {
    const beside = names.filter(name => owner.get(name) === other)
    if (beside.some(isReceivers) || beside.some(isStations)) return []
    const at = addressOf(other, addresses)
    if (at !== null && !isReceivers(at) && gap(other, at) < gap(number, at) && !HUB.test(at.text)) return [{ number: other, address: at, names: beside }]
    return other.phone!.masked || other.phone!.kind === 'virtual' || beside.some(isParty) ? [{ number: other, address: null, names: beside }] : []
  })
  const withAddress = told.filter(one => one.address !== null)
  const clear = withAddress.length > 0 ? withAddress : told
  const one = clear[0]
  if (one === undefined || clear.some(other => !isSame(one.number, other.number))) return roles
  for (const piece of own) {
    if (isReceivers(piece)) roles.set(piece, 'receiver')
    else if ([one.number, one.address, ...one.names].some(its => its !== null && its.kind === piece.kind && isSame(its, piece))) roles.set(piece, 'sender')
  }
  return roles
}

/** In a notice's running text what is named next to who is greeted may be either's. */
const isGreeting = (mark: Mark): boolean => /尊敬|亲爱|您好|你好/u.test(mark.line.text.slice(mark.start, mark.end))

/** The piece that every mark of the receiver with one near it has clearly nearest; null where they disagree or there is none. */
function nearestOf(pieces: readonly Piece[], receivers: readonly Mark[], marks: readonly Mark[]): Piece | null {
  const nearest = receivers.flatMap(mark => {
    const ranked = pieces.map(piece => ({ piece, away: isAside(mark, piece) ? OUT_OF_REACH : farness(mark, piece, marks) })).sort((p, q) => p.away - q.away), first = ranked[0]
    if (first === undefined || first.away > NEAR_MARK) return []
    const next = ranked.find(({ piece }) => !isSame(first.piece, piece))
    // A heading in the middle of its column: what is under it is its own, and nothing at its right.
    const isHead = !standsUnder(mark, first.piece) && !sameRow(mark.line, first.piece.line) && pieces.some(piece => standsUnder(mark, piece) && !isSame(first.piece, piece))
    return [isHead || (next !== undefined && next.away - first.away < CLEARLY) ? null : first.piece]
  })
  const first = nearest[0] ?? null
  return first === null || nearest.some(other => other === null || !isSame(first, other)) ? null : first
}

/** Another block's print: above a ringed mark and from left of its lines on, wholly at the left of a word, or under its line and wholly at the right of that. */
const isAside = (mark: Mark, piece: Piece): boolean =>
  mark.side === 'right' && !sameRow(mark.line, piece.line) && (piece.line.right < mark.left || (mark.lone ? piece.middle < mark.middle && piece.line.left < mark.right - 0.7 * mark.size : piece.middle > mark.middle && piece.line.left > mark.line.right))

const standsUnder = (mark: Mark, piece: Piece): boolean => piece.middle > mark.middle && piece.line.left < mark.right && piece.line.right > mark.left

/** The only one in a block beside the receiver's mark; null where there are none or several. */
function markedOf(pieces: readonly Piece[], blocks: ReadonlyMap<Piece, Party>): Piece | null {
  const [first = null, ...others] = pieces.filter(piece => blocks.get(piece) === 'receiver')
  return first === null || others.some(other => !isSame(first, other)) ? null : first
}

/** A masked name, or a company's or a shop's that is not called after its city, as outlets and pick-up points are. */
const isParty = ({ text }: Piece): boolean => text.includes('*') || (isOrganisation(text) && cityOf(text) === null)

const HUB = /(?:转运|分拨|集散|中转|集配)(?:中心|站|场|点)?$/u

/** One print twice: a number also where one copy is masked, an address where its first characters are the same. */
function isSame(p: Piece, q: Piece): boolean {
  if (p.text === q.text) return true
  if (p.phone === null || q.phone === null) return p.kind === 'address' && p.text.slice(0, 12) === q.text.slice(0, 12)
  const [a, b] = [p, q].map(one => one.text.split('转')[0]!)
  return a!.length === b!.length && [...a!].every((figure, place) => figure === '*' || b![place] === '*' || figure === b![place])
}

/** The nearest number in a name's row, else of those set close to it. */
function numberOf(name: Piece, numbers: readonly Piece[]): Piece | null {
  const inRow = numbers.filter(number => number.line === name.line || sameRow(number.line, name.line))
  return (inRow.length > 0 ? inRow : numbers.filter(number => setClose(number.line, name.line))).sort((p, q) => gap(p, name) - gap(q, name))[0] ?? null
}

const gap = (p: Piece, q: Piece): number =>
  Math.max(0, p.line.left - q.line.right, q.line.left - p.line.right) + Math.max(0, p.line.top - q.line.bottom, q.line.top - p.line.bottom)

function addressOf(number: Piece, addresses: readonly Piece[]): Piece | null {
  const near = addresses.filter(address => gap(number, address) < TOGETHER * Math.max(number.size, address.size)).sort((p, q) => gap(number, p) - gap(number, q))
  return near[0] ?? null
}
