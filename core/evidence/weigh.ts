import { bayesFactor } from './bayesFactor'
import { DAY } from './decay'
import { type Entity, massBeyond, massNow, type Mass, provenProvinces, voicesNow } from './entity'
import { type EvidenceKeys, type SenderKind } from './keys'
import { type CountBand, type Standing, type StandingLevel, type StandingReason } from './standing'

/** The entities behind a parcel's keys; null where there is no key or nothing was ever said under it. */
export interface KeyedEntities {
  sender: Entity | null
  campaign: Entity | null
  campaignAnyAmount: Entity | null
  place: Entity | null
  /** What this sender itself said under each of the three above. */
  pairs: { campaign: Entity | null; campaignAnyAmount: Entity | null; place: Entity | null }
}

/** The ids a standing is read from: at most 7, and null where the parcel has no such key. */
export const standingRefs = ({ sender, campaign, campaignAnyAmount, place, pairs }: EvidenceKeys): (string | null)[] =>
  [sender?.id ?? null, campaign, campaignAnyAmount, place?.id ?? null, pairs.campaign, pairs.campaignAnyAmount, pairs.place]

/** The entities read by standingRefs, in its order. */
export function keyedEntities(read: readonly (Entity | null | undefined)[]): KeyedEntities {
  const [sender = null, campaign = null, campaignAnyAmount = null, place = null, ofCampaign = null, ofAnyAmount = null, ofPlace = null] = read
  return { sender, campaign, campaignAnyAmount, place, pairs: { campaign: ofCampaign, campaignAnyAmount: ofAnyAmount, place: ofPlace } }
}

/** A sender counts as new at its outlet until this long after it was first seen (EVIDENCE: key N). */
export const NEW_SENDER_FOR = 14 * DAY

/** How much a sender key's own voices count: 1/(1 + honest senders expected to share it) (EVIDENCE: λm). */
const senderTrust: Record<SenderKind, number> = { full: 1, extension: 1, maskedAtOutlet: 0.95, masked: 0.7 }

/** Where the levels begin, in nats of bayesFactor and in effective reports (EVIDENCE, "Standing"). */
export const thresholds = {
  flagged: { evidence: 5, reports: 4 },
  suspected: { evidence: 4, reports: 3 },
  doubtful: { evidence: 1, voices: 2 },
  floor: { bad: 2.5, badShare: 0.25 },
  knownGood: { good: 5 },
  established: { good: 3, mostFromNeighbours: 1 },
}
export const tune = { exact: 1, loose: 0.8, city: 0.6, novelty: 0.6, noveltyCity: 0.36, everyones: 0.5, kfloor: 1, nfloor: 1, out: 0.3, floorLoose: 0, cityFlag: 0, strong: 0.4, strongNew: 0.9, strongOwn: 0.9, outMost: 0.6 }
const over = JSON.parse(process.env['TUNE'] ?? '{}') as Record<string, number>
for (const [k, v] of Object.entries(over)) {
  const [x, y] = k.split('.')
  if (y === undefined) (tune as any)[x!] = v
  else (thresholds as any)[x!][y] = v
}

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x))
const factorOf = (mass: { bad: number; good: number }): number => bayesFactor(mass.bad, mass.good)

/** The figures behind a standing; exported for the simulator and the bench, never sent to anyone. */
export interface Weighed {
  level: StandingLevel
  own: number
  campaign: number
  novelty: number
  place: number
  /** Effective reports: the sender's own, and the discounted others of its campaign. */
  reports: number
}

/** What the crowd knows of this parcel (EVIDENCE, "Model"). */
export function weigh(keys: EvidenceKeys, entities: KeyedEntities, now: number): Weighed {
  const own = massNow(entities.sender, now)
  const beyond = (whole: Entity | null, pair: Entity | null) => massBeyond(massNow(whole, now), massNow(pair, now))
  const exact = beyond(entities.campaign, entities.pairs.campaign)
  const loose = beyond(entities.campaignAnyAmount, entities.pairs.campaignAnyAmount)
  const placeOthers = beyond(entities.place, entities.pairs.place)
  const atOutlet = keys.place?.kind === 'outlet'
  const shared = (atOutlet ? 1 : tune.city) * (keys.everyonesGoods ? tune.everyones : 1)
  const cap = (others: Mass) => others.bad >= 4 ? 8 : 4
  const ownFactor = keys.sender === null ? 0 : senderTrust[keys.sender.kind] * factorOf(own)
  const exactFactor = clamp(tune.exact * shared * factorOf(exact), -1, cap(exact))
  const looseFactor = clamp(tune.loose * shared * factorOf(loose), -1, 4)
  const isFresh = keys.sender !== null && isNew(entities.sender, now)
  const fresh = newPart(placeOthers)
  const novelty = isFresh && (atOutlet || keys.sender?.kind === 'masked') ? clamp((atOutlet ? tune.novelty : tune.noveltyCity) * factorOf(fresh), -1, 4) : -1
  const campaign = Math.max(exactFactor, looseFactor)
  const looseAll = massNow(entities.campaignAnyAmount ?? entities.campaign, now)
  const placeAll = massNow(entities.place, now)
  const settled = { bad: Math.max(0, placeAll.bad - placeAll.newBad - (looseAll.bad - looseAll.newBad)), good: Math.max(0, placeAll.good - placeAll.newGood - (looseAll.good - looseAll.newGood)) }
  const place = clamp(tune.out * factorOf(settled), -0.7, tune.outMost)

  const established = own.good >= thresholds.established.good && ownFactor < 0
  const most = established ? thresholds.established.mostFromNeighbours : Infinity
  const verify = ownFactor + Math.min(most, Math.max(campaign, novelty) + place)
  const flagCampaign = atOutlet || tune.cityFlag ? exactFactor : clamp(exactFactor, -1, 0)
  const flag = ownFactor + Math.min(most, flagCampaign)
  const reports = own.bad + (flagCampaign > 0 ? tune.exact * shared * exact.bad : 0)

  const figures = { own: ownFactor, campaign, novelty, place, reports }
  const masked = keys.sender === null || keys.sender.kind === 'masked'
  const reaches = (bar: { evidence: number; reports: number }) => flag >= bar.evidence && reports >= bar.reports
  if (entities.sender?.ruling === 'flagged') return { level: 'flagged', ...figures }
  // A mask is shared by honest people: without its campaign it never flags.
  if (reaches(thresholds.flagged) && gateHolds(entities) && !(masked && flagCampaign <= 0)) return { level: 'flagged', ...figures }
  if (reaches(thresholds.suspected)) return { level: 'suspected', ...figures }
  const voicesOf = (whole: Entity | null, pair: Entity | null) => (whole === null ? 0 : voicesNow(whole).bad - (pair === null ? 0 : voicesNow(pair).bad))
  const voices = voicesOf(entities.sender, null) + Math.max(voicesOf(entities.campaign, entities.pairs.campaign), voicesOf(entities.campaignAnyAmount, entities.pairs.campaignAnyAmount), voicesOf(entities.place, entities.pairs.place))
  const sunk = (mass: { bad: number; good: number }) => mass.bad >= thresholds.floor.bad && mass.bad / (mass.bad + mass.good) >= thresholds.floor.badShare
  const floor = sunk(own) || (!established && atOutlet && (tune.kfloor === 1 && !keys.everyonesGoods && sunk(exact) || tune.floorLoose === 1 && !keys.everyonesGoods && sunk(loose) || tune.nfloor === 1 && isFresh && sunk(fresh)))
  if ((verify >= thresholds.doubtful.evidence && (voices >= thresholds.doubtful.voices || own.bad >= tune.strongOwn || exact.bad >= tune.strong || (atOutlet && isFresh && fresh.bad >= tune.strongNew))) || floor) return { level: 'doubtful', ...figures }
  if (own.good >= thresholds.knownGood.good && verify < 0) return { level: 'knownGood', ...figures }
  return { level: 'unknown', ...figures }
}

/** True for a sender never seen, or first seen less than two weeks ago. */
export const isNew = (sender: Pick<Entity, 'tFirst'> | null, now: number): boolean => sender === null || now - sender.tFirst < NEW_SENDER_FOR

const newPart = (mass: Mass): { bad: number; good: number } => ({ bad: mass.newBad, good: mass.newGood })

/** EVIDENCE's evidence gate: two mature reporters in two provinces, each with a photo taken in the app. */
function gateHolds(entities: KeyedEntities): boolean {
  return [entities.sender, entities.campaign, entities.campaignAnyAmount].some(entity =>
    entity !== null && provenProvinces(entity).length >= 2)
}

const dayOf = (at: number): number => Math.floor(at / DAY) * DAY

/** A number of people as it may be told. Refuses (undefined) nobody. */
export function bandOf(people: number): CountBand | undefined {
  if (people < 1) return undefined
  if (people < 3) return '1-2'
  if (people < 10) return '3-9'
  if (people < 30) return '10-29'
  return people < 100 ? '30-99' : '100+'
}

function reason(code: StandingReason['code'], entity: Entity | null, side: 'bad' | 'good'): StandingReason {
  const band = entity === null ? undefined : bandOf(voicesNow(entity)[side])
  return { code, ...(band === undefined ? {} : { band }), ...(entity === null ? {} : { since: dayOf(entity.tFirst) }) }
}

/** The standing as it may be shown: level, and which keys spoke, strongest first. */
export function standingFrom(keys: EvidenceKeys, entities: KeyedEntities, now: number): Standing {
  const weighed = weigh(keys, entities, now)
  const disputed = (entities.sender?.disputedUntil ?? 0) > now
  const level = disputed && (weighed.level === 'flagged' || weighed.level === 'suspected') ? 'doubtful' : weighed.level
  const reasons = reasonsFor(level, weighed, entities)
  return { level, reasons: disputed ? [...reasons, { code: 'standingDisputed' }] : reasons }
}

const senderReason = { flagged: 'senderFlagged', suspected: 'senderSuspected', doubtful: 'senderDoubtful' } as const

function reasonsFor(level: StandingLevel, weighed: Weighed, entities: KeyedEntities): StandingReason[] {
  switch (level) {
    case 'unknown': return [{ code: 'crowdKnowsNothing' }]
    case 'knownGood': return [reason('senderKnownGood', entities.sender, 'good')]
    case 'flagged':
    case 'suspected':
    case 'doubtful': {
      const spoke: { strength: number; reason: StandingReason }[] = [
        { strength: level === 'doubtful' ? weighed.own : Infinity, reason: reason(senderReason[level], entities.sender, 'bad') },
        { strength: weighed.campaign, reason: reason('campaignDoubtful', entities.campaign ?? entities.campaignAnyAmount, 'bad') },
        { strength: weighed.novelty, reason: reason('newSendersAtOutletDoubtful', entities.place, 'bad') },
        { strength: weighed.place, reason: reason('outletDoubtful', entities.place, 'bad') },
      ]
      const speaking = spoke.filter(one => one.strength > 0).sort((a, b) => b.strength - a.strength).map(one => one.reason)
      return speaking.length > 0 ? speaking : [reason('senderDoubtful', entities.sender, 'bad')]
    }
    default: return level satisfies never
  }
}
