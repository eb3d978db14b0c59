import fc from 'fast-check'
import { type CaseState, caseStates } from '../../../core/evidence/bookDocuments'
import { DAY } from '../../../core/evidence/decay'
import { type EvidenceKeys, keysOf } from '../../../core/evidence/keys'
import { addCases, countersOf, drift } from '../../../core/evidence/replay'
import { blankWaybill, type Waybill } from '../../../core/waybill/waybill'
import { PlainBook } from '../../../simulation/plainBook'

const plain = (text: string) => text.replace(/\./gu, '_')
const start = Date.UTC(2026, 5, 1)

const parcel = (phone: string, goods: string, amountFen: number, number: string, outlet: string | null = '义乌后宅分部'): Waybill =>
  ({ ...blankWaybill(), carrier: 'yto', number, outlet, originCity: '金华', goods, payment: { kind: 'cashOnDelivery', amountFen }, sender: { name: null, phone, address: null } })
const keys = (waybill: Waybill): EvidenceKeys => keysOf(waybill, plain, start)

const anEvent = fc.record({
  person: fc.integer({ min: 0, max: 5 }),
  phone: fc.constantFrom('138****1234', '13912345678', '17012345678转1234', '400'),
  goods: fc.constantFrom('金戒指', '防疫口罩×20', '日用品', ''),
  amountFen: fc.constantFrom(4000, 5600),
  parcel: fc.integer({ min: 0, max: 7 }),
  outlet: fc.constantFrom('义乌后宅分部', '石狮一部', null),
  state: fc.constantFrom(...caseStates),
  shown: fc.constantFrom('unknown' as const, 'doubtful' as const),
  photoTakenInApp: fc.boolean(),
  after: fc.integer({ min: 0, max: 20 * DAY }),
})
type Event = typeof anEvent extends fc.Arbitrary<infer E> ? E : never

/** Plays events one after the other; one person's look at one parcel is one case. */
function play(events: readonly Event[], book = new PlainBook(plain)): { book: PlainBook; now: number } {
  let now = start
  for (const event of events) {
    now += event.after
    const waybill = parcel(event.phone, event.goods, event.amountFen, `YT${event.parcel}`, event.outlet)
    const caseId = `k.${event.person}|${event.parcel}`
    book.look(caseId, { person: `p.${event.person}`, keys: keys(waybill), province: event.person % 2 === 0 ? '浙江' : '湖南', shown: event.shown, photoTakenInApp: event.photoTakenInApp }, now)
    book.cast(caseId, event.state, now)
  }
  return { book, now }
}

/** Every counter that is not 0, of every document: what the book has heard. */
const heardBy = (book: PlainBook): Record<string, Record<string, number>> =>
  Object.fromEntries((['people', 'entities', 'waybills', 'cohorts'] as const)
    .flatMap(collection => [...(book.documents[collection] as Map<string, object>)].map(([id, document]) => [id, countersOf(document)] as const))
    .filter(([, counters]) => Object.keys(counters).length > 0))

describe('the book keeps exact accounts', () => {
  test('a voice is 6 documents, 2 of them entities', () => {
    const book = new PlainBook(plain)
    book.look('k.1', { person: 'p.1', keys: keys(parcel('138****1234', '金戒指', 4000, 'YT1')), province: '浙江', shown: 'unknown', photoTakenInApp: true }, start)
    book.cast('k.1', 'report', start)
    expect(book.mostDocuments).toBe(6)
    expect(book.documents.entities.size).toBe(2)
  })

  test('a sender of very many campaigns and their place keep no more than 32 of them and a few; the others have documents, and nothing is lost between the two', () => {
    const book = new PlainBook(plain)
    const said = (n: number) => parcel('13912345678', `货物${n}`, 4000 + n, `YT${n}`)
    for (let n = 0; n < 40; n += 1) {
      book.look(`k.${n}`, { person: `p.${n}`, keys: keys(said(n)), province: '浙江', shown: 'unknown', photoTakenInApp: true }, start)
      book.cast(`k.${n}`, 'report', start)
    }
    const { sender, place } = keys(said(0))
    expect(Object.keys(book.entity(sender!.id)!.pairs ?? {}).length).toBeLessThanOrEqual(34)
    expect(Object.keys(book.entity(place!.id)!.campaigns ?? {}).length).toBeLessThanOrEqual(33)
    for (const n of [0, 39]) {
      // The campaign was told by this sender alone: beyond its pair nothing is left, wherever the two are kept.
      const { reports, campaign, ownMass } = book.weigh(keys(said(n)), start)
      expect(reports).toBeCloseTo(ownMass.bad, 6)
      expect(campaign).toBeLessThanOrEqual(0)
      // Another number of that campaign inherits it.
      expect(book.weigh(keys({ ...said(n), sender: { name: null, phone: '13700001111', address: null } }), start).campaign).toBeGreaterThan(1)
    }
    for (let n = 39; n >= 0; n -= 1) book.forget(`k.${n}`, start)
    expect(heardBy(book)).toEqual({})
  })

  test('everything taken back, in any order, leaves no counter behind', () => {
    fc.assert(fc.property(fc.array(anEvent, { maxLength: 25 }), fc.func(fc.integer()), (events, rank) => {
      const { book, now } = play(events)
      const cases = [...book.documents.cases.keys()].sort((p, q) => rank(p) - rank(q))
      for (const id of cases) book.forget(id, now + DAY)
      expect(heardBy(book)).toEqual({})
    }), { numRuns: 60 })
  })

  test('a later state replaces the earlier: as if only the last had ever been said', () => {
    fc.assert(fc.property(fc.array(anEvent, { maxLength: 15 }), anEvent, fc.array(fc.constantFrom(...caseStates), { maxLength: 4 }), (others, last, before) => {
      const mine = { ...last, person: 9, parcel: 9 }
      const wavering = before.map((state: CaseState) => ({ ...mine, state, after: 0 }))
      const [once, often] = [[...others, mine], [...others, ...wavering.map((event, i) => (i === 0 ? { ...event, after: mine.after } : event)), { ...mine, after: wavering.length > 0 ? 0 : mine.after }]]
      expect(heardBy(play(often).book)).toEqual(heardBy(play(once).book))
    }), { numRuns: 60 })
  })

  test('the same tap twice changes nothing', () => {
    fc.assert(fc.property(fc.array(anEvent, { maxLength: 15 }), events => {
      const twice = events.flatMap(event => [event, { ...event, after: 0 }])
      expect(heardBy(play(twice).book)).toEqual(heardBy(play(events).book))
    }), { numRuns: 100 })
  })

  test('replaying the cases, in any order and any portions, gives every counter again', () => {
    fc.assert(fc.property(fc.array(anEvent, { maxLength: 25 }), fc.func(fc.integer()), (events, rank) => {
      const { book } = play(events)
      const cases = [...book.documents.cases.entries()].sort((p, q) => rank(p[0]) - rank(q[0])).map(([, look]) => look)
      const totals = addCases(addCases(new Map(), cases.slice(0, 3)), cases.slice(3))
      for (const collection of ['people', 'entities', 'waybills', 'cohorts'] as const) {
        for (const [id, document] of book.documents[collection]) expect(drift(document, totals.get(id))).toEqual({})
      }
      for (const id of totals.keys()) expect(Object.keys(heardBy(book)).includes(id) || Object.values(totals.get(id)!.inc).every(by => by === 0)).toBe(true)
    }), { numRuns: 60 })
  })
})
