import { sameRow } from '../lines/line'
import { isOrganisation, nameLikeness } from '../names/personName'
import { cityOf } from '../names/places'
import { isHub, isStations } from '../names/station'
import { type Line } from '../textLine'
import { otherParty, type Party } from '../lines/wordPatterns'
import { blockRoles, setClose } from './blocks'
import { markedOf, nearestOf, numberOf } from './clearMarks'
import { isAtStation } from './missingMark'
import { notServices } from './nearness'
import { beginsAddress, type Mark, type Piece } from './pieces'
import { gapBetween, isSamePrint } from './samePrint'

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
  const own = notServices(pieces, marks).filter(piece => piece.kind !== 'tail' && piece.phone?.kind !== 'hotline'), print = printOf(own)
  const marked = markedParty(print, marks, role)
  if (marked === null) return roles
  // Where the receiver is not known, the sender's mark may have an outlet's number nearest.
  if (role === 'sender' && (isAtFoot(marked.number, lines) || (marked.address === null && !marked.isSure))) return roles
  const others = print.numbers.filter(number => !marked.has(number))
  const told = others.flatMap(number => otherAt(number, print, marked) ?? [])
  const withAddress = told.filter(one => one.address !== null), sure = told.filter(one => one.isSure)
  // A courier's number beside the receiver's own, which the sender's mark may have nearest, tells nothing.
  const bare = role === 'sender' ? [] : told.filter(one => others.every(other => isSamePrint(other, one.number)) && !one.names.some(isOutlets) && (one.names.some(isSomebody) || !isAtFoot(one.number, lines)))
  const clear = [withAddress, sure, bare].find(some => some.length > 0) ?? []
  const other = clear[0]
  if (other === undefined || clear.some(one => !isSamePrint(one.number, other.number))) return roles
  for (const piece of own) {
    if (marked.has(piece)) roles.set(piece, role)
    else if ([other.number, other.address, ...other.names].some(its => its !== null && isSamePrint(its, piece))) roles.set(piece, otherParty(role))
  }
  return roles
}

/** What may be a party's, by kind; names only where they look like one. */
interface Print { own: readonly Piece[]; numbers: readonly Piece[]; addresses: readonly Piece[]; names: readonly Piece[] }

const printOf = (own: readonly Piece[]): Print => ({
  own, numbers: own.filter(piece => piece.phone !== null), addresses: own.filter(beginsAddress), names: own.filter(piece => piece.kind === 'name' && nameLikeness(piece.text) >= 0),
})

/** What is for certain the party's whose marks were read: a number, and the address and the names that go with it. */
interface MarkedParty { number: Piece; has(piece: Piece): boolean; address: Piece | null; isSure: boolean }

function markedParty({ own, numbers, addresses, names: all }: Print, marks: readonly Mark[], role: Party): MarkedParty | null {
  const its = marks.filter(mark => mark.role === role), blocks = blockRoles(own, marks)
  const number = its.length > 0 ? numberOf(numbers, its, marks, blocks) : largestOf(numbers)
  if (number === null) return null
  const address = its.length > 0 ? markedOf(addresses, blocks) ?? nearestOf(addresses, its, marks) : addressOf(number, addresses)
  const names = all.filter(name => name.mark?.role === role || isBeside(name, number, numbers))
  return { number, address, isSure: isPartys(number, names), has: piece => [number, address, ...names].some(one => one !== null && isSamePrint(one, piece)) }
}

/** A number with what goes with it. `isSure`: only parties' numbers are printed so. */
interface OtherParty { number: Piece; address: Piece | null; names: Piece[]; isSure: boolean }

/** Null where the number stands by the marked party's name or a station's. */
function otherAt(number: Piece, { own, numbers, addresses, names: all }: Print, marked: MarkedParty): OtherParty | null {
  const names = all.filter(name => isBeside(name, number, numbers))
  const address = addressOf(number, addresses)
  if (names.some(marked.has) || names.some(isStations) || (address !== null && !marked.has(address) && isAtStation(address, own))) return null
  const isOwn = address !== null && !marked.has(address) && gapBetween(number, address) < gapBetween(marked.number, address) && !isHub(address.text)
  return { number, address: isOwn ? address : null, names, isSure: isPartys(number, names) }
}

/** Only parties' numbers are masked or extended, or stand by a masked name or by a company's that is not called after its city. */
const isPartys = (number: Piece, names: readonly Piece[]): boolean =>
  number.phone!.masked || number.phone!.kind === 'virtual' || names.some(name => name.text.includes('*') || (isOrganisation(name.text) && cityOf(name.text) === null))

const isSomebody = ({ text }: Piece): boolean => nameLikeness(text) >= 0.2

/** Outlets and pick-up points are called after their city, and so are their desks; couriers 小李. */
const isOutlets = ({ text }: Piece): boolean => cityOf(text) !== null || /[部站点店]$|^小/u.test(text)

/** Below what is sent and what is due stand the courier's and the outlet's numbers. */
const isAtFoot = (number: Piece, lines: readonly Line[]): boolean => !lines.some(line => line.top > number.middle && line.words.some(word => word.kind === 'goods' || word.kind === 'money'))

/** In a notice's running text what is named next to who is greeted may be either's. */
const isGreeting = (mark: Mark): boolean => /尊敬|亲爱|您好|你好/u.test(mark.line.text.slice(mark.start, mark.end))

/** The number in by far the largest print, of two. */
function largestOf(numbers: readonly Piece[]): Piece | null {
  const [first, ...others] = [...numbers].sort((p, q) => q.size - p.size)
  const next = others.filter(other => !isSamePrint(other, first!))
  return first === undefined || next.length === 0 || next.some(other => first.size < LARGER * other.size || !isSamePrint(other, next[0]!)) ? null : first
}

/** True where a number is the nearest one in a name's row, else of those set close to it. */
function isBeside(name: Piece, number: Piece, numbers: readonly Piece[]): boolean {
  const inRow = numbers.filter(other => other.line === name.line || sameRow(other.line, name.line))
  const nearest = (inRow.length > 0 ? inRow : numbers.filter(other => setClose(other.line, name.line))).sort((p, q) => gapBetween(p, name) - gapBetween(q, name))[0]
  return nearest !== undefined && isSamePrint(nearest, number)
}

function addressOf(number: Piece, addresses: readonly Piece[]): Piece | null {
  const near = addresses.filter(address => gapBetween(number, address) < TOGETHER * Math.max(number.size, address.size)).sort((p, q) => gapBetween(number, p) - gapBetween(number, q))
  return near[0] ?? null
}
