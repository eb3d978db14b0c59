import { namedCarriers } from './number/carrier'
import { isSideways } from './lines/line'
import { type Line } from './textLine'
import { readNumber } from './number/number'
import { type SeenBarcode } from './seenLabel'
import { type Point, type Quad } from './waybill'

/** Lines and bar codes of one label out of several on a photo. */
export interface Part { lines: Line[]; barcodes: SeenBarcode[] }

/** A label has at least this many lines; fewer on one side are a stray part, not a label. */
const FEWEST_LINES = 4

/**
 * The whole label when a photo holds parts of two, everything otherwise. Labels are parted by a corridor no line crosses,
 * but so are the two columns of a form: the sides are two labels only when one holds both parties by itself and the other
 * bears another label's number or carrier (or, lying beside it, a party's mark).
 */
export function oneLabelOf(lines: Line[], barcodes: readonly SeenBarcode[]): Part {
  const whole: Part = { lines, barcodes: [...barcodes] }
  if (!holdsBothParties(whole)) return whole
  const [upright, sideways] = [lines.filter(line => !isSideways(line)), lines.filter(isSideways)]
  for (const [sides, beside] of [[splitAt(upright, line => line.left, line => line.right, 0.4), true], [splitAt(upright, line => line.top, line => line.bottom, 1.5), false]] as const) {
    const [ofLines, ofCodes] = [sideways, barcodes].map(some => some.map(one => nearestOf(one.box, sides)))
    const parts = sides.map((part, place): Part => ({
      lines: [...part, ...sideways.filter((_, which) => ofLines![which]!.includes(place))],
      barcodes: barcodes.filter((_, which) => ofCodes![which]!.includes(place)),
    }))
    // Of two whole ones the label with its number: the other's is cut off by the photo's edge.
    const full = parts.filter(holdsBothParties).sort((p, q) => Number(hasNumber(q)) - Number(hasNumber(p)) || q.lines.length - p.lines.length)[0]
    const other = parts.find(part => part !== full)
    if (full !== undefined && other !== undefined && isAnother(other, full, beside)) return full
  }
  return whole
}

function holdsBothParties({ lines }: Part): boolean {
  const words = lines.flatMap(line => line.words)
  // A stub to sign names both, but has neither's number.
  return lines.length >= FEWEST_LINES && lines.some(line => line.phones.some(phone => phone.kind !== 'hotline')) && words.some(word => word.kind === 'sender') && words.some(word => word.kind === 'receiver')
}

const hasNumber = (part: Part): boolean => readNumber(part.lines, part.barcodes, null) !== null

function isAnother(other: Part, full: Part, beside: boolean): boolean {
  if (beside && other.lines.some(line => line.words.some(word => word.kind === 'sender' || word.kind === 'receiver'))) return true
  const numbers = [other, full].map(part => readNumber(part.lines, part.barcodes, null)?.number)
  if (numbers.every(number => number !== undefined) && numbers[0] !== numbers[1]) return true
  const carriers = [other, full].map(part => namedCarriers(part.lines)[0]?.carrier)
  return carriers.every(carrier => carrier !== undefined) && carriers[0] !== carriers[1]
}

/** The lines before and after the widest corridor along one direction, if it is at least `least` lines of print wide. */
function splitAt(lines: readonly Line[], from: (line: Line) => number, to: (line: Line) => number, least: number): Line[][] {
  const sorted = [...lines].sort((p, q) => from(p) - from(q))
  const sizes = lines.map(line => line.size).sort((p, q) => p - q)
  let reach = -Infinity, widest = least * (sizes[sizes.length >> 1] ?? 0), at = 0
  for (const [place, line] of sorted.entries()) {
    if (place > 0 && from(line) - reach > widest) {
      widest = from(line) - reach
      at = place
    }
    reach = Math.max(reach, to(line))
  }
  return at === 0 ? [] : [sorted.slice(0, at), sorted.slice(at)]
}

/** The places of the parts that a bar code or a sideways line belongs to: the one whose nearest line is nearer than any other's; all where it has no place. */
function nearestOf(box: Quad | null, parts: readonly (readonly Line[])[]): number[] {
  if (box === null) return parts.map((_, place) => place)
  const middle = centre(box)
  const away = (p: Point): number => (p.x - middle.x) ** 2 + (p.y - middle.y) ** 2
  const aways = parts.map(lines => Math.min(...lines.map(line => (line.box === null ? Infinity : Math.min(away(centre(line.box)), ...line.box.map(away))))))
  return aways.flatMap((one, place) => (one <= Math.min(...aways) ? [place] : []))
}

const centre = (box: Quad): Point => ({ x: (box[0].x + box[2].x) / 2, y: (box[0].y + box[2].y) / 2 })
