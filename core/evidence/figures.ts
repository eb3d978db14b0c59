import { bayesFactor } from './bayesFactor'
import { DAY } from './decay'
import { type Entity, type Heard, massBeyond, massNow, type Mass, voicesNow } from './entity'
import { type EvidenceKeys, type SenderKind } from './keys'

/** The entities behind a parcel's keys; null where there is no key or nothing was ever said under it. */
export interface KeyedEntities {
  sender: Entity | null
  campaign: Entity | null
  campaignAnyAmount: Entity | null
  place: Entity | null
  /** What this sender itself said under each of the three above. */
  pairs: { campaign: Heard | null; campaignAnyAmount: Heard | null; place: Heard | null }
}

/** What the levels are decided by, in nats of bayesFactor unless said. Never sent to anyone. */
export interface Figures {
  own: number
  /** Others of the same campaign, with the amount or without it, whichever says more. */
  campaign: number
  novelty: number
  place: number
  /** own + the strongest neighbours + place. */
  verify: number
  /** own + the exact campaign at an outlet: all that may convict. */
  flag: number
  /** Effective reports: the sender's own and those of its exact campaign. */
  reports: number
  /** Two people at least, or one strong enough voice, say bad. */
  corroborated: boolean
  /** So much bad that no vouching clears it. */
  sunk: boolean
  ownMass: Mass
}

/** How much a sender key's own voices count: 1/(1 + honest senders expected to share it) (EVIDENCE: λm). */
const senderTrust: Record<SenderKind, number> = { full: 1, extension: 1, maskedAtOutlet: 0.95, masked: 0.7 }

/**
 * How much neighbours count. Exact: same outlet, goods and amount, which hardly two honest senders share: whole. A city
 * (EVIDENCE: λo) and everyone's words (λg) say less. The place as such says little: it tips nothing over by itself.
 */
const trust = { exact: 1, anyAmount: 0.8, newcomers: 0.6, settled: 0.3, city: 0.6, everyonesGoods: 0.5 }
/** The most that neighbours can add, and take away; exact ones of four reports and more can add `mostProven`. */
const bounds = { least: -1, most: 4, mostProven: 8, provenFrom: 4, placeLeast: -0.7, placeMost: 0.6 }

/**
 * Another number with the very same outlet, goods and amount is what rotating numbers look like: to warn (not to convict)
 * its voices count twice, and one of them is enough, even a new account's answer.
 */
const rotation = 2
/** One voice that is enough without a second person's: by mass. Newcomers' and the sender's own must be a full report. */
const strongVoice = { own: 0.9, exact: 0.2, newcomers: 0.9 }
const floor = { bad: 2.5, badShare: 0.25 }
/** Whoever has this much good and speaks well for itself is not convicted by its neighbours. */
const established = { good: 3, mostFromNeighbours: 1 }

/** A sender counts as new at its outlet until this long after it was first seen (EVIDENCE: key N). */
export const NEW_SENDER_FOR = 14 * DAY

/** True for a sender never seen, or first seen less than two weeks ago. */
export const isNew = (sender: Pick<Entity, 'tFirst'> | null, now: number): boolean => sender === null || now - sender.tFirst < NEW_SENDER_FOR

interface Said { bad: number; good: number }
const factorOf = ({ bad, good }: Said): number => bayesFactor(bad, good)
const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x))

/** Weighs what was heard under a parcel's keys (docs/evidence.md says why each figure is what it is). */
export function figuresOf(keys: EvidenceKeys, entities: KeyedEntities, now: number): Figures {
  const { pairs } = entities
  const beyond = (whole: Entity | null, pair: Heard | null): Mass => massBeyond(massNow(whole, now), massNow(pair, now))
  const ownMass = massNow(entities.sender, now)
  const exact = beyond(entities.campaign, pairs.campaign)
  const anyAmount = beyond(entities.campaignAnyAmount, pairs.campaignAnyAmount)
  const newcomers = newPart(beyond(entities.place, pairs.place))

  const atOutlet = keys.place?.kind === 'outlet'
  const byPlace = atOutlet ? 1 : trust.city
  const byGoods = byPlace * (keys.everyonesGoods ? trust.everyonesGoods : 1)
  const own = keys.sender === null ? 0 : senderTrust[keys.sender.kind] * factorOf(ownMass)
  const ofExact = clamp(trust.exact * byGoods * factorOf(exact), bounds.least, exact.bad >= bounds.provenFrom ? bounds.mostProven : bounds.most)
  const ofAnyAmount = clamp(trust.anyAmount * byGoods * factorOf(anyAmount), bounds.least, bounds.most)
  const campaign = Math.max(exact.bad > 0 && ofExact > 0 ? clamp(rotation * ofExact, 0, bounds.mostProven) : ofExact, ofAnyAmount)
  const fresh = hearsNewcomers(keys) && isNew(entities.sender, now)
  const novelty = fresh ? clamp(trust.newcomers * factorOf(newcomers), bounds.least, bounds.most) : bounds.least
  const place = clamp(trust.settled * factorOf(settledBeyondCampaign(entities, now)), bounds.placeLeast, bounds.placeMost)

  const isEstablished = ownMass.good >= established.good && own < 0
  const most = isEstablished ? established.mostFromNeighbours : Infinity
  // Neighbours convict only when they share outlet, goods and amount, and never a sender a dispute has cleared.
  const convicting = atOutlet ? ofExact : Math.min(0, ofExact)
  const mostConvicting = (entities.sender?.base ?? null) === null ? most : established.mostFromNeighbours
  return {
    own, campaign, novelty, place, ownMass,
    verify: own + Math.min(most, Math.max(campaign, novelty) + place),
    flag: own + Math.min(mostConvicting, convicting),
    reports: ownMass.bad + (convicting > 0 ? byGoods * exact.bad : 0),
    corroborated: voicesAgainst(entities) >= 2 || ownMass.bad >= strongVoice.own || exact.bad >= strongVoice.exact || (fresh && atOutlet && newcomers.bad >= strongVoice.newcomers),
    sunk: isSunk(ownMass) || (atOutlet && !isEstablished && ((!keys.everyonesGoods && isSunk(exact)) || (fresh && isSunk(newcomers)))),
  }
}

/**
 * At an outlet every new sender hears its fellow newcomers. In a whole city only one whose number is masked does: it has
 * no key of its own worth the name, while a full number's own voices will soon say more than a city's newcomers can.
 */
const hearsNewcomers = (keys: EvidenceKeys): boolean => keys.sender !== null && (keys.place?.kind === 'outlet' || keys.sender.kind === 'masked')

const newPart = (mass: Mass): Said => ({ bad: mass.newBad, good: mass.newGood })

/** What the place says beyond this campaign and beyond its newcomers, who are weighed on their own: nothing counts twice. */
function settledBeyondCampaign(entities: KeyedEntities, now: number): Said {
  const place = massNow(entities.place, now)
  const campaign = massNow(entities.campaignAnyAmount ?? entities.campaign, now)
  return {
    bad: Math.max(0, place.bad - place.newBad - (campaign.bad - campaign.newBad)),
    good: Math.max(0, place.good - place.newGood - (campaign.good - campaign.newGood)),
  }
}

/** People who said bad of the sender, or of its nearest neighbours where there are more of them. */
function voicesAgainst({ sender, campaign, campaignAnyAmount, place, pairs }: KeyedEntities): number {
  const bad = (entity: Entity | Heard | null): number => (entity === null ? 0 : voicesNow(entity).bad)
  return bad(sender) + Math.max(bad(campaign) - bad(pairs.campaign), bad(campaignAnyAmount) - bad(pairs.campaignAnyAmount), bad(place) - bad(pairs.place))
}

const isSunk = ({ bad, good }: Said): boolean => bad >= floor.bad && bad / (bad + good) >= floor.badShare
