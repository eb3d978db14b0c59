import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { fixtureLabels, fixtureName } from './fixtureList'
import { type NonLabelKind, photographNonLabel } from './nonLabels'
import { drawLabel, photograph } from './world'

/**
 * Writes test/fixtures: label photos with their truth beside them, and photos that are none. Run by `npm run fixtures`
 * on a machine with the fonts named in svg.ts; the committed files need no fonts.
 */
const folder = path.resolve(__dirname, '../fixtures')
const mostBytes = 250_000

const nonLabels: readonly NonLabelKind[] = ['receipt', 'wall', 'textPage', 'qrCode', 'landscape', 'businessCard', 'takeawaySlip', 'priceTag']

/** The photo, packed harder (as chat apps do) until it is small enough to keep in a repository. */
async function small(jpeg: Buffer): Promise<Buffer> {
  let packed = jpeg
  for (let quality = 76; packed.length > mostBytes && quality > 30; quality -= 8) packed = await sharp(jpeg).jpeg({ quality }).toBuffer()
  return packed
}

async function writeLabels(into: string): Promise<void> {
  for (const [place, [family, seed, degradation]] of fixtureLabels.entries()) {
    const { jpeg, truth } = await photograph(drawLabel(family, seed), { seed, degradation })
    const name = fixtureName(place)
    await writeFile(path.join(into, `${name}.jpg`), await small(jpeg))
    await writeFile(path.join(into, `${name}.json`), `${JSON.stringify(truth, null, 2)}\n`)
  }
}

async function writeNonLabels(into: string): Promise<void> {
  for (const kind of nonLabels) await writeFile(path.join(into, `${kind}.jpg`), await small(await photographNonLabel(kind, 1)))
  const whole = await photographNonLabel('receipt', 2)
  await writeFile(path.join(into, 'corrupt.jpg'), Buffer.concat([whole.subarray(0, 700), Buffer.alloc(3000, 0x5a)]))
  await writeFile(path.join(into, 'onePixel.jpg'), await sharp({ create: { width: 1, height: 1, channels: 3, background: '#808080' } }).jpeg().toBuffer())
  await writeFile(path.join(into, 'textFile.jpg'), '这不是照片，只是改了名字的文本文件。到付 ￥40.00 YT8812345678901\n')
  await writeFile(path.join(into, 'empty.jpg'), '')
}

async function main(): Promise<void> {
  for (const [name, write] of [['labels', writeLabels], ['nonLabels', writeNonLabels]] as const) {
    const into = path.join(folder, name)
    await rm(into, { recursive: true, force: true })
    await mkdir(into, { recursive: true })
    await write(into)
  }
  console.log(`${fixtureLabels.length} label photos and ${nonLabels.length + 4} non-labels written`)
}

main().catch((fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
