import { anyOf, guarded, type Guarded, notAfter } from '../../guardedPattern'
import { along, type Line } from '../textLine'
import { partOf } from '../quad'
import { type Carrier, type Found } from '../waybill'

export interface NamedCarrier { carrier: Carrier; weight: number; found: Found }

const latin = /[a-z]$/iu
/** Names as carriers print them. Receiver's pick-up points (菜鸟驿站) and apps (菜鸟裹裹) name no carrier by themselves. */
const listed: readonly [Carrier, ...(string | Guarded)[]][] = [
  ['yto', '圆通(?:速递|快递|速運|达)?', notAfter(latin, 'yto(?![a-z])')],
  ['zto', '中通(?:快递|速递|快运|国际)?', notAfter(latin, 'zto(?![a-z])')],
  ['sto', '申通(?:快递|速递|e物流)?', notAfter(latin, 'sto(?![a-z])')],
  ['yunda', '[韵韻]达(?:快递|速递|快运)?', notAfter(latin, 'yunda(?![a-z])')],
  ['jt', String.raw`[极極]兔(?:速递|快递|国际)?|j\s?&\s?t(?:\s?express)?`],
  ['sf', String.raw`[顺順][丰豐](?:速运|速递|快递|快运|同城)?|sf[\s-]?express`, notAfter(/[a-z0-9]$/iu, String.raw`s\.?f(?![a-z0-9])`)],
  ['jd', '京东(?:快递|物流|快运)?', notAfter(latin, 'jd(?:l|logistics|express)?(?![a-z0-9])')],
  ['deppon', '德邦(?:快递|物流|快运)?|deppon'],
  ['ems', '中国邮政|邮政(?:速递|特快|快递|快包|EMS|小包|包裹)|特快专递', notAfter(latin, 'ems(?![a-z])'), String.raw`china\s?post`],
  ['cainiao', '菜鸟(?!驿站|裹裹|乡村|柜|代收|app)(?:速递|直送|网络|物流)?|丹鸟(?:快递|物流)?|cainiao'],
  ['cainiao', '菜鸟裹裹'],
]
/** Names of services, which say less than a carrier's own: another carrier may bring what is sent so. */
const services: readonly [Carrier, RegExp][] = [['ems', /e-?packet|e邮宝/iu]]
const SERVICE = 0.6
const names = listed.map(([carrier, ...alternatives]) => [carrier, guarded(alternatives, 'iu')] as const)
const anyName = anyOf(listed.flatMap(([, ...alternatives]) => alternatives), 'iu')

/** Customer lines, commonly given; 申通 and EMS confirmed (DOMAIN). */
const hotlines: readonly [Carrier, string][] = [
  ['yto', '95554'], ['zto', '95311'], ['sto', '95543'], ['yunda', '95546'], ['jt', '956025'], ['sf', '95338'], ['jd', '950616'],
  ['ems', '11183'], ['deppon', '95353'], ['cainiao', '9519666'], ['cainiao', '956166'],
]

/** Carriers the print speaks for, the strongest first: a name set large says more than one in the small print. */
export function namedCarriers(lines: readonly Line[]): NamedCarrier[] {
  const sizes = lines.map(line => line.size).sort((p, q) => p - q)
  const usual = sizes[sizes.length >> 1] ?? 1
  const totals = new Map<Carrier, NamedCarrier>()
  const add = (carrier: Carrier, weight: number, line: Line, start: number, end: number): void => {
    const known = totals.get(carrier)
    const box = line.box === null ? null : partOf(line.box, along(line, start), along(line, end))
    const stronger = known === undefined || weight > known.weight
    const total = stronger ? weight + (known?.weight ?? 0) * 0.3 : known.weight + weight * 0.3
    totals.set(carrier, { carrier, weight: total, found: stronger ? { confidence: line.confidence, by: 'text', box } : known.found })
  }
  for (const line of lines) {
    const figures = [...line.text.replace(/[- ]/gu, '').matchAll(/\d{5,}/gu)]
    const large = Math.min(2, Math.max(0.6, line.size / usual))
    for (const [carrier, pattern] of anyName.test(line.text) ? names : []) {
      const matches = pattern(line.text)
      const [match] = matches
      if (match === undefined) continue
      // SF 顺丰速运 is one name.
      const own = matches.reduce((sum, one) => sum + one[0].length, 0) / line.text.length
      const apart = matches.some(one => one[0].length >= 4) || own > 0.6 ? 1 : 0.5
      const aside = /驿站|地址|收件|寄件|网点|公司|裹裹|号仓|代收点/u.test(line.text) && own < 0.5 ? 0.4 : 1
      add(carrier, (1 + own) * large * apart * aside, line, match.index, match.index + match[0].length)
    }
    for (const [carrier, pattern] of services) {
      const match = pattern.exec(line.text)
      if (match !== null) add(carrier, SERVICE * large, line, match.index, match.index + match[0].length)
    }
    for (const [carrier, number] of hotlines) {
      const at = figures.find(run => run[0] === number)?.index
      if (at !== undefined) add(carrier, 0.9, line, at, at + number.length)
    }
  }
  return [...totals.values()].sort((p, q) => q.weight - p.weight)
}

/** The carrier by name, hotline and number shape together; null when nothing speaks or two speak alike. */
export function readCarrier(named: readonly NamedCarrier[], ofNumber: readonly Carrier[], number: { text: string; found: Found } | null): { carrier: Carrier; found: Found } | null {
  const scores = new Map<Carrier, number>()
  for (const one of named) scores.set(one.carrier, (scores.get(one.carrier) ?? 0) + one.weight)
  const certain = number !== null && /^[A-Z]/u.test(number.text)
  for (const [place, carrier] of ofNumber.entries()) scores.set(carrier, (scores.get(carrier) ?? 0) + (certain ? 4 : 1.5) / (place + 1))
  const ranked = [...scores].sort((p, q) => q[1] - p[1])
  const first = ranked[0]
  if (first === undefined) return null
  const lead = first[1] - (ranked[1]?.[1] ?? 0)
  if (lead < 0.15 || first[1] < 0.7) return null
  const where = named.find(one => one.carrier === first[0])?.found ?? (ofNumber.includes(first[0]) ? number?.found : undefined)
  return { carrier: first[0], found: { confidence: Math.min(0.99, 0.6 + 0.1 * first[1] * Math.min(1, lead)), by: where?.by ?? 'text', box: where?.box ?? null } }
}
