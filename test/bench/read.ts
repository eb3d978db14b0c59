import { parseArgs } from 'node:util'
import { processEnvironment } from '../../scripts/localCloud'
import { bundled, Instance } from './instance'
import { type PeerAnswer } from './peerInstance'
import { type BenchPhoto, drawnPhotos, photosInFolder } from './readPhotos'
import { type ReadAnswer } from './readInstance'
import { figuresOf, missesOf, type Reading, tableOf } from './readReport'

const usage = `npm run bench:read -- [--photos N] [--seed N] [--peer N] [--misses] [--json]
                      [--folder PATH]  real photos: NAME.jpg with NAME.json beside it (test/labels/truth.ts; null: no label)
  --photos  labels to photograph and read (440); six in ten of held-aside layouts
  --peer    how many photos @gutenye/ocr-node reads too (24); 0 leaves it out
  --misses  every miss on develop layouts, or on the folder's photos`

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { photos: { type: 'string', default: '440' }, seed: { type: 'string', default: '1' }, folder: { type: 'string' }, peer: { type: 'string', default: '24' }, misses: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help === true) return console.log(usage)
  const drawn = values.folder === undefined
  const photos = drawn ? await drawnPhotos(Number(values.photos), Number(values.seed)) : photosInFolder(values.folder!)
  const { readings, coldMs } = await readAll(photos, Number(values.peer))
  const figures = figuresOf(readings, coldMs)
  if (values.json === true) return console.log(JSON.stringify(figures))
  console.log(tableOf(readings, figures, drawn))
  if (values.misses === true) console.log(`\nmisses${drawn ? ' on develop layouts' : ''}\n${missesOf(readings, drawn).join('\n')}`)
}

/** Each photo through one instance of ours; spread over them, `peerCount` labels through one of the peer's right after. */
async function readAll(photos: readonly BenchPhoto[], peerCount: number): Promise<{ readings: Reading[]; coldMs: number }> {
  const [ours, peers] = await Promise.all([bundled('readInstance'), bundled('peerInstance')])
  const labels = photos.filter(photo => photo.truth !== null && (photo.degradation === null || peerReads.has(photo.degradation)))
  const forPeer = new Set(Array.from({ length: Math.min(peerCount, labels.length) }, (_, place) => labels[Math.floor((place * labels.length) / peerCount)]))
  const own = new Instance<{ file: string }, ReadAnswer>(ours, processEnvironment)
  const readings: Reading[] = []
  let coldMs = 0
  for (const photo of photos) {
    readings.push({ photo, answer: await own.ask({ file: photo.file }), peer: null })
    if (readings.length === 1) coldMs = performance.now() - own.startedAt
    if (readings.length % 50 === 0) console.error(`${readings.length} of ${photos.length} read`)
  }
  if (forPeer.size > 0) {
    // The two read the same photo one after the other, so that a busy machine slows both.
    const peer = new Instance<{ file: string }, PeerAnswer>(peers)
    const first = [...forPeer][0]!
    await peer.ask({ file: first.file })
    for (const reading of readings.filter(one => forPeer.has(one.photo))) {
      const again = await own.ask({ file: reading.photo.file })
      reading.peer = await peer.ask({ file: reading.photo.file })
      reading.answer = { ...reading.answer, ms: again.ms }
    }
    await peer.end()
  }
  await own.end()
  return { readings, coldMs }
}

/** Photos of two megapixels that stand upright: the peer turns none. */
const peerReads = new Set<string>(['plain', 'perspective', 'curl', 'creases', 'glare', 'plastic', 'faded', 'finger', 'motion', 'defocus', 'night', 'noise', 'jpegWorn'])

main().catch((fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
