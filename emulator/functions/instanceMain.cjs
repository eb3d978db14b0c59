// The process of one instance: loads a built bundle and runs its main, one call at a time. Plain JavaScript, because it
// runs without the project's TypeScript loader. Talks to instance.ts over the IPC channel; memoryWatch.cjs beside it.
const { Buffer } = require('node:buffer')
const path = require('node:path')
const { Worker } = require('node:worker_threads')
const peakMemoryKb = require('./peakMemory.cjs')

const [, , file, replyBytes] = process.argv
/** Names set by the call before, to be taken back before the next one. */
let callerNames = []

// Ctrl-C in a terminal reaches the whole process group: only the local cloud decides when an instance ends.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))

new Worker(path.join(__dirname, 'memoryWatch.cjs'), { resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 } }).unref()

const nameOf = fault => (fault instanceof Error ? fault.name : typeof fault)
const messageOf = fault => (fault instanceof Error ? fault.message : String(fault))
/** Where it was thrown, without the message: that one may quote the event. */
const placeOf = fault => (fault instanceof Error ? String(fault.stack).split('\n').find(line => /^\s+at /.test(line))?.trim() ?? '' : '')

async function run(main, { event, context, environment }) {
  for (const name of callerNames) delete process.env[name]
  Object.assign(process.env, environment)
  callerNames = Object.keys(environment)
  const result = await main(JSON.parse(event), context)
  const reply = JSON.stringify(result === undefined ? null : result) ?? 'null'
  return Buffer.byteLength(reply) > Number(replyBytes) ? { kind: 'tooLarge' } : { kind: 'reply', reply }
}

try {
  const { main } = require(file)
  if (typeof main !== 'function') throw new Error('it exports no main')
  process.on('message', async call => {
    try {
      process.send({ ...await run(main, call), peakKb: peakMemoryKb() })
    } catch (fault) {
      process.send({ kind: 'threw', name: nameOf(fault), message: messageOf(fault), place: placeOf(fault), peakKb: peakMemoryKb() })
    }
  })
  process.send({ kind: 'ready' })
} catch (fault) {
  process.send({ kind: 'notLoaded', name: nameOf(fault), message: messageOf(fault), place: placeOf(fault) }, () => process.exit(1))
}
