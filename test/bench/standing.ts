import { parseArgs } from 'node:util'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { blankEntity } from '../../core/evidence/entity'
import { keysOf } from '../../core/evidence/keys'
import { standingRefs } from '../../core/evidence/weigh'
import { blankWaybill } from '../../core/waybill/waybill'
import { openBookFile } from '../../scripts/bookFile'
import { secret, startBookCloud } from '../ports/bookCloud'

const { values } = parseArgs({ options: { small: { type: 'string', default: '10000' }, large: { type: 'string', default: '1000000' }, looks: { type: 'string', default: '400' }, json: { type: 'boolean', default: false } } })
const hmac = hmacKeyMaker(secret)
const now = Date.UTC(2026, 10, 23)
const keysAt = (n: number) => keysOf({ ...blankWaybill(), carrier: 'yto', number: null, sender: { name: null, phone: `138${String(n).padStart(8, '0')}`, address: null }, payment: { kind: 'cashOnDelivery', amountFen: 4000 }, goods: '口罩', outlet: `第${n}` }, hmac, now)

/** Median ms of a standing in a book of this many entities, through the SDK and the local cloud. */
async function measure(entities: number): Promise<{ entities: number; reads: number; medianMs: number; p95Ms: number }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'daofu-standing-'))
  try {
    const file = openBookFile(dataDir)
    const ids = Array.from({ length: Math.ceil(entities / 7) }, (_, n) => n)
    file.fill('entities', ids.flatMap(n => standingRefs(keysAt(n)).map(id => [String(id), { ...blankEntity('sender', now), mass: { e346: { bad: 900_000, good: 100_000, newBad: 0, newGood: 0 } }, voices: { bad: 1, good: 1 } }] as const)).slice(0, entities))
    file.close()
    const { book, close } = await startBookCloud(1, dataDir)
    try {
      const took: number[] = []
      for (let n = 0; n < Number(values.looks); n++) {
        const begun = performance.now()
        await book.standingOf(keysAt((n * 7919) % Math.floor(entities / 7)), now)
        if (n >= 50) took.push(performance.now() - begun)
      }
      took.sort((a, b) => a - b)
      const at = (share: number) => Math.round((took[Math.floor(share * took.length)] ?? 0) * 100) / 100
      return { entities, reads: standingRefs(keysAt(1)).filter(id => id !== null).length, medianMs: at(0.5), p95Ms: at(0.95) }
    } finally {
      await close()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function main(): Promise<void> {
  const small = await measure(Number(values.small)), large = await measure(Number(values.large))
  const ratio = Math.round((large.medianMs / small.medianMs) * 100) / 100
  if (values.json) return console.log(JSON.stringify({ small, large, ratio }))
  console.log('entities   reads  median ms  p95 ms')
  for (const { entities, reads, medianMs, p95Ms } of [small, large]) console.log(`${String(entities).padEnd(10)} ${String(reads).padEnd(6)} ${String(medianMs).padEnd(10)} ${p95Ms}`)
  console.log(`median ${ratio} times`)
}

void main()
