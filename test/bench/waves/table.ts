import { fakesToFlag } from './attack'
import { type Measured, measure, quantile } from './measure'
import { attacks, gangs, type Parameters } from './parameters'

export interface Row { what: string; target: string; measured: string; holds: boolean }

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const atLeast = (what: string, share: number, target: number): Row => ({ what, target: `≥ ${percent(target)}`, measured: percent(share), holds: share >= target })
const atMost = (what: string, value: number | null, target: number, show: (value: number) => string = String): Row =>
  ({ what, target: `≤ ${show(target)}`, measured: value === null ? 'never' : show(value), holds: value !== null && value <= target })
const perHundredThousand = (value: number): string => value.toFixed(2)

/** Worlds run only to count rare harm: half a million honest senders each. */
const HARM_CAMPAIGNS = 100
const warnedTargets = { R0: 0.96, R2: 0.93, R3: 0.9, R4: 0.72, R5: 0.5 } as const
const fakeTargets = [[5, 8], [20, 20], [100, 60], [300, 150]] as const

/** Every row of the "Must show" table that a simulation answers, measured afresh. */
export function* tableRows(given: Parameters): Generator<Row> {
  let usual: Measured | null = null
  for (const gang of gangs) {
    const measured = measure({ ...given, gang })
    if (gang === 'R2') usual = measured
    yield atLeast(`${gang}: scans warned`, measured.warned, warnedTargets[gang])
    if (gang !== 'R2') yield { what: `${gang}: ordinary scans doubtful (no target of its own)`, target: '', measured: percent(measured.ordinaryDoubtful), holds: true }
    else {
      yield atMost('R2: first doubtful (parcels shipped)', measured.firstDoubtful, 5500)
      yield atMost('R2: first suspected', measured.firstSuspected, 11_000)
      yield atMost('R2: first flagged', measured.firstFlagged, 14_000)
      yield { what: 'R2: aged vouchers to clear it', target: '≥ 40', measured: measured.vouchersToClear === null ? '> 400' : String(measured.vouchersToClear), holds: (measured.vouchersToClear ?? Infinity) >= 40 }
      for (const peer of ['count5', 'sprt'] as const) yield { what: `R2: scans warned by ${peer} on the number`, target: 'peer', measured: percent(measured.peers[peer].warned), holds: true }
    }
  }
  const noisy = measure({ ...given, gang: 'R2', noise: 0.1 })
  yield atMost('one wrong character on 10 % of parcels: warned falls by', Math.max(0, (usual?.warned ?? 0) - noisy.warned), 0.05, percent)
  yield atLeast('R2, a = 2 %: scans warned', measure({ ...given, gang: 'R2', adoption: 0.02 }).warned, 0.98)
  yield atLeast('R2, a = 0.1 %: scans warned', measure({ ...given, gang: 'R2', adoption: 0.001 }).warned, 0.75)
  for (const attack of attacks) {
    for (const [honestScans, target] of fakeTargets) {
      const fakes = quantile([0, 1, 2, 3, 4].map(trial => fakesToFlag(attack, { ...given, honestScans }, trial)), 0.5)
      const most = attack === 'aged' ? target : given.fakes
      yield { what: `${attack} fakes to flag an honest sender with ${honestScans} good scans`, target: attack === 'aged' ? `≥ ${target}` : `never up to ${most}`, measured: fakes === null ? `> ${given.fakes}` : String(fakes), holds: fakes === null || (attack === 'aged' && fakes >= target) }
    }
  }
  const harm = measure({ ...given, gang: 'R2', campaigns: HARM_CAMPAIGNS })
  yield atMost(`honest senders flagged per 100,000 (of ${harm.honestSenders})`, harm.honestFlaggedPer100k, 0.5, perHundredThousand)
  yield atMost('ordinary scans shown doubtful', harm.ordinaryDoubtful, 0.01, percent)
  const hard = measure({ ...given, gang: 'R2', adoption: 0.02, hard: true, campaigns: HARM_CAMPAIGNS })
  yield atMost('HARD, a = 2 %: honest senders flagged per 100,000', hard.honestFlaggedPer100k, 2, perHundredThousand)
  yield atMost('HARD, a = 2 %: ordinary scans shown doubtful', hard.ordinaryDoubtful, 0.03, percent)
}
