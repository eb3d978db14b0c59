import { isSideways, sameRow } from '../lines/line'
import { type Line } from '../textLine'
import { notServices } from './nearness'
import { widestGap } from './partyRows'
import { beginsAddress, type Mark, type Piece, type Place } from './pieces'
import { isNoName } from '../names/personName'
import { isHub, isStations } from '../names/station'
import { otherParty, type Party } from '../lines/wordPatterns'

/** A number belongs to an address at most this many heights of print above or below it. */
const NEAR = 5
/** So many heights of print above its first and below its last line a party may have a line more: a name, the rest of an address. */
const SPARE = 2.2
/** And so many above them its mark may head it, over lines that are neither. */
const HEADING = 5

/**
 * Whose the pieces are where two parties, each with a number and an address printed in the same order, stand one below the
 * other or side by side. The party that a mark stands in is its own, the other one the other's, and so is what is printed
 * of either once more: one party's mark tells both. Without any mark a way does (揭阳市 → 北京市) whose ends the two addresses
 * name. Empty where anything of that does not hold, or the marks disagree.
 */
export function twoParties(lines: readonly Line[], pieces: readonly Piece[], marks: readonly Mark[]): Map<Piece, Party> {
  const roles = new Map<Piece, Party>()
  const own = notServices(pieces, marks)
  const parted = partiesOf(own, ['sender', 'receiver'].every(role => marks.some(mark => mark.role === role)))
  if (parted === null) return roles
  const party = marks.filter(mark => mark.role !== 'service'), telling = party.filter(parted.isTelling)
  if (telling.some(parted.isUnclear)) return roles
  const told = telling.map(mark => parted.isFirst(mark) ? mark.role as Party : otherParty(mark.role as Party))
  const [first, ...others] = new Set(party.length > 0 ? told : startsFrom(parted.parties, lines))
  if (first === undefined || others.length > 0 || new Set(party.map(mark => mark.role)).size > new Set(telling.map(mark => mark.role)).size) return roles
  const inside = own.filter(piece => parted.isInside(piece) && (piece.phone === null || parted.parties.some(([number]) => number.text === piece.text)))
  const roleOf = (piece: Piece): Party => (parted.isFirst(piece) ? first : otherParty(first))
  // Where no mark of the sender speaks, the other may be the station that hands the parcel over.
  if (telling.every(mark => mark.role === 'receiver') && inside.some(piece => !isNoName(piece.text) && isStations(piece) && roleOf(piece) === 'sender')) return roles
  for (const piece of inside) roles.set(piece, roleOf(piece))
  for (const piece of own) {
    const known = roles.has(piece) ? undefined : inside.find(one => one.kind === piece.kind && one.text === piece.text)
    if (known !== undefined) roles.set(piece, roles.get(known)!)
  }
  return roles
}

/** Where two parties' print stands, and which of them has a place in it: the upper or the left one, or not. */
interface Parted {
  isInside(place: Place): boolean
  /** The same of marks, which may head it. */
  isTelling(place: Place): boolean
  isFirst(place: Place): boolean
  /** Marks that may be either's. */
  isUnclear(mark: Mark): boolean
  /** The first one's and the other one's. */
  parties: readonly [PartyPrint, PartyPrint]
}

/** A party's number and address. */
type PartyPrint = readonly [number: Piece, address: Piece]

/** Where its address lies from a number; `near`: one's over it, the other's under, which counts only where both parties have marks. */
type Order = 'beside' | 'over' | 'under' | 'near'

/** Null unless exactly two numbers have an address of their own, each on the same side; others (a courier's) have none. */
function partiesOf(own: readonly Piece[], bothMarked: boolean): Parted | null {
  const phones = own.filter(piece => piece.phone !== null && piece.phone.kind !== 'hotline').sort((p, q) => p.middle - q.middle)
  const addresses = own.filter(piece => beginsAddress(piece) && !isHub(piece.text))
  for (const order of bothMarked ? ['beside', 'over', 'under', 'near'] as const : ['beside', 'over', 'under'] as const) {
    const parties = phones.flatMap(phone => {
      const address = addressOf(phone, order, addresses)
      return address === null ? [] : [[phone, address] as PartyPrint]
    })
    // A label's second part may repeat one number or both: the two that follow one another are one part's.
    const at = parties.findIndex(([phone], place) => parties[place + 1] !== undefined && parties[place + 1]![0].text !== phone.text)
    if (at < 0 || new Set(parties.map(([phone]) => phone.text)).size > 2) continue
    const one = parties[at]!, two = parties[at + 1]!
    if (one[1] === two[1]) continue
    const [left, right] = [one, two].sort((p, q) => p[1].left - q[1].left)
    return below(one, two, own) ?? (order === 'beside' ? null : besides(left!, right!))
  }
  return null
}

const ARROW = /^[-—–=~\s]*[>›»→⇒➔➜]+\s*$/u
const WAY = /^(\p{Script=Han}{2,8})\s?[-—–=~]*[>›»→⇒➔➜]+\s?(\p{Script=Han}{2,8})$/u

/** The first address's party where a printed way begins in the one and ends in the other; nothing where it does not, or there is none. */
function startsFrom([[, first], [, second]]: readonly [PartyPrint, PartyPrint], lines: readonly Line[]): Party[] {
  const ways = lines.flatMap(line => {
    const [, from, to] = WAY.exec(line.text) ?? []
    return from !== undefined && to !== undefined ? [[from, to]] : ARROW.test(line.text) ? endsOf(line, lines) : []
  }).map(ends => ends.map(end => end.replace(/(?:[省市区县]|转运中心|中心|集散)$/u, '')))
  const goes = (from: Piece, to: Piece): boolean => ways.some(([start, end]) => from.raw.includes(start!) && !from.raw.includes(end!) && to.raw.includes(end!) && !to.raw.includes(start!))
  return [...(goes(first, second) ? ['sender' as const] : []), ...(goes(second, first) ? ['receiver' as const] : [])]
}

/** The places left and right of an arrow with a line of its own. */
function endsOf(arrow: Line, lines: readonly Line[]): string[][] {
  const row = lines.filter(line => line !== arrow && sameRow(line, arrow) && /^\p{Script=Han}{2,8}$/u.test(line.text))
  const before = row.filter(line => line.right < arrow.left + arrow.size).sort((p, q) => q.right - p.right)[0]
  const after = row.filter(line => line.left > arrow.right - arrow.size).sort((p, q) => p.left - q.left)[0]
  return before === undefined || after === undefined ? [] : [[before.text, after.text]]
}

/** One party below the other: the widest gap between them parts the two. */
function below(upper: PartyPrint, lower: PartyPrint, own: readonly Piece[]): Parted | null {
  const from = Math.max(...upper.map(piece => piece.middle)), to = Math.min(...lower.map(piece => piece.middle))
  const [above, under] = [boundsOf(upper), boundsOf(lower)]
  if (from >= to || sameRow(upper[0].line, lower[0].line) || above.left >= under.right || under.left >= above.right) return null
  const isInside = ({ middle }: Place): boolean => middle > above.top && middle < under.bottom
  const inColumn = own.filter(piece => isInside(piece) && piece.left < Math.max(above.right, under.right) && piece.right > Math.min(above.left, under.left))
  const border = widestGap(inColumn.map(piece => piece.line), from, to)
  // Under its number and its address a word may be the upper one's last line or head what follows.
  const isUnclear = (mark: Mark): boolean => !mark.behind && (mark.side === 'right' || mark.side === 'below') && mark.middle < border && upper.every(piece => piece.middle < mark.middle - 0.5 * mark.size)
  return { isInside, isTelling: ({ middle }) => middle > above.top - (HEADING - SPARE) * upper[0].size && middle < under.bottom, isFirst: ({ middle }) => middle < border, isUnclear, parties: [upper, lower] }
}

/** Two columns: what begins behind the left one's print is the right one's, for marks stand before their print or over it. */
function besides(left: PartyPrint, right: PartyPrint): Parted | null {
  const [first, second] = [boundsOf(left), boundsOf(right)]
  if (first.right >= second.left) return null
  const top = Math.min(first.top, second.top), bottom = Math.max(first.bottom, second.bottom)
  // Between the columns a mark may close the left one, unless it stands right before the other.
  const isUnclear = (mark: Mark): boolean => mark.side === 'right' && !isSideways(right[0].line) && mark.left > first.right && mark.left - first.right < second.left - mark.right
  const heading = top - (HEADING - SPARE) * left[0].size
  return { isInside: ({ middle }) => middle > top && middle < bottom, isTelling: ({ middle }) => middle > heading && middle < bottom, isFirst: place => place.left < first.right - 0.3 * place.size, isUnclear, parties: [left, right] }
}

/** The lines of a party's pieces together, with what they may have above and below. */
const boundsOf = (pieces: readonly Piece[]): { left: number; right: number; top: number; bottom: number } => ({
  left: Math.min(...pieces.map(piece => piece.line.left)), right: Math.max(...pieces.map(piece => piece.line.right)),
  top: Math.min(...pieces.map(piece => piece.line.top - SPARE * piece.size)), bottom: Math.max(...pieces.map(piece => piece.line.bottom + SPARE * piece.size)),
})

/** The nearest address that the number stands over, beside or under. */
function addressOf(number: Piece, order: Order, addresses: readonly Piece[]): Piece | null {
  const apart = (address: Piece): number => Math.max(0, address.line.left - number.line.right, number.line.left - address.line.right)
  const away = (address: Piece): number => Math.abs(address.middle - number.middle) + apart(address)
  const isThere = (address: Piece): boolean => away(address) < NEAR * address.size &&
    (order === 'near' || (sameRow(number.line, address.line) ? order === 'beside' : order === (number.middle < address.middle ? 'over' : 'under')))
  return addresses.filter(isThere).sort((p, q) => away(p) - away(q))[0] ?? null
}
