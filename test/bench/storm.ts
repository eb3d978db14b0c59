import { channel } from 'node:diagnostics_channel'
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { type Entity } from '../../core/evidence/entity'
import { keysOf } from '../../core/evidence/keys'
import { waveOf } from '../../core/evidence/wave'
import { blankWaybill, type Waybill } from '../../core/waybill/waybill'
import { secret, startBookCloud } from '../ports/bookCloud'

const { values } = parseArgs({ options: { reports: { type: 'string', default: '200' }, instances: { type: 'string', default: '4' }, json: { type: 'boolean', default: false } } })
const reports = Number(values.reports), instances = Number(values.instances)
const hmac = hmacKeyMaker(secret)

const parcel = (n: number): Waybill => ({
  ...blankWaybill(), carrier: 'yto', number: `YT${String(1_000_000_000_000 + n)}`, sender: { name: null, phone: '13812345678', address: null },
  payment: { kind: 'cashOnDelivery', amountFen: 4000 }, goods: '防疫口罩', outlet: '金华义乌一部',
})

/** Requests that reached the local cloud so far: what the SDK sent. */
let requests = 0
channel('http.server.request.start').subscribe(() => { requests += 1 })

/** Processor time in ms: of this process (bench and local cloud) and of the function's instances, its children (Linux only). */
function processorMs(): { cloud: number; functions: number } {
  const own = process.cpuUsage()
  const children = process.platform !== 'linux' ? [] : readdirSync('/proc').filter(name => /^\d+$/u.test(name)).flatMap(pid => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /u, '').split(' ')
      return Number(fields[1]) === process.pid ? [(Number(fields[11]) + Number(fields[12])) * 10] : []
    } catch {
      return [] // ended meanwhile
    }
  })
  return { cloud: (own.user + own.system) / 1000, functions: children.reduce((sum, ms) => sum + ms, 0) }
}

/**
 * As many people as asked report one sender at the same moment, through the SDK and the local cloud. Each looked at their
 * parcel before, so the instances run warm.
 */
async function main(): Promise<void> {
  const { book, store, close } = await startBookCloud(instances)
  try {
    const now = Date.now(), keys = keysOf(parcel(0), hmac, now)
    const cases = await Promise.all(Array.from({ length: reports }, (_, n) =>
      book.noteSighting({ byPhoto: true, openid: `o${n}`, requestId: `request-of-person-${n}`, keys: keysOf(parcel(n), hmac, now), shown: 'unknown', photoTakenInApp: true, province: `p${n % 5}`, wave: waveOf(parcel(n), now) }, now).then(noted => (noted.ok ? noted.value : ''))))
    const took: number[] = []
    let answered = 0
    const before = processorMs(), requestsBefore = requests
    const begun = performance.now()
    await Promise.all(cases.map(async (caseId, n) => {
      const cast = await book.castVoice({ openid: `o${n}`, caseId, state: 'report' }, now)
      if (cast.ok) answered += 1
      took.push(performance.now() - begun)
    }))
    const after = processorMs()
    const each = (total: number) => Math.round((total / reports) * 10) / 10
    const cost = { requestsEach: each(requests - requestsBefore), cloudCpuMsEach: each(after.cloud - before.cloud), functionsCpuMsEach: each(after.functions - before.functions) }
    took.sort((a, b) => a - b)
    const at = (share: number) => Math.round(took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0)
    const [sender] = await store.read([{ collection: 'entities', id: keys.sender!.id }]) as [Entity | null]
    const result = { reports, instances, answered, counted: sender?.voices.bad ?? 0, scans: sender?.scans ?? 0, exact: sender?.voices.bad === reports && sender.scans === reports, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1), ...cost }
    console.log(values.json ? JSON.stringify(result) : Object.entries(result).map(([name, figure]) => `${name.padEnd(18)} ${String(figure)}`).join('\n'))
    if (!result.exact || answered !== reports) process.exitCode = 1
  } finally {
    await close()
  }
}

void main()
