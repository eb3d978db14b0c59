// npm run bench:waves -- [options]: EVIDENCE's world, played on core/evidence and on two peers. See docs/evidence.md.
import { type Options, optionsFrom, usage } from './waves/options'
import { tableRows } from './waves/table'
import { WorldPool } from './waves/worldPool'

async function main({ parameters, json, table, seeds, help }: Options): Promise<number> {
  if (help) {
    console.log(usage)
    return 0
  }
  const pool = new WorldPool()
  try {
    if (!table) {
      const { bands, ...measured } = await pool.measure(parameters)
      console.log(json ? JSON.stringify(measured) : JSON.stringify({ ...measured, bands }, null, 2))
      return 0
    }
    const rows = await tableRows(pool, Array.from({ length: seeds }, (_, i) => ({ ...parameters, seed: parameters.seed + i })))
    for (const { holds, what, measured, band, target } of rows) console.log(`${holds ? '    ' : 'MISS'} ${what.padEnd(66)} ${measured.padStart(10)}   ${band.padEnd(20)} ${target}`)
    return rows.every(row => row.holds) ? 0 : 1
  } finally {
    pool.close()
  }
}

function chosen(): Options {
  try {
    return optionsFrom(process.argv.slice(2))
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : String(fault)}\n\n${usage}`)
    process.exit(2)
  }
}

main(chosen()).then(code => { process.exitCode = code }, (fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
