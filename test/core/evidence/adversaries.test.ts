import { type CaseState } from '../../../core/evidence/bookDocuments'
import { DAY } from '../../../core/evidence/decay'
import { disputeOpened, disputeUpheld } from '../../../core/evidence/dispute'
import { type StandingLevel } from '../../../core/evidence/standing'
import { PlainBook } from '../../../simulation/plainBook'
import { keysFor, levelOf, now, numbered, parcel, plain, provinces, repeat, say, standingOf } from './village'

// Adversaries on the rules themselves. Requests forged or sent again: test/journeys/crowd and test/ports/evidenceBook;
// a storm of reports on one sender: test/ports/evidenceBook and npm run bench:storm; a number with a new owner: weigh.test;
// all of it in a whole world: test/bench/waves and npm run bench:waves. Measured losses: docs/evidence.md.

/** A sender many were content with. */
const honest = (good: number): PlainBook => {
  const book = new PlainBook(plain)
  repeat(good, () => say(book, parcel(), { state: 'mine' }))
  return book
}
const rank: Record<StandingLevel, number> = { knownGood: 0, unknown: 0, doubtful: 1, suspected: 2, flagged: 3 }
const isWarned = (level: StandingLevel): boolean => rank[level] >= 1

describe('a few accounts that want somebody flagged', () => {
  test.each([1, 5, 40, 400])('one angry account that photographs %d parcels never gets an honest sender beyond doubtful', parcels => {
    const book = new PlainBook(plain)
    repeat(6, () => say(book, parcel(), { state: 'mine' }))
    repeat(parcels, i => say(book, parcel({ outlet: `义乌${'后宅北苑江东'[i % 6]}` }), { person: 'p_angry', province: '浙江' }))
    repeat(parcels, () => say(book, parcel(), { person: 'p_angry', province: '浙江' }))
    expect(['unknown', 'doubtful', 'knownGood']).toContain(levelOf(book, parcel()))
  })

  test.each([40, 400])('%d fake accounts of one week and province never flag one', fakes => {
    const book = new PlainBook(plain)
    repeat(fakes, () => say(book, parcel(), { days: 20, province: '广东' }))
    expect(levelOf(book, parcel())).not.toBe('flagged')
  })

  test('forty accounts begun today, from every province, never flag one: the gate wants people known for a week', () => {
    const book = new PlainBook(plain)
    repeat(40, () => say(book, parcel(), { days: 0 }))
    expect(levelOf(book, parcel())).not.toBe('flagged')
  })

  test('a household of six that speaks of one parcel is one voice', () => {
    const [one, six] = [new PlainBook(plain), new PlainBook(plain)]
    const keys = keysFor(parcel())
    for (const [book, people] of [[one, 1], [six, 6]] as const) {
      repeat(people, i => {
        book.join(`p_h${i}`, now - 100 * DAY)
        book.look(`k_h${i}`, { person: `p_h${i}`, keys, province: provinces[i]!, shown: 'unknown', photoTakenInApp: true }, now)
        book.cast(`k_h${i}`, 'report', now)
      })
    }
    expect(six.weigh(keys, now).ownMass).toEqual(one.weigh(keys, now).ownMass)
  })

  test('a gang that vouches: a flag falls to doubtful at most while a quarter of the voices is bad', () => {
    const book = new PlainBook(plain)
    repeat(10, () => say(book, parcel()))
    repeat(25, () => say(book, parcel(), { state: 'mine' }))
    expect(levelOf(book, parcel())).toBe('doubtful')
  })

  test('herding: after a warning an answer weighs 0.3 and a report 0.9 of one before', () => {
    const mass = (state: CaseState, shown: StandingLevel) => { const book = new PlainBook(plain); say(book, parcel(), { state, shown }); return book.weigh(keysFor(parcel()), now).ownMass.bad }
    expect(mass('notMine', 'doubtful') / mass('notMine', 'unknown')).toBeCloseTo(0.3, 5)
    expect(mass('report', 'flagged') / mass('report', 'unknown')).toBeCloseTo(0.9, 5)
  })

  test('a person whose voices were overturned is believed less and opens no gate', () => {
    const book = new PlainBook(plain)
    repeat(30, () => say(book, parcel(), { misses: 1 }))
    expect(levelOf(book, parcel())).not.toBe('flagged')
  })
})

describe('a competitor with grown accounts of many weeks and provinces, each with a photo taken in the app', () => {
  test.each([[5, 7], [20, 19], [100, 59], [300, 149]])('beside %d good voices, %d of them do not flag the shop', (good, fakes) => {
    const book = honest(good)
    repeat(fakes, () => say(book, parcel()))
    expect(levelOf(book, parcel())).not.toBe('flagged')
  })

  test.each([5, 20, 100, 300])('without the gate (photos from the album) 400 of them do not flag one with %d good voices', good => {
    const book = honest(good)
    repeat(400, () => say(book, parcel(), { photo: false }))
    expect(levelOf(book, parcel())).not.toBe('flagged')
  })

  test('reports on made-up numbers at the shop\'s outlet, with its goods and prices, do not convict the shop itself', () => {
    const book = honest(20)
    repeat(60, i => say(book, parcel({ phone: numbered(i) })))
    expect(['knownGood', 'unknown', 'doubtful']).toContain(levelOf(book, parcel()))
  })
})

describe('a gang that vouches for itself', () => {
  test('39 grown vouchers on rotating numbers do not clear a campaign that 30 homes reported', () => {
    const book = new PlainBook(plain)
    repeat(30, i => say(book, parcel({ phone: numbered(i) })))
    repeat(39, i => say(book, parcel({ phone: numbered(100 + i) }), { state: 'mine', shown: 'flagged' }))
    expect(isWarned(levelOf(book, parcel({ phone: numbered(999) })))).toBe(true)
  })

  test('vouching for a parcel beforehand does not take the victim\'s voice away: one parcel counts once a side', () => {
    const book = new PlainBook(plain)
    repeat(5, i => {
      const keys = keysFor(parcel({ phone: numbered(i) }))
      for (const [who, state] of [['gang', 'mine'], ['victim', 'report']] as const) {
        book.join(`p_${who}${i}`, now - (100 + 7 * i) * DAY)
        book.look(`k_${who}${i}`, { person: `p_${who}${i}`, keys, province: provinces[i]!, shown: 'unknown', photoTakenInApp: true }, now)
        book.cast(`k_${who}${i}`, state, now)
      }
    })
    expect(book.weigh(keysFor(parcel({ phone: numbered(0) })), now).ownMass).toMatchObject({ bad: expect.closeTo(1, 3) as number, good: expect.closeTo(1, 3) as number })
    expect(isWarned(levelOf(book, parcel({ phone: numbered(999) })))).toBe(true)
  })
})

describe('an honest number stolen and printed by a gang', () => {
  const stolen = parcel({ outlet: '石狮一部', goods: '足贴', yuan: 56 })
  const robbed = (reports: number): PlainBook => {
    const book = honest(20)
    repeat(reports, () => say(book, stolen))
    return book
  }
  const sender = keysFor(parcel()).sender!.id

  test('ten victims: the gang\'s parcels are warned of, and the shop\'s own are not flagged', () => {
    const book = robbed(10)
    expect(levelOf(book, parcel())).not.toBe('flagged')
    expect(isWarned(levelOf(book, stolen))).toBe(true)
  })

  test('the owner proves control of the number: doubtful at most at once; once upheld the shop starts afresh, the gang\'s parcels stay warned of', () => {
    const book = robbed(60)
    expect(levelOf(book, parcel())).toBe('flagged')
    book.write([{ collection: 'entities', id: sender, blank: {}, set: disputeOpened(now), inc: {} }])
    expect(levelOf(book, parcel())).toBe('doubtful')
    book.write([{ collection: 'entities', id: sender, blank: {}, set: disputeUpheld(book.entity(sender)!, now), inc: {} }])
    expect(['unknown', 'knownGood', 'doubtful']).toContain(levelOf(book, parcel(), now + DAY))
    // What the number itself printed is told apart from the campaign, so the gang's next number inherits the warning.
    expect(isWarned(levelOf(book, { ...stolen, phone: numbered(1) }, now + DAY))).toBe(true)
  })
})

describe('herding', () => {
  test('forty people who were warned and merely agree do not take a sender with twenty good voices beyond doubtful', () => {
    const book = honest(20)
    repeat(40, () => say(book, parcel(), { state: 'notMine', shown: 'doubtful' }))
    expect(rank[levelOf(book, parcel())]).toBeLessThanOrEqual(1)
  })
})

describe('a clock that jumps', () => {
  test.each([['a year ahead', 365], ['a year back', -365], ['a month ahead', 30]])('%s for forty voices and then stands right: nobody honest is flagged, and what is said afterwards counts', (_, days) => {
    const book = honest(20)
    repeat(40, () => say(book, parcel(), { at: now + days * DAY, photo: false }))
    expect(levelOf(book, parcel(), now + DAY)).not.toBe('flagged')
    repeat(5, i => say(book, parcel({ phone: numbered(i), goods: '足贴' }), { at: now + DAY }))
    expect(isWarned(levelOf(book, parcel({ phone: numbered(99), goods: '足贴' }), now + DAY))).toBe(true)
  })
})

describe('a label read with one wrong character, in a campaign that ten homes reported', () => {
  const book = new PlainBook(plain)
  repeat(10, i => say(book, parcel({ phone: numbered(i) })))
  const printed = parcel({ phone: numbered(500) })
  test.each<[string, StandingLevel, Parameters<typeof parcel>[0]]>([
    ['nothing', 'flagged', {}],
    ['a digit of the number', 'flagged', { phone: '138****1590' }],
    ['the amount', 'doubtful', { yuan: 48 }],
    ['the goods', 'doubtful', { goods: '金戎指' }],
    // The outlet stands in every key of a masked parcel: here the warning is lost, and only here.
    ['the outlet', 'unknown', { outlet: '义乌后宇' }],
  ])('%s: %s', (_, level, wrong) => {
    expect(levelOf(book, { ...printed, ...wrong })).toBe(level)
    expect(standingOf(book, { ...printed, ...wrong }).reasons.length).toBeGreaterThan(0)
  })

  test('a home whose report was read with a wrong outlet is no loss of the others\'', () => {
    const before = book.weigh(keysFor(printed), now).reports
    say(book, { ...printed, outlet: '义乌后宇' })
    expect(book.weigh(keysFor(printed), now).reports).toBe(before)
  })
})
