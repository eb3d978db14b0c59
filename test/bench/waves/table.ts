import { type Measured, quantile } from '../../../simulation/measure'
import { attacks, gangs, type Parameters } from '../../../simulation/parameters'
import { CAMPAIGNS_A_WORLD } from '../../../simulation/world'
import { type WorldPool } from './worldPool'

/** One line of the table, of one seed; null is a level never reached, or an attack that never succeeded. */
interface Figure {
  what: string
  value: number | null
  show(value: number): string
  target: { text: string; holds(value: number | null): boolean }
  /** Harm too rare for a median to show is counted over all seeds together. */
  over: 'median' | 'mean'
}

export interface Row { what: string; measured: string; band: string; target: string; holds: boolean }

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const whole = (value: number): string => value.toLocaleString('en')
const rate = (value: number): string => value.toFixed(2)

const figure = (what: string, value: number | null, show: Figure['show'], target: Figure['target'], over: Figure['over'] = 'median'): Figure => ({ what, value, show, target, over })
const atLeast = (target: number, show: Figure['show']): Figure['target'] => ({ text: `≥ ${show(target)}`, holds: value => value === null || value >= target })
const atMost = (target: number, show: Figure['show']): Figure['target'] => ({ text: `≤ ${show(target)}`, holds: value => value !== null && value <= target })
const shown = { text: '', holds: (): boolean => true }
const never = (most: number): Figure['target'] => ({ text: `never up to ${most}`, holds: value => value === null })

/** Campaigns run only to count rare harm, over all seeds together: half a million honest senders at the usual 20,000 a world. */
const HARM_CAMPAIGNS = 100
const warnedTargets = { R0: 0.96, R2: 0.93, R3: 0.9, R4: 0.72, R5: 0.5 } as const
const fakeTargets = [[5, 8], [20, 20], [100, 60], [300, 150]] as const

/** Every row of the must-show table that a simulation answers, measured over the seeds. */
export async function tableRows(pool: WorldPool, seeds: readonly Parameters[]): Promise<Row[]> {
  const ofSeeds = await Promise.all(seeds.map(parameters => figuresOf(pool, parameters, Math.max(parameters.campaigns, Math.ceil(HARM_CAMPAIGNS / seeds.length / CAMPAIGNS_A_WORLD) * CAMPAIGNS_A_WORLD))))
  return (ofSeeds[0] ?? []).map(({ what, show, target, over }, line) => {
    const values = ofSeeds.map(figures => figures[line]!.value)
    const median = over === 'median' ? quantile(values, 0.5) : values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length
    const say = (value: number | null): string => (value === null ? 'never' : show(value))
    return { what, measured: say(median), band: seeds.length === 1 ? '' : `${say(quantile(values, 0.05))} – ${say(quantile(values, 0.95))}`, target: target.text, holds: target.holds(median) }
  })
}

async function figuresOf(pool: WorldPool, given: Parameters, harmCampaigns: number): Promise<Figure[]> {
  const usual: Parameters = { ...given, gang: 'R2', attack: null }
  const [byGang, noisy, many, few, harm, hard, fakes] = await Promise.all([
    Promise.all(gangs.map(gang => pool.measure({ ...usual, gang }))),
    pool.measure({ ...usual, noise: 0.1 }),
    pool.measure({ ...usual, adoption: 0.02 }),
    pool.measure({ ...usual, adoption: 0.001 }),
    pool.measure({ ...usual, campaigns: harmCampaigns }),
    pool.measure({ ...usual, adoption: 0.02, hard: true, campaigns: harmCampaigns }),
    Promise.all(attacks.map(attack => fakesFigures(pool, usual, attack))),
  ])
  const r2 = byGang[gangs.indexOf('R2')]!
  return [
    ...byGang.flatMap((measured, at) => gangFigures(gangs[at]!, measured)),
    figure('R2, one wrong character on 10 % of parcels: warned falls by', Math.max(0, r2.warned - noisy.warned), percent, atMost(0.05, percent)),
    figure('R2, a = 2 %: scans warned', many.warned, percent, atLeast(0.98, percent)),
    figure('R2, a = 2 %: ordinary scans shown doubtful', many.ordinaryDoubtful, percent, shown),
    figure('R2, a = 0.1 %: scans warned', few.warned, percent, atLeast(0.75, percent)),
    ...fakes.flat(),
    figure(`honest senders flagged per 100,000 (${whole(harm.honestSenders)} a seed)`, harm.honestFlaggedPer100k, rate, atMost(0.5, rate), 'mean'),
    figure('ordinary scans shown doubtful', harm.ordinaryDoubtful, percent, atMost(0.01, percent)),
    figure('HARD, a = 2 %: honest senders flagged per 100,000', hard.honestFlaggedPer100k, rate, atMost(2, rate), 'mean'),
    figure('HARD, a = 2 %: ordinary scans shown doubtful', hard.ordinaryDoubtful, percent, atMost(0.03, percent)),
  ]
}

function gangFigures(gang: Measured['gang'], measured: Measured): Figure[] {
  const warned = figure(`${gang}: scans warned`, measured.warned, percent, atLeast(warnedTargets[gang], percent))
  if (gang !== 'R2') return [warned, figure(`${gang}: ordinary scans shown doubtful in that world`, measured.ordinaryDoubtful, percent, shown)]
  return [
    warned,
    figure('R2: first doubtful (parcels shipped)', measured.firstDoubtful, whole, atMost(5500, whole)),
    figure('R2: first suspected', measured.firstSuspected, whole, atMost(11_000, whole)),
    figure('R2: first flagged', measured.firstFlagged, whole, atMost(14_000, whole)),
    figure('R2: aged vouchers to clear it, halfway', measured.vouchersToClear, whole, atLeast(40, whole)),
    figure('R2: scans warned by five reports on the number', measured.peers.count5.warned, percent, shown),
    figure('R2: scans warned by SPRT on the number', measured.peers.sprt.warned, percent, shown),
  ]
}

const fakesFigures = (pool: WorldPool, usual: Parameters, attack: (typeof attacks)[number]): Promise<Figure[]> =>
  Promise.all(fakeTargets.map(async ([honestScans, least]) => figure(
    `${attack} fakes to flag an honest sender with ${honestScans} good scans`, await pool.fakesToFlag(attack, { ...usual, honestScans }), whole,
    attack === 'aged' ? atLeast(least, whole) : never(usual.fakes))))
