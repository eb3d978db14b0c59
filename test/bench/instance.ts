import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'
import { copyReading } from '../../scripts/copyReading'

const root = path.resolve(__dirname, '../..')

/** Bundles a program of test/bench into dist/bench as functions are bundled, so that its start is an instance's start and not a compiler's. */
export async function bundled(name: string): Promise<string> {
  const outfile = path.join(root, 'dist/bench', `${name}.cjs`)
  const { metafile } = await build({ entryPoints: [path.join(root, 'test/bench', `${name}.ts`)], outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs', packages: 'external', metafile: true, absWorkingDir: root, logLevel: 'error' })
  await copyReading(metafile, root, path.dirname(outfile))
  return outfile
}

/** A child process that answers one message at a time, as an instance serves one call at a time. */
export class Instance<Question extends object, Answer extends object> {
  private readonly child: ChildProcess
  private waiting: { answer: (value: Answer) => void; fail: (fault: Error) => void } | null = null
  readonly startedAt = performance.now()

  constructor(program: string, environment: Record<string, string> = {}) {
    this.child = fork(program, { execArgv: [], env: { ...process.env, ...environment } })
    this.child.on('message', message => {
      const waiting = this.waiting
      this.waiting = null
      waiting?.answer(message as Answer)
    })
    this.child.on('exit', code => this.waiting?.fail(new Error(`${path.basename(program)} ended with ${code}`)))
  }

  ask(question: Question): Promise<Answer> {
    if (this.waiting !== null) throw new Error('an instance serves one call at a time')
    return new Promise((answer, fail) => {
      this.waiting = { answer, fail }
      this.child.send(question)
    })
  }

  end(): Promise<void> {
    this.child.removeAllListeners('exit')
    return new Promise(resolve => {
      this.child.once('exit', () => resolve())
      this.child.kill()
    })
  }
}

/** In an instance: answers every message with what `serve` makes of it; a fault ends the process. */
export function answerWith<Question, Answer extends object>(serve: (question: Question) => Promise<Answer>): void {
  process.on('message', (question: Question) => {
    serve(question).then(answer => process.send!(answer), (fault: unknown) => {
      console.error(fault)
      process.exit(1)
    })
  })
}
