import { channel } from 'node:diagnostics_channel'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { type ReportSenderReply } from '../../core/contract/reportSender'
import { type Entity } from '../../core/evidence/entity'
import { keysOf } from '../../core/evidence/keys'
import { waveOf } from '../../core/evidence/wave'
import { blankWaybill, type Waybill } from '../../core/waybill/waybill'
import { type BookCloud, secret, startBookCloud } from '../ports/bookCloud'

const { values } = parseArgs({ options: { reports: { type: 'string', default: '200' }, instances: { type: 'string', default: '4' }, before: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } } })
const reports = Number(values.reports), instances = Number(values.instances), before = Number(values.before)
const hmac = hmacKeyMaker(secret)

/** The nth person's parcel of one storm: its sender and outlet are that storm's own. */
const parcel = (storm: number, n: number): Waybill => ({
  ...blankWaybill(), carrier: 'yto', number: `YT${String(1_000_000_000_000 + storm * 10_000 + n)}`, sender: { name: null, phone: `138${String(12_345_678 + storm)}`, address: null },
  payment: { kind: 'cashOnDelivery', amountFen: 4000 }, goods: '防疫口罩', outlet: `金华义乌${String(storm)}部`,
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
 * As many people as asked report one sender at the same moment, through the function that production runs, the SDK and the
 * local cloud. Each looked at their parcel before. Exact: when the last one is answered every voice is counted, once.
 */
async function reportsAtOnce({ book, store, cloud }: BookCloud, storm: number) {
  const now = Date.now(), keys = keysOf(parcel(storm, 0), hmac, now)
  const cases = await Promise.all(Array.from({ length: reports }, (_, n) =>
    book.noteSighting({ byPhoto: true, openid: `o${storm}-${n}`, requestId: `request-of-person-${storm}-${n}`, keys: keysOf(parcel(storm, n), hmac, now), shown: 'unknown', photoTakenInApp: true, province: `p${n % 5}`, wave: waveOf(parcel(storm, n), now) }, now).then(noted => (noted.ok ? noted.value : ''))))
  const took: number[] = []
  let answered = 0
  const cpuBefore = processorMs(), requestsBefore = requests
  const begun = performance.now()
  await Promise.all(cases.map(async (caseId, n) => {
    const { result } = await cloud.call('reportSender', { caseId, ticks: ['notOrdered'] }, `o${storm}-${n}`)
    if ((result as ReportSenderReply).ok) answered += 1
    took.push(performance.now() - begun)
  }))
  const cpuAfter = processorMs()
  const each = (total: number) => Math.round((total / reports) * 10) / 10
  const cost = { requestsEach: each(requests - requestsBefore), cloudCpuMsEach: each(cpuAfter.cloud - cpuBefore.cloud), functionsCpuMsEach: each(cpuAfter.functions - cpuBefore.functions) }
  took.sort((a, b) => a - b)
  const at = (share: number) => Math.round(took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0)
  const [sender] = await store.read([{ collection: 'entities', id: keys.sender!.id }]) as [Entity | null]
  return { reports, instances, before: storm, answered, counted: sender?.voices.bad ?? 0, scans: sender?.scans ?? 0, exact: answered === reports && sender?.voices.bad === reports && sender.scans === reports, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1), ...cost }
}

/**
 * The last storm is the figure. --before N: as many on other senders first (none: the function's instances are started by
 * the storm itself, whose p95 is told beside it as cold). The load tells whether the machine was idle.
 */
async function main(): Promise<void> {
  const cloud = await startBookCloud(instances)
  try {
    const load = Math.round(loadavg()[0]! * 10) / 10
    const storms = []
    for (let storm = 0; storm <= before; storm += 1) storms.push(await reportsAtOnce(cloud, storm))
    const result = { ...storms.at(-1)!, coldP95Ms: storms[0]!.p95Ms, cores: availableParallelism(), load }
    console.log(values.json ? JSON.stringify(result) : Object.entries(result).map(([name, figure]) => `${name.padEnd(18)} ${String(figure)}`).join('\n'))
    if (!storms.every(({ exact }) => exact)) process.exitCode = 1
  } finally {
    await cloud.close()
  }
}

void main()
