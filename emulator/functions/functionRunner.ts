import { LocalCloudError } from '../localCloudError'
import { type FunctionCaller } from './caller'
import { type FunctionConfig } from './functionConfig'
import { FunctionPool } from './functionPool'
import { type CallOutcome, type Instance, type Surroundings } from './instance'

/** All functions of the folder, each with its own instances. */
export class FunctionRunner {
  private readonly pools: ReadonlyMap<string, FunctionPool>

  constructor(readonly configs: ReadonlyMap<string, FunctionConfig>, private readonly around: Surroundings) {
    this.pools = new Map([...configs].map(([name, config]) => [name, new FunctionPool(config, around)]))
  }

  /** Runs a function on an event given as JSON text. Rejects with a LocalCloudError. */
  call(name: string, event: string, caller: FunctionCaller): Promise<CallOutcome> {
    const pool = this.pools.get(name)
    const { eventBytes } = this.around.limits
    if (pool === undefined) return Promise.reject(new LocalCloudError('FUNCTION_NOT_FOUND', `There is no function ${name}`))
    if (Buffer.byteLength(event) > eventBytes) return Promise.reject(new LocalCloudError('REQUEST_TOO_LARGE', `A request may have at most ${Math.floor(eventBytes / 1024)} kB`))
    return pool.call(event, caller)
  }

  /** As a mini-program calls it: refuses what is not for clients, and adds userInfo to the event as the platform does. */
  callAsClient(name: string, event: object, openid: string, appId: string): Promise<CallOutcome> {
    if (this.configs.get(name)?.client === false) return Promise.reject(new LocalCloudError('FUNCTION_NOT_FOR_CLIENTS', `The function ${name} is not for clients`))
    return this.call(name, JSON.stringify({ ...event, userInfo: { appId, openId: openid } }), { openid, source: 'wx_client' })
  }

  /** The instance a token belongs to; null for anybody else's. */
  findInstance(token: string): Instance | null {
    for (const pool of this.pools.values()) {
      const instance = pool.find(token)
      if (instance !== null) return instance
    }
    return null
  }

  peakRssMb(name: string): number | null {
    return this.pools.get(name)?.peakRssMb() ?? null
  }

  /** Ends every instance at once; whoever waits is told CLOSED. */
  async close(): Promise<void> {
    const reason = new LocalCloudError('CLOSED', 'The local cloud is shutting down')
    await Promise.all([...this.pools.values()].map(pool => pool.close(reason)))
  }
}
