import path from 'node:path'
import sharp from 'sharp'
import { type Drawing, type Mark } from '../src/device/drawing'
import { cardContent } from '../src/features/card/cardContent'
import { layoutShare } from '../src/features/card/layoutCard'
import { zh } from '../src/text/zh'

/** Draws the share card that goes out when a phone cannot draw one: the same layout, without any parcel. */
async function main(): Promise<void> {
  const content = { ...cardContent('ask', { carrier: null, paymentKind: 'unknown', amountFen: null, goods: null }, '2026-01-01', zh), amount: '没下单', unit: '的包裹', date: '' }
  const file = path.resolve(__dirname, '../src/assets/shareCard.jpg')
  await sharp(Buffer.from(svgOf(layoutShare(content)))).resize(500, 400).jpeg({ quality: 62, mozjpeg: true }).toFile(file)
}

const svgOf = ({ width, height, marks }: Drawing): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${marks.map(markOf).join('')}</svg>`

function markOf(mark: Mark): string {
  switch (mark.kind) {
    case 'box': return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" rx="${mark.radius}" fill="${mark.fill}"/>`
    case 'frame': return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" rx="${mark.radius}" fill="none" stroke="${mark.stroke}" stroke-width="${mark.line}" stroke-dasharray="${mark.dash}"/>`
    case 'text': return `<text x="${mark.x}" y="${mark.y}" dominant-baseline="central" font-family="Noto Sans CJK SC" font-size="${mark.size}" font-weight="${mark.weight}" fill="${mark.fill}" text-anchor="${{ left: 'start', center: 'middle', right: 'end' }[mark.align]}">${mark.text}</text>`
    case 'picture': return ''
    default: return mark satisfies never
  }
}

main().catch((fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
