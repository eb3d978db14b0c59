import { type Dice } from './dice'
import { drawMark, type MarkColours, type MarkStyle, markStyles } from './markStyles'
import { strung } from './partyPrint'
import { type Ink, Sheet } from './sheet'
import { type Piece } from './truth'

/** What one label calls its two parties; null where it has no word for that one. Never null for both. */
export interface Called { sender: string | null; receiver: string | null }

/** Words as labels pair them, the sender's first. */
export const calledPairs = [
  ['寄', '收'], ['寄', '收'], ['发', '收'], ['S', 'R'], ['从', '到'], ['寄方', '收方'], ['发件', '收件'], ['From', 'To'], ['寄件人', '收件人'], ['发件人', '收件人'], ['发货人', '收货人'], ['寄件信息', '收件信息'], ['发货方', '收货方'], ['SENDER', 'RECEIVER'],
] as const

/** One pair, of which now and then a word is left out, the sender's more often than the receiver's. */
export function drawCalled(dice: Dice, pairs: readonly (readonly [string, string])[] = calledPairs): Called {
  const [sender, receiver] = dice.pick(pairs)
  const lost = dice.weighted({ none: 15, sender: 3, receiver: 2 })
  return { sender: lost === 'sender' ? null : sender, receiver: lost === 'receiver' ? null : receiver }
}

/** The order of name, phone and address: a stroke begins a new line, brackets are printed. */
const runs = ['np/a', 'np/a', 'pn/a', 'a/np', 'a/pn', 'n/p/a', 'p/n/a', 'npa', 'anp', 'n(p)/a', 'p(n)/a', 'na/p', 'p/a(n)', 'p/an'] as const

/** How a party's block is set: one throw holds for a whole label or for one of its parties. */
export interface BlockPlan {
  place: 'left' | 'above' | 'right' | 'behind' | 'before'
  align: 'left' | 'middle' | 'right'
  run: (typeof runs)[number]
  style: MarkStyle
  /** Words before name, phone and address. */
  captions: readonly [name: string, phone: string, address: string] | null
  between: string
  brackets: readonly [string, string]
}

export const drawBlockPlan = (dice: Dice): BlockPlan => ({
  place: dice.pick(['left', 'left', 'above', 'right', 'behind', 'before']),
  align: dice.weighted({ left: 6, middle: 1.5, right: 1.5 }),
  run: dice.pick(runs),
  style: dice.pick(markStyles),
  captions: dice.chance(0.25) ? dice.pick([['姓名：', '电话：', '地址：'], ['姓名:', '手机:', '地址:'], ['', 'Tel ', 'Add '], ['', '电话 ', ''], ['名称 ', '联系方式 ', '详址 '], ['', 'T: ', '']] as const) : null,
  between: dice.pick([' ', '  ', '   ', '，', ' / ', ' | ', ',']),
  brackets: dice.pick([['(', ')'], ['（', '）'], ['[', ']'], ['【', '】'], ['<', '>']] as const),
})

/** A name, a phone and a place as pieces of print, each null where the label leaves it out. */
export interface PartyPieces { name: Piece; phone: Piece; address: Piece }

function linesOf({ name, phone, address }: PartyPieces, { run, captions, between, brackets }: BlockPlan): Piece[][] {
  const part = (letter: string): Piece[] => {
    const [piece, caption] = letter === 'n' ? [name, captions?.[0]] : letter === 'p' ? [phone, captions?.[1]] : [address, captions?.[2]]
    return piece === null ? [] : caption === undefined || caption === '' ? [piece] : [caption, piece]
  }
  return run.split('/').map(line => {
    const [, first, inner] = /^(.)\((.)\)$/.exec(line) ?? []
    if (inner !== undefined) {
      const [open, shut] = [part(first!), part(inner)]
      return open.length === 0 || shut.length === 0 ? [...open, ...shut] : [...open, brackets[0], ...shut, brackets[1]]
    }
    const parts = [...line].map(part).filter(one => one.length > 0)
    return captions === null ? strung(between, ...parts.flat()) : parts.flatMap((one, place) => (place === 0 ? one : ['  ', ...one]))
  }).filter(line => line.length > 0)
}

/** Styles as wide as their word; the others are as wide as tall. */
const wideStyles: readonly MarkStyle[] = ['bare', 'pale', 'outlinedBox', 'roundedBox', 'blackBox', 'pill', 'bracketed', 'colon', 'spaced', 'arrow', 'bubble', 'pictogram']

/** A style that can hold the word: long ones do not fit a ring. */
function fitting(style: MarkStyle, word: string): MarkStyle {
  if (word.length <= 2 || wideStyles.slice(0, 8).includes(style)) return style
  return style === 'stacked' && word.length === 3 ? style : style.startsWith('solid') || style === 'disc' ? 'blackBox' : 'bare'
}

/**
 * A party's lines within `frame`, its word where the plan says; returns the y below. `size` is the height of the print.
 * The same die gives both parties' marks the same look.
 */
export function markedParty(sheet: Sheet, party: PartyPieces, word: string | null, plan: BlockPlan, frame: { x: number; y: number; width: number }, ink: Ink & { size: number }, colours: MarkColours, dice: Dice): number {
  const { size } = ink
  const { align } = plan
  const lines = linesOf(party, plan)
  const holdsAddress = (line: readonly Piece[]): boolean => line.includes(party.address)
  const isTooWide = (plan.place === 'left' || plan.place === 'right') && (word?.length ?? 0) * size > frame.width * 0.34
  const place = isTooWide ? 'above' : plan.place === 'behind' && (holdsAddress(lines[0] ?? []) || align !== 'left') ? 'right' : plan.place
  let { x, y, width } = frame
  let markBelow = y
  if (word !== null && place !== 'before') {
    const style = fitting(plan.style, word)
    const isWide = wideStyles.includes(style)
    const tall = style === 'stacked' ? size * word.length * 1.05 : !isWide && word.length > 1 ? size * 1.9 : word.length === 1 && place !== 'behind' ? size * 1.5 : size * 1.25
    const put = (on: Sheet, left: number, top: number): number => drawMark(on, style, word, left, top, tall, colours, dice.child('mark'))
    const wide = put(new Sheet(800, 400), 0, 0)
    const first = place === 'behind' ? lines.shift() ?? [] : []
    switch (place) {
      case 'left': put(sheet, x, y); x += wide + 14; width -= wide + 14; markBelow = y + tall; break
      case 'right': put(sheet, x + width - wide, y); width -= wide + 14; markBelow = y + tall; break
      case 'above': put(sheet, align === 'left' ? x : align === 'right' ? x + width - wide : x + (width - wide) / 2, y); y += tall + size * 0.3; break
      case 'behind': put(sheet, sheet.text(x, y, first, { ...ink, fit: width - wide - 16 }) + 14, y - size * 0.05); y += Math.max(tall + 4, size * 1.34); break
      default: place satisfies never
    }
  } else if (word !== null) lines[0]?.unshift(word + dice.child('colon').pick(['：', ':', ' ', '】', '/', '| ']))
  const at = align === 'left' ? x : align === 'right' ? x + width : x + width / 2
  for (const line of lines) {
    if (holdsAddress(line)) y = sheet.para(at, y, width, line, { ...ink, align })
    else { sheet.text(at, y, line, { ...ink, align, fit: width }); y += size * 1.34 }
  }
  return Math.max(y, markBelow + 4)
}

/** Colours of marks on paper. */
export const paperMarks = (dice: Dice): MarkColours => ({ ink: '#111111', paper: '#ffffff', solid: dice.pick(['#111111', '#111111', '#444444', '#b3202a']), grey: '#9a9a9a' })
