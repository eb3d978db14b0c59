import { type Piece } from './pieces'

/** So many characters at an address's head must agree, and half of so many behind. */
const TELLING = 9
const BEHIND = 7

/** Two addresses that are one party's, printed twice. */
export function isCopy(a: string, b: string): boolean {
  const [p, q] = [a, b].map(text => text.slice(TELLING, TELLING + BEHIND))
  const shared = [...p!].filter((character, place) => character === q![place]).length
  return a.slice(0, TELLING) === b.slice(0, TELLING) && 2 * shared >= Math.min(p!.length, q!.length)
}

/** One print twice: a number also where one copy is masked, an address whose first characters agree (isCopy). */
export function isSamePrint(p: Piece, q: Piece): boolean {
  if (p.kind !== q.kind) return false
  if (p.text === q.text) return true
  if (p.phone === null || q.phone === null) return p.kind === 'address' && isCopy(p.text, q.text)
  const [a, b] = [p, q].map(one => one.text.split('转')[0]!)
  return a!.length === b!.length && [...a!].every((figure, place) => figure === '*' || b![place] === '*' || figure === b![place])
}

/** How many pixels two pieces' lines lie apart, across and down. */
export const gapBetween = (p: Piece, q: Piece): number =>
  Math.max(0, p.line.left - q.line.right, q.line.left - p.line.right) + Math.max(0, p.line.top - q.line.bottom, q.line.top - p.line.bottom)
