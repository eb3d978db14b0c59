import { type Line } from '../textLine'

/** Rows of a paragraph lie at most this many heights of print apart; the first may be set in or out by two characters. */
const LEADING = 0.9
const INDENT = 2.4
/** A full row ends this near to the paper's edge. */
const RAGGED = 3

/**
 * Which row each row of running text goes on from. Running text has full rows one below another in the same print, and a
 * sentence that ends: fields of a form, and an address in two rows, are none.
 */
export function rowsBefore(lines: readonly Line[]): Map<Line, Line> {
  const before = new Map<Line, Line>()
  const edge = Math.max(...lines.map(line => line.right))
  for (const line of lines) {
    const head = widthOfHead(line)
    const above = lines.find(other => goesOn(other, line) && edge - other.right < RAGGED * other.size + head)
    if (above !== undefined) before.set(line, above)
  }
  const isProse = (line: Line): boolean => paragraphOf(line, before).some(row => row.text.includes('。'))
  return new Map([...before].filter(([line]) => isProse(line)))
}

/** Figures are not broken: what a row begins with would not have fitted on the one before. */
const widthOfHead = (line: Line): number => (/^[\d*-]+/u.exec(line.text)?.[0].length ?? 0) * line.size / 2

const goesOn = (upper: Line, lower: Line): boolean =>
  lower.top > upper.top + 0.6 * upper.size && lower.top - upper.bottom < LEADING * upper.size &&
  Math.abs(lower.left - upper.left) < INDENT * upper.size && Math.abs(lower.size - upper.size) < 0.25 * upper.size

/** The rows above and below that a row belongs with. */
function paragraphOf(line: Line, before: ReadonlyMap<Line, Line>): Line[] {
  const rows = [line]
  for (const row of rows) {
    const above = before.get(row)
    if (above !== undefined && !rows.includes(above)) rows.push(above)
    for (const [below, upper] of before) if (upper === row && !rows.includes(below)) rows.push(below)
  }
  return rows
}
