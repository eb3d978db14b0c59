import fc from 'fast-check'
import { bayesFactor } from '../../../core/evidence/bayesFactor'
import { type CaseState } from '../../../core/evidence/bookDocuments'
import { DAY, HALF_LIFE, epochOf, toStored, unitNow } from '../../../core/evidence/decay'
import { disputeOpened, disputeUpheld, mayDispute, ruled } from '../../../core/evidence/dispute'
import { standingLevels, type StandingLevel } from '../../../core/evidence/standing'
import { keyedEntities, standingRefs, weigh } from '../../../core/evidence/weigh'
import { PlainBook } from '../../../simulation/plainBook'
import { keysFor, levelOf, now, numbered, parcel, plain, repeat, say, standingOf } from './village'

describe('the Bayes factor has EVIDENCE\'s values', () => {
  test.each([[1, 0, 2.0], [2, 0, 3.4], [3, 0, 4.5], [4, 0, 5.4], [3, 3, 1.2], [1, 10, -3.4], [3, 30, -4.3]])('%d bad, %d good: %d', (bad, good, nats) => {
    expect(bayesFactor(bad, good)).toBeCloseTo(nats, 1)
  })
  const mass = fc.double({ min: 0, max: 300, noNaN: true })
  test('more bad never speaks for the sender, more good never against it', () => {
    fc.assert(fc.property(mass, mass, fc.double({ min: 0, max: 5, noNaN: true }), (bad, good, more) => {
      expect(bayesFactor(bad + more, good)).toBeGreaterThanOrEqual(bayesFactor(bad, good) - 1e-9)
      expect(bayesFactor(bad, good + more)).toBeLessThanOrEqual(bayesFactor(bad, good) + 1e-9)
    }))
  })
})

describe('decay', () => {
  test('stored ahead and read now is the same as fading from the day it was cast', () => {
    fc.assert(fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 700 }), (mass, day, later) => {
      const [at, read] = [now + day * DAY, now + (day + later) * DAY]
      expect(toStored(mass, at) * unitNow(epochOf(at), read)).toBeCloseTo(mass * 2 ** (-later * DAY / HALF_LIFE), 5)
    }))
  })
  test('a clock that jumped ahead and came back at most doubles a vote, and one from a later epoch is not heard yet', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 400 }), (day, ahead) => {
      const [true_, wrong] = [now + day * DAY, now + (day + ahead) * DAY]
      expect(toStored(1, wrong) * unitNow(epochOf(wrong), true_)).toBeLessThanOrEqual(2.000001)
    }))
  })
})

describe('what it takes', () => {
  test('nobody spoke: unknown, with the reason that the crowd knows nothing', () => {
    expect(standingOf(new PlainBook(plain), parcel())).toEqual({ level: 'unknown', reasons: [{ code: 'crowdKnowsNothing' }] })
  })

  test.each<[string, StandingLevel, (book: PlainBook) => void]>([
    ['one notMine', 'unknown', book => { say(book, parcel(), { state: 'notMine' }) }],
    ['two notMine of two people', 'doubtful', book => { repeat(2, () => say(book, parcel(), { state: 'notMine' })) }],
    ['one full report of someone long known', 'doubtful', book => { say(book, parcel()) }],
    ['five reports of five people in two weeks and provinces, photos taken in the app', 'flagged', book => { repeat(5, () => say(book, parcel())) }],
    ['the same five without a photo: the gate stays shut', 'suspected', book => { repeat(5, () => say(book, parcel(), { photo: false })) }],
    ['the same five from one province', 'suspected', book => { repeat(5, () => say(book, parcel(), { province: '浙江' })) }],
    ['the same five from nobody knows where', 'suspected', book => { repeat(5, () => say(book, parcel(), { province: 'unknown' })) }],
    ['eight reports on one masked number whose outlet nobody read', 'suspected', book => { repeat(8, () => say(book, parcel({ phone: '138****1234', outlet: null }))) }],
    ['six people got their own and were content', 'knownGood', book => { repeat(6, () => say(book, parcel(), { state: 'mine' })) }],
    ['twenty content, one angry report', 'knownGood', book => { repeat(20, () => say(book, parcel(), { state: 'mine' })); say(book, parcel()) }],
  ])('%s: %s', (what, level, happen) => {
    const book = new PlainBook(plain)
    happen(book)
    const of = what.includes('masked') ? parcel({ phone: '138****1234', outlet: null }) : parcel()
    const standing = standingOf(book, of)
    expect(standing.level).toBe(level)
    expect(standing.reasons.length).toBeGreaterThan(0)
  })

  test.each<[string, string[], (book: PlainBook) => void, object?]>([
    ['nobody spoke', [], () => undefined],
    ['two people said not mine', ['voicesWouldChangeIt'], book => { repeat(2, () => say(book, parcel(), { state: 'notMine' })) }],
    ['six were content', ['voicesWouldChangeIt'], book => { repeat(6, () => say(book, parcel(), { state: 'mine' })) }],
    ['five reports without a photo', ['voicesWouldChangeIt', 'proofsWouldFlagIt'], book => { repeat(5, () => say(book, parcel(), { photo: false })) }],
    ['a full number flagged', ['fadesInTime', 'holderMayDispute'], book => { repeat(5, () => say(book, parcel())) }],
    ['a masked number flagged: nobody can be sent a code', ['fadesInTime'], book => { repeat(8, () => say(book, parcel({ phone: '138****1234' }))) }, { phone: '138****1234' }],
    ['a moderator flagged it: that does not fade', ['holderMayDispute'], book => {
      say(book, parcel(), { state: 'unsure' })
      book.write([{ collection: 'entities', id: keysFor(parcel()).sender!.id, blank: {}, set: ruled('flagged'), inc: {} }])
    }],
  ])('what would change it is told: %s', (_, turns, happen, more = {}) => {
    const book = new PlainBook(plain)
    happen(book)
    const told = standingOf(book, parcel(more)).reasons.map(({ code }) => code)
    expect(told.filter(code => /WouldChange|WouldFlag|fades|MayDispute/u.test(code))).toEqual(turns)
  })

  test('a gang that rotates masked numbers: the next number, never seen, is flagged by its campaign; the reason is the campaign, not the number', () => {
    const book = new PlainBook(plain)
    repeat(6, i => say(book, parcel({ phone: numbered(i) })))
    const standing = standingOf(book, parcel({ phone: numbered(99) }))
    expect(standing.level).toBe('flagged')
    expect(standing.reasons[0]).toEqual({ code: 'campaignDoubtful', band: '3-9', since: now })
  })

  test('the refused parcel comes back cheaper: same goods, other amount, still doubtful', () => {
    const book = new PlainBook(plain)
    repeat(4, i => say(book, parcel({ phone: numbered(i), yuan: 9.9 })))
    expect(levelOf(book, parcel({ phone: numbered(50), yuan: 5 }))).toBe('doubtful')
  })

  test('new senders at a gang\'s outlet with other goods: at most doubtful, however many reports the gang gets', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom('13900001111', '139****2222'), (reports, phone) => {
      const book = new PlainBook(plain)
      repeat(reports, i => say(book, parcel({ phone: numbered(i) })))
      expect(['unknown', 'doubtful']).toContain(levelOf(book, parcel({ phone, goods: '茶叶', yuan: 128 })))
    }), { numRuns: 30 })
  })

  test('an established sender beside a gang with the same goods: its neighbours do not convict it', () => {
    const book = new PlainBook(plain)
    repeat(8, () => say(book, parcel({ phone: '13900001111' }), { state: 'mine' }))
    repeat(30, i => say(book, parcel({ phone: numbered(i) })))
    expect(['knownGood', 'unknown']).toContain(levelOf(book, parcel({ phone: '13900001111' })))
  })
})

describe('disputes and rulings', () => {
  const sender = keysFor(parcel()).sender!.id
  const set = (book: PlainBook, fields: Record<string, unknown>): void => book.write([{ collection: 'entities', id: sender, blank: {}, set: fields, inc: {} }])
  const flaggedBook = (): { book: PlainBook; cases: string[] } => {
    const book = new PlainBook(plain)
    const cases = Array.from({ length: 6 }, () => say(book, parcel()))
    return { book, cases }
  }

  test('while a dispute is open at most doubtful is shown, and that it is disputed; after 72 hours the flag is back', () => {
    const { book } = flaggedBook()
    set(book, disputeOpened(now))
    expect(standingOf(book, parcel())).toMatchObject({ level: 'doubtful', reasons: expect.arrayContaining([{ code: 'standingDisputed' }]) as unknown })
    expect(levelOf(book, parcel(), now + 73 * 3_600_000)).toBe('flagged')
  })

  test('upheld: a number with a new owner starts from nothing, and only later voices count', () => {
    const { book } = flaggedBook()
    set(book, disputeUpheld(book.entity(sender)!, now))
    expect(levelOf(book, parcel(), now + DAY)).toBe('unknown')
    repeat(5, () => say(book, parcel(), { at: now + 2 * DAY }))
    expect(levelOf(book, parcel(), now + 2 * DAY)).toBe('flagged')
  })

  test('a voice from before, taken back after a dispute was upheld, takes nothing from the voices since', () => {
    const { book, cases } = flaggedBook()
    set(book, disputeUpheld(book.entity(sender)!, now))
    repeat(3, () => say(book, parcel(), { at: now + 2 * DAY }))
    const before = book.weigh(keysFor(parcel()), now + 3 * DAY).ownMass
    for (const caseId of cases) book.forget(caseId, now + 3 * DAY)
    expect(book.weigh(keysFor(parcel()), now + 3 * DAY).ownMass).toEqual(before)
  })

  test('a stolen number on a gang\'s labels: after the dispute was upheld the campaign around it does not flag it again', () => {
    const book = new PlainBook(plain)
    repeat(20, i => say(book, parcel({ phone: numbered(i) })))
    repeat(4, () => say(book, parcel()))
    expect(levelOf(book, parcel())).toBe('flagged')
    set(book, disputeUpheld(book.entity(sender)!, now))
    expect(['unknown', 'doubtful']).toContain(levelOf(book, parcel(), now + DAY))
  })

  test('one dispute in 30 days', () => {
    const last = { person: 'p', openedAt: now, state: 'rejected' as const, decidedAt: now + DAY }
    expect([mayDispute(null, now), mayDispute(last, now + 29 * DAY), mayDispute(last, now + 30 * DAY)]).toEqual([true, false, true])
  })

  test('a moderator flags, or holds at doubtful, and undoes either', () => {
    const { book } = flaggedBook()
    set(book, ruled('atMostDoubtful'))
    expect(levelOf(book, parcel())).toBe('doubtful')
    set(book, ruled(null))
    expect(levelOf(book, parcel())).toBe('flagged')
    const quiet = new PlainBook(plain)
    say(quiet, parcel(), { state: 'unsure' })
    set(quiet, ruled('flagged'))
    expect(standingOf(quiet, parcel()).reasons[0]!.code).toBe('senderFlagged')
  })

  test('a number recycled to a new owner: a flag fades by itself within a year', () => {
    const { book } = flaggedBook()
    expect(levelOf(book, parcel(), now + 365 * DAY)).toBe('unknown')
  })
})

describe('whatever is said', () => {
  const aVoice = fc.record({ phone: fc.constantFrom('13857912345', '138****1234', '138****7777', '17012345678转12'), goods: fc.constantFrom('金戒指', '日用品', '茶叶'), yuan: fc.constantFrom(40, 56), outlet: fc.constantFrom('义乌后宅', null), state: fc.constantFrom<CaseState>('notMine', 'unsure', 'mine', 'report', 'ok'), days: fc.integer({ min: 0, max: 300 }) })
  test('every standing has a level of the list and a reason; one more report never lowers what the sender\'s own voices say', () => {
    fc.assert(fc.property(fc.array(aVoice, { maxLength: 30 }), aVoice, (voices, of) => {
      const book = new PlainBook(plain)
      for (const voice of voices) say(book, voice, { state: voice.state, days: voice.days })
      const standing = standingOf(book, of)
      expect(standingLevels).toContain(standing.level)
      expect(standing.reasons.length).toBeGreaterThan(0)
      expect(standing.level === 'flagged' && of.phone.includes('*') && of.outlet === null).toBe(false)
      const keys = keysFor(of)
      const before = weigh(keys, keyedEntities(keys, standingRefs(keys).map(id => (id === null ? null : book.entity(id)))), now).own
      say(book, of, { state: 'report' })
      expect(book.weigh(keys, now).own).toBeGreaterThanOrEqual(before - 1e-6)
    }), { numRuns: 60 })
  })
})
