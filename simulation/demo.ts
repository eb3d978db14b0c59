import { type CaseState } from '../core/evidence/bookDocuments'
import { DAY } from '../core/evidence/decay'
import { isEveryonesGoods } from '../core/evidence/goods'
import { type Parameters, shipping, usual } from './parameters'
import { type Campaign, type HonestSender, type Label, type ScannedParcel } from './parcels'
import { runWorld } from './world'

/**
 * The demo's world: 1,500 honest senders and one campaign with rotating masked numbers, where one person in twenty uses
 * the app (ten times the usual, so that a book small enough to fill in seconds knows its shops). The seed was chosen for
 * a campaign that begins late, so that the shops have a past.
 */
const demoParameters: Parameters = { ...usual, adoption: 0.05, honestSenders: 1500, campaigns: 1, seed: 6 }
/** The demo's day: the campaign has been shipping in bulk for two weeks. */
const TODAY = shipping.trialDays + shipping.waitDays + 15

/** What somebody with the app did, at a time in ms since the world began. */
export type Deed =
  | { did: 'look'; at: number; caseId: string; tFirst: number; province: string; photoTakenInApp: boolean; parcel: ScannedParcel }
  | { did: 'say'; at: number; caseId: string; state: CaseState }

export interface DemoWorld {
  /** Everything that happened up to today, in order. */
  deeds: Deed[]
  today: number
  /** What is printed on a parcel of the running campaign, of the shop most people were content with, and of a shop nobody met. */
  labels: { campaign: Label; shop: Label; unknown: Label }
}

/** The same world on every machine and every day; about two seconds of work. */
export function demoWorld(): DemoWorld {
  const all: Deed[] = []
  let [senders, campaigns]: [readonly HonestSender[], readonly Campaign[]] = [[], []]
  runWorld(demoParameters, 0, demoParameters.campaigns, {
    began: (honest, gangs) => { [senders, campaigns] = [honest, gangs] },
    looked: look => all.push({ did: 'look', at: look.parcel.at, ...look }),
    spoke: (caseId, state, at) => all.push({ did: 'say', at, caseId, state }),
  })
  const gang = campaigns[0]!
  const today = gang.startsAt + TODAY * DAY
  const deeds = all.filter(deed => deed.at < today)
  return { deeds, today, labels: { campaign: gang.labelOf(gang.shipped.filter(at => at < today - shipping.deliveryDays[0] * DAY).length), ...honestLabels(senders, deeds) } }
}

/** Both print their whole number: a shop that wants to be called back. */
function honestLabels(senders: readonly HonestSender[], deeds: readonly Deed[]): { shop: Label; unknown: Label } {
  const parcelOf = new Map(deeds.flatMap(deed => (deed.did === 'look' ? [[deed.caseId, deed.parcel] as const] : [])))
  const placesMet = new Set([...parcelOf.values()].map(({ waybill }) => `${waybill.carrier}|${waybill.originCity}`))
  const content = new Map<HonestSender, number>()
  for (const deed of deeds) {
    const from = parcelOf.get(deed.caseId)?.from
    if (deed.did === 'say' && deed.state === 'mine' && from?.kind === 'honest') content.set(from, (content.get(from) ?? 0) + 1)
  }
  const callable = senders.filter(({ phone }) => !phone.includes('*'))
  const shop = callable.reduce((best, one) => ((content.get(one) ?? 0) > (content.get(best) ?? 0) ? one : best))
  const unmet = callable.find(({ outlet }) => !placesMet.has(`${outlet.carrier}|${outlet.city}`))
  if (unmet === undefined) throw new Error('Everyone in the demo world has been met')
  return { shop: usualLabel(shop), unknown: usualLabel(unmet) }
}

const usualLabel = ({ phone, outlet, goods, amounts }: HonestSender): Label =>
  ({ phone, outlet, goods: goods.find(word => !isEveryonesGoods(word)) ?? goods[0]!, amountFen: amounts[0]!, outletPrinted: true })
