import { type Drawing, type Mark } from '../../device/drawing'
import { type CardContent } from './cardContent'

/** WeChat shows a share picture at 5:4 (PLATFORM). */
export const shareSize = { width: 750, height: 600 }
const posterSize = { width: 750, height: 1200 }

/** White on each is at least 5:1. */
const colours: Record<CardContent['level'], string> = { refuse: '#b3231b', ask: '#a65300', inspect: '#1c5d99', unclear: '#4d5663' }
const paper = '#fffdf7', ink = '#1f1a14', quiet = '#6b6257', ground = '#f4ead6', cut = '#cdbf9f'

/** The picture of a share card: what it says, what it costs, and the question. */
export function layoutShare(content: CardContent): Drawing {
  const { width, height } = shareSize
  return {
    width, height,
    marks: [
      box(0, 0, width, height, 0, colours[content.level]),
      ...badge(content, 96, 92, 56),
      text(content.title, 176, 70, fitted(content.title, 60, width - 216), 800, '#ffffff'),
      text(content.act, 176, 128, fitted(content.act, 32, width - 216), 600, '#ffffff'),
      ...label(content, 28, 180, width - 56, 330),
      text(content.question, width / 2, 456, fitted(content.question, 54, width - 130), 800, colours[content.level], 'center'),
      text(content.name, 36, 556, 30, 800, '#ffffff'),
      text(content.date, width - 36, 556, 26, 400, '#ffffff', 'right'),
    ],
  }
}

/** A poster to keep and to forward: the same, with three lines to learn and a code. @param code a data: address, or null */
export function layoutPoster(content: CardContent, code: string | null): Drawing {
  const { width, height } = posterSize
  const colour = colours[content.level]
  return {
    width, height,
    marks: [
      box(0, 0, width, height, 0, ground),
      box(0, 0, width, 300, 0, colour),
      ...badge(content, width / 2, 92, 60),
      text(content.title, width / 2, 198, fitted(content.title, 76, width - 80), 800, '#ffffff', 'center'),
      text(content.act, width / 2, 260, fitted(content.act, 34, width - 80), 600, '#ffffff', 'center'),
      ...label(content, 40, 330, width - 80, 250),
      ...content.lines.flatMap((line, at) => [
        box(56, 630 + at * 88, 60, 60, 30, colour),
        text(String(at + 1), 86, 661 + at * 88, 34, 800, '#ffffff', 'center'),
        text(line, 140, 661 + at * 88, fitted(line, 40, width - 190), 600, ink),
      ]),
      box(40, 910, width - 80, 250, 24, paper),
      ...(code === null ? [] : [{ kind: 'picture', x: 66, y: 936, width: 198, height: 198, source: code } as const]),
      ...footer(content, code === null ? 80 : 296, width - (code === null ? 160 : 376)),
    ],
  }
}

/** The parcel as a waybill has it: dashed edge, amount in the largest type, a row of bars that encode nothing. */
function label(content: CardContent, x: number, y: number, width: number, height: number): Mark[] {
  const amount = content.amount === null ? null : `${content.amount} ${content.unit}`
  const tag = content.payment
  return [
    box(x, y, width, height, 20, paper),
    { kind: 'frame', x: x + 14, y: y + 14, width: width - 28, height: height - 28, radius: 12, stroke: cut, line: 3, dash: 10 },
    ...bars(x + width - 200, y + 40, 150, 60),
    ...(tag === null ? [] : [box(x + 40, y + 40, 26 * wide(tag) + 40, 52, 26, colours[content.level]), text(tag, x + 60, y + 67, 26, 600, '#ffffff')]),
    ...(amount === null ? [] : [text(amount, x + 40, y + 148, fitted(amount, 92, width - 80), 800, ink)]),
    ...(content.parcel === '' ? [] : [text(content.parcel, x + 40, y + (amount === null ? 150 : 212), fitted(content.parcel, 34, width - 80), 600, quiet)]),
  ]
}

function footer(content: CardContent, x: number, width: number): Mark[] {
  return [
    text(content.name, x, 978, fitted(content.name, 46, width), 800, ink),
    text(content.promise, x, 1034, fitted(content.promise, 28, width), 400, quiet),
    text(content.code, x, 1078, fitted(content.code, 28, width), 600, ink),
    text(content.date, x, 1120, 24, 400, quiet),
  ]
}

const badge = ({ badge: letter, level }: CardContent, x: number, y: number, radius: number): Mark[] => [
  box(x - radius, y - radius, 2 * radius, 2 * radius, radius, '#ffffff'),
  text(letter, x, y + 2, radius * 1.15, 800, colours[level], 'center'),
]

/** Bars of a fixed pattern: a label's look, no label's number. */
const bars = (x: number, y: number, width: number, height: number): Mark[] => {
  const pattern = [2, 1, 1, 3, 1, 2, 3, 1, 1, 2, 1, 3, 2, 1, 2, 1, 1, 3]
  const step = width / pattern.reduce((sum, one) => sum + one, 0)
  let at = x
  return pattern.flatMap((one, place) => {
    const bar = box(at, y, one * step, height, 0, quiet)
    at += one * step
    return place % 2 === 0 ? [bar] : []
  })
}

const box = (x: number, y: number, width: number, height: number, radius: number, fill: string): Mark => ({ kind: 'box', x, y, width, height, radius, fill })

const text = (words: string, x: number, y: number, size: number, weight: 400 | 600 | 800, fill: string, align: 'left' | 'center' | 'right' = 'left'): Mark =>
  ({ kind: 'text', x, y, text: words, size, weight, fill, align })

/** Width in ems: a Chinese letter is one, others a little over half. */
export const wide = (words: string): number => [...words].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 1 : 0.58), 0)

/** The size at which the words fit, `size` at most. */
const fitted = (words: string, size: number, width: number): number => Math.floor(Math.min(size, width / Math.max(1, wide(words))))
