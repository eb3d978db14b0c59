import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { fakesToFlag } from '../../simulation/attack'
import { measure, worldsOf } from '../../simulation/measure'
import { attacks, type Parameters, usual } from '../../simulation/parameters'
import { optionsFrom } from './waves/options'

/** A world small enough for a test: a twentieth of the honest senders. */
const small: Parameters = { ...usual, honestSenders: 1000, campaigns: 4, seed: 77 }
const measured = (over: Partial<Parameters> = {}) => {
  const parameters = { ...small, ...over }
  return measure(parameters, worldsOf(parameters), null)
}

describe('the command line', () => {
  test('prints one line of JSON with exactly the promised keys', () => {
    const line = execFileSync(process.execPath, ['--import', 'tsx', path.join(__dirname, 'waves.ts'), '--honest-senders', '300', '--campaigns', '1', '--attack', 'aged', '--honest-scans', '5', '--fakes', '60', '--json'], { encoding: 'utf8' })
    expect(line.trimEnd()).not.toContain('\n')
    const result = JSON.parse(line) as Record<string, unknown>
    expect(Object.keys(result)).toEqual(['gang', 'adoption', 'seed', 'campaigns', 'warned', 'firstDoubtful', 'firstSuspected', 'firstFlagged', 'neverFlagged', 'honestFlaggedPer100k', 'honestSenders', 'ordinaryDoubtful', 'fakesToFlag', 'vouchersToClear', 'peers'])
    expect(Object.keys(result['peers'] as object)).toEqual(['count5', 'sprt'])
    expect(result).toMatchObject({ gang: 'R2', adoption: 0.005, seed: 1, campaigns: 1, honestSenders: 300 })
    expect(result['fakesToFlag']).toBeGreaterThanOrEqual(8)
  }, 60_000)

  test.each<[string, Partial<Parameters>]>([
    ['--adoption 0.02', { adoption: 0.02 }], ['--gang R4', { gang: 'R4' }], ['--seed 9', { seed: 9 }], ['--campaigns 3', { campaigns: 3 }], ['--report-prob 0.3', { reportProb: 0.3 }],
    ['--scan-prob 0.2', { scanProb: 0.2 }], ['--rotate-every 50', { rotateEvery: 50 }], ['--parcels-per-day 700', { parcelsPerDay: 700 }], ['--masked-honest 0.9', { maskedHonest: 0.9 }],
    ['--hard', { hard: true }], ['--noise 0.1', { noise: 0.1 }], ['--honest-senders 50', { honestSenders: 50 }], ['--gang-cities 2', { gangCities: 2 }], ['--herding 0.5', { herding: 0.5 }],
    ['--attack proxies', { attack: 'proxies' }], ['--fakes 12', { fakes: 12 }], ['--honest-scans 300', { honestScans: 300 }],
  ])('%s is taken, and nothing else changes', (text, over) => {
    expect(optionsFrom(text.split(' ')).parameters).toEqual({ ...usual, ...over })
  })

  test.each(['--gang R1', '--adoption 2', '--adoption some', '--campaigns 0', '--campaigns 1.5', '--attack bribery', '--nonsense', '--report-prob'])('%s is refused in words', text => {
    expect(() => optionsFrom(text.split(' '))).toThrow(/gang|adoption|campaigns|attack|nonsense|report-prob/)
  })
})

describe('the simulated world', () => {
  const r2 = measured()

  test('shares lie between 0 and 1, and levels are reached in their order', () => {
    for (const share of [r2.warned, r2.neverFlagged, r2.ordinaryDoubtful, r2.peers.count5.warned, r2.peers.sprt.warned, r2.peers.sprt.ordinaryWarned]) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
    }
    expect(r2.firstDoubtful!).toBeGreaterThan(0)
    expect(r2.firstDoubtful!).toBeLessThanOrEqual(r2.firstSuspected!)
    expect(r2.firstSuspected!).toBeLessThanOrEqual(r2.firstFlagged!)
  })

  test('the same seed gives the same figures, another seed others', () => {
    expect(measured()).toEqual(r2)
    expect({ ...measured({ seed: 78 }), seed: 77 }).not.toEqual(r2)
  })

  test('the more people use the app, the more scans are warned', () => {
    const [few, many] = [measured({ adoption: 0.001 }), measured({ adoption: 0.02 })]
    expect(many.warned).toBeGreaterThanOrEqual(r2.warned)
    expect(r2.warned).toBeGreaterThanOrEqual(few.warned)
    expect(many.firstDoubtful!).toBeLessThan(few.firstDoubtful!)
  })

  test('a gang that rotates its numbers is warned of by its campaign; lists of numbers hardly see it', () => {
    expect(r2.warned).toBeGreaterThan(0.85)
    for (const peer of ['count5', 'sprt'] as const) expect(r2.peers[peer].warned).toBeLessThan(0.1)
  })

  test('changing goods, prices and outlets costs the warning something: R2, then R3, then R4', () => {
    const [r3, r4] = [measured({ gang: 'R3' }), measured({ gang: 'R4' })]
    expect(r2.warned).toBeGreaterThanOrEqual(r3.warned - 0.02)
    expect(r3.warned).toBeGreaterThan(r4.warned)
  })

  test('one wrong character in a key of every tenth parcel costs at most five points', () => {
    expect(r2.warned - measured({ noise: 0.1 }).warned).toBeLessThanOrEqual(0.05)
  })

  test.each<[string, Partial<Parameters>]>([['people report half as often', { reportProb: 0.2 }], ['people scan half as often', { scanProb: 0.25 }]])('warned later when %s', (_, over) => {
    expect(measured(over).firstSuspected!).toBeGreaterThan(r2.firstSuspected!)
  })
})

describe('fake accounts against an honest sender', () => {
  test.each(attacks.flatMap(attack => [5, 20].map(good => [attack, good] as const)))('%s, %d good voices', (attack, honestScans) => {
    const fakes = fakesToFlag(attack, { ...small, fakes: 60, honestScans }, 0)
    const needed = fakes ?? Infinity
    expect(needed).toBeGreaterThanOrEqual(attack === 'aged' ? (honestScans === 5 ? 8 : 20) : Infinity)
  })
})
