// npm run docs:waves: shares of scans warned against parcels shipped, by gang, beside the peers. Written as SVG.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { levelRank, quantile, worldsOf } from '../../../simulation/measure'
import { type Gang, gangs, usual } from '../../../simulation/parameters'
import { type CampaignRun } from '../../../simulation/world'

const STEP = 2500
const STEPS = 18
const box = { left: 60, top: 30, width: 620, height: 300 }
const colours: Record<Gang, string> = { R0: '#0b6e4f', R2: '#c1121f', R3: '#e07a00', R4: '#5a189a', R5: '#1d4e89' }

interface Line { name: string; colour: string; dashed: boolean; shares: (number | null)[]; band: [number, number][] | null }

/** Share warned of each campaign's scans while so many parcels had been shipped; null where it had no scan then. */
const sharesAt = (runs: readonly CampaignRun[], step: number, is: (scan: CampaignRun['scans'][number]) => boolean): number[] =>
  runs.flatMap(run => {
    const scans = run.scans.filter(scan => Math.floor(scan.shipped / STEP) === step)
    return scans.length === 0 ? [] : [scans.filter(is).length / scans.length]
  })

const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length)
const steps = Array.from({ length: STEPS }, (_, step) => step)

function linesOf(campaigns: number, seed: number): Line[] {
  return gangs.flatMap(gang => {
    const runs = worldsOf({ ...usual, honestSenders: 5000, gang, campaigns, seed }).flatMap(world => world.campaigns)
    const warned = (scan: CampaignRun['scans'][number]) => levelRank(scan.level) >= 1
    const line: Line = {
      name: gang, colour: colours[gang], dashed: false, shares: steps.map(step => mean(sharesAt(runs, step, warned))),
      band: gang === 'R2' ? steps.map(step => { const shares = sharesAt(runs, step, warned); return [quantile(shares, 0.05) ?? 0, quantile(shares, 0.95) ?? 0] }) : null,
    }
    if (gang !== 'R0' && gang !== 'R2') return [line]
    const peers = (['count5', 'sprt'] as const).map((peer): Line => ({ name: `${gang} ${peer}`, colour: colours[gang], dashed: true, shares: steps.map(step => mean(sharesAt(runs, step, scan => scan[peer]))), band: null }))
    return [line, ...peers]
  })
}

const x = (step: number): number => box.left + (step + 0.5) / STEPS * box.width
const y = (share: number): number => box.top + (1 - share) * box.height
const points = (shares: readonly (number | null)[]): string => shares.flatMap((share, step) => (share === null ? [] : [`${x(step).toFixed(1)},${y(share).toFixed(1)}`])).join(' ')

function svg(lines: readonly Line[], campaigns: number, seed: number): string {
  const grid = [0, 0.25, 0.5, 0.75, 1].map(share => `<path d="M${box.left} ${y(share)}h${box.width}" stroke="#ddd"/><text x="${box.left - 8}" y="${y(share) + 4}" text-anchor="end">${100 * share} %</text>`)
  const ticks = steps.filter(step => step % 4 === 0).map(step => `<text x="${x(step) - box.width / STEPS / 2}" y="${box.top + box.height + 18}" text-anchor="middle">${step * STEP / 1000}k</text>`)
  const bands = lines.flatMap(({ band, colour }) => (band === null ? [] : [`<polygon fill="${colour}" opacity="0.12" points="${points(band.map(([, high]) => high))} ${points(band.map(([low]) => low)).split(' ').reverse().join(' ')}"/>`]))
  const drawn = lines.map(({ colour, dashed, shares }) => `<polyline fill="none" stroke="${colour}" stroke-width="2"${dashed ? ' stroke-dasharray="2 4"' : ''} points="${points(shares)}"/>`)
  const legend = lines.map(({ name, colour, dashed }, i) => `<path d="M${box.left + box.width + 14} ${box.top + 12 + 22 * i}h24" stroke="${colour}" stroke-width="2"${dashed ? ' stroke-dasharray="2 4"' : ''}/><text x="${box.left + box.width + 44}" y="${box.top + 16 + 22 * i}">${name}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 390" font-family="sans-serif" font-size="12">
<title>Share of scans warned against parcels shipped</title>
<rect width="820" height="390" fill="#fff"/>
<text x="${box.left}" y="18">Scans that already see a warning, by parcels shipped (0.5 % use the app; 5,000 honest senders, ${campaigns} campaigns, seed ${seed}; band: R2, 5–95 %)</text>
${[...grid, ...ticks, ...bands, ...drawn, ...legend].join('\n')}
<text x="${box.left + box.width / 2}" y="${box.top + box.height + 40}" text-anchor="middle">parcels shipped</text>
</svg>
`
}

const file = process.argv[2]
if (file === undefined) throw new Error('Say where to write the plot: tsx test/bench/waves/plot.ts FILE.svg')
const [campaigns, seed] = [16, 1]
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, svg(linesOf(campaigns, seed), campaigns, seed))
console.log(`${file}: written`)
