import { sameRow } from '../lines/line'
import { beginsAddress, type Mark, type Piece } from './pieces'
import { saysBrought } from '../lines/receipt'
import { isStations } from '../names/station'
import { type Line } from '../textLine'
import { type Party } from '../lines/wordPatterns'

/** Lines of one block lie at most this many heights of print apart, and centred ones this near to one axis. */
const LEADING = 0.9
const CENTRED = 0.8

/** What a shop is called at its receipts' head. */
const SHOP = /[店铺行坊馆]\)?$|门店|店铺|超市|便利|药[房店]|生鲜|鲜花|花[店艺]|百货|商[贸场行]|餐厅|食府|厨房|烘焙|公司$|工作室$|仓库$/u
/**
 * Whose the pieces are on a receipt that goes with what a shop delivers: the shop's name, address and number stand
 * centred at its head, marked by nothing, and one other address below, with the number right by it, is the receiver's.
 * Empty on a paper that names a sender, or that nobody carries, or where a station stands at the head.
 */
export function shopAtHead(lines: readonly Line[], pieces: readonly Piece[], marks: readonly Mark[]): Map<Piece, Party> {
  const roles = new Map<Piece, Party>()
  if (marks.some(mark => mark.role === 'sender') || !lines.some(saysBrought)) return roles
  const own = pieces.filter(piece => piece.kind !== 'tail' && piece.phone?.kind !== 'hotline')
  const head = centredHead(lines, own)
  if (head === null || head.some(isStations) || marks.some(mark => mark.role === 'receiver' && head.includes(mark.line))) return roles
  const below = own.filter(piece => !head.includes(piece.line) && piece.mark?.role !== 'service')
  const addresses = below.filter(piece => beginsAddress(piece) && !below.some(other => other.kind === 'address' && goesOn(other.line, piece.line)))
  if (addresses.length !== 1) return roles
  const receivers = joined(addresses[0]!.line, below.map(piece => piece.line))
  for (const piece of own) if (head.includes(piece.line) && !saysBrought(piece.line)) roles.set(piece, 'sender')
  for (const piece of below) if (receivers.includes(piece.line)) roles.set(piece, 'receiver')
  return roles
}

/** The uppermost block of centred lines with a shop's name and a number or an address of its own; null when there is none. */
function centredHead(lines: readonly Line[], pieces: readonly Piece[]): Line[] | null {
  const axis = (Math.min(...lines.map(line => line.left)) + Math.max(...lines.map(line => line.right))) / 2
  const told = pieces.filter(piece => piece.kind === 'phone' || beginsAddress(piece)).sort((p, q) => p.middle - q.middle)[0]
  if (told === undefined) return null
  const head = joined(told.line, lines.filter(line => isCentred(line, lines, axis)))
  return head.length > 1 && head.includes(told.line) && head.some(line => SHOP.test(line.text)) ? head : null
}

/** By itself, or with what is seen apart of its row: TEL: | 0579-85123456. */
function isCentred(line: Line, lines: readonly Line[], axis: number): boolean {
  const row = lines.filter(other => other === line || (sameRow(other, line) && Math.max(other.left - line.right, line.left - other.right) < line.size))
  return Math.abs((Math.min(...row.map(one => one.left)) + Math.max(...row.map(one => one.right))) / 2 - axis) < CENTRED * line.size
}

/** The lines that follow one upon another up and down from one of them. */
function joined(from: Line, lines: readonly Line[]): Line[] {
  const found = [from]
  for (const line of found) for (const other of lines) if (!found.includes(other) && (goesOn(line, other) || goesOn(other, line))) found.push(other)
  return found
}

const goesOn = (upper: Line, lower: Line): boolean =>
  upper !== lower && lower.top > upper.top && lower.top - upper.bottom < LEADING * Math.max(upper.size, lower.size)
