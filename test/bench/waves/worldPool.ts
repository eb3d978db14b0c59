import { type ChildProcess, fork } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { measure, type Measured, quantile } from '../../../simulation/measure'
import { type Attack, type Parameters } from '../../../simulation/parameters'
import { CAMPAIGNS_A_WORLD, type WorldRun } from '../../../simulation/world'

export type Job = { kind: 'world'; parameters: Parameters; number: number; campaigns: number } | { kind: 'attack'; parameters: Parameters; attack: Attack; trial: number }

const TRIALS = 5

/**
 * Worlds are independent and seeded one by one: played on every core they come out as they would one after the other.
 * A world played before (the same parameters and number) is not played again. Close it, or its children keep running.
 */
export class WorldPool {
  private readonly idle: ChildProcess[] = []
  private readonly children: ChildProcess[]
  private readonly waiting: ((child: ChildProcess) => void)[] = []
  private readonly played = new Map<string, Promise<WorldRun>>()

  constructor(processes = os.availableParallelism()) {
    this.children = Array.from({ length: processes }, () => fork(path.join(__dirname, 'worldProcess.ts')))
    this.idle.push(...this.children)
  }

  /** Shares are medians over the campaigns, five attacks' median where there is an attack. */
  async measure(parameters: Parameters): Promise<Measured> {
    const { attack } = parameters
    const [worlds, fakes] = await Promise.all([this.worldsOf(parameters), attack === null ? null : this.fakesToFlag(attack, parameters)])
    return measure(parameters, worlds, fakes)
  }

  worldsOf(parameters: Parameters): Promise<WorldRun[]> {
    const worlds: Promise<WorldRun>[] = []
    for (let left = parameters.campaigns; left > 0; left -= CAMPAIGNS_A_WORLD) {
      const number = worlds.length
      const campaigns = Math.min(CAMPAIGNS_A_WORLD, left)
      // How many campaigns there are in all, and who attacks one sender elsewhere, changes nothing in a world.
      const same = JSON.stringify([{ ...parameters, campaigns, attack: null, fakes: 0, honestScans: 0 }, number])
      if (!this.played.has(same)) this.played.set(same, this.run<WorldRun>({ kind: 'world', parameters, number, campaigns }))
      worlds.push(this.played.get(same)!)
    }
    return Promise.all(worlds)
  }

  /** Median of five attacks; null when the parameters' most fakes were not enough. */
  async fakesToFlag(attack: Attack, parameters: Parameters): Promise<number | null> {
    const tried = await Promise.all(Array.from({ length: TRIALS }, (_, trial) => this.run<{ fakes: number | null }>({ kind: 'attack', parameters, attack, trial })))
    return quantile(tried.map(({ fakes }) => fakes), 0.5)
  }

  close(): void {
    for (const child of this.children) child.kill()
  }

  private async run<T>(job: Job): Promise<T> {
    const child = this.idle.pop() ?? await new Promise<ChildProcess>(take => { this.waiting.push(take) })
    const result = await new Promise<T>((resolve, reject) => {
      const ended = (): void => reject(new Error('A process of the simulation ended early'))
      child.once('exit', ended)
      child.once('message', message => {
        child.off('exit', ended)
        resolve(message as T)
      })
      child.send(job)
    })
    const next = this.waiting.shift()
    if (next === undefined) this.idle.push(child)
    else next(child)
    return result
  }
}
