import { DAY, epochOf, HALF_LIFE, toStored } from './decay'
import { blankEntity, campaignOf, type Entity, pairOf, provenProvinces, voicesNow } from './entity'
import { type Figures, figuresOf, type KeyedEntities } from './figures'
import { type EvidenceKeys } from './keys'
import { type CountBand, type Standing, type StandingLevel, type StandingReason } from './standing'

/**
 * Where the levels begin, in nats of bayesFactor and in effective reports (EVIDENCE, "Standing"). Suspected asks for 2.5
 * reports instead of 3, because early warnings discount the voices after them; it convicts nobody.
 */
export const thresholds = {
  flagged: { evidence: 5, reports: 4 },
  suspected: { evidence: 4, reports: 2.5 },
  doubtful: { evidence: 1 },
  knownGood: { good: 5 },
} as const

/** The ids a standing is read from: at most 7, and null where the parcel has no such key. */
export const standingRefs = ({ sender, campaign, campaignAnyAmount, place, pairs }: EvidenceKeys): (string | null)[] =>
  [sender?.id ?? null, campaign, campaignAnyAmount, place?.id ?? null, pairs.campaign, pairs.campaignAnyAmount, pairs.place]

/** The entities read by standingRefs, in its order: pairs kept with their sender and campaigns with their place are found there. */
export function keyedEntities(keys: EvidenceKeys, read: readonly (Entity | null | undefined)[]): KeyedEntities {
  const [sender = null, campaign = null, anyAmount = null, place = null, ofCampaign = null, ofAnyAmount = null, ofPlace = null] = read
  const pair = (id: string | null, document: Entity | null) => pairOf(sender, id, document)
  return {
    sender, place,
    campaign: campaignOf(place, 'campaign', keys.campaign, campaign),
    campaignAnyAmount: campaignOf(place, 'campaignAnyAmount', keys.campaignAnyAmount, anyAmount),
    pairs: { campaign: pair(keys.pairs.campaign, ofCampaign), campaignAnyAmount: pair(keys.pairs.campaignAnyAmount, ofAnyAmount), place: pair(keys.pairs.place, ofPlace) },
  }
}

export interface Weighed extends Figures { level: StandingLevel }

/** What the crowd knows of this parcel, with the figures behind it; an open dispute or a moderator may cap the level. */
export function weigh(keys: EvidenceKeys, entities: KeyedEntities, now: number): Weighed {
  const figures = figuresOf(keys, entities, now)
  const level = levelOf(keys, entities, figures)
  const capped = isDisputed(entities, now) || entities.sender?.ruling === 'atMostDoubtful'
  return { ...figures, level: capped && (level === 'flagged' || level === 'suspected') ? 'doubtful' : level }
}

function levelOf(keys: EvidenceKeys, entities: KeyedEntities, figures: Figures): StandingLevel {
  if (entities.sender?.ruling === 'flagged') return 'flagged'
  const reaches = (bar: { evidence: number; reports: number }): boolean => figures.flag >= bar.evidence && figures.reports >= bar.reports
  if (reaches(thresholds.flagged) && mayBeFlagged(keys, figures) && gateHolds(entities)) return 'flagged'
  if (reaches(thresholds.suspected)) return 'suspected'
  if ((figures.verify >= thresholds.doubtful.evidence && figures.corroborated) || figures.sunk) return 'doubtful'
  return figures.ownMass.good >= thresholds.knownGood.good && figures.verify < 0 ? 'knownGood' : 'unknown'
}

/**
 * A mask without an outlet is many people's, and a parcel without a sender is nobody's: neither is ever flagged. A number
 * printed in full is one person's, so its neighbours alone do not flag it: somebody must have spoken of the number itself.
 */
function mayBeFlagged({ sender }: EvidenceKeys, { ownMass }: Figures): boolean {
  if (sender === null || sender.kind === 'masked') return false
  return sender.kind === 'maskedAtOutlet' || ownMass.bad > 0
}

const isDisputed = ({ sender }: KeyedEntities, now: number): boolean => (sender?.disputedUntil ?? 0) > now

/** EVIDENCE's evidence gate: two mature reporters in two provinces, each with a photo taken in the app, against the sender or its exact campaign. */
const gateHolds = ({ sender, campaign }: KeyedEntities): boolean =>
  [sender, campaign].some(entity => entity !== null && provenProvinces(entity).length >= 2)

/** The beginning of a day (UTC): dates are told no more exactly. */
export const dayOf = (at: number): number => Math.floor(at / DAY) * DAY

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
  const reasons = reasonsFor(weighed, entities)
  const notes = [...(isDisputed(entities, now) ? ['standingDisputed' as const] : []), ...turnsOf(keys, entities, weighed.level, now)]
  return { level: weighed.level, reasons: [...reasons, ...notes.map(code => ({ code }))] }
}

/** Voices that would surely be heard: far more than any level asks for. */
const MANY = 12
/** Long enough for any voice to be forgotten. */
const LONG = 20 * HALF_LIFE

/** What would change a standing, found by weighing again, so that it can never differ from the rules. */
function turnsOf(keys: EvidenceKeys, entities: KeyedEntities, level: StandingLevel, now: number): StandingReason['code'][] {
  const levelWith = (others: KeyedEntities, then = now): StandingLevel => weigh(keys, others, then).level
  switch (level) {
    case 'unknown': return []
    case 'knownGood':
    case 'doubtful':
    case 'suspected': return [
      ...(['bad', 'good'] as const).some(side => levelWith(withHeard(entities, side, now)) !== level) ? ['voicesWouldChangeIt' as const] : [],
      ...(levelWith({ ...entities, sender: withProofs(entities.sender) }) === 'flagged' ? ['proofsWouldFlagIt' as const] : []),
    ]
    case 'flagged': return [
      ...(levelWith(entities, now + LONG) === 'flagged' ? [] : ['fadesInTime' as const]),
      ...(keys.sender?.kind === 'full' || entities.sender?.ruling === 'flagged' ? ['holderMayDispute' as const] : []),
    ]
    default: return level satisfies never
  }
}

/** As if many more had spoken on one side, of this sender and of what it sends. */
function withHeard(entities: KeyedEntities, side: 'bad' | 'good', now: number): KeyedEntities {
  const heard = (entity: Entity | null, kind: Entity['kind']): Entity => {
    const { mass, voices, ...rest } = entity ?? blankEntity(kind, now)
    const epoch = `e${epochOf(now)}`
    const spoken = mass[epoch] ?? { bad: 0, good: 0, newBad: 0, newGood: 0 }
    return { ...rest, voices: { ...voices, [side]: voices[side] + MANY }, mass: { ...mass, [epoch]: { ...spoken, [side]: spoken[side] + toStored(MANY, now) } } }
  }
  return { ...entities, sender: heard(entities.sender, 'sender'), campaign: heard(entities.campaign, 'campaign'), campaignAnyAmount: heard(entities.campaignAnyAmount, 'campaignAnyAmount') }
}

/** As if people of two more provinces had photographed such a parcel in the app. */
const withProofs = (entity: Entity | null): Entity | null => (entity === null ? null : { ...entity, proofs: { ...entity.proofs, here: Infinity, there: Infinity } })

function reasonsFor(weighed: Weighed, entities: KeyedEntities): StandingReason[] {
  switch (weighed.level) {
    case 'unknown': return [{ code: 'crowdKnowsNothing' }]
    case 'knownGood': return [reason('senderKnownGood', entities.sender, 'good')]
    case 'flagged':
    case 'suspected':
    case 'doubtful': {
      const spoke: { strength: number; reason: StandingReason }[] = [
        { strength: weighed.own, reason: reason(senderCode(weighed, entities), entities.sender, 'bad') },
        { strength: weighed.campaign, reason: reason('campaignDoubtful', entities.campaign ?? entities.campaignAnyAmount, 'bad') },
        { strength: weighed.novelty, reason: reason('newSendersAtOutletDoubtful', entities.place, 'bad') },
        { strength: weighed.place, reason: reason('outletDoubtful', entities.place, 'bad') },
      ]
      const speaking = spoke.filter(one => one.strength > 0).sort((a, b) => b.strength - a.strength).map(one => one.reason)
      if (entities.sender?.ruling === 'flagged') return [reason('senderFlagged', entities.sender, 'bad'), ...speaking.filter(one => one.code !== 'senderFlagged')]
      // Vouched for, yet so much was said against it: what was said, though it no longer outweighs the good.
      return speaking.length > 0 ? speaking : [spoke.map(one => one.reason).find(one => one.band !== undefined) ?? { code: 'outletDoubtful' }]
    }
    default: return weighed.level satisfies never
  }
}

/** What may be said of the number itself: only as much as its own voices carry, whatever its neighbours did. */
function senderCode({ own, level }: Weighed, entities: KeyedEntities): 'senderFlagged' | 'senderSuspected' | 'senderDoubtful' {
  if (level === 'flagged' && (own >= thresholds.flagged.evidence || entities.sender?.ruling === 'flagged')) return 'senderFlagged'
  return (level === 'flagged' || level === 'suspected') && own >= thresholds.suspected.evidence ? 'senderSuspected' : 'senderDoubtful'
}
