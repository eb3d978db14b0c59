import { Cron } from 'croner'
import { type FunctionConfig, TIMER_ZONE } from './functionConfig'
import { type FunctionRunner } from './functionRunner'

/** Calls each function with a timer when its time comes; not while its last timed call still runs. Returns how to stop. */
export function startTimers(runner: FunctionRunner): () => void {
  const jobs = [...runner.configs.values()].flatMap(config => (config.timer === null ? [] : [startTimer(runner, config, config.timer)]))
  return () => jobs.forEach(job => job.stop())
}

function startTimer(runner: FunctionRunner, { name }: FunctionConfig, timer: { name: string; cron: string }): Cron {
  return new Cron(timer.cron, { timezone: TIMER_ZONE, protect: true, unref: true }, async () => {
    const event = { Type: 'Timer', TriggerName: timer.name, Time: new Date().toISOString(), Message: '' }
    // A failed call stands in the log already (instance.ts); the timer's next time comes all the same.
    await runner.call(name, JSON.stringify(event), { openid: '', source: 'wx_trigger' }).catch(() => undefined)
  })
}
