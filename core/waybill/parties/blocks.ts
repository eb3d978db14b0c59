import { beginsAddress, type Mark, type Piece } from './pieces'
import { type Line } from '../textLine'
import { type Party } from '../lines/wordPatterns'

/** Lines set closer than this many heights of print are one block. */
const CLOSE = 0.7
/** A mark stands beside a block that it is at most this many heights above or below. */
const BESIDE = 0.75
/** And at most this many to the left of. */
const REACH = 8

/**
 * The party of each piece that stands in a block of close-set lines with the marks of one party beside it. A block that
 * may hold both parties (two addresses, two numbers, marks of both) says nothing.
 */
export function blockRoles(pieces: readonly Piece[], marks: readonly Mark[]): Map<Piece, Party> {
  const roles = new Map<Piece, Party>()
  const parties = pieces.filter(piece => piece.mark?.role !== 'service')
  for (const lines of blocksOf([...new Set(parties.map(piece => piece.line))])) {
    const own = parties.filter(piece => lines.includes(piece.line)), bounds = boundsOf(lines)
    if (distinct(own.filter(piece => piece.kind === 'phone')) > 1 || distinct(own.filter(beginsAddress)) > 1) continue
    const [role, ...others] = new Set(marks.filter(mark => standsBeside(mark, bounds)).map(mark => mark.role))
    if (others.length > 0 || (role !== 'sender' && role !== 'receiver')) continue
    for (const piece of own) roles.set(piece, role)
  }
  return roles
}

const distinct = (pieces: readonly Piece[]): number => new Set(pieces.map(piece => piece.text)).size

/** Lines joined with every line close to one of theirs. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of lines) {
    const touching = blocks.filter(block => block.some(other => setClose(line, other)))
    for (const block of touching) blocks.splice(blocks.indexOf(block), 1)
    blocks.push([line, ...touching.flat()])
  }
  return blocks
}

/** True for one line, or lines set so close, one above or beside the other, that they speak for one another. */
export function setClose(p: Line, q: Line): boolean {
  if (p === q) return true
  const size = Math.min(p.size, q.size)
  const across = Math.max(p.left, q.left) - Math.min(p.right, q.right)
  const down = Math.max(p.top, q.top) - Math.min(p.bottom, q.bottom)
  return down < 0 ? across < 2 * size : down < CLOSE * size && across < 0
}

type Bounds = Pick<Line, 'left' | 'right' | 'top' | 'bottom'>

const boundsOf = (lines: readonly Line[]): Bounds => ({
  left: Math.min(...lines.map(line => line.left)), right: Math.max(...lines.map(line => line.right)),
  top: Math.min(...lines.map(line => line.top)), bottom: Math.max(...lines.map(line => line.bottom)),
})

function standsBeside(mark: Mark, { left, right, top, bottom }: Bounds): boolean {
  return mark.middle > top - BESIDE * mark.size && mark.middle < bottom + BESIDE * mark.size && (mark.side === 'left' ? left < mark.left : mark.side === 'over' || mark.left < right && mark.right > left - REACH * mark.size)
}
