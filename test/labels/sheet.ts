import { type Carrier } from '../../core/waybill/waybill'
import { type Piece, type Said, type Truth, truthOf } from './truth'
import { widthOf } from './measure'

export type Face = 'hei' | 'zen' | 'micro' | 'song' | 'kai' | 'hand' | 'mono'

/** How words look. Sizes in sheet units: 8 units are 1 mm, so a 100 mm label is 800 wide. */
export interface Ink { size?: number; bold?: boolean; face?: Face; colour?: string; /** Degrees, about the text's top left. */ turn?: number; /** Shrink until it fits this width. */ fit?: number; align?: 'left' | 'right' | 'middle'; /** Letters this much as wide as usual: 0.8 is condensed print. */ stretch?: number; /** Between letters, in ems. */ spacing?: number }

export interface TextMark { kind: 'text'; text: string; x: number; y: number; width: number; ink: Required<Pick<Ink, 'size' | 'face' | 'colour' | 'turn' | 'bold'>>; says: Said[]; /** Hand: each character is set a little off, by this seed. */ jitter: number | null; stretch?: number; spacing?: number }
export interface LineMark { kind: 'line'; x1: number; y1: number; x2: number; y2: number; weight: number; dashed: boolean; colour: string }
export interface BoxMark { kind: 'box'; x: number; y: number; width: number; height: number; fill: string | null; stroke: string | null; weight: number; radius: number; turn: number }
export interface BarsMark { kind: 'bars'; format: 'Code128' | 'QRCode'; text: string; x: number; y: number; width: number; height: number; turn: 0 | 90 }
export type Mark = TextMark | LineMark | BoxMark | BarsMark

export const textOf = (pieces: readonly Piece[]): string => pieces.map(piece => (piece === null ? '' : typeof piece === 'string' ? piece : piece.text)).join('')

/** The parts of a piece that no line break may cut. */
function unbroken(piece: Piece): string[] {
  if (piece === null) return []
  if (typeof piece !== 'string' && !piece.field.endsWith('Address')) return [piece.text]
  return (typeof piece === 'string' ? piece : piece.text).match(/[A-Za-z0-9*＊×\-()＃#,.￥¥转]+|./gsu) ?? []
}

/** A label being drawn: marks at places. Its truth is gathered from what is printed. */
export class Sheet {
  readonly marks: Mark[] = []
  readonly notes: string[] = []
  background = '#ffffff'
  /** A phone's screen rather than paper: it shines by itself and does not crease. */
  isScreen = false
  private readonly printed: Said[] = []

  constructor(readonly width: number, public height: number, private readonly usual: Ink = {}) {}

  /** One line of words with its top left at x, y; returns the x where it ends. Empty lines print nothing. */
  text(x: number, y: number, pieces: Piece | readonly Piece[], ink: Ink = {}): number {
    const list = Array.isArray(pieces) ? (pieces as readonly Piece[]) : [pieces as Piece]
    const text = textOf(list)
    if (text.trim() === '') return x
    const wanted = { size: 26, bold: false, face: 'hei' as Face, colour: '#111111', turn: 0, align: 'left', ...this.usual, ...ink }
    const wide = (size: number): number => widthOf(text, size, wanted.bold) * (wanted.stretch ?? 1) + [...text].length * (wanted.spacing ?? 0) * size
    const natural = wide(wanted.size)
    const size = wanted.fit !== undefined && natural > wanted.fit ? (wanted.size * wanted.fit) / natural : wanted.size
    const width = wide(size)
    const left = wanted.align === 'right' ? x - width : wanted.align === 'middle' ? x - width / 2 : x
    const says = list.filter((piece): piece is Said => piece !== null && typeof piece !== 'string')
    this.printed.push(...says)
    const jitter = wanted.face === 'hand' ? this.marks.length + 1 : null
    this.marks.push({ kind: 'text', text, x: left, y, width, says, jitter, ink: { size, face: wanted.face, colour: wanted.colour, turn: wanted.turn, bold: wanted.bold }, ...(wanted.stretch === undefined ? {} : { stretch: wanted.stretch }), ...(wanted.spacing === undefined ? {} : { spacing: wanted.spacing }) })
    return left + width
  }

  /** Words broken over lines of `width`, never inside a name, a phone, a sum or a run of digits; returns the y below them. */
  para(x: number, y: number, width: number, pieces: readonly Piece[], ink: Ink & { leading?: number } = {}): number {
    const size = ink.size ?? this.usual.size ?? 26
    const leading = (ink.leading ?? 1.3) * size
    const says = pieces.filter((piece): piece is Said => piece !== null && typeof piece !== 'string')
    const wide = (line: string): number => widthOf(line, size, ink.bold ?? false) * (ink.stretch ?? 1) + [...line].length * (ink.spacing ?? 0) * size
    const lines: string[] = ['']
    for (const word of pieces.flatMap(unbroken)) {
      const last = lines[lines.length - 1]!
      if (last !== '' && wide(last + word) > width) lines.push(word.trimStart())
      else lines[lines.length - 1] = last + word
    }
    lines.forEach((line, place) => this.text(x, y + place * leading, line, ink))
    const first = this.marks.filter((mark): mark is TextMark => mark.kind === 'text').slice(-lines.length)
    for (const one of says) (first.find(mark => mark.text.includes(one.text)) ?? first[0])?.says.push(one)
    this.printed.push(...says)
    return y + lines.length * leading
  }

  line(x1: number, y1: number, x2: number, y2: number, more: Partial<Pick<LineMark, 'weight' | 'dashed' | 'colour'>> = {}): void {
    this.marks.push({ kind: 'line', x1, y1, x2, y2, weight: 2, dashed: false, colour: '#111111', ...more })
  }

  box(x: number, y: number, width: number, height: number, more: Partial<Pick<BoxMark, 'fill' | 'stroke' | 'weight' | 'radius' | 'turn'>> = {}): void {
    this.marks.push({ kind: 'box', x, y, width, height, fill: null, stroke: '#111111', weight: 2, radius: 0, turn: 0, ...more })
  }

  /** A word in a mark of its own: (寄), [收], white on black. */
  badge(x: number, y: number, size: number, word: string, style: 'circle' | 'solidCircle' | 'square' | 'solidSquare' | 'plain'): number {
    const solid = style === 'solidCircle' || style === 'solidSquare'
    const radius = style === 'circle' || style === 'solidCircle' ? size / 2 : 4
    if (style !== 'plain') this.box(x, y, size, size, { fill: solid ? '#111111' : null, radius, weight: 3 })
    this.text(x + size / 2, y + size * 0.16, word, { size: style === 'plain' ? size * 0.8 : size * 0.66, bold: true, align: 'middle', colour: solid ? '#ffffff' : '#111111', face: 'hei' })
    return x + size
  }

  code128(x: number, y: number, width: number, height: number, text: string, turn: 0 | 90 = 0): void {
    this.marks.push({ kind: 'bars', format: 'Code128', text, x, y, width, height, turn })
  }

  qr(x: number, y: number, side: number, text: string): void {
    this.marks.push({ kind: 'bars', format: 'QRCode', text, x, y, width: side, height: side, turn: 0 })
  }

  /** A word in a tilted frame, as a rubber stamp leaves it. */
  stamp(x: number, y: number, pieces: readonly Piece[], ink: Ink = {}): void {
    const size = ink.size ?? 54
    const colour = ink.colour ?? '#c4161c'
    const width = widthOf(textOf(pieces), size, true) + size * 0.5
    this.box(x, y, width, size * 1.5, { stroke: colour, weight: 5, turn: ink.turn ?? -8, radius: 6 })
    const slant = ((ink.turn ?? -8) * Math.PI) / 180
    const inset = size * 0.25
    this.text(x + inset * Math.cos(slant) - inset * Math.sin(slant), y + inset * Math.sin(slant) + inset * Math.cos(slant), pieces, { ...ink, size, bold: true, colour, turn: ink.turn ?? -8 })
  }

  /** Cuts off blank paper below the last mark, leaving `margin`. */
  trim(margin: number): void {
    const bottoms = this.marks.map(mark => (mark.kind === 'text' ? mark.y + mark.ink.size : mark.kind === 'line' ? Math.max(mark.y1, mark.y2) : mark.y + mark.height))
    this.height = Math.round(Math.min(this.height, Math.max(...bottoms) + margin))
  }

  note(...notes: string[]): void {
    this.notes.push(...notes)
  }

  truth(layout: string, carrier: Carrier, notes: readonly string[]): Truth {
    return truthOf(layout, carrier, this.printed, [...notes, ...this.notes])
  }
}
