import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Degradation, degradations } from '../labels/degradations'
import { nonLabelKinds } from '../labels/nonLabels'
import { type Truth } from '../labels/truth'
import { drawLabel, families } from '../labels/world'
import { type Drawing, type DrawQuestion } from './drawInstance'
import { bundled, Instance } from './instance'

/** Which measure a photo counts for. `tilted`: held-aside layouts at any angle, besides those among `heldAside`. */
export type Part = 'develop' | 'heldAside' | 'tilted' | 'nonLabel'

/** A photo to read, with what it says; `truth` null: it shows no waybill. */
export interface BenchPhoto {
  file: string
  part: Part
  name: string
  degradation: Degradation | null
  truth: Truth | null
}

interface Planned { part: Part; family: string; seed: number; degradation: Degradation }

/**
 * `count` labels of a split's layouts: layouts and degradations take turns, so that any number of photos holds about as
 * many of each, and no label is shown twice.
 */
function planned(part: Part, names: readonly string[], count: number, seed: number, hardships: readonly Degradation[]): Planned[] {
  return Array.from({ length: count }, (_, place) => ({
    part, family: names[place % names.length]!, seed: seed * 10_000 + place,
    // Seven is prime to the number of hardships, so that a few photos already hold many of them.
    degradation: hardships[(place * 7 + Math.floor(place / names.length)) % hardships.length]!,
  }))
}

const namesOf = (split: 'develop' | 'heldAside'): string[] => families.filter(family => family.split === split).map(family => family.name)

/** Photos of the label world: six in ten of held-aside layouts, four of develop ones; beside them tilted ones and photos without a label. */
export async function drawnPhotos(count: number, seed: number): Promise<BenchPhoto[]> {
  const heldAside = namesOf('heldAside')
  const labels = [
    ...planned('heldAside', heldAside, Math.round(count * 0.6), seed, degradations),
    ...planned('develop', namesOf('develop'), Math.round(count * 0.4), seed + 1, degradations),
    ...planned('tilted', heldAside, Math.round(count * 0.12), seed + 2, ['tilted']),
  ]
  const bare = Array.from({ length: Math.max(50, Math.round(count * 0.12)) }, (_, place) => ({ kind: nonLabelKinds[place % nonLabelKinds.length]!, seed: seed * 1000 + place, degradation: degradations[place % degradations.length]! }))
  const folder = path.join(tmpdir(), 'daofu-xiancha-photos')
  mkdirSync(folder, { recursive: true })
  const camera = hashOf(...['background', 'camera', 'degradations', 'dice', 'nonLabels', 'pixels', 'screenshot', 'sensor', 'surface', 'svg', 'warp'].map(name => readFileSync(path.join(__dirname, '../labels', `${name}.ts`), 'utf8')))
  const photos: BenchPhoto[] = []
  const missing: DrawQuestion[] = []
  const add = (photo: Omit<BenchPhoto, 'file'>, key: string, drawing: Drawing, own: number, degradation: Degradation): void => {
    const file = path.join(folder, `${hashOf(camera, `${key} ${own} ${degradation}`)}.jpg`)
    photos.push({ ...photo, file })
    if (!existsSync(file)) missing.push({ drawing, seed: own, degradation, file })
  }
  for (const { part, family, seed: own, degradation } of labels) {
    const label = drawLabel(family, own)
    add({ part, name: `${family}-${own}-${degradation}`, degradation, truth: label.truth }, label.svg, { family }, own, degradation)
  }
  for (const { kind, seed: own, degradation } of bare) {
    add({ part: 'nonLabel', name: `${kind}-${own}-${degradation}`, degradation, truth: null }, kind, { nonLabel: kind }, own, degradation)
  }
  await draw(missing)
  return photos
}

const hashOf = (...texts: string[]): string => texts.reduce((hash, text) => hash.update(text), createHash('sha256')).digest('hex').slice(0, 24)

/** Photographs what is not there yet, on two processes; the same label gives the same photo, so photos of an earlier run are used again. */
async function draw(missing: DrawQuestion[]): Promise<void> {
  if (missing.length === 0) return
  console.error(`photographing ${missing.length} labels (kept for later runs)`)
  const program = await bundled('drawInstance')
  await Promise.all([0, 1].map(async () => {
    const instance = new Instance<DrawQuestion, object>(program)
    for (let next = missing.pop(); next !== undefined; next = missing.pop()) await instance.ask(next)
    await instance.end()
  }))
}

/** Consented real photos: NAME.jpg with NAME.json beside it, a Truth of test/labels/truth.ts, or null in it for a photo without a label. */
export function photosInFolder(folder: string): BenchPhoto[] {
  return readdirSync(folder).filter(name => /\.jpe?g$/iu.test(name)).sort().map(name => {
    const beside = path.join(folder, name.replace(/\.jpe?g$/iu, '.json'))
    if (!existsSync(beside)) throw new Error(`${name} has no ${path.basename(beside)} beside it saying what the label says`)
    const truth = JSON.parse(readFileSync(beside, 'utf8')) as Truth | null
    return { file: path.join(folder, name), part: truth === null ? 'nonLabel' : 'heldAside', name, degradation: null, truth }
  })
}
