import { type CaseState } from '../core/evidence/bookDocuments'
import { DAY } from '../core/evidence/decay'
import { type EvidenceKeys, keysOf } from '../core/evidence/keys'
import { type StandingLevel } from '../core/evidence/standing'
import { wasWarned } from '../core/evidence/voiceWeight'
import { PlainBook } from './plainBook'
import { Chance } from './chance'
import { type Outlet, provinces } from './geography'
import { behaviour, type Parameters, shipping, WORLD_DAYS } from './parameters'
import { aNumber, type Campaign, campaign, campaignScans, honestLabel, type HonestSender, honestScans, honestSender, type Label, read, type ScannedParcel } from './parcels'
import { countPeer, type Peer, sprtPeer } from './peers'
import { plainIds } from './plainIds'

/** Told of everything that people with the app do, in order of time. Times are ms since the world began. */
export interface Witness {
  began(senders: readonly HonestSender[], campaigns: readonly Campaign[]): void
  /** Somebody, first seen at tFirst, looks at a parcel. */
  looked(look: { caseId: string; tFirst: number; province: string; photoTakenInApp: boolean; parcel: ScannedParcel }): void
  spoke(caseId: string, state: CaseState, at: number): void
}

/** What one campaign's scans saw, in order. */
export interface CampaignRun {
  scans: { shipped: number; level: StandingLevel; count5: boolean; sprt: boolean }[]
  parcels: number
  /** Vouchers it took to clear it, halfway through; null when the limit was not enough or it was not warned of. */
  vouchersToClear: number | null
}

export interface WorldRun {
  campaigns: CampaignRun[]
  honestSenders: number
  honestFlagged: number
  ordinaryScans: number
  ordinaryDoubtful: number
  peers: Record<'count5' | 'sprt', { honestFlagged: number; ordinaryWarned: number }>
}

const WEEK = 7 * DAY
/** Days into a campaign at which vouchers try: the middle of its bulk. */
const VOUCH_ON = 22
export const MOST_VOUCHERS = 400
export const CAMPAIGNS_A_WORLD = 4

/** Ninety days with up to four campaigns among honest senders, played on the evidence code that production runs. */
export function runWorld(parameters: Parameters, number: number, campaigns: number, witness: Witness | null = null): WorldRun {
  const chance = new Chance(parameters.seed, number)
  const senders = Array.from({ length: parameters.honestSenders }, (_, id) => honestSender(id, parameters, chance))
  const running = Array.from({ length: campaigns }, (_, id) => campaign(id, parameters, chance))
  const parcels = [...senders.flatMap(sender => honestScans(sender, parameters, chance)), ...running.flatMap(gang => campaignScans(gang, parameters, chance))]
  witness?.began(senders, running)
  return new World(parameters, chance, senders, running, witness).play(parcels)
}

class World {
  private readonly hmac = plainIds()
  private readonly book = new PlainBook(this.hmac)
  private readonly peers: Record<PeerName, Peer> = { count5: countPeer(5), sprt: sprtPeer() }
  private readonly flagged = new Set<HonestSender>()
  private readonly warnedByPeer: Record<PeerName, Set<HonestSender>> = { count5: new Set(), sprt: new Set() }
  private readonly ordinary = { scans: 0, doubtful: 0, count5: 0, sprt: 0 }
  private readonly runs: CampaignRun[]
  private readonly neighbours: HonestSender[]

  constructor(private readonly parameters: Parameters, private readonly chance: Chance, private readonly senders: HonestSender[], private readonly campaigns: Campaign[], private readonly witness: Witness | null) {
    this.runs = campaigns.map(({ shipped }) => ({ scans: [], parcels: shipped.length, vouchersToClear: null }))
    this.neighbours = neighboursOf(campaigns, senders)
  }

  play(parcels: ScannedParcel[]): WorldRun {
    const events = parcels.flatMap((parcel, i) => this.eventsOf(parcel, i))
    for (const gang of this.campaigns) events.push({ at: gang.startsAt + VOUCH_ON * DAY, happen: () => this.vouchFor(gang) })
    for (let at = WEEK; at < WORLD_DAYS * DAY; at += WEEK) events.push({ at, happen: () => this.lookAtNeighbours(at) })
    for (const event of events.sort((a, b) => a.at - b.at)) event.happen()
    const { scans, doubtful, count5, sprt } = this.ordinary
    return {
      campaigns: this.runs, honestSenders: this.senders.length, honestFlagged: this.flagged.size, ordinaryScans: scans, ordinaryDoubtful: doubtful,
      peers: { count5: { honestFlagged: this.warnedByPeer.count5.size, ordinaryWarned: count5 }, sprt: { honestFlagged: this.warnedByPeer.sprt.size, ordinaryWarned: sprt } },
    }
  }

  /** A parcel's scan with its answer, and for some a report once it was opened. */
  private eventsOf(parcel: ScannedParcel, i: number): Event[] {
    const { chance, parameters } = this
    const caseId = `k_${i}`
    const number = parcel.waybill.sender.phone!
    const { median, sigma } = behaviour.reportDelay
    const reports = chance.happens(parcel.from.kind === 'gang' ? parameters.reportProb : parcel.from.reportRate)
    const closedAt = parcel.at + (reports ? chance.logNormal(median, sigma) : 48) * HOUR
    const keys = keysOf(parcel.waybill, this.hmac, parcel.at)
    return [{ at: parcel.at, happen: () => this.scan(parcel, caseId, keys) }, {
      at: closedAt,
      happen: () => {
        if (reports) this.cast(caseId, 'report', closedAt)
        for (const peer of peerNames) this.peers[peer].closed(number, reports)
        if (parcel.from.kind === 'honest') this.checkFlagOf(parcel.from, keys, closedAt)
      },
    }]
  }

  private scan(parcel: ScannedParcel, caseId: string, keys: EvidenceKeys): void {
    const { at, waybill, from } = parcel
    const { level } = this.book.weigh(keys, at)
    const warned = wasWarned({ shown: level })
    const byPeer = { count5: this.peers.count5.warns(waybill.sender.phone!), sprt: this.peers.sprt.warns(waybill.sender.phone!) }
    if (from.kind === 'gang') this.runs[from.id]!.scans.push({ shipped: countBefore(from.shipped, at), level, ...byPeer })
    else this.ordinaryScan(from, warned, byPeer)
    this.look(caseId, parcel, keys, level)
    const answer = this.answerOf(from.kind === 'gang' ? behaviour.strange : behaviour.ordinary, warned)
    this.cast(caseId, answer, at)
    if (from.kind === 'honest') this.checkFlagOf(from, keys, at)
  }

  /** Somebody with the app; two of five of them began today. */
  private look(caseId: string, parcel: ScannedParcel, keys: EvidenceKeys, shown: StandingLevel): void {
    const { chance } = this
    const { at } = parcel
    const person = `p_${caseId}`
    const age = chance.happens(behaviour.newAccounts) ? 0 : chance.between(7, 400) * DAY
    this.book.join(person, at - age)
    const [province, photoTakenInApp] = [chance.pickCommon(provinces), chance.happens(behaviour.photoTakenInApp)]
    this.book.look(caseId, { person, keys, province, shown, photoTakenInApp }, at)
    this.witness?.looked({ caseId, tFirst: at - age, province, photoTakenInApp, parcel })
  }

  private cast(caseId: string, state: CaseState, at: number): void {
    this.book.cast(caseId, state, at)
    this.witness?.spoke(caseId, state, at)
  }

  private answerOf(shares: { notMine: number; unsure: number; mine: number }, warned: boolean): CaseState {
    const roll = this.chance.unit()
    if (roll < shares.notMine) return 'notMine'
    if (roll < shares.notMine + shares.mine) return 'mine'
    if (warned && this.chance.happens(this.parameters.herding)) return 'notMine'
    return roll < shares.notMine + shares.mine + shares.unsure ? 'unsure' : 'silent'
  }

  private ordinaryScan(from: HonestSender, warned: boolean, byPeer: Record<PeerName, boolean>): void {
    this.ordinary.scans++
    if (warned) this.ordinary.doubtful++
    for (const peer of peerNames) {
      if (!byPeer[peer]) continue
      this.ordinary[peer]++
      this.warnedByPeer[peer].add(from)
    }
  }

  private checkFlagOf(from: HonestSender, keys: EvidenceKeys, at: number): void {
    if (this.book.weigh(keys, at).level === 'flagged') this.flagged.add(from)
  }

  /** Weekly: every honest sender of a campaign's city and carrier, whether or not anyone scans its parcels. */
  private lookAtNeighbours(at: number): void {
    for (const sender of this.neighbours) {
      if (sender.since * DAY > at) continue
      this.checkFlagOf(sender, keysOf(read(honestLabel(sender, this.chance), aNumber(this.chance), { noise: 0 }, this.chance), this.hmac, at), at)
    }
  }

  /** Aged accounts of many places and weeks say "mine" of the gang's parcels, on a copy of the book, until no warning is left. */
  private vouchFor(gang: Campaign): void {
    const { chance } = this
    const at = gang.startsAt + VOUCH_ON * DAY
    const book = this.book.copy()
    const parcel = countBefore(gang.shipped, at)
    const recent = () => gang.labelOf(countBefore(gang.shipped, at - chance.between(...shipping.deliveryDays) * DAY))
    const keys = (label: Label) => keysOf({ ...read(label, aNumber(chance), { noise: 0 }, chance), outlet: label.outletPrinted ? label.outlet.name : null }, this.hmac, at)
    const warned = () => wasWarned({ shown: book.weigh(keys(gang.labelOf(parcel)), at).level })
    if (!warned()) return
    for (let vouchers = 1; vouchers <= MOST_VOUCHERS; vouchers++) {
      const [caseId, person, parcelKeys] = [`k_v${vouchers}`, `p_v${vouchers}`, keys(recent())]
      book.join(person, at - chance.between(30, 400) * DAY)
      book.look(caseId, { person, keys: parcelKeys, province: chance.pick(provinces), shown: book.weigh(parcelKeys, at).level, photoTakenInApp: true }, at)
      book.cast(caseId, 'mine', at)
      if (warned()) continue
      this.runs[gang.id]!.vouchersToClear = vouchers
      return
    }
  }
}

/** Honest senders of a city and carrier that a campaign ships from. */
function neighboursOf(campaigns: readonly Campaign[], senders: readonly HonestSender[]): HonestSender[] {
  const placeOf = ({ city, carrier }: Outlet): string => `${city}|${carrier}`
  const places = new Set(campaigns.flatMap(gang => [0, 0.25, 0.5, 0.75].map(part => placeOf(gang.labelOf(Math.floor(part * gang.shipped.length)).outlet))))
  return senders.filter(({ outlet }) => places.has(placeOf(outlet)))
}

interface Event { at: number; happen(): void }
const peerNames = ['count5', 'sprt'] as const
type PeerName = (typeof peerNames)[number]
const HOUR = DAY / 24

/** How many of the sorted times are before a moment. */
function countBefore(times: readonly number[], at: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
