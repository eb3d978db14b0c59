import { sameRow } from './line'
import { widestGap } from './partyRows'
import { beginsAddress, type Mark, type Piece } from './pieces'
import { otherParty, type Party } from './wordPatterns'

/** A number belongs to an address at most this many heights of print above or below it. */
const NEAR = 5
/** So many heights of print above its first and below its last line a party may have a line more: a name, the rest of an address. */
const SPARE = 2.2

/**
 * Whose the pieces are where two parties stand one below the other and the marks of only one were read: each has an
 * address and a number, printed in the same order, and the widest gap between them parts the two. The party that the mark
 * stands in is its own, the other one the other's, and so is what is printed of either once more. Empty where anything of
 * that does not hold.
 */
export function twoParties(pieces: readonly Piece[], marks: readonly Mark[]): Map<Piece, Party> {
  const roles = new Map<Piece, Party>()
  const [role, ...others] = new Set(marks.map(mark => mark.role).filter(one => one !== 'service'))
  if (role === undefined || others.length > 0) return roles
  const own = pieces.filter(piece => piece.mark?.role !== 'service')
  const parties = partiesOf(own)
  if (parties === null) return roles
  const [upper, lower] = parties
  const lines = [...upper, ...lower].map(piece => piece.line)
  const top = Math.min(...upper.map(piece => piece.line.top - SPARE * piece.size)), bottom = Math.max(...lower.map(piece => piece.line.bottom + SPARE * piece.size))
  const left = Math.min(...lines.map(line => line.left)), right = Math.max(...lines.map(line => line.right))
  const column = own.filter(piece => piece.left < right && piece.right > left && piece.middle > top && piece.middle < bottom)
  const border = widestGap(column.map(piece => piece.line), Math.max(...upper.map(piece => piece.middle)), Math.min(...lower.map(piece => piece.middle)))
  const isAbove = new Set(marks.filter(mark => mark.role === role && mark.middle > top && mark.middle < bottom).map(mark => mark.middle < border))
  if (isAbove.size !== 1) return roles
  const above = isAbove.has(true) ? role : otherParty(role)
  for (const piece of column) roles.set(piece, piece.middle < border ? above : otherParty(above))
  for (const piece of own) {
    const known = roles.has(piece) ? undefined : column.find(one => one.kind === piece.kind && one.text === piece.text)
    if (known !== undefined) roles.set(piece, roles.get(known)!)
  }
  return roles
}

type Order = 'over' | 'beside' | 'under'

/** Number and address of the upper and the lower party; null unless there are exactly two numbers, each with an address of its own on the same side. */
function partiesOf(own: readonly Piece[]): [upper: Piece[], lower: Piece[]] | null {
  const phones = own.filter(piece => piece.phone !== null && piece.phone.kind !== 'hotline').sort((p, q) => p.middle - q.middle)
  const [first, second, ...more] = phones.filter((piece, place) => !phones.slice(0, place).some(other => other.text === piece.text))
  if (first === undefined || second === undefined || more.length > 0) return null
  const addresses = own.filter(piece => beginsAddress(piece) && !HUB.test(piece.text))
  for (const order of ['beside', 'over', 'under'] as const) {
    const upper = addressOf(first, order, addresses), lower = addressOf(second, order, addresses)
    if (upper === null || lower === null || upper === lower || sameRow(upper.line, lower.line)) continue
    const isBelow = Math.max(first.middle, upper.middle) < Math.min(second.middle, lower.middle)
    return isBelow && upper.line.left < lower.line.right && lower.line.left < upper.line.right ? [[first, upper], [second, lower]] : null
  }
  return null
}

/** Where parcels change vans is nobody's address. */
const HUB = /(?:转运|分拨|集散|中转|集配)(?:中心|站|场|点)?$/u

/** The nearest address that the number stands over, beside or under. */
function addressOf(number: Piece, order: Order, addresses: readonly Piece[]): Piece | null {
  const away = (address: Piece): number => Math.abs(address.middle - number.middle)
  const isThere = (address: Piece): boolean => away(address) < NEAR * address.size && address.line.left < number.line.right && number.line.left < address.line.right + NEAR * number.size &&
    (sameRow(number.line, address.line) ? order === 'beside' : order === (number.middle < address.middle ? 'over' : 'under'))
  return addresses.filter(isThere).sort((p, q) => away(p) - away(q))[0] ?? null
}
