// npm run bench:waves -- [options]: EVIDENCE's world, played on core/evidence and on two peers. See docs/evidence.md.
import { parseArgs } from 'node:util'
import { attacks, gangs, type Parameters, usual } from '../../simulation/parameters'
import { tableRows } from './waves/table'
import { WorldPool } from './waves/worldPool'

const { values } = parseArgs({
  options: {
    adoption: { type: 'string' }, gang: { type: 'string' }, seed: { type: 'string' }, campaigns: { type: 'string' }, 'report-prob': { type: 'string' }, 'scan-prob': { type: 'string' },
    'rotate-every': { type: 'string' }, 'parcels-per-day': { type: 'string' }, 'masked-honest': { type: 'string' }, hard: { type: 'boolean' }, noise: { type: 'string' },
    'honest-senders': { type: 'string' }, 'gang-cities': { type: 'string' }, herding: { type: 'string' }, attack: { type: 'string' }, fakes: { type: 'string' }, 'honest-scans': { type: 'string' },
    json: { type: 'boolean' }, table: { type: 'boolean' }, seeds: { type: 'string' },
  },
})

const numbered = (name: Exclude<keyof typeof values, 'hard' | 'json' | 'table'>, otherwise: number, low: number, high: number): number => {
  const value = values[name] === undefined ? otherwise : Number(values[name])
  if (!(value >= low && value <= high)) throw new Error(`--${name} must be a number from ${low} to ${high}`)
  return value
}
const oneOf = <T extends string>(name: 'gang' | 'attack', choices: readonly T[], value: string): T => {
  const known = choices.find(choice => choice === value)
  if (known === undefined) throw new Error(`--${name} must be one of ${choices.join(', ')}`)
  return known
}

const parameters: Parameters = {
  adoption: numbered('adoption', usual.adoption, 0, 1),
  gang: oneOf('gang', gangs, values.gang ?? usual.gang),
  seed: numbered('seed', usual.seed, 0, Number.MAX_SAFE_INTEGER),
  campaigns: numbered('campaigns', usual.campaigns, 1, 10_000),
  reportProb: numbered('report-prob', usual.reportProb, 0, 1),
  scanProb: numbered('scan-prob', usual.scanProb, 0, 1),
  rotateEvery: numbered('rotate-every', usual.rotateEvery, 1, 1e9),
  parcelsPerDay: numbered('parcels-per-day', usual.parcelsPerDay, 1, 1e6),
  maskedHonest: numbered('masked-honest', usual.maskedHonest, 0, 1),
  hard: values.hard === true,
  noise: numbered('noise', usual.noise, 0, 1),
  honestSenders: numbered('honest-senders', usual.honestSenders, 1, 1e6),
  gangCities: numbered('gang-cities', usual.gangCities, 1, 40),
  herding: numbered('herding', usual.herding, 0, 1),
  attack: values.attack === undefined ? null : oneOf('attack', attacks, values.attack),
  fakes: numbered('fakes', usual.fakes, 1, 10_000),
  honestScans: numbered('honest-scans', usual.honestScans, 0, 10_000),
}

/** The table over that many seeds, from the one given on. */
const seeds = numbered('seeds', 1, 1, 100)

async function main(): Promise<void> {
  const pool = new WorldPool()
  try {
    if (values.table !== true) {
      console.log(JSON.stringify(await pool.measure(parameters), null, values.json === true ? undefined : 2))
      return
    }
    const rows = await tableRows(pool, Array.from({ length: seeds }, (_, i) => ({ ...parameters, seed: parameters.seed + i })))
    for (const { holds, what, measured, band, target } of rows) console.log(`${holds ? '    ' : 'MISS'} ${what.padEnd(66)} ${measured.padStart(10)}   ${band.padEnd(20)} ${target}`)
    process.exitCode = rows.every(row => row.holds) ? 0 : 1
  } finally {
    pool.close()
  }
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exitCode = 2
})
