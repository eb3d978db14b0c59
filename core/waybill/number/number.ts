import { carriersOfNumber, s10IsRight } from './numberPatterns'
import { along, type Line } from '../textLine'
import { partOf } from '../quad'
import { type SeenBarcode } from '../seenLabel'
import { type Carrier, type Found } from '../waybill'

export interface ReadNumber {
  number: string
  /** Carriers that print numbers of this shape, the likeliest first. */
  carriers: readonly Carrier[]
  found: Found
}

/**
 * The waybill number. A bar code that has a carrier's shape wins, most of all when the same number is printed; a printed
 * number alone is taken only in a carrier's shape. `named` is the carrier printed on the label, or null: it settles
 * shapes that several carriers share. Null when there is none, or when two labels' numbers are equally likely.
 */
export function readNumber(lines: readonly Line[], barcodes: readonly SeenBarcode[], named: Carrier | null): ReadNumber | null {
  const printed = lines.flatMap(printedNumbers)
  const candidates = [
    ...barcodes.flatMap(code => fromBarcode(code, printed)),
    ...printed,
  ].map(one => ({ ...one, weight: one.weight + (named !== null && one.carriers.includes(named) ? 2 : 0) - (named !== null && !one.carriers.includes(named) ? 1.5 : 0) }))
  const totals = new Map<string, { best: Candidate; weight: number }>()
  for (const one of candidates) {
    const known = totals.get(one.number)
    if (known === undefined) totals.set(one.number, { best: one, weight: one.weight })
    else totals.set(one.number, { best: one.weight > known.best.weight ? one : known.best, weight: Math.max(known.weight, one.weight) + 0.3 })
  }
  const ranked = [...totals.values()].sort((p, q) => q.weight - p.weight)
  const first = ranked[0]
  if (first === undefined || first.weight < 1) return null
  const carriers = named !== null && first.best.carriers.includes(named) ? [named] : first.best.carriers
  const confidence = Math.min(0.99, (first.best.by === 'barcode' ? 0.9 : 0.55 + 0.3 * first.best.confidence) + 0.03 * first.weight)
  return { number: first.best.number, carriers, found: { confidence, by: first.best.by, box: first.best.box } }
}

interface Candidate {
  number: string
  carriers: readonly Carrier[]
  by: 'barcode' | 'text'
  box: Found['box']
  weight: number
  confidence: number
}

/** Bars carry the number itself; a parcel suffix of 京东 (-1-1-) is not part of it. QR codes count only when they are nothing else. */
function fromBarcode(code: SeenBarcode, printed: readonly Candidate[]): Candidate[] {
  const number = bareNumber(code.text)
  const carriers = carriersOfNumber(number)
  if (carriers.length === 0) return []
  const linear = /^(Code|ITF|Codabar)/iu.test(code.format)
  const alsoPrinted = printed.some(one => one.number === number)
  return [{ number, carriers, by: 'barcode', box: code.box, weight: (linear ? 4 : 2) - (isPlain(number) ? 2 : 0) + (alsoPrinted ? 1.5 : 0), confidence: 1 }]
}

/** Twelve or thirteen figures are also the shape of a shop's code or an order number. */
const isPlain = (number: string): boolean => /^\d{12,13}$/u.test(number)

/** Upper case, without spaces and without 京东's parcel suffix. */
export const bareNumber = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/\s/gu, '').replace(/^(JD[A-Z0-9]{2}\d{11})-\d.*$/u, '$1')

/** No carrier's number has fewer letters and figures. */
const SHORTEST = 11

/** Numbers printed on a line, digits in groups joined, letters read for digits put right where a shape asks for digits. */
function printedNumbers(line: Line): Candidate[] {
  if (line.text.length < SHORTEST) return []
  const isOrder = /订单|流水|商户|原(?:运|快递)?单|退回|回单|order/iu.test(line.text)
  const isNamed = /运单|快递单|面单|单号|邮件|mail|waybill/iu.test(line.text)
  const runs = [...line.text.matchAll(/[A-Z0-9OolI|]+(?:[ -][A-Z0-9OolI|]+)*/giu)].flatMap(match => {
    const pieces = [{ text: match[0], start: match.index }]
    for (const part of match[0].matchAll(/[^ ]+/gu)) if (part[0].length >= 10 && part[0].length < match[0].length) pieces.push({ text: part[0], start: match.index + part.index })
    return pieces
  })
  return runs.flatMap(({ text, start }): Candidate[] => {
    if (text.length < SHORTEST) return []
    const number = spelled(text.replace(/(\d{3})-\d{1,2}-(?:\d{1,2}-?)?$/u, '$1').replace(/[ -]/gu, ''))
    const carriers = number === null ? [] : carriersOfNumber(number)
    if (number === null || carriers.length === 0) return []
    const lettered = /^[A-Z]/u.test(number)
    // A landline has twelve figures too, and two numbers side by side read as one.
    if (!lettered && line.phones.some(phone => phone.kind !== 'hotline' && phone.start < start + text.length && start < phone.end)) return []
    const s10 = /^[A-Z]{2}\d{9}[A-Z]{2}$/u.test(number)
    const weight = 1 + (lettered ? 1.2 : 0) + (isNamed ? 0.8 : 0) - (isOrder ? 1.5 : 0) + (s10 ? (s10IsRight(number) ? 1 : -2) : 0)
    const box = line.box === null ? null : partOf(line.box, along(line, start), along(line, start + text.length))
    return [{ number, carriers, by: 'text', box, weight: weight * line.confidence, confidence: line.confidence }]
  })
}

/** Letters that are read for digits (O, o, I, l, |, S, B, Z) put right after the carrier's own letters; null when too short or long. */
function spelled(run: string): string | null {
  if (run.length < SHORTEST || run.length > 18) return null
  const text = run.toUpperCase().replace(/\|/gu, '1')
  const shape = /^(SF[A-Z0-9]|YT|[Y|V]T|JT|JD[A-Z0-9]{2}|DPK|[A-Z]{2}(?=[0-9OILSBZ]{9}[A-Z]{2}$))?(.+?)([A-Z]{2})?$/u.exec(text)
  if (shape === null) return null
  const [, head = '', middle = '', tail = ''] = shape
  const digits = (middle + (/^[A-Z]{2}$/u.test(head) && !['YT', 'JT', 'VT'].includes(head) ? '' : tail))
    .replace(/[OQD]/gu, '0').replace(/[IL]/gu, '1').replace(/S/gu, '5').replace(/B/gu, '8').replace(/Z/gu, '2')
  const keepsTail = /^[A-Z]{2}$/u.test(head) && !['YT', 'JT', 'VT'].includes(head)
  return head.replace(/^VT$/u, 'YT') + digits + (keepsTail ? tail : '')
}
