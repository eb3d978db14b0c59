import { blankWaybill, carriers, paymentKinds, type Waybill } from '../../core/waybill/waybill'

/** A waybill with everything on it that must not leave the phone. */
export interface Parcel { waybill: Waybill; secrets: string[] }

/** A small generator with a fixed start: the same parcels every time. */
function dice(start: number): (sides: number) => number {
  let state = start
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor(state / 2 ** 32 * sides)
  }
}

const surnames = ['王', '李', '张', '袁', '周', '欧阳', '司徒'], given = ['小明', '秀英', '建国', '桂兰', '志强'], streets = ['幸福路', '后宅街道', '和平西路', '人民大道']
const goods = ['镀金戒指', '防疫用品（口罩20只）', '日用品', '重要文件', '足贴', '老花镜x1']

/** So many parcels; the goods line of every third carries the receiver along, as careless labels do. */
export function parcels(count: number): Parcel[] {
  const roll = dice(7)
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T
  const digits = (length: number): string => Array.from({ length }, () => roll(10)).join('')
  return Array.from({ length: count }, (_, at) => {
    const receiver = { name: one(surnames) + one(given), phone: `1${3 + roll(7)}${digits(9)}`, address: `${one(streets)}${1 + roll(900)}号` }
    const sender = { name: `${one(surnames)}${one(given)}`, phone: `1${3 + roll(7)}${digits(9)}`, address: `${one(streets)}${1 + roll(900)}号` }
    const number = `YT${digits(13)}`
    const printed = at % 3 === 0 ? `${one(goods)} ${receiver.name} ${receiver.phone} ${receiver.address}` : one(goods)
    const waybill: Waybill = { ...blankWaybill(), carrier: one(carriers), number, sender, payment: { kind: one(paymentKinds), amountFen: roll(20) === 0 ? null : roll(16_000) }, goods: printed, outlet: `${one(streets)}网点`, originCity: '金华' }
    return { waybill, secrets: [receiver.name, receiver.phone, receiver.address, sender.name, sender.phone, sender.address, number, waybill.outlet!] }
  })
}
