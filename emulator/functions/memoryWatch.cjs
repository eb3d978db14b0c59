// A thread of its own in each instance, so that it sees the memory even while a function keeps the main thread busy.
// Writes the peak resident memory in kB to file descriptor 4 (instance.ts), a line each time it grew.
const { writeSync } = require('node:fs')
const { setInterval } = require('node:timers')
const peakMemoryKb = require('./peakMemory.cjs')

const LOOK_EVERY_MS = 50
/** A heartbeat: when nobody reads any more, the local cloud is gone. */
const SPEAK_EVERY_LOOKS = 20
const REPORT = 4

let told = 0
let looks = 0
setInterval(() => {
  const peak = peakMemoryKb()
  looks += 1
  if (peak === told && looks % SPEAK_EVERY_LOOKS !== 0) return
  told = peak
  try {
    writeSync(REPORT, `${peak}\n`)
  } catch (fault) {
    if (fault.code !== 'EAGAIN') process.kill(process.pid, 'SIGKILL')
  }
}, LOOK_EVERY_MS)
