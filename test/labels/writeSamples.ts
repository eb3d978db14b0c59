import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { type Degradation, degradations } from './degradations'
import { drawLabel, families, photograph } from './world'

const usage = `npm run labels -- --out DIR [--family NAME|develop|heldAside] [--seed N] [--count N] [--degradation NAME|all|none]
Writes photos with their truth beside them, and contactSheet.png of all of them.
families: ${families.map(family => family.name).join(' ')}
degradations: ${degradations.join(' ')}; none writes the flat drawing`

const thumb = 480

/** All pictures on one sheet, small, in reading order. */
async function contactSheet(pictures: readonly Buffer[]): Promise<Buffer> {
  const columns = Math.min(6, pictures.length)
  const tiles = await Promise.all(pictures.map(picture => sharp(picture).autoOrient().resize({ width: thumb, height: thumb, fit: 'inside' }).png().toBuffer()))
  return sharp({ create: { width: columns * (thumb + 10), height: Math.ceil(tiles.length / columns) * (thumb + 10), channels: 3, background: '#888888' } })
    .composite(tiles.map((input, place) => ({ input, left: (place % columns) * (thumb + 10) + 5, top: Math.floor(place / columns) * (thumb + 10) + 5 })))
    .png().toBuffer()
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { family: { type: 'string', default: 'develop' }, seed: { type: 'string', default: '1' }, count: { type: 'string', default: '1' }, out: { type: 'string' }, degradation: { type: 'string', default: 'plain' }, help: { type: 'boolean' } } })
  const chosen = families.filter(family => family.name === values.family || family.split === values.family)
  const conditions = values.degradation === 'all' ? degradations : [values.degradation]
  const unknown = conditions.some(one => one !== 'none' && !degradations.includes(one as Degradation))
  if (values.help === true || values.out === undefined || chosen.length === 0 || unknown) {
    console.log(usage)
    process.exitCode = values.help === true ? 0 : 2
    return
  }
  await mkdir(values.out, { recursive: true })
  const pictures: Buffer[] = []
  for (const { name } of chosen) {
    for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.count); seed++) {
      for (const condition of conditions) {
        const label = drawLabel(name, seed)
        const { jpeg, truth } = condition === 'none'
          ? { jpeg: await sharp(Buffer.from(label.svg)).jpeg().toBuffer(), truth: label.truth }
          : await photograph(label, { seed, degradation: condition as Degradation })
        const file = path.join(values.out, `${name}-${seed}-${condition}`)
        await writeFile(`${file}.jpg`, jpeg)
        await writeFile(`${file}.json`, `${JSON.stringify(truth, null, 2)}\n`)
        pictures.push(jpeg)
      }
    }
  }
  await writeFile(path.join(values.out, 'contactSheet.png'), await contactSheet(pictures))
  console.log(`${pictures.length} photos and contactSheet.png written to ${values.out}`)
}

main().catch((fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
