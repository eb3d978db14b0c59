import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type Readable } from 'node:stream'
import { type Limits } from '../limits'
import { LocalCloudError } from '../localCloudError'
import { APP_ID, callerEnvironment, type FunctionCaller, instanceEnvironment } from './caller'
import { type FunctionConfig } from './functionConfig'

/** What an instance needs of its surroundings. */
export interface Surroundings {
  adminUrl: () => string
  environment: Readonly<Record<string, string>>
  limits: Limits
  log: (line: string) => void
}

/** What instanceMain.cjs says of a call. `place` is where a fault was thrown, without its message. */
type Finished = { peakKb: number } & (
  | { kind: 'reply'; reply: string }
  | { kind: 'tooLarge' }
  | { kind: 'threw'; name: string; message: string; place: string })
type Told = { kind: 'ready' } | { kind: 'notLoaded'; name: string; message: string; place: string } | Finished

interface Call {
  caller: FunctionCaller
  requestId: string
  began: number
  resolve(outcome: CallOutcome): void
  reject(fault: LocalCloudError): void
}

/** A finished call: the reply as JSON text, and the milliseconds from handing the event to a loaded instance to its reply. */
export interface CallOutcome {
  reply: string
  ms: number
}

/** Output still under way when the process ended is waited for this long: a child of its own may hold the pipes open. */
const LAST_WORDS_MS = 300

/**
 * One instance of a function, as the platform runs them: a process of its own that takes one call at a time. It is
 * killed when a call runs past the timeout or when its memory grows past the size in config.json, and never used again.
 */
export class Instance {
  /** Proves to the admin door that a request comes from this instance. */
  readonly token = randomBytes(32).toString('hex')
  /** Settles when the bundle is loaded; rejects when the process ended before. */
  readonly loaded: Promise<void>
  /** Settles when the process is gone. */
  readonly ended: Promise<void>
  /** Peak resident memory in MB, as far as told. */
  peakRssMb = 0
  private readonly process: ChildProcess
  private current: Call | null = null
  /** Why it can't be used any more; told to the call that runs then. */
  private verdict: LocalCloudError | null = null
  private timer: NodeJS.Timeout | null = null
  private isLoaded = false

  constructor(readonly config: FunctionConfig, private readonly around: Surroundings) {
    this.process = fork(path.join(__dirname, 'instanceMain.cjs'), [config.file, String(around.limits.replyBytes)], {
      cwd: path.dirname(config.file),
      env: instanceEnvironment(around.adminUrl(), this.token, around.environment),
      execArgv: [], // not the loader of whoever started the local cloud
      stdio: ['ignore', 'pipe', 'pipe', 'ipc', 'pipe'],
    })
    for (const stream of [this.process.stdout, this.process.stderr]) if (stream !== null) createInterface(stream).on('line', line => around.log(`[${config.name}] ${line}`))
    createInterface(this.process.stdio[4] as Readable).on('line', line => this.noteMemory(Number(line)))
    this.ended = this.watchEnd()
    this.loaded = this.load()
  }

  /** On whose behalf the running call works; null between calls. */
  get caller(): FunctionCaller | null {
    return this.current?.caller ?? null
  }

  /** False once it was killed or its process ended. */
  get usable(): boolean {
    return this.verdict === null
  }

  /** Runs one call; only when loaded, free and usable. */
  run(event: string, caller: FunctionCaller, requestId: string): Promise<CallOutcome> {
    const { name, timeout, memorySize } = this.config
    return new Promise((resolve, reject) => {
      this.current = { caller, requestId, began: performance.now(), resolve, reject }
      this.within(timeout * 1000, new LocalCloudError('FUNCTION_TIMED_OUT', `The function ${name} ran past its ${timeout} s and was ended`))
      const context = { request_id: requestId, function_name: name, time_limit_in_ms: timeout * 1000, memory_limit_in_mb: memorySize, appid: APP_ID }
      // A process that is gone can't be told anything; its end rejects the call.
      this.process.send({ event, context, environment: callerEnvironment(caller) }, () => undefined)
    })
  }

  /** Ends the process; a running call is rejected with the reason. */
  kill(reason: LocalCloudError): void {
    this.verdict ??= reason
    this.process.kill('SIGKILL')
  }

  private load(): Promise<void> {
    const { name } = this.config
    const { loadMs } = this.around.limits
    this.within(loadMs, new LocalCloudError('FUNCTION_LOAD_FAILED', `The function ${name} did not load within ${loadMs / 1000} s`))
    const ready = new Promise<void>(resolve => this.process.on('message', (told: Told) => {
      if (told.kind === 'notLoaded') {
        this.around.log(`${name} can't be loaded: ${told.name} ${told.place}`)
        this.verdict ??= new LocalCloudError('FUNCTION_LOAD_FAILED', `The function ${name} can't be loaded: ${told.message}`)
      } else if (told.kind === 'ready') {
        this.isLoaded = true
        this.stopTimer()
        resolve()
      } else {
        this.finish(told)
      }
    }))
    return Promise.race([ready, this.ended.then(() => { throw this.verdict })])
  }

  private finish(told: Finished): void {
    this.noteMemory(told.peakKb)
    const call = this.take()
    const { name } = this.config
    if (call === null) return
    if (this.verdict !== null) return this.fail(call, this.verdict)
    switch (told.kind) {
      case 'reply': return call.resolve({ reply: told.reply, ms: performance.now() - call.began })
      case 'tooLarge': return this.fail(call, new LocalCloudError('REPLY_TOO_LARGE', `The reply of the function ${name} is over ${Math.floor(this.around.limits.replyBytes / 1024)} kB`))
      case 'threw': return this.fail(call, new LocalCloudError('FUNCTION_THREW', `The function ${name} threw ${told.name}: ${told.message}`), `${told.name} ${told.place}`)
      default: told satisfies never
    }
  }

  /** The log names function, request and fault; the fault's own message may quote the event and stays out. */
  private fail(call: Call, fault: LocalCloudError, detail = ''): void {
    this.around.log(`${this.config.name} ${call.requestId} ${fault.code} ${detail}`.trimEnd())
    call.reject(fault)
  }

  private watchEnd(): Promise<void> {
    return new Promise(resolve => {
      const end = (how: string) => {
        this.stopTimer()
        const { name } = this.config
        this.verdict ??= this.isLoaded
          ? new LocalCloudError('FUNCTION_CRASHED', `The process of the function ${name} ended on its own (${how})`)
          : new LocalCloudError('FUNCTION_LOAD_FAILED', `The process of the function ${name} ended while loading (${how})`)
        const call = this.take()
        if (call !== null) this.fail(call, this.verdict)
        resolve()
      }
      this.process.on('error', fault => end(fault.message))
      this.process.once('close', (code, signal) => end(signal ?? `exit ${code}`))
      this.process.once('exit', (code, signal) => setTimeout(() => end(signal ?? `exit ${code}`), LAST_WORDS_MS).unref())
    })
  }

  private take(): Call | null {
    const call = this.current
    this.current = null
    this.stopTimer()
    return call
  }

  private within(ms: number, reason: LocalCloudError): void {
    this.timer = setTimeout(() => this.kill(reason), ms)
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }

  private noteMemory(peakKb: number): void {
    const { name, memorySize } = this.config
    this.peakRssMb = Math.max(this.peakRssMb, peakKb / 1024)
    if (this.peakRssMb > memorySize) this.kill(new LocalCloudError('FUNCTION_OUT_OF_MEMORY', `The function ${name} grew past its ${memorySize} MB and was ended`))
  }
}
