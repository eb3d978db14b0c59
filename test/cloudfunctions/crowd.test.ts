import { memoryWaveBook } from '../../cloudfunctions/adapters/memory/waveBook'
import { rescueBook } from '../../cloudfunctions/rescueBook'
import { sweep } from '../../cloudfunctions/sweep/sweep'
import { waves } from '../../cloudfunctions/waves/waves'
import { type CaseDocument } from '../../core/evidence/bookDocuments'
import { type Entity } from '../../core/evidence/entity'
import { personIdOf } from '../../core/evidence/keys'
import { weekOf } from '../../core/evidence/wave'
import { openAsk } from '../../core/family/ask'
import { type Answers } from '../../core/verdict/answers'
import { type Crowd, crowdOnMemory, DAY, monday, parcel, valueOf } from './crowdOnMemory'

const typed = { carrier: 'yto', paymentKind: 'cashOnDelivery', amountFen: 3990, goods: '饰品' } as const
const sender = (crowd: Crowd): Entity => crowd.documents.get('entities')!.get(crowd.keys(parcel(0)).sender!.id) as Entity

describe('what is said at the door', () => {
  test.each<[string, Answers, 'asOrdered' | 'notAsOrdered' | undefined, string, { bad: number; good: number }]>([
    ['nobody ordered it', { ordered: 'notMine' }, undefined, 'notMine', { bad: 1, good: 0 }],
    ['not sure', { ordered: 'unsure' }, undefined, 'unsure', { bad: 0, good: 0 }],
    ['I ordered it', { ordered: 'mine' }, undefined, 'mine', { bad: 0, good: 1 }],
    ['a relative did', { ordered: 'notMine', family: { mine: 1, notMine: 0, unsure: 0 } }, undefined, 'mine', { bad: 0, good: 1 }],
    ['found in a shopping app', { orderFoundInApp: true }, undefined, 'mine', { bad: 0, good: 1 }],
    ['opened, and it was what had been ordered', { ordered: 'notMine' }, 'asOrdered', 'ok', { bad: 0, good: 1 }],
    ['only that the number is dead', { numberDead: true }, undefined, 'silent', { bad: 0, good: 0 }],
  ])('%s: the voice is counted so, and a second tap counts nothing', async (_, answers, opened, voice, voices) => {
    const crowd = crowdOnMemory()
    const caseId = await crowd.look('oMother', 1)
    const request = { caseId, answers, typed, ...(opened === undefined ? {} : { opened }) }
    const first = await crowd.answerParcel('oMother', request)
    expect(first).toMatchObject({ ok: true, value: { voice } })
    expect(await crowd.answerParcel('oMother', request)).toEqual(first)
    expect(sender(crowd).voices).toEqual(voices)
  })

  test.each<[string, Answers, string]>([
    ['“not mine” says less and leaves it standing', { ordered: 'notMine' }, 'report'],
    ['“not sure” too', { ordered: 'unsure' }, 'report'],
    ['“it was mine” takes its place', { ordered: 'mine' }, 'mine'],
  ])('after a report, %s', async (_, answers, voice) => {
    const crowd = crowdOnMemory()
    const caseId = await crowd.look('oMother', 1)
    valueOf(await crowd.reportSender('oMother', { caseId, ticks: ['empty'] }))
    expect(await crowd.answerParcel('oMother', { caseId, answers, typed })).toMatchObject({ ok: true, value: { voice } })
  })

  it('is asked by the keys of the case: another number typed beside it is not looked up', async () => {
    const crowd = crowdOnMemory()
    for (const { openid, caseId } of await crowd.grownPeople(7)) valueOf(await crowd.reportSender(openid, { caseId, ticks: ['empty'] }))
    const other = await crowd.look('oCurious', 50, { sender: { name: null, phone: '13700000001', address: null }, goods: '茶叶', outlet: '别处' })
    const { verdict } = valueOf(await crowd.answerParcel('oCurious', { caseId: other, answers: { numberDead: true }, typed: { ...typed, senderPhone: '17012345678' } }))
    expect(verdict.reasons.map(({ code }) => code)).toContain('crowdKnowsNothing')
  })

  it('more changes of mind in a day than a household has are refused, and what was said stays', async () => {
    const crowd = crowdOnMemory()
    const caseId = await crowd.look('oMother', 1)
    const replies = []
    for (let n = 0; n < 31; n += 1) replies.push(await crowd.answerParcel('oMother', { caseId, answers: { ordered: n % 2 === 0 ? 'notMine' : 'mine' }, typed }))
    expect(replies.at(-1)).toEqual({ ok: false, code: 'TOO_MANY_ANSWERS' })
    expect(sender(crowd).voices).toEqual({ bad: 0, good: 1 })
  })
})

describe('a report', () => {
  it('tells what it does now, as the crowd grows', async () => {
    const crowd = crowdOnMemory()
    const newcomer = await crowd.look('oNewcomer', 90)
    expect(valueOf(await crowd.reportSender('oNewcomer', { caseId: newcomer, ticks: ['notOrdered'] })).outcome).toBe('waitsForOthers')
    const outcomes: string[] = []
    for (const { openid, caseId } of await crowd.grownPeople(7)) outcomes.push(valueOf(await crowd.reportSender(openid, { caseId, ticks: ['notOrdered'] })).outcome)
    expect(outcomes[0]).toBe('othersSeeDoubt')
    expect(outcomes.at(-1)).toBe('othersAreWarned')
    // Never less than before.
    expect([...outcomes].sort((p, q) => ['othersSeeDoubt', 'othersAreWarned'].indexOf(p) - ['othersSeeDoubt', 'othersAreWarned'].indexOf(q))).toEqual(outcomes)
  })

  it('of a parcel that a neighbour of the household reported already is not counted twice', async () => {
    const crowd = crowdOnMemory()
    const [mother, son] = [await crowd.look('oMother', 1), await crowd.look('oSon', 1)]
    valueOf(await crowd.reportSender('oMother', { caseId: mother, ticks: ['empty'] }))
    expect(valueOf(await crowd.reportSender('oSon', { caseId: son, ticks: ['empty'] })).outcome).toBe('alreadyHeard')
    expect(sender(crowd).voices.bad).toBe(1)
  })

  it('keeps its ticks in the contract’s order and the sum that was paid; a later one takes their place', async () => {
    const crowd = crowdOnMemory()
    const caseId = await crowd.look('oMother', 1)
    valueOf(await crowd.reportSender('oMother', { caseId, ticks: ['empty', 'paid'], paidFen: 3990 }))
    expect((await crowd.book.caseOf('oMother', caseId))!.report).toEqual({ ticks: ['paid', 'empty'], paidFen: 3990 })
    valueOf(await crowd.reportSender('oMother', { caseId, ticks: ['refundRefused'] }))
    expect((await crowd.book.caseOf('oMother', caseId))!.report).toEqual({ ticks: ['refundRefused'], paidFen: null })
    expect(sender(crowd).voices).toEqual({ bad: 1, good: 0 })
  })

  it.each([
    ['someone else’s case', 'CASE_UNKNOWN', async (crowd: Crowd) => { const caseId = await crowd.look('oMother', 1); return crowd.reportSender('oThief', { caseId, ticks: ['empty'] }) }],
    ['a made-up case', 'CASE_UNKNOWN', (crowd: Crowd) => crowd.reportSender('oThief', { caseId: `k.${'A'.repeat(22)}`, ticks: ['empty'] })],
    ['a parcel on which neither sender nor campaign could be read', 'NOTHING_TO_REPORT', async (crowd: Crowd) => {
      const caseId = await crowd.look('oMother', 1, { sender: { name: null, phone: null, address: null }, outlet: null, originCity: null, goods: null })
      return crowd.reportSender('oMother', { caseId, ticks: ['empty'] })
    }],
  ])('of %s is refused: %s', async (_, code, tried) => {
    const crowd = crowdOnMemory()
    expect(await tried(crowd)).toEqual({ ok: false, code })
  })

  it('taken back leaves the book as it was, twice over, and is nobody else’s to take back', async () => {
    const crowd = crowdOnMemory()
    const caseId = await crowd.look('oMother', 1)
    valueOf(await crowd.answerParcel('oMother', { caseId, answers: { ordered: 'notMine' }, typed }))
    const before = sender(crowd)
    valueOf(await crowd.reportSender('oMother', { caseId, ticks: ['empty'] }))
    expect(await crowd.withdrawReport('oThief', caseId)).toEqual({ ok: false, code: 'CASE_UNKNOWN' })
    for (let tap = 0; tap < 2; tap += 1) expect(await crowd.withdrawReport('oMother', caseId)).toEqual({ ok: true, value: { voice: 'notMine' } })
    expect({ ...sender(crowd), turns: 0 }).toEqual({ ...before, turns: 0 })
  })
})

describe('a dispute', () => {
  const phone = '17012345678'
  const start = (crowd: Crowd, openid = 'oShop', of = phone) => crowd.disputeFlag(openid, { step: 'start', phone: of })
  const confirm = (crowd: Crowd, code = '314159', openid = 'oShop', of = phone) => crowd.disputeFlag(openid, { step: 'confirm', phone: of, code })
  const spokenOf = async () => {
    const crowd = crowdOnMemory()
    for (const { openid, caseId } of await crowd.grownPeople(7)) valueOf(await crowd.reportSender(openid, { caseId, ticks: ['notOrdered'] }))
    return crowd
  }

  it('is opened by whoever reads the code sent to the number, and held open for three days', async () => {
    const crowd = await spokenOf()
    expect(await start(crowd)).toEqual({ ok: true, value: { step: 'start', until: monday + 600_000 } })
    expect(crowd.texts).toEqual([{ phone, code: '314159' }])
    expect(await confirm(crowd)).toEqual({ ok: true, value: { step: 'confirm', state: 'open', until: monday + 3 * DAY } })
    expect((await crowd.book.standingOf(crowd.keys(parcel(0)), monday)).level).toBe('doubtful')
    expect(await crowd.disputeFlag('oShop', { step: 'status' })).toMatchObject({ ok: true, value: { disputes: [{ state: 'open' }] } })
    expect(await crowd.disputeFlag('oStranger', { step: 'status' })).toMatchObject({ ok: true, value: { disputes: [] } })
    crowd.turnTo(monday + 3 * DAY)
    expect(await crowd.disputeFlag('oShop', { step: 'status' })).toMatchObject({ ok: true, value: { disputes: [{ state: 'lapsed' }] } })
    expect((await crowd.book.standingOf(crowd.keys(parcel(0)), monday + 3 * DAY)).level).toBe('flagged')
  })

  it.each<[string, string, (crowd: Crowd) => Promise<unknown>]>([
    ['a code never sent', 'CODE_OVER', crowd => confirm(crowd)],
    ['a wrong code', 'CODE_WRONG', async crowd => { await start(crowd); return confirm(crowd, '000000') }],
    ['the right code after five wrong ones', 'CODE_OVER', async crowd => { await start(crowd); for (let n = 0; n < 5; n += 1) await confirm(crowd, '000000'); return confirm(crowd) }],
    ['the right code after ten minutes', 'CODE_OVER', async crowd => { await start(crowd); crowd.turnTo(monday + 600_000); return confirm(crowd) }],
    ['a code used before', 'CODE_OVER', async crowd => { await start(crowd); await confirm(crowd); return confirm(crowd) }],
    ['another number’s code', 'CODE_OVER', async crowd => { await start(crowd, 'oShop', '13700000001'); return confirm(crowd) }],
    ['a fourth code to one number in a day', 'TOO_MANY_CODES', async crowd => { for (let n = 0; n < 3; n += 1) await start(crowd, `oShop${n}`); return start(crowd, 'oShop9') }],
    ['a sixth code for one person in a day', 'TOO_MANY_CODES', async crowd => { for (let n = 0; n < 5; n += 1) await start(crowd, 'oShop', `1370000000${n}`); return start(crowd) }],
    ['a number nobody spoke of', 'NOTHING_TO_DISPUTE', async crowd => { await start(crowd, 'oShop', '13700000001'); return confirm(crowd, '314159', 'oShop', '13700000001') }],
    ['again within thirty days', 'DISPUTED_RECENTLY', async crowd => { await start(crowd); await confirm(crowd); crowd.turnTo(monday + 5 * DAY); await start(crowd); return confirm(crowd) }],
  ])('%s is refused: %s', async (_, code, tried) => {
    expect(await tried(await spokenOf())).toEqual({ ok: false, code })
  })
})

describe('moderating', () => {
  const subjectOf = (crowd: Crowd): string => crowd.keys(parcel(0)).sender!.id
  const decide = (crowd: Crowd, decision: 'uphold' | 'reject' | 'flag' | 'unflag', nth = 1, subject = subjectOf(crowd)) =>
    crowd.moderate('oModerator', { action: 'decide', requestId: `decision-${decision}-000${nth}`, subject, decision, reason: 'proofSeen' })
  const level = async (crowd: Crowd) => (await crowd.book.standingOf(crowd.keys(parcel(0)), monday)).level
  const reported = async (people: number) => {
    const crowd = crowdOnMemory()
    for (const { openid, caseId } of await crowd.grownPeople(people)) valueOf(await crowd.reportSender(openid, { caseId, ticks: ['notOrdered'] }))
    return crowd
  }

  it.each([{ action: 'queue' }, { action: 'audit' }, { action: 'undo', entry: 'a.AAAAAAAAAAAAAAAAAAAAAA' }, { action: 'decide', requestId: 'decision-0000000001', subject: 's.AAAAAAAAAAAAAAAAAAAAAA', decision: 'flag', reason: 'reportsHold' }] as const)(
    '$action is for those on the list only', async request => {
      expect(await crowdOnMemory({ moderators: ['oOther'] }).moderate('oModerator', request)).toEqual({ ok: false, code: 'NOT_A_MODERATOR' })
    })

  it('shows what the crowd speaks most against, in bands, without a number', async () => {
    const crowd = await reported(7)
    const queue = valueOf(await crowd.moderate('oModerator', { action: 'queue' }))
    expect(queue).toEqual({ action: 'queue', items: [{ subject: subjectOf(crowd), kind: 'suspectedSender', level: 'flagged', bad: '3-9', good: null, since: monday - (monday % DAY), until: null }] })
    expect(JSON.stringify(queue)).not.toContain('1701')
  })

  it('flags and lifts, each undone exactly, the last one first, with a line a step', async () => {
    const crowd = await reported(1)
    const before = await level(crowd)
    const flag = valueOf(await decide(crowd, 'flag'))
    expect(await level(crowd)).toBe('flagged')
    expect(await decide(crowd, 'flag', 2)).toEqual({ ok: false, code: 'NOT_OPEN' })
    const unflag = valueOf(await decide(crowd, 'unflag'))
    expect(await level(crowd)).toBe(before)
    const entryOf = (value: typeof flag): string => (value.action === 'decide' ? value.entry : '')
    expect(await crowd.moderate('oModerator', { action: 'undo', entry: entryOf(flag) })).toEqual({ ok: false, code: 'NOT_UNDOABLE' })
    valueOf(await crowd.moderate('oModerator', { action: 'undo', entry: entryOf(unflag) }))
    expect(await level(crowd)).toBe('flagged')
    valueOf(await crowd.moderate('oModerator', { action: 'undo', entry: entryOf(flag) }))
    expect(await level(crowd)).toBe(before)
    const audit = valueOf(await crowd.moderate('oModerator', { action: 'audit' }))
    expect(audit.action === 'audit' ? audit.entries.map(({ decision, undoable }) => [decision, undoable]).sort() : []).toEqual([['flag', false], ['undo', false], ['undo', false], ['unflag', false]])
  })

  it.each<[string, string, (crowd: Crowd) => Promise<unknown>]>([
    ['a sender nobody spoke of', 'SUBJECT_UNKNOWN', crowd => decide(crowd, 'flag', 1, 's.AAAAAAAAAAAAAAAAAAAAAA')],
    ['a dispute that is not there', 'NOT_OPEN', crowd => decide(crowd, 'uphold')],
    ['an entry that is not there', 'SUBJECT_UNKNOWN', crowd => crowd.moderate('oModerator', { action: 'undo', entry: 'a.AAAAAAAAAAAAAAAAAAAAAA' })],
  ])('%s is refused: %s', async (_, code, tried) => {
    expect(await tried(await reported(1))).toEqual({ ok: false, code })
  })
})

describe('waves and the sweep', () => {
  const cleaned = (crowd: Crowd, now: number) => {
    crowd.turnTo(now)
    const waveBook = memoryWaveBook(() => crowd.documents.get('cases')!.values() as Iterable<CaseDocument>)
    return { waveBook, run: () => sweep({ evidenceBook: crowd.book, askBook: crowd.askBook, codes: crowd.codes, flagNotices: crowd.notices, rescueBook: rescueBook(crowd.store, crowd.keyMaker), waveBook, clock: () => now }) }
  }

  test.each([[4, []], [5, ['5-9']], [12, ['10-29']]])('%i people with the same kind of parcel: told as %j', async (people, bands) => {
    const crowd = crowdOnMemory()
    for (let n = 0; n < people; n += 1) valueOf(await crowd.answerParcel(`oPerson${n}`, { caseId: await crowd.look(`oPerson${n}`, n), answers: { ordered: 'notMine' }, typed }))
    const { waveBook, run } = cleaned(crowd, monday)
    await run()
    const { rows } = valueOf(await waves({ waveBook, demo: false }, {}))
    expect(rows.map(row => row.people)).toEqual(bands)
    expect(rows.every(row => row.week === weekOf(monday) && row.carrier === 'yto' && row.amount === '20-39')).toBe(true)
    expect(JSON.stringify(rows)).not.toMatch(/1701|苏溪/u)
  })

  test.each<[string, number, { cases: number; codes: number }, number]>([
    ['a day later', 1, { cases: 0, codes: 2 }, 2],
    ['a month and a day later: who only looked is forgotten', 31, { cases: 1, codes: 2 }, 1],
    ['a year later: everyone is', 361, { cases: 2, codes: 2 }, 0],
  ])('%s', async (_, days, swept, left) => {
    const crowd = crowdOnMemory()
    await crowd.look('oMother', 1)
    valueOf(await crowd.reportSender('oFather', { caseId: await crowd.look('oFather', 2), ticks: ['empty'] }))
    valueOf(await crowd.disputeFlag('oShop', { step: 'start', phone: '17012345678' }))
    const { run } = cleaned(crowd, monday + days * DAY)
    expect((await run()).value).toMatchObject(swept)
    expect(crowd.documents.get('cases')!.size).toBe(left)
    expect(crowd.documents.get('looks')!.size).toBe(0)
    // Nothing of a forgotten voice counts any more, and nothing is swept twice.
    if (left === 0) expect(crowd.documents.get('entities')!.size).toBe(0)
    expect((await run()).value).toMatchObject({ cases: 0, codes: 0 })
  })
})

describe('one’s own data', () => {
  const asked = async () => {
    const crowd = crowdOnMemory()
    const [mother, son] = ['oMother', 'oSon'].map(openid => personIdOf(openid, crowd.keyMaker)) as [string, string]
    const id = 'Zk3_pQ9-xW7aLm2RtY5vBc'
    valueOf(await crowd.askBook.open(valueOf(openAsk(id, mother, { carrier: 'yto', paymentKind: 'cashOnDelivery', amountFen: 3990, goods: null }, monday))))
    valueOf(await crowd.askBook.answer(id, son, { ordered: 'notMine', name: 'son' }, monday + 1))
    const exportOf = async (openid: string) => { const value = valueOf(await crowd.myData(openid, { action: 'export' })); return value.action === 'export' ? value.data : null }
    return { crowd, id, exportOf }
  }

  it('holds what one asked, and what one answered to others; not what relatives answered, nor who they are', async () => {
    const { id, exportOf } = await asked()
    expect(await exportOf('oMother')).toMatchObject({ openid: 'oMother', asks: [{ id, askedAt: monday, closedAt: null, answers: 1 }], familyAnswers: [] })
    expect(JSON.stringify(await exportOf('oMother'))).not.toMatch(/notMine|"son"|p\./u)
    expect(await exportOf('oSon')).toMatchObject({ asks: [], familyAnswers: [{ ordered: 'notMine', name: 'son', at: monday + 1 }] })
  })

  it('deleted, one’s answers are out of others’ asks, and the asks stay', async () => {
    const { crowd, exportOf } = await asked()
    valueOf(await crowd.myData('oSon', { action: 'delete', confirm: 'deleteEverythingOfMine' }))
    expect(await exportOf('oSon')).toMatchObject({ familyAnswers: [] })
    expect(await exportOf('oMother')).toMatchObject({ asks: [{ answers: 0 }] })
  })
})
