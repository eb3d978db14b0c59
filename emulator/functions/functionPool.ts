import { randomUUID } from 'node:crypto'
import { totalmem } from 'node:os'
import { LocalCloudError } from '../localCloudError'
import { type FunctionCaller } from './caller'
import { type FunctionConfig } from './functionConfig'
import { type CallOutcome, Instance, type Surroundings } from './instance'

interface Waiting {
  event: string
  caller: FunctionCaller
  requestId: string
  resolve(outcome: CallOutcome): void
  reject(fault: unknown): void
}

/** All instances of one function: a call takes a free one, else waits while another is started, up to the limits. */
export class FunctionPool {
  private readonly instances = new Set<Instance>()
  /** Loaded and free, the one used last at the end: so the others can grow idle and end. */
  private free: { instance: Instance; ending: NodeJS.Timeout }[] = []
  private starting = 0
  private waiting: Waiting[] = []
  private closed: LocalCloudError | null = null
  private peak: number | null = null
  private readonly most: number

  constructor(readonly config: FunctionConfig, private readonly around: Surroundings) {
    this.most = Math.max(1, Math.min(around.limits.instances, Math.floor(totalmem() / 2 / 1024 / 1024 / config.memorySize)))
  }

  /** Runs one call; the event is JSON text. Rejects with a LocalCloudError. */
  call(event: string, caller: FunctionCaller): Promise<CallOutcome> {
    const { name } = this.config
    if (this.closed !== null) return Promise.reject(this.closed)
    if (this.waiting.length >= this.around.limits.waitingCalls && this.free.length === 0) return Promise.reject(new LocalCloudError('TOO_MANY_CALLS', `The function ${name} has ${this.waiting.length} calls waiting already`))
    return new Promise((resolve, reject) => {
      this.waiting.push({ event, caller, requestId: randomUUID(), resolve, reject })
      this.dispatch()
    })
  }

  /** The instance with this token, if it is one of ours. */
  find(token: string): Instance | null {
    for (const instance of this.instances) if (instance.token === token) return instance
    return null
  }

  /** Peak resident memory in MB over all instances so far; null when none was started. */
  peakRssMb(): number | null {
    const living = [...this.instances].map(instance => instance.peakRssMb)
    return this.peak === null && living.length === 0 ? null : Math.max(this.peak ?? 0, ...living)
  }

  /** Ends every instance; running and waiting calls are rejected with the reason. */
  async close(reason: LocalCloudError): Promise<void> {
    this.closed = reason
    this.refuseWaiting(reason)
    const ending = [...this.instances].map(instance => { instance.kill(reason); return instance.ended })
    this.free.forEach(({ ending: timer }) => clearTimeout(timer))
    await Promise.all(ending)
  }

  private dispatch(): void {
    while (this.waiting.length > 0 && this.free.length > 0) this.hand()
    while (this.closed === null && this.waiting.length > this.starting && this.instances.size < this.most) this.start()
  }

  private hand(): void {
    const spare = this.free.pop()
    if (spare === undefined) return
    clearTimeout(spare.ending)
    if (!spare.instance.usable) return
    const call = this.waiting.shift()
    if (call === undefined) return
    const { instance } = spare
    void instance.run(call.event, call.caller, call.requestId).then(call.resolve, call.reject).then(() => this.release(instance))
  }

  private start(): void {
    const instance = new Instance(this.config, this.around)
    this.instances.add(instance)
    this.starting += 1
    void instance.ended.then(() => this.forget(instance))
    void instance.loaded.then(
      () => { this.starting -= 1; this.release(instance) },
      // One failed start costs one call; the next one tries afresh.
      fault => { this.starting -= 1; this.waiting.shift()?.reject(fault); this.dispatch() },
    )
  }

  private refuseWaiting(reason: unknown): void {
    const refused = this.waiting
    this.waiting = []
    refused.forEach(call => call.reject(reason))
  }

  /** A loaded instance without a call: the next one waiting gets it. */
  private release(instance: Instance): void {
    if (!instance.usable) return
    const ending = setTimeout(() => instance.kill(new LocalCloudError('CLOSED', 'idle')), this.around.limits.idleMs)
    ending.unref()
    this.free.push({ instance, ending })
    this.dispatch()
  }

  private forget(instance: Instance): void {
    this.instances.delete(instance)
    this.peak = Math.max(this.peak ?? 0, instance.peakRssMb)
    this.free.filter(one => one.instance === instance).forEach(one => clearTimeout(one.ending))
    this.free = this.free.filter(one => one.instance !== instance)
    this.dispatch()
  }
}
