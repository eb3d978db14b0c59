import fc from 'fast-check'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { memoryBookStore } from '../../cloudfunctions/adapters/memory/bookStore'
import { evidenceBook } from '../../cloudfunctions/evidenceBook'
import { type BookStore } from '../../cloudfunctions/ports/bookStore'
import { type CaseDocument, type CaseState, type PersonDocument } from '../../core/evidence/bookDocuments'
import { type Entity } from '../../core/evidence/entity'
import { keysOf, personIdOf } from '../../core/evidence/keys'
import { addCases, countersOf, drift } from '../../core/evidence/replay'
import { waveOf } from '../../core/evidence/wave'
import { crowded, type TurnedAway } from './crowdedStore'
import { DAY, monday, parcel, valueOf } from './crowdOnMemory'
import { dying, Killed } from './dyingStore'

const hmac = hmacKeyMaker('a secret for tests only, 32 and more characters')
const minute = 60_000

/** A book in which others may be in everybody's way. */
function busyBook(around: (store: BookStore) => BookStore = store => store) {
  const store = memoryBookStore()
  const away: TurnedAway = { voices: true, counters: true }
  const book = evidenceBook(around(crowded(away)(store)), hmac)
  const keys = (n: number) => keysOf(parcel(n), hmac, monday)
  const look = async (who: string, n: number, now = monday): Promise<string> => valueOf(await book.noteSighting(
    { openid: who, requestId: `request-${who}-${n}`, keys: keys(n), shown: 'unknown', photoTakenInApp: true, byPhoto: true, province: `p${n % 5}`, wave: waveOf(parcel(n), now) }, now))
  const documents = (collection: string) => store.documents.get(collection) ?? new Map<string, object>()
  const entity = () => documents('entities').get(keys(1).sender!.id) as Entity | undefined
  return {
    store, book, away, keys, look, documents,
    say: (who: string, caseId: string, state: CaseState, now = monday + minute) => book.castVoice({ openid: who, caseId, state, ...(state === 'report' ? { report: { ticks: ['notOrdered'], paidFen: null } } : {}) }, now),
    entity,
    voices: () => entity()?.voices,
    cases: () => [...documents('cases').values()] as CaseDocument[],
    /** Nothing but what the cases add up to. */
    drifts: () => {
      const totals = addCases(new Map(), documents('cases').values() as Iterable<CaseDocument>)
      return ['people', 'entities', 'waybills', 'cohorts'].flatMap(collection => [...documents(collection)].map(([id, document]) => drift(document, totals.get(id)))).filter(one => Object.keys(one).length > 0)
    },
  }
}

describe('a voice that others were in the way of waits', () => {
  it('is answered by what the crowd knows so far, is kept at once, and counts nowhere yet', async () => {
    const { book, say, look, voices, drifts } = busyBook()
    const caseId = await look('mother', 1)
    const told = valueOf(await say('mother', caseId, 'report'))
    expect(told).toMatchObject({ case: { state: 'report', report: { ticks: ['notOrdered'] } }, standing: { level: 'unknown' } })
    expect(told.case.uncounted).toBeTruthy()
    expect(await book.caseOf('mother', caseId)).toMatchObject({ state: 'report' })
    expect((await book.exportPerson('mother', monday)).cases).toMatchObject([{ id: caseId, document: { state: 'report' } }])
    expect(voices()).toEqual({ bad: 0, good: 0 })
    expect(drifts()).toEqual([])
  })

  it('the next voice that gets through counts it too, whoever’s it is', async () => {
    const { away, say, look, voices, drifts } = busyBook()
    await say('mother', await look('mother', 1), 'report')
    const son = await look('son', 2)
    away.counters = false
    expect(valueOf(await say('son', son, 'report')).case.uncounted).toBeNull()
    expect(voices()).toEqual({ bad: 2, good: 0 })
    expect(drifts()).toEqual([])
  })

  it('the timer counts what nobody else did, with the weight of the day it was said', async () => {
    const { away, book, say, look, cases, documents } = busyBook(), quiet = busyBook()
    Object.assign(quiet.away, { voices: false })
    for (const one of [{ say, look }, quiet]) await one.say('mother', await one.look('mother', 1, monday - 6 * DAY), 'report', monday)
    away.counters = false
    await book.sweep(200, monday + 3 * DAY)
    expect(cases().map(({ uncounted }) => uncounted)).toEqual([null])
    // The same as a voice that met nobody.
    for (const collection of ['entities', 'people', 'waybills', 'cohorts']) {
      const heard = (all: Map<string, object>) => new Map([...all].map(([id, document]) => [id, countersOf(document)]))
      expect(heard(documents(collection))).toEqual(heard(quiet.documents(collection)))
    }
  })

  it.each<[string, CaseState[], object]>([
    ['the same tap again', ['report'], { bad: 1, good: 0 }],
    ['another answer', ['mine'], { bad: 0, good: 1 }],
    ['taken back', ['silent'], { bad: 0, good: 0 }],
    ['taken back and said again', ['silent', 'report'], { bad: 1, good: 0 }],
  ])('%s while it waits: the last word is counted, once', async (_, states, heard) => {
    const { away, book, say, look, voices, drifts } = busyBook()
    const caseId = await look('mother', 1)
    for (const state of ['report', ...states] as CaseState[]) await say('mother', caseId, state)
    away.counters = false
    await book.sweep(200, monday + DAY)
    expect(voices()).toEqual(heard)
    expect(drifts()).toEqual([])
  })

  it('a report beyond the day’s thirty that meets others is refused by whoever counts it for themselves; taking back to an answer is not', async () => {
    const { away, book, say, look } = busyBook()
    away.counters = false
    const caseId = await look('mother', 1)
    await say('mother', caseId, 'notMine')
    for (let tap = 0; tap < 29; tap += 1) valueOf(await say('mother', caseId, tap % 2 === 0 ? 'report' : 'mine'))
    expect(await book.caseOf('mother', caseId)).toMatchObject({ state: 'report' })
    expect(await book.withdrawReport({ openid: 'mother', caseId }, monday + 2 * minute)).toMatchObject({ ok: true, value: { case: { state: 'mine' } } })
    expect(await say('mother', caseId, 'report', monday + 3 * minute)).toEqual({ ok: false, code: 'TOO_MANY' })
  })

  it('a report withdrawn while it waits gives way to what was counted before it', async () => {
    const { away, book, say, look, cases, drifts, store } = busyBook()
    const caseId = await look('mother', 1)
    away.voices = false
    await say('mother', caseId, 'notMine')
    const before = structuredClone(store.documents.get('entities'))
    away.voices = true
    await say('mother', caseId, 'report', monday + 2 * minute)
    expect(valueOf(await book.withdrawReport({ openid: 'mother', caseId }, monday + 3 * minute)).case).toMatchObject({ state: 'notMine', report: null })
    away.counters = false
    await book.sweep(200, monday + DAY)
    expect(cases()).toMatchObject([{ state: 'notMine', uncounted: null }])
    const heard = (all: Map<string, object> | undefined) => [...all ?? []].map(([id, document]) => [id, (document as { voices: object }).voices])
    expect(heard(store.documents.get('entities'))).toEqual(heard(before))
    expect(drifts()).toEqual([])
  })

  it('deleted while it waits, it never counts, and leaves nothing behind', async () => {
    const { away, book, say, look, documents } = busyBook()
    await say('mother', await look('mother', 1), 'report')
    await book.deletePerson('mother', monday + 2 * minute)
    away.counters = false
    await book.sweep(200, monday + DAY)
    for (const collection of ['cases', 'people', 'entities', 'waybills', 'cohorts']) expect([...documents(collection).keys()]).toEqual([])
  })

  it('from before an upheld dispute it does not count after it, and counts again when that is undone', async () => {
    const { away, book, say, look, keys, entity } = busyBook()
    away.voices = false
    for (let n = 2; n <= 6; n += 1) await say(`person${n}`, await look(`person${n}`, n, monday - 10 * DAY), 'report', monday)
    away.voices = true
    await say('mother', await look('mother', 1, monday - 10 * DAY), 'report', monday + minute)
    const level = async (now: number) => (await book.standingOf(keys(1), now)).level
    await book.openDispute({ openid: 'shop', senderId: keys(1).sender!.id }, monday + 2 * minute)
    const upheld = await book.decide({ openid: 'moderator', requestId: 'uphold-0000000001', senderId: keys(1).sender!.id, decision: 'uphold', reason: 'numberMisused' }, monday + 3 * minute)
    away.counters = false
    await book.sweep(200, monday + DAY)
    expect(await level(monday + DAY)).toBe('unknown')
    expect(entity()).toMatchObject({ voices: { bad: 6 }, base: { voices: { bad: 6 } } })
    valueOf(await book.undo({ openid: 'moderator', entry: valueOf(upheld).entry }, monday + 2 * DAY))
    expect(['suspected', 'flagged']).toContain(await level(monday + 4 * DAY))
    // Taken back, no counter of it is left, neither in what counts nor in what was wiped.
    for (const who of ['mother', 'person2', 'person3', 'person4', 'person5', 'person6']) await book.deletePerson(who, monday + 5 * DAY)
    expect(await level(monday + 5 * DAY)).toBe('unknown')
  })

  it('a voice that an upheld dispute wiped and that is changed while it waits leaves the wiped ones: later voices count as ever', async () => {
    const { away, book, say, look, keys, entity } = busyBook()
    away.voices = false
    const caseId = await look('mother', 1, monday - 10 * DAY)
    await say('mother', caseId, 'report', monday)
    for (let n = 2; n <= 6; n += 1) await say(`person${n}`, await look(`person${n}`, n, monday - 10 * DAY), 'report', monday)
    await book.openDispute({ openid: 'shop', senderId: keys(1).sender!.id }, monday + 2 * minute)
    await book.decide({ openid: 'moderator', requestId: 'uphold-0000000001', senderId: keys(1).sender!.id, decision: 'uphold', reason: 'numberMisused' }, monday + 3 * minute)
    away.voices = true
    await say('mother', caseId, 'mine', monday + 4 * minute)
    away.counters = false
    await book.sweep(200, monday + DAY)
    expect(entity()).toMatchObject({ voices: { bad: 5, good: 1 }, base: { voices: { bad: 5, good: 0 } } })
  })

  it('a change of mind while it waits does not make it wait longer for the timer', async () => {
    const { away, book, say, look, voices } = busyBook()
    const caseId = await look('mother', 1)
    await say('mother', caseId, 'report')
    await say('mother', caseId, 'mine', monday + 4 * minute)
    away.counters = false
    await book.sweep(200, monday + 4 * minute + 1)
    expect(voices()).toEqual({ bad: 0, good: 1 })
  })

  it('put down in the very moment in which the one who counts found nobody waiting, it is counted all the same', async () => {
    let meanwhile: (() => Promise<unknown>) | null = null
    const { away, say, look, voices } = busyBook(store => ({
      ...store,
      async find(query) {
        const found = await store.find<never>(query)
        const late = found.length === 0 && 'uncounted.at' in query.where ? meanwhile : null
        if (late !== null) { meanwhile = null; await late() }
        return found
      },
    }))
    Object.assign(away, { voices: false, counters: false })
    await say('father', await look('father', 1), 'report')
    away.voices = true
    const mother = await look('mother', 2), son = await look('son', 3)
    meanwhile = async () => expect(valueOf(await say('son', son, 'report')).case.uncounted).toBeTruthy()
    await say('mother', mother, 'report')
    expect(meanwhile).toBeNull()
    expect(voices()).toEqual({ bad: 3, good: 0 })
  })

  it('forty reports of one person that all wait: the day’s thirty are counted, the others taken back', async () => {
    const { away, book, say, look, cases, documents, drifts } = busyBook()
    for (let n = 1; n <= 40; n += 1) valueOf(await say('collector', await look('collector', n), 'report'))
    away.counters = false
    await book.sweep(200, monday + DAY)
    const states = cases().map(({ state }) => state)
    expect([states.filter(state => state === 'report').length, states.filter(state => state === 'silent').length]).toEqual([30, 10])
    expect(documents('people').get(personIdOf('collector', hmac))).toMatchObject<Partial<PersonDocument>>({ voicesToday: 30 })
    expect(drifts()).toEqual([])
    // Said enough for today; but taking back is nothing said, and nobody is refused it.
    away.counters = true
    const [caseId] = [...documents('cases')].find(([, one]) => (one as CaseDocument).state === 'report')!
    await book.withdrawReport({ openid: 'collector', caseId }, monday + 2 * minute)
    away.counters = false
    expect(await book.withdrawReport({ openid: 'collector', caseId }, monday + 3 * minute)).toMatchObject({ ok: true, value: { case: { state: 'silent' } } })
    expect(documents('people').get(personIdOf('collector', hmac))).toMatchObject<Partial<PersonDocument>>({ voicesToday: 30 })
  })
})

describe('a function that counts for others is killed', () => {
  // Put down, the lease, the portion, the lease given back: each may be the last, with or without its commit.
  test.each([1, 2, 3, 4, 5, 6].flatMap(nth => [[nth, 'before'], [nth, 'after']] as const))('at transaction %i, %s its commit: every voice is counted once, in the end', async (nth, when) => {
    const death = dying()
    const { away, book, say, look, voices, drifts, cases } = busyBook(death.around)
    for (let n = 1; n <= 3; n += 1) await say(`person${n}`, await look(`person${n}`, n), 'report')
    const last = await look('mother', 4)
    away.counters = false
    death.armed(nth, when === 'after')
    await say('mother', last, 'report').catch((fault: unknown) => { if (!(fault instanceof Killed)) throw fault })
    death.disarm()
    expect(drifts()).toEqual([])
    // Her second tap, hours later; and the timer.
    await say('mother', last, 'report', monday + DAY / 2)
    await book.sweep(200, monday + DAY)
    expect(voices()).toEqual({ bad: 4, good: 0 })
    expect(cases().filter(({ uncounted }) => uncounted)).toEqual([])
    expect(drifts()).toEqual([])
  })
})

describe('whatever happens while voices wait', () => {
  const aStep = fc.oneof(
    { weight: 6, arbitrary: fc.record({ did: fc.constant('say' as const), who: fc.integer({ min: 0, max: 4 }), n: fc.integer({ min: 1, max: 6 }), state: fc.constantFrom<CaseState>('report', 'notMine', 'mine', 'unsure', 'silent') }) },
    { weight: 1, arbitrary: fc.record({ did: fc.constantFrom('withdraw' as const, 'delete' as const), who: fc.integer({ min: 0, max: 4 }), n: fc.integer({ min: 1, max: 6 }) }) },
    { weight: 2, arbitrary: fc.record({ did: fc.constant('crowd' as const), voices: fc.boolean(), counters: fc.boolean() }) },
  )

  test('the book holds what its cases add up to, at every moment; in the end nobody waits, and everyone can be forgotten', async () => {
    await fc.assert(fc.asyncProperty(fc.array(aStep, { maxLength: 25 }), async steps => {
      const { away, book, say, look, drifts, cases, documents } = busyBook()
      let now = monday
      for (const step of steps) {
        now += 7 * minute
        if (step.did === 'crowd') Object.assign(away, { voices: step.voices, counters: step.counters })
        else if (step.did === 'delete') await book.deletePerson(`person${step.who}`, now)
        else {
          const caseId = await look(`person${step.who}`, step.n, now)
          if (step.did === 'say') await say(`person${step.who}`, caseId, step.state, now)
          else await book.withdrawReport({ openid: `person${step.who}`, caseId }, now)
        }
        expect(drifts()).toEqual([])
      }
      Object.assign(away, { voices: false, counters: false })
      await book.sweep(200, now + DAY)
      expect(cases().filter(({ uncounted }) => uncounted)).toEqual([])
      expect(drifts()).toEqual([])
      for (let who = 0; who <= 4; who += 1) await book.deletePerson(`person${who}`, now + DAY)
      for (const collection of ['cases', 'people']) expect([...documents(collection).keys()]).toEqual([])
      for (const collection of ['entities', 'waybills', 'cohorts']) expect([...documents(collection).values()].map(countersOf).filter(one => Object.keys(one).length > 0)).toEqual([])
    }), { numRuns: 20 })
  })
})
