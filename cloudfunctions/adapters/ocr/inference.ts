import path from 'node:path'
import { Worker } from 'node:worker_threads'

/** What a thread loads, and on how many threads of its own the model computes. */
export interface ThreadModel { name: 'detect' | 'recognise'; file: string; threads: number }

/** An input of three planes, `width` by `height`; its memory is handed over to the thread. The recogniser also tells how likely the classes `among` are. */
export interface Input { data: Float32Array; width: number; height: number; among?: Uint16Array }

/** The detector's map of probabilities, one a pixel of its input. */
export interface DetectorAnswer { map: Float32Array }
/** The recogniser's likeliest class of each step, with its probability; and the highest that any step gives to each class asked about. */
export interface RecogniserAnswer { best: Uint16Array; probability: Float32Array; likeness: Float32Array }
type Answer<Name> = Name extends 'detect' ? DetectorAnswer : RecogniserAnswer

const NO_CLASSES = new Uint16Array(0)

interface Waiting { answer(value: never): void; fail(fault: Error): void }

/** A thread with models of its own. Questions are answered in the order they come. A fault ends the thread and fails what waits. */
export class InferenceThread {
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private asked = 0
  readonly ready: Promise<void>

  constructor(models: readonly ThreadModel[], ended: () => void) {
    this.worker = new Worker(path.join(__dirname, 'inferenceThread.cjs'), { workerData: { runtime: require.resolve('onnxruntime-node'), models }, execArgv: [] })
    this.ready = new Promise((resolve, reject) => {
      this.worker.on('message', (message: { id?: number; fault?: string; ready?: true }) => {
        if (message.ready === true) return resolve()
        if (message.id === undefined) return reject(new Error(`models do not load: ${message.fault}`))
        const waiting = this.waiting.get(message.id)
        this.waiting.delete(message.id)
        this.keepAlive()
        if (message.fault === undefined) waiting?.answer(message as never)
        else waiting?.fail(new Error(message.fault))
      })
      const end = (fault: Error): void => {
        reject(fault)
        for (const waiting of this.waiting.values()) waiting.fail(fault)
        this.waiting.clear()
        ended()
      }
      this.worker.on('error', end)
      this.worker.on('exit', code => end(new Error(`inference thread ended with ${code}`)))
    })
    this.ready.then(() => this.keepAlive(), () => undefined)
  }

  ask<Name extends ThreadModel['name']>(model: Name, { data, width, height, among = NO_CLASSES }: Input): Promise<Answer<Name>> {
    const id = ++this.asked
    return new Promise((answer, fail) => {
      this.waiting.set(id, { answer, fail })
      this.keepAlive()
      this.worker.postMessage({ id, model, data, width, height, among }, [data.buffer as ArrayBuffer])
    })
  }

  /** Only work under way keeps the process: an idle thread does not. */
  private keepAlive(): void {
    if (this.waiting.size > 0) this.worker.ref()
    else this.worker.unref()
  }
}
