import { DAY } from '../core/evidence/decay'
import { blankWaybill, type Waybill } from '../core/waybill/waybill'
import { type Chance } from './chance'
import { anOutlet, aCarrier, aCity, type Outlet } from './geography'
import { gangGoods, goodsOnLabels } from './goodsOnLabels'
import { behaviour, CAMPAIGN_DAYS, type Parameters, shipping, WORLD_DAYS } from './parameters'

/** A parcel that somebody with the app scans. */
export interface ScannedParcel {
  at: number
  waybill: Waybill
  /** Whose it is: the world knows, the model does not. */
  from: HonestSender | Campaign
}

export interface HonestSender {
  kind: 'honest'
  id: number
  phone: string
  outlet: Outlet
  goods: string[]
  amounts: number[]
  reportRate: number
  /** First day of shipping; before the world began for most. */
  since: number
  parcels: number
}

export interface Campaign {
  kind: 'gang'
  id: number
  startsAt: number
  /** Ship time of every parcel, in order. */
  shipped: number[]
  labelOf(parcel: number): Label
}

/** What is printed. */
export interface Label { phone: string; outlet: Outlet; goods: string; amountFen: number; outletPrinted: boolean }

const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(7)}`
const prefixes = '130 131 132 133 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 170 171 173 175 176 177 178 180 181 182 183 185 186 187 188 189 191 193 195 198 199'.split(' ')
const aPhone = (chance: Chance): string => chance.pick(prefixes) + String(chance.below(1e8)).padStart(8, '0')

/** Honest prices: round ones and …9 ones; whole fen. */
const aPrice = (chance: Chance): number => chance.pick([1990, 2990, 3900, 3990, 4900, 5900, 5990, 6800, 6900, 7900, 8800, 9900, 12_800, 15_900, 19_900, 29_900])

export function honestSender(id: number, parameters: Parameters, chance: Chance): HonestSender {
  const { reports } = behaviour
  const outlier = parameters.hard ? reports.hard : reports.annoying
  const phone = aPhone(chance)
  return {
    kind: 'honest', id, phone: chance.happens(parameters.maskedHonest) ? masked(phone) : phone, outlet: anOutlet(chance),
    goods: Array.from({ length: 1 + chance.below(4) }, () => chance.pickCommon(goodsOnLabels)),
    amounts: Array.from({ length: 1 + chance.below(3) }, () => aPrice(chance)),
    reportRate: chance.happens(outlier.share) ? outlier.rate : chance.betaOne(1 / reports.usualMean - 1),
    since: chance.happens(0.3) ? chance.between(0, WORLD_DAYS - 5) : -1,
    // Most ship a few dozen in three months, some thousands: mean 123.
    parcels: chance.logNormal(40, 1.5),
  }
}

/** The parcels of a sender that people with the app scan. */
export function honestScans(sender: HonestSender, parameters: Parameters, chance: Chance): ScannedParcel[] {
  const days = WORLD_DAYS - Math.max(0, sender.since)
  const count = chance.poisson(sender.parcels * (days / WORLD_DAYS) * parameters.adoption * parameters.scanProb * behaviour.ordinaryScan)
  return Array.from({ length: count }, () => ({ at: (WORLD_DAYS - days + chance.unit() * days) * DAY, from: sender, waybill: read(honestLabel(sender, chance), aNumber(chance), parameters, chance) }))
}

export const honestLabel = (sender: HonestSender, chance: Chance): Label => ({ ...sender, goods: chance.pick(sender.goods), amountFen: chance.pick(sender.amounts), outletPrinted: true })

export function campaign(id: number, parameters: Parameters, chance: Chance): Campaign {
  const startsAt = chance.between(3, WORLD_DAYS - CAMPAIGN_DAYS - 5) * DAY
  const shipped = Array.from({ length: shipping.trial }, () => startsAt + chance.unit() * shipping.trialDays * DAY)
  for (let day = 0; day < shipping.bulkDays; day++) {
    const today = Math.round(parameters.parcelsPerDay * chance.between(2 / 3, 4 / 3))
    for (let i = 0; i < today; i++) shipped.push(startsAt + (shipping.trialDays + shipping.waitDays + day + chance.unit()) * DAY)
  }
  shipped.sort((a, b) => a - b)
  return { kind: 'gang', id, startsAt, shipped, labelOf: labelMaker(parameters, chance) }
}

/** EVIDENCE's gangs: what of the label stays, and for how many parcels. */
function labelMaker(parameters: Parameters, chance: Chance): (parcel: number) => Label {
  const { gang, rotateEvery } = parameters
  const [city, carrier] = [aCity(chance), aCarrier(chance)]
  const gangCities = [city, ...Array.from({ length: parameters.gangCities - 1 }, () => aCity(chance))]
  const outlets = Array.from({ length: gang === 'R4' ? 5 : 1 }, (_, i) => anOutlet(chance, gangCities[i % gangCities.length], carrier))
  const maskedOne = chance.happens(behaviour.gangMasked)
  const phones = new Map<number, string>()
  const goods = new Map<number, { goods: string; amountFen: number }>()
  const remember = <T>(known: Map<number, T>, at: number, make: () => T): T => {
    if (!known.has(at)) known.set(at, make())
    return known.get(at)!
  }
  const numberEvery = gang === 'R0' ? Infinity : rotateEvery
  const goodsEvery = gang === 'R4' ? rotateEvery : gang === 'R3' || gang === 'R5' ? 5 * rotateEvery : Infinity
  const period = (parcel: number, every: number) => (every === Infinity ? 0 : Math.floor(parcel / every))
  return parcel => ({
    phone: remember(phones, period(parcel, numberEvery), () => (gang !== 'R0' || maskedOne ? masked(aPhone(chance)) : aPhone(chance))),
    ...remember(goods, period(parcel, goodsEvery), () => ({ goods: chance.pick(gangGoods), amountFen: 100 * (40 + chance.below(41)) })),
    outlet: outlets[gang === 'R4' ? period(parcel, rotateEvery) % outlets.length : 0] as Outlet,
    outletPrinted: gang !== 'R5',
  })
}

/** The campaign's parcels that people with the app scan. */
export function campaignScans(gang: Campaign, parameters: Parameters, chance: Chance): ScannedParcel[] {
  return gang.shipped.flatMap((shippedAt, parcel) => {
    const label = gang.labelOf(parcel)
    if (!chance.happens(parameters.adoption * parameters.scanProb)) return []
    const at = shippedAt + chance.between(...shipping.deliveryDays) * DAY
    return [{ at, from: gang, waybill: read(label, aNumber(chance), parameters, chance) }]
  })
}

export const aNumber = (chance: Chance): string => `YT${String(chance.below(1e9)).padStart(9, '0')}${String(chance.below(1e4)).padStart(4, '0')}`

/** What the app reads of a label: the outlet on four of five, and now and then one wrong character. */
export function read(label: Label, number: string, { noise }: Pick<Parameters, 'noise'>, chance: Chance): Waybill {
  const { outlet } = label
  const seen = { phone: label.phone, outlet: outlet.name, goods: label.goods, amountFen: label.amountFen }
  if (chance.happens(noise)) {
    switch (chance.below(4)) {
      case 0: seen.phone = wrongDigit(seen.phone, chance); break
      case 1: seen.outlet = wrongCharacter(seen.outlet, chance); break
      case 2: seen.goods = wrongCharacter(seen.goods, chance); break
      default: seen.amountFen = Number(wrongDigit(String(seen.amountFen), chance))
    }
  }
  return {
    ...blankWaybill(), carrier: outlet.carrier, number, goods: seen.goods, originCity: outlet.city,
    outlet: label.outletPrinted && chance.happens(behaviour.outletReadable) ? seen.outlet : null,
    payment: { kind: 'cashOnDelivery', amountFen: seen.amountFen }, sender: { name: null, phone: seen.phone, address: null },
  }
}

function wrongDigit(text: string, chance: Chance): string {
  const places = [...text].flatMap((c, i) => (/\d/u.test(c) && i > 0 ? [i] : []))
  const at = chance.pick(places)
  return text.slice(0, at) + String((Number(text[at]) + 1 + chance.below(9)) % 10) + text.slice(at + 1)
}

const wrongCharacter = (text: string, chance: Chance): string => {
  const at = chance.below(text.length)
  return text.slice(0, at) + chance.pick([...'口曰未土干大木日了人']) + text.slice(at + 1)
}
