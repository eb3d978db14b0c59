// A child of worldPool: plays the worlds and attacks it is sent, one after the other.
import { fakesToFlag } from '../../../simulation/attack'
import { runWorld } from '../../../simulation/world'
import { type Job } from './worldPool'

process.on('message', (job: Job) => {
  process.send!(job.kind === 'world' ? runWorld(job.parameters, job.number, job.campaigns) : { fakes: fakesToFlag(job.attack, job.parameters, job.trial) })
})
