import { type Ask, askLimits, openAsk } from '../../core/family/ask'
import { type AskBook } from '../../cloudfunctions/ports/askBook'

const monday = Date.UTC(2026, 10, 23, 2)
const day = 24 * 3_600_000
const parcel = { carrier: 'yto', paymentKind: 'cashOnDelivery', amountFen: 4000, goods: null } as const
let drawn = 0

/** A new ask by someone, with an id nobody has used. */
const askBy = (asker: string, at = monday): Ask => {
  drawn += 1
  const opened = openAsk(`${'x'.repeat(18)}${String(drawn).padStart(4, '0')}`, asker, parcel, at)
  if (!opened.ok) throw new Error(opened.code)
  return opened.value
}

/** What every askBook promises, whatever it is kept in. @param fresh a book that holds nothing of these people yet */
export function describeAskBook(name: string, fresh: () => AskBook | Promise<AskBook>): void {
  describe(`an ask book ${name}`, () => {
    let book: AskBook
    const mother = () => `p.mother-${drawn}`
    beforeAll(async () => { book = await fresh() })

    it('gives back what it was given, and null for what it never saw', async () => {
      const ask = askBy('p.grandfather')
      expect(await book.open(ask)).toEqual({ ok: true, value: ask })
      expect(await book.find(ask.id)).toEqual(ask)
      expect(await book.find('never-opened-0000000000')).toBeNull()
    })

    it('opening twice is once, and an answer given in between stays', async () => {
      const ask = askBy('p.twice')
      await book.open(ask)
      await book.answer(ask.id, 'p.son', { ordered: 'mine', name: 'son' }, monday + 1)
      expect(await book.open({ ...ask, askedAt: monday + 9 })).toMatchObject({ ok: true, value: { askedAt: monday, answers: { 'p.son': { ordered: 'mine', name: 'son', at: monday + 1 } } } })
    })

    it('an id another person holds is refused', async () => {
      const ask = askBy('p.first')
      await book.open(ask)
      expect(await book.open({ ...ask, asker: 'p.second' })).toEqual({ ok: false, code: 'ASK_ID_TAKEN' })
      expect(await book.find(ask.id)).toMatchObject({ asker: 'p.first' })
    })

    it('the later answer of a person counts, and rules refuse as they do', async () => {
      const ask = askBy('p.rules')
      await book.open(ask)
      await book.answer(ask.id, 'p.son', { ordered: 'unsure', name: null }, monday + 1)
      await book.answer(ask.id, 'p.son', { ordered: 'notMine', name: 'son' }, monday + 2)
      expect((await book.find(ask.id))?.answers).toEqual({ 'p.son': { ordered: 'notMine', name: 'son', at: monday + 2 } })
      expect(await book.answer(ask.id, 'p.rules', { ordered: 'mine', name: null }, monday)).toEqual({ ok: false, code: 'OWN_ASK' })
      expect(await book.answer('never-opened-0000000000', 'p.son', { ordered: 'mine', name: null }, monday)).toEqual({ ok: false, code: 'ASK_GONE' })
      expect(await book.close(ask.id, 'p.son', monday + 3)).toEqual({ ok: false, code: 'NOT_YOUR_ASK' })
      expect(await book.close(ask.id, 'p.rules', monday + 3)).toMatchObject({ ok: true, value: { closedAt: monday + 3 } })
      expect(await book.answer(ask.id, 'p.daughter', { ordered: 'mine', name: null }, monday + 4)).toEqual({ ok: false, code: 'ASK_CLOSED' })
    })

    it('what a person answered to others is theirs to see, newest first; what others answered to theirs is not among it', async () => {
      const [first, second, own] = [askBy('p.aunt'), askBy('p.uncle'), askBy('p.niece')]
      for (const ask of [first, second, own]) await book.open(ask)
      await book.answer(first.id, 'p.niece', { ordered: 'notMine', name: null }, monday + 1)
      await book.answer(second.id, 'p.niece', { ordered: 'mine', name: 'daughter' }, monday + 2)
      await book.answer(own.id, 'p.aunt', { ordered: 'unsure', name: null }, monday + 3)
      expect(await book.answersOf('p.niece')).toEqual([{ ordered: 'mine', name: 'daughter', at: monday + 2 }, { ordered: 'notMine', name: null, at: monday + 1 }])
      await book.forget('p.niece')
      expect(await book.answersOf('p.niece')).toEqual([])
      expect(await book.answersOf('p.nobody')).toEqual([])
    })

    it('ten relatives answering at the same moment all count', async () => {
      const ask = askBy('p.many')
      await book.open(ask)
      const relatives = Array.from({ length: 10 }, (_, at) => `p.relative-${at}`)
      const answered = await Promise.all(relatives.map(person => book.answer(ask.id, person, { ordered: 'notMine', name: null }, monday + 1)))
      expect(answered.filter(one => !one.ok)).toEqual([])
      expect(Object.keys((await book.find(ask.id))?.answers ?? {}).sort()).toEqual(relatives.sort())
    }, 30_000)

    it('one person asks thirty times a week and no more; a week later there is room again', async () => {
      const asker = mother()
      for (let at = 0; at < askLimits.openAtOnce; at += 1) expect((await book.open(askBy(asker, monday + at))).ok).toBe(true)
      expect(await book.open(askBy(asker, monday + day))).toEqual({ ok: false, code: 'TOO_MANY_ASKS' })
      expect((await book.open(askBy(asker, monday + 8 * day))).ok).toBe(true)
    }, 30_000)

    it('lists a person’s asks, newest first, without those that are over', async () => {
      const [old, earlier, later] = [askBy('p.lister', monday - 8 * day), askBy('p.lister'), askBy('p.lister', monday + day)] as const
      for (const ask of [old, earlier, later]) await book.open(ask)
      expect((await book.asksOf('p.lister', monday + 2 * day)).map(ask => ask.id)).toEqual([later.id, earlier.id])
      expect(await book.asksOf('p.nobody', monday)).toEqual([])
    })

    it('forgets a person: their asks are gone, and their answers in the asks of others', async () => {
      const [own, others] = [askBy('p.leaver'), askBy('p.stayer')] as const
      await book.open(own)
      await book.open(others)
      await book.answer(others.id, 'p.leaver', { ordered: 'mine', name: null }, monday + 1)
      await book.answer(others.id, 'p.son', { ordered: 'notMine', name: null }, monday + 1)
      await book.forget('p.leaver')
      expect(await book.find(own.id)).toBeNull()
      expect(Object.keys((await book.find(others.id))?.answers ?? {})).toEqual(['p.son'])
      await book.forget('p.leaver')
    })

    it('sweeps what is over a week old and leaves the rest', async () => {
      const [old, fresh] = [askBy('p.sweeper', monday - 100 * day), askBy('p.sweeper', monday)] as const
      await book.open(old)
      await book.open(fresh)
      expect(await book.sweep(monday - 90 * day)).toBeGreaterThanOrEqual(1)
      expect(await book.find(old.id)).toBeNull()
      expect(await book.find(fresh.id)).not.toBeNull()
    })
  })
}
