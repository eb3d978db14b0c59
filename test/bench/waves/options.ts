import { parseArgs } from 'node:util'
import { attacks, gangs, type Parameters, usual } from '../../../simulation/parameters'

export const usage = `npm run bench:waves -- [options]

Plays EVIDENCE's world on core/evidence and on two peers, and prints what the campaign's scans saw. Shares are fractions.
  --adoption A           share of people who use the app (${usual.adoption})
  --gang G               ${gangs.join(', ')} (${usual.gang})
  --seed N               (${usual.seed})
  --campaigns N          campaigns in all, four to a world (${usual.campaigns})
  --report-prob P        report after opening a strange parcel (${usual.reportProb})
  --scan-prob P          scan of a strange parcel; an ordinary one by 0.3 of that (${usual.scanProb})
  --rotate-every N       parcels to one sender's number (${usual.rotateEvery})
  --parcels-per-day N    mean of the campaign's bulk (${usual.parcelsPerDay})
  --masked-honest P      share of honest numbers that are masked (${usual.maskedHonest})
  --hard                 5 % of honest senders get 25 % reports
  --noise P              share of parcels with one wrong character in a key (${usual.noise})
  --honest-senders N     of a world (${usual.honestSenders})
  --gang-cities N        cities R4's outlets are spread over (${usual.gangCities})
  --herding P            undecided people who say "not mine" once warned (${usual.herding})
  --attack A             ${attacks.join(', ')}: fake accounts against one honest sender
  --fakes N              tried at most (${usual.fakes})
  --honest-scans N       good voices that sender has (${usual.honestScans})
  --json                 one line of JSON
  --table                every must-show figure; exit 1 when one is missed
  --seeds N              the table over N seeds from --seed on: medians and 5-95 % bands (1)`

export interface Options { parameters: Parameters; json: boolean; table: boolean; seeds: number; help: boolean }

/** What the command line asks for. Throws, in words, on an unknown option and on a value out of its range. */
export function optionsFrom(args: string[]): Options {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({
    args, strict: true,
    options: {
      adoption: text, gang: text, seed: text, campaigns: text, 'report-prob': text, 'scan-prob': text, 'rotate-every': text, 'parcels-per-day': text, 'masked-honest': text, hard: flag, noise: text,
      'honest-senders': text, 'gang-cities': text, herding: text, attack: text, fakes: text, 'honest-scans': text, json: flag, table: flag, seeds: text, help: flag,
    },
  })
  const numbered = (name: Exclude<keyof typeof values, 'hard' | 'json' | 'table' | 'help'>, otherwise: number, low: number, high: number, whole = false): number => {
    const value = values[name] === undefined ? otherwise : Number(values[name])
    if (!(value >= low && value <= high) || (whole && !Number.isInteger(value))) throw new Error(`--${name} must be a ${whole ? 'whole ' : ''}number from ${low} to ${high}`)
    return value
  }
  const oneOf = <T extends string>(name: 'gang' | 'attack', choices: readonly T[], value: string): T => {
    const known = choices.find(choice => choice === value)
    if (known === undefined) throw new Error(`--${name} must be one of ${choices.join(', ')}`)
    return known
  }
  return {
    json: values.json, table: values.table, help: values.help,
    seeds: numbered('seeds', 1, 1, 100, true),
    parameters: {
      adoption: numbered('adoption', usual.adoption, 0, 1),
      gang: oneOf('gang', gangs, values.gang ?? usual.gang),
      seed: numbered('seed', usual.seed, 0, Number.MAX_SAFE_INTEGER, true),
      campaigns: numbered('campaigns', usual.campaigns, 1, 10_000, true),
      reportProb: numbered('report-prob', usual.reportProb, 0, 1),
      scanProb: numbered('scan-prob', usual.scanProb, 0, 1),
      rotateEvery: numbered('rotate-every', usual.rotateEvery, 1, 1e9, true),
      parcelsPerDay: numbered('parcels-per-day', usual.parcelsPerDay, 1, 1e6),
      maskedHonest: numbered('masked-honest', usual.maskedHonest, 0, 1),
      hard: values.hard,
      noise: numbered('noise', usual.noise, 0, 1),
      honestSenders: numbered('honest-senders', usual.honestSenders, 1, 1e6, true),
      gangCities: numbered('gang-cities', usual.gangCities, 1, 40, true),
      herding: numbered('herding', usual.herding, 0, 1),
      attack: values.attack === undefined ? null : oneOf('attack', attacks, values.attack),
      fakes: numbered('fakes', usual.fakes, 1, 10_000, true),
      honestScans: numbered('honest-scans', usual.honestScans, 0, 10_000, true),
    },
  }
}
