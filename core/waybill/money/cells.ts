import { sameRow } from '../lines/line'
import { type Line } from '../textLine'

/** The next cell to the right in its row. */
export const cellBeside = (line: Line, lines: readonly Line[]): Line | undefined =>
  lines.filter(other => other !== line && sameRow(other, line) && other.left >= line.right - line.size).sort((p, q) => p.left - q.left)[0]

/** Right above it, from the same left or about the same middle. */
export const standsOver = (other: Line, line: Line): boolean =>
  other !== line && other.bottom <= line.top + 0.4 * line.size && line.top - other.bottom < 0.7 * line.size &&
  (Math.abs(other.left - line.left) < 0.7 * line.size || Math.abs(other.left + other.right - line.left - line.right) < 1.4 * line.size)
