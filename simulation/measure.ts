import { type StandingLevel } from '../core/evidence/standing'
import { type Gang, type Parameters } from './parameters'
import { type CampaignRun, CAMPAIGNS_A_WORLD, runWorld, type WorldRun } from './world'

/** Shares are fractions; parcels are those shipped when the first scan saw that level; null means never, or not asked. */
export interface Measured {
  gang: Gang
  adoption: number
  seed: number
  campaigns: number
  warned: number
  firstDoubtful: number | null
  firstSuspected: number | null
  firstFlagged: number | null
  neverFlagged: number
  honestFlaggedPer100k: number
  honestSenders: number
  ordinaryDoubtful: number
  fakesToFlag: number | null
  vouchersToClear: number | null
  peers: Record<'count5' | 'sprt', PeerMeasured>
  /** 5 % to 95 % of the campaigns. */
  bands: Record<'warned' | 'firstDoubtful' | 'firstSuspected' | 'firstFlagged' | 'vouchersToClear', [number | null, number | null]>
}

export interface PeerMeasured { warned: number; firstWarned: number | null; neverWarned: number; honestWarnedPer100k: number; ordinaryWarned: number }

const rank: Record<StandingLevel, number> = { unknown: 0, knownGood: 0, doubtful: 1, suspected: 2, flagged: 3 }
export const levelRank = (level: StandingLevel): number => rank[level]

/** The worlds of these parameters, one after the other: four campaigns to a world. */
export function worldsOf(parameters: Parameters): WorldRun[] {
  const runs: WorldRun[] = []
  for (let left = parameters.campaigns; left > 0; left -= CAMPAIGNS_A_WORLD) runs.push(runWorld(parameters, runs.length, Math.min(CAMPAIGNS_A_WORLD, left)))
  return runs
}

/** The value below which that part of them lies; values that never came (null) are the largest. */
export function quantile(values: readonly (number | null)[], part: number): number | null {
  const sorted = values.map(value => value ?? Infinity).sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Infinity
  return value === Infinity ? null : value
}

const firstAt = (run: CampaignRun, is: (scan: CampaignRun['scans'][number]) => boolean): number | null => run.scans.find(is)?.shipped ?? null
const shareOf = (run: CampaignRun, is: (scan: CampaignRun['scans'][number]) => boolean): number => run.scans.filter(is).length / Math.max(1, run.scans.length)
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * What those worlds show.
 * @param fakes fake accounts it took to flag an honest sender; null when none were enough or nobody tried
 */
export function measure(parameters: Parameters, worlds: readonly WorldRun[], fakes: number | null): Measured {
  const runs = worlds.flatMap(world => world.campaigns)
  const honestSenders = sum(worlds.map(world => world.honestSenders))
  const ordinaryScans = Math.max(1, sum(worlds.map(world => world.ordinaryScans)))
  const warned = runs.map(run => shareOf(run, scan => rank[scan.level] >= 1))
  const first = (level: number) => runs.map(run => firstAt(run, scan => rank[scan.level] >= level))
  const [doubtful, suspected, flagged, vouchers] = [first(1), first(2), first(3), runs.map(run => run.vouchersToClear)]
  const band = (values: readonly (number | null)[]): [number | null, number | null] => [quantile(values, 0.05), quantile(values, 0.95)]
  const peer = (name: 'count5' | 'sprt'): PeerMeasured => ({
    warned: quantile(runs.map(run => shareOf(run, scan => scan[name])), 0.5) ?? 0,
    firstWarned: quantile(runs.map(run => firstAt(run, scan => scan[name])), 0.5),
    neverWarned: runs.filter(run => !run.scans.some(scan => scan[name])).length / runs.length,
    honestWarnedPer100k: sum(worlds.map(world => world.peers[name].honestFlagged)) / honestSenders * 1e5,
    ordinaryWarned: sum(worlds.map(world => world.peers[name].ordinaryWarned)) / ordinaryScans,
  })
  const { gang, adoption, seed, campaigns } = parameters
  return {
    gang, adoption, seed, campaigns,
    warned: quantile(warned, 0.5) ?? 0,
    firstDoubtful: quantile(doubtful, 0.5), firstSuspected: quantile(suspected, 0.5), firstFlagged: quantile(flagged, 0.5),
    neverFlagged: flagged.filter(at => at === null).length / runs.length,
    honestFlaggedPer100k: sum(worlds.map(world => world.honestFlagged)) / honestSenders * 1e5,
    honestSenders,
    ordinaryDoubtful: sum(worlds.map(world => world.ordinaryDoubtful)) / ordinaryScans,
    fakesToFlag: fakes,
    vouchersToClear: quantile(vouchers, 0.5),
    peers: { count5: peer('count5'), sprt: peer('sprt') },
    bands: { warned: band(warned), firstDoubtful: band(doubtful), firstSuspected: band(suspected), firstFlagged: band(flagged), vouchersToClear: band(vouchers) },
  }
}
