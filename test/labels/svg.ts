import bwipjs from 'bwip-js/node'
import { Dice } from './dice'
import { type BarsMark, type Face, type Mark, type Sheet, type TextMark } from './sheet'
import { widthOf } from './measure'

/**
 * Fonts by Debian package: fonts-noto-cjk (needed), fonts-wqy-zenhei, fonts-wqy-microhei, fonts-arphic-uming,
 * fonts-arphic-ukai, fonts-lxgw-wenkai (each falls back to Noto when it is not there, and handwriting is then only jitter).
 */
const faces: Record<Face, string> = {
  hei: 'Noto Sans CJK SC, sans-serif',
  zen: 'WenQuanYi Zen Hei, Noto Sans CJK SC, sans-serif',
  micro: 'WenQuanYi Micro Hei, Noto Sans CJK SC, sans-serif',
  song: 'AR PL UMing CN, Noto Serif CJK SC, serif',
  kai: 'AR PL UKai CN, Noto Serif CJK SC, serif',
  mono: 'Noto Sans Mono CJK SC, monospace',
  hand: 'LXGW WenKai, AR PL UKai CN, Noto Serif CJK SC, serif',
}

const round = (value: number): string => String(Math.round(value * 100) / 100)
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function textSvg(mark: TextMark): string {
  const { size, face, colour, bold, turn } = mark.ink
  const look = `font-family="${faces[face]}" font-size="${round(size)}" fill="${colour}"${bold ? ' font-weight="700"' : ''}`
  const turned = turn === 0 ? '' : ` transform="rotate(${round(turn)} ${round(mark.x)} ${round(mark.y)})"`
  const baseline = mark.y + size * 0.88
  if (mark.jitter === null && (mark.stretch ?? mark.spacing) !== undefined) {
    return `<text transform="translate(${round(mark.x)} ${round(baseline)}) rotate(${round(turn)}) scale(${round(mark.stretch ?? 1)} 1)" xml:space="preserve" letter-spacing="${round((mark.spacing ?? 0) * size / (mark.stretch ?? 1))}" ${look}>${escaped(mark.text)}</text>`
  }
  if (mark.jitter === null) return `<text x="${round(mark.x)}" y="${round(baseline)}" xml:space="preserve" ${look}${turned}>${escaped(mark.text)}</text>`
  const dice = new Dice('hand', mark.jitter, mark.text)
  let x = mark.x
  const letters = [...mark.text].map(char => {
    const at = `translate(${round(x)} ${round(baseline + dice.real(-0.05, 0.05) * size)}) rotate(${round(dice.real(-5, 5))}) skewX(${round(dice.real(-10, -2))}) scale(${round(dice.real(0.92, 1.06))})`
    x += widthOf(char, size, bold)
    return `<text transform="${at}" xml:space="preserve">${escaped(char)}</text>`
  })
  return `<g ${look}>${letters.join('')}</g>`
}

/** Code 128 as bars, QR as modules, filling the mark's rectangle. Real codes: a reader finds `text` in them. */
function barsSvg(mark: BarsMark): string {
  const cells: string[] = []
  let across: number
  let down = 1
  if (mark.format === 'Code128') {
    const [code] = bwipjs.raw({ bcid: 'code128', text: mark.text }) as { sbs?: number[] }[]
    const widths = Array.from(code?.sbs ?? [])
    across = 0
    widths.forEach((width, place) => {
      if (place % 2 === 0) cells.push(`M${across} 0h${width}v1h-${width}z`)
      across += width
    })
  } else {
    const [code] = bwipjs.raw({ bcid: 'qrcode', text: mark.text }) as { pixs?: ArrayLike<number>; pixx?: number; pixy?: number }[]
    across = code?.pixx ?? 0
    down = code?.pixy ?? 0
    for (let place = 0; place < across * down; place++) if (code?.pixs?.[place] === 1) cells.push(`M${place % across} ${Math.floor(place / across)}h1v1h-1z`)
  }
  const upright = mark.turn === 0
  const [width, height] = upright ? [mark.width, mark.height] : [mark.height, mark.width]
  const place = upright ? `translate(${round(mark.x)} ${round(mark.y)})` : `translate(${round(mark.x + mark.width)} ${round(mark.y)}) rotate(90)`
  return `<path transform="${place} scale(${(width / across).toFixed(5)} ${(height / down).toFixed(5)})" d="${cells.join('')}" fill="#111" shape-rendering="crispEdges"/>`
}

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'text': return textSvg(mark)
    case 'line': return `<line x1="${round(mark.x1)}" y1="${round(mark.y1)}" x2="${round(mark.x2)}" y2="${round(mark.y2)}" stroke="${mark.colour}" stroke-width="${mark.weight}"${mark.dashed ? ' stroke-dasharray="10 8"' : ''}/>`
    case 'box': {
      const turned = mark.turn === 0 ? '' : ` transform="rotate(${round(mark.turn)} ${round(mark.x)} ${round(mark.y)})"`
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}" rx="${round(mark.radius)}" fill="${mark.fill ?? 'none'}" stroke="${mark.stroke ?? 'none'}" stroke-width="${mark.weight}"${turned}/>`
    }
    case 'bars': return barsSvg(mark)
    default: return mark satisfies never
  }
}

/** The sheet as an SVG document, one unit a pixel. */
export function svgOf(sheet: Sheet): string {
  const { width, height } = sheet
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${sheet.background}"/>${sheet.marks.map(markSvg).join('\n')}</svg>`
}
