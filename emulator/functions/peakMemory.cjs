const { readFileSync } = require('node:fs')

/**
 * The peak resident memory of this process in kB. On Linux VmHWM: what getrusage tells there starts from the size of
 * the process that forked this one.
 */
module.exports = function peakMemoryKb() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
}
