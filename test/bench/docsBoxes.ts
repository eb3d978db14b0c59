import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { bundled, Instance } from './instance'
import { type ReadAnswer } from './readInstance'
import { type Quad } from '../../core/waybill/waybill'

/** npm run docs:boxes: six drawn photos of the fixtures with what was found on them, into docs/. Green: a field's box; blue: a bar code. */
const photos = ['03-twoPart-creases', '09-senderFirst-jpegWorn', '12-boxedRunOn-tilted', '15-blackBar-turned', '22-goodsTable-tilted', '27-bigDueBox-screenshot']
const root = path.resolve(__dirname, '../..')
const LONG_SIDE = 1000
const MOST_BYTES = 120_000

const outline = (box: Quad, colour: string, word: string, scale: number): string => {
  const points = box.map(({ x, y }) => `${(x * scale).toFixed(1)},${(y * scale).toFixed(1)}`).join(' ')
  return `<polygon points="${points}" fill="none" stroke="${colour}" stroke-width="3"/><text x="${(box[0].x * scale).toFixed(1)}" y="${(box[0].y * scale - 5).toFixed(1)}" font-size="17" font-family="sans-serif" font-weight="700" fill="${colour}" stroke="#ffffff" stroke-width="4" paint-order="stroke">${word}</text>`
}

async function main(): Promise<void> {
  const instance = new Instance<{ file: string }, ReadAnswer>(await bundled('readInstance'))
  for (const [place, name] of photos.entries()) {
    const file = path.join(root, 'test/fixtures/labels', `${name}.jpg`)
    const { waybill, seen } = await instance.ask({ file })
    const upright = await sharp(await readFile(file)).autoOrient().toBuffer({ resolveWithObject: true })
    const scale = Math.min(1, LONG_SIDE / Math.max(upright.info.width, upright.info.height))
    const [width, height] = [Math.round(upright.info.width * scale), Math.round(upright.info.height * scale)]
    const fields = Object.entries(waybill?.found ?? {}).flatMap(([field, found]) => (found.box === null ? [] : [outline(found.box, '#0a8f3c', field, scale)]))
    const codes = seen.barcodes.flatMap(code => (code.box === null ? [] : [outline(code.box, '#1455d9', code.format, scale)]))
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${[...codes, ...fields].join('')}</svg>`
    const picture = await sharp(upright.data).resize({ width, height }).composite([{ input: Buffer.from(drawing) }]).png().toBuffer()
    let jpeg = await sharp(picture).jpeg({ quality: 80 }).toBuffer()
    for (let quality = 70; jpeg.length > MOST_BYTES && quality > 20; quality -= 10) jpeg = await sharp(picture).jpeg({ quality }).toBuffer()
    await writeFile(path.join(root, 'docs', `boxes-${place + 1}.jpg`), jpeg)
    console.log(`docs/boxes-${place + 1}.jpg  ${name}  ${(jpeg.length / 1000).toFixed(0)} kB  ${fields.length} fields`)
  }
  await instance.end()
}

main().catch((fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
