import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { demoWorld } from '../../simulation/demo'
import { demoLabel, demoSamples } from './demoSamples'
import { photograph } from './world'

/** npm run samples: writes the scan page's sample photos, drawn from the demo's world. Needs the fonts named in svg.ts. */
const folder = path.resolve(__dirname, '../../src/assets/samples')

async function main(): Promise<void> {
  const { labels } = demoWorld()
  await mkdir(folder, { recursive: true })
  for (const which of ['campaign', 'shop', 'unknown'] as const) {
    const { jpeg } = await photograph(demoLabel(which, labels[which]), { seed: 1, degradation: demoSamples[which].taken })
    const small = await sharp(jpeg).autoOrient().resize({ width: 1500, height: 1500, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 70 }).toBuffer()
    await writeFile(path.join(folder, `${which}.jpg`), small)
    console.log(`${which}.jpg: ${(small.length / 1024).toFixed(0)} kB`)
  }
}

main().catch((fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
