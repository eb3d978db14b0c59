import { parseArgs } from 'node:util'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { blankEntity, type Entity } from '../../core/evidence/entity'
import { keysOf } from '../../core/evidence/keys'
import { standingRefs } from '../../core/evidence/weigh'
import { blankWaybill } from '../../core/waybill/waybill'
import { openBookFile } from '../../scripts/bookFile'
import { secret, startBookCloud } from '../ports/bookCloud'
import { quantile } from './quantile'

const { values } = parseArgs({ options: { small: { type: 'string', default: '10000' }, large: { type: 'string', default: '1000000' }, looks: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } } })
const hmac = hmacKeyMaker(secret)
const now = Date.UTC(2026, 10, 23)
const keysAt = (n: number) => keysOf({ ...blankWaybill(), carrier: 'yto', number: null, sender: { name: null, phone: `138${String(n).padStart(8, '0')}`, address: null }, payment: { kind: 'cashOnDelivery', amountFen: 4000 }, goods: '口罩', outlet: `第${n}` }, hmac, now)
/** A parcel's documents: each has seven of its own. */
const EACH = standingRefs(keysAt(1)).filter(id => id !== null).length

function* entitiesOf(parcels: number): Generator<readonly [id: string, document: Entity]> {
  for (let n = 0; n < parcels; n++) for (const id of standingRefs(keysAt(n))) yield [String(id), { ...blankEntity('sender', now), mass: { e346: { bad: 2_900_000, good: 100_000, newBad: 0, newGood: 0 } }, voices: { bad: 3, good: 1 } }]
}

/** A book of this many entities behind the SDK and a local cloud of its own. */
async function bookOf(entities: number) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'daofu-standing-'))
  const file = openBookFile(dataDir)
  const parcels = Math.floor(entities / EACH)
  file.fill('entities', entitiesOf(parcels))
  file.close()
  const { book, close } = await startBookCloud(1, dataDir)
  const took: number[] = []
  return {
    took, close, entities: parcels * EACH,
    async look(n: number, counts: boolean): Promise<void> {
      const begun = performance.now()
      const { level } = await book.standingOf(keysAt((n * 7919) % parcels), now)
      if (level === 'unknown') throw new Error('The book did not know a parcel it was filled with')
      if (counts) took.push(performance.now() - begun)
    },
  }
}

/** Looks go to the small and the large book in turn, so that whatever else the machine does falls on both alike. */
async function main(): Promise<void> {
  const books = [await bookOf(Number(values.small)), await bookOf(Number(values.large))]
  try {
    for (let n = 0; n < 300; n++) for (const book of books) await book.look(n, false)
    for (let n = 0; n < Number(values.looks); n++) for (const book of n % 2 === 0 ? books : [...books].reverse()) await book.look(300 + n, true)
    const hundredths = (ms: number) => Math.round(ms * 100) / 100
    const rows = books.map(({ took, entities }) => ({ entities, reads: EACH, medianMs: hundredths(quantile(took, 0.5)), p95Ms: hundredths(quantile(took, 0.95)) }))
    const ratio = hundredths(rows[1]!.medianMs / rows[0]!.medianMs)
    if (values.json) return console.log(JSON.stringify({ small: rows[0], large: rows[1], ratio }))
    console.log('entities   reads  median ms  p95 ms')
    for (const { entities, reads, medianMs, p95Ms } of rows) console.log(`${String(entities).padEnd(10)} ${String(reads).padEnd(6)} ${String(medianMs).padEnd(10)} ${p95Ms}`)
    console.log(`median ${ratio} times`)
  } finally {
    for (const book of books) await book.close()
  }
}

void main()
