import { blockRoles } from './blocks'
import { farness, OUT_OF_REACH, servesBeside } from './nearness'
import { type Mark, type Piece } from './pieces'
import { otherParty, type Party, type Role } from '../lines/wordPatterns'

/** A piece with whose it is, how sure that is (0 to 1), and whether it stands in the very line or row of that party's mark. */
export interface Owned { piece: Piece; role: Role | null; sure: number; close: boolean }

/** Distances under this are those of a mark's own line or row. */
const IN_ITS_ROW = 0.7

/** So much surer one copy has to be to speak for another. */
const CLEARER = 0.1

/** How surely a name where the sender signs is the sender's: a clerk may have signed for a shop. */
const SIGNED = 0.75

/** What belonging to a marked block is worth: as a line right below the mark. */
const BLOCK_COST = 1
const BLOCK_LEAD = 1.5

type Costs = Record<Role, number>
interface Costed { piece: Piece; costs: Costs }

/**
 * Gives each piece to the party whose mark it stands nearest to. Lines set close together are one block and speak for one
 * another: a name between two marks goes with the address right below it. `rows`: what a table's rows say.
 */
export function ownersOf(pieces: readonly Piece[], marks: readonly Mark[], rows: ReadonlyMap<Piece, Party> = new Map()): Owned[] {
  const own = pieces.map(piece => ({ piece, costs: costsOf(piece, marks) }))
  const blocks = new Map([...blockRoles(pieces, marks), ...rows])
  return withCopies(own.map(one => {
    if (one.piece.signed === true) return { piece: one.piece, role: 'sender', sure: SIGNED, close: false }
    const costs = Math.min(one.costs.sender, one.costs.receiver, one.costs.service) < IN_ITS_ROW ? one.costs : withNeighbours(one, own)
    const role = blocks.get(one.piece)
    return decide(one.piece, role === undefined ? costs : inBlock(costs, role))
  }))
}

/** What is printed again, on a label's second part, is whose it is where that is clearest. */
function withCopies(owned: readonly Owned[]): Owned[] {
  return owned.map(one => {
    if (one.piece.kind === 'tail') return one
    const copies = owned.filter(other => other.piece.kind === one.piece.kind && other.piece.text === one.piece.text)
    return copies.reduce((best, other) => (other.sure > best.sure + CLEARER ? { ...other, piece: one.piece, close: one.close && one.role === other.role } : best), one)
  })
}

/** A block with one party's mark beside it is that party's, whatever other mark its first or last line comes near. */
function inBlock(costs: Costs, role: Party): Costs {
  const own = Math.min(costs[role], BLOCK_COST)
  const other = otherParty(role)
  return { ...costs, [role]: own, [other]: Math.max(costs[other], own + BLOCK_LEAD) }
}

function costsOf(piece: Piece, marks: readonly Mark[]): Costs {
  const costs: Costs = { sender: OUT_OF_REACH, receiver: OUT_OF_REACH, service: OUT_OF_REACH }
  for (const mark of marks) {
    const far = farness(mark, piece, marks) + (mark.role === 'service' && mark.line !== piece.line && !servesBeside(mark, piece) && !opensAbove(mark, piece) ? 2 : 0)
    costs[mark.role] = Math.min(costs[mark.role], far)
  }
  return costs
}

/** A service's word opens the line right above, which has no number of its own: [揽]…邮政路12号 and 0451-8778779 under it. */
const opensAbove = (mark: Mark, piece: Piece): boolean =>
  mark.start <= 1 && mark.line.phones.length === 0 && piece.line.top > mark.middle && piece.line.top - mark.line.bottom < 0.7 * piece.size && Math.abs(piece.line.left - mark.line.left) < piece.size

/** Half its own distances, half those of the lines set close above and below, the closer the more. */
function withNeighbours(one: Costed, all: readonly Costed[]): Costs {
  let weight = 0
  const sum: Costs = { sender: 0, receiver: 0, service: 0 }
  for (const other of all) {
    const closeness = closenessOf(one.piece, other.piece)
    // A hotline's or an outlet's own line speaks for no other.
    if (closeness === 0 || other.costs.service < IN_ITS_ROW) continue
    weight += closeness
    for (const role of ['sender', 'receiver', 'service'] as const) sum[role] += closeness * other.costs[role]
  }
  if (weight === 0) return one.costs
  const share = Math.min(0.6, weight)
  const mixed = (role: Role): number => (1 - share) * one.costs[role] + (share * sum[role]) / weight
  return { sender: mixed('sender'), receiver: mixed('receiver'), service: mixed('service') }
}

/** 1 for pieces of one line or row, less for the line below at ordinary leading, 0 from a gap of nine tenths of a line on. */
function closenessOf(piece: Piece, other: Piece): number {
  if (other === piece || other.kind === 'tail' || piece.kind === 'tail') return 0
  const size = Math.max(piece.size, other.size)
  if (Math.abs(piece.line.left - other.line.left) > 3 * size && piece.line !== other.line) return 0
  if (piece.line === other.line) return 0.5
  const gap = Math.max(piece.line.top, other.line.top) - Math.min(piece.line.bottom, other.line.bottom)
  return Math.max(0, 1 - Math.max(0, gap) / (0.9 * Math.min(piece.size, other.size)))
}

function decide(piece: Piece, costs: Costs): Owned {
  const ranked = (Object.entries(costs) as [Role, number][]).sort((p, q) => p[1] - q[1])
  const [role, cost] = ranked[0]!
  const lead = ranked[1]![1] - cost
  if (cost >= 4.5 || lead < 0.4) return { piece, role: null, sure: 0, close: false }
  return { piece, role, close: cost < IN_ITS_ROW, sure: Math.min(0.98, 0.5 + 0.12 * Math.min(4, lead)) * (1 - 0.05 * Math.min(5, cost)) }
}
