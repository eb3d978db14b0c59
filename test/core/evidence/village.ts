import { type CaseState, newPerson } from '../../../core/evidence/bookDocuments'
import { DAY } from '../../../core/evidence/decay'
import { keysOf } from '../../../core/evidence/keys'
import { type StandingLevel } from '../../../core/evidence/standing'
import { keyedEntities, standingFrom, standingRefs } from '../../../core/evidence/weigh'
import { blankWaybill, type Waybill } from '../../../core/waybill/waybill'
import { type PlainBook } from '../../../simulation/plainBook'

export const plain = (text: string) => text.replace(/\./gu, '_')
export const now = Date.UTC(2026, 5, 1)
export const provinces = ['浙江', '湖南', '广东', '河南', '四川', '江苏', '山东']
let serial = 0

export interface Parcel { phone: string | null; goods: string; yuan: number; outlet: string | null }
export const parcel = (over: Partial<Parcel> = {}): Parcel => ({ phone: '13857912345', goods: '金戒指', yuan: 40, outlet: '义乌后宅', ...over })
const waybillOf = ({ phone, goods, yuan, outlet }: Parcel): Waybill =>
  ({ ...blankWaybill(), carrier: 'yto', number: `YT${serial++}`, outlet, originCity: '金华', goods, payment: { kind: 'cashOnDelivery', amountFen: 100 * yuan }, sender: { name: null, phone, address: null } })
export const keysFor = (of: Parcel, at = now) => keysOf(waybillOf(of), plain, at)

export interface Voice { state?: CaseState; days?: number; province?: string; at?: number; shown?: StandingLevel; photo?: boolean; person?: string; misses?: number }
/** Somebody looks at a parcel like this one and says something. */
export function say(book: PlainBook, of: Parcel, { state = 'report', days = 100 + serial * 7, province = provinces[serial % 7]!, at = now, shown = 'unknown', photo = true, person = `p_${serial}`, misses = 0 }: Voice = {}): string {
  const caseId = `k_${serial++}`
  if (!book.documents.people.has(person)) book.documents.people.set(person, { ...newPerson(at - days * DAY), misses })
  book.look(caseId, { person, keys: keysFor(of, at), province, shown, photoTakenInApp: photo }, at)
  book.cast(caseId, state, at)
  return caseId
}
export const repeat = (times: number, what: (i: number) => void): void => { for (let i = 0; i < times; i++) what(i) }
export const levelOf = (book: PlainBook, of: Parcel, at = now): StandingLevel => book.weigh(keysFor(of, at), at).level
export const standingOf = (book: PlainBook, of: Parcel, at = now) => {
  const keys = keysFor(of, at)
  return standingFrom(keys, keyedEntities(keys, standingRefs(keys).map(id => (id === null ? null : book.entity(id)))), at)
}
export const numbered = (i: number): string => `138****${String(1000 + i)}`
