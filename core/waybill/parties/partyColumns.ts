import { sameRow } from '../lines/line'
import { type Line } from '../textLine'
import { type Party } from '../lines/wordPatterns'
import { type Piece } from './pieces'

/** A list's heads stand in one row, at least this many; its entry lies below them within so many heights of print. */
const FEWEST_HEADS = 5
const TALLEST = 8

/** Whom a list of parcels is for, beside 寄件人. */
const CUSTOMER = /^(?:客户|顾客|买家)/u

/**
 * Whose the pieces are on a list with one parcel to a row (交接清单), under heads of one row that name both parties: each
 * is its own head's. What stands under a plain 电话 or 地址 is the receiver's, for whom the list is made. Empty where no such
 * row of heads is.
 */
export function partyColumns(lines: readonly Line[], pieces: readonly Piece[]): Map<Piece, Party> {
  const heads = headsOf(lines)
  const parties = new Map(heads.map(head => [head, partyOf(head)]))
  const named = new Set(parties.values())
  if (!named.has('sender') || !named.has('receiver')) return new Map()
  const bottom = Math.max(...heads.map(head => head.bottom)), size = heads[0]!.size
  const under = pieces.filter(piece => piece.line.top > bottom && piece.line.top - bottom < TALLEST * size)
  return new Map(under.map(piece => {
    const middle = (piece.left + piece.right) / 2
    const away = (head: Line): number => Math.abs((head.left + head.right) / 2 - middle)
    const head = heads.reduce((nearest, one) => (away(one) < away(nearest) ? one : nearest))
    return [piece, parties.get(head) ?? 'receiver']
  }))
}

/** The longest row of lines without figures, most of them field words. */
function headsOf(lines: readonly Line[]): Line[] {
  const words = lines.filter(line => line.text.length < 8 && !/\d/u.test(line.text))
  if (words.length < FEWEST_HEADS) return []
  const rows = lines.map(line => words.filter(other => (other === line || sameRow(other, line)) && other.size < 1.3 * line.size))
  const longest = rows.reduce((best, row) => (row.length > best.length ? row : best), [])
  return longest.length >= FEWEST_HEADS && 2 * longest.filter(line => line.words.length > 0).length > longest.length ? longest : []
}

function partyOf(head: Line): Party | null {
  const word = head.words.find(one => one.start === 0 && (one.kind === 'sender' || one.kind === 'receiver'))
  return word?.kind === 'sender' || word?.kind === 'receiver' ? word.kind : CUSTOMER.test(head.text) ? 'receiver' : null
}
