import { farness, OUT_OF_REACH } from './nearness'
import { type Mark, type Piece } from './pieces'
import { type Role } from './words'

/** A piece with whose it is, and how sure that is (0 to 1). */
export interface Owned { piece: Piece; role: Role | null; sure: number }

/**
 * Gives each piece to the party whose mark it stands nearest to. A second look lets close pieces speak for one another:
 * a phone between two marks goes with the name or address it shares a row with.
 */
export function ownersOf(pieces: readonly Piece[], marks: readonly Mark[]): Owned[] {
  const first = pieces.map(piece => ({ piece, costs: costsOf(piece, marks) }))
  return first.map(({ piece, costs }) => decide(piece, costs))
}

type Costs = Record<Role, number>

function costsOf(piece: Piece, marks: readonly Mark[]): Costs {
  const nearest = (role: Role): number => Math.min(OUT_OF_REACH, ...marks.filter(mark => mark.role === role).map(mark => farness(mark, piece, marks) + (role === 'service' && mark.line !== piece.line ? 2 : 0)))
  return { sender: nearest('sender'), receiver: nearest('receiver'), service: nearest('service') }
}

function decide(piece: Piece, costs: Costs): Owned {
  const ranked = (Object.entries(costs) as [Role, number][]).sort((p, q) => p[1] - q[1])
  const [role, cost] = ranked[0]!
  const lead = ranked[1]![1] - cost
  if (cost >= 4.5 || lead < 0.4) return { piece, role: null, sure: 0 }
  return { piece, role, sure: Math.min(0.98, 0.5 + 0.12 * Math.min(4, lead)) * (1 - 0.05 * Math.min(5, cost)) }
}
