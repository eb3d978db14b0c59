import sharp from 'sharp'
import { type Print } from './camera'
import { type Dice } from './dice'
import { Sheet } from './sheet'
import { svgOf } from './svg'

/** An e-label as an app shows it: the drawing itself under a status bar and a title, on a phone's screen. */
export async function screenshotOf(print: Print, dice: Dice, quality: number): Promise<Buffer> {
  const [width, height] = dice.pick([[1080, 2340], [1170, 2532], [720, 1600]] as const)
  if (print.sheet.isScreen) return sharp(Buffer.from(print.svg), { density: (72 * width) / print.sheet.width }).flatten().jpeg({ quality }).toBuffer()
  const unit = width / 1080
  const dark = dice.chance(0.25)
  const screen = new Sheet(width, height, { face: 'micro', colour: dark ? '#eeeeee' : '#222222' })
  screen.background = dark ? '#1b1b1d' : dice.pick(['#f2f2f2', '#ffffff', '#eef3fa'])
  screen.text(60 * unit, 30 * unit, `${dice.int(7, 22)}:${dice.int(10, 59)}`, { size: 40 * unit, bold: true })
  screen.text(width - 60 * unit, 30 * unit, `5G ${dice.int(12, 99)}%`, { size: 36 * unit, align: 'right' })
  screen.text(width / 2, 130 * unit, dice.pick(['电子面单', '运单详情', '快递面单', '查看面单']), { size: 50 * unit, bold: true, align: 'middle' })
  const fits = Math.min((width * 0.94) / print.sheet.width, (height * 0.74) / print.sheet.height)
  const top = Math.round(240 * unit)
  const below = top + print.sheet.height * fits + 40 * unit
  screen.box(60 * unit, below, width - 120 * unit, 110 * unit, { fill: dice.pick(['#1677ff', '#07c160', '#f56a00']), stroke: null, radius: 20 * unit })
  screen.text(width / 2, below + 28 * unit, dice.pick(['保存图片', '分享给好友', '复制单号']), { size: 46 * unit, colour: '#ffffff', align: 'middle' })
  const label = await sharp(Buffer.from(print.svg), { density: 72 * fits }).png().toBuffer({ resolveWithObject: true })
  const left = Math.round((width - label.info.width) / 2)
  return sharp(Buffer.from(svgOf(screen))).composite([{ input: label.data, left, top }]).flatten({ background: '#ffffff' }).jpeg({ quality }).toBuffer()
}
