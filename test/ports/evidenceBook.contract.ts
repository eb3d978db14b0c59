import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { type BookStore } from '../../cloudfunctions/ports/bookStore'
import { type EvidenceBook, type Sighting } from '../../cloudfunctions/ports/evidenceBook'
import { bookCollections, type CaseDocument, type CaseState } from '../../core/evidence/bookDocuments'
import { type Entity } from '../../core/evidence/entity'
import { keysOf } from '../../core/evidence/keys'
import { addCases, drift } from '../../core/evidence/replay'
import { waveOf } from '../../core/evidence/wave'
import { blankWaybill, type Waybill } from '../../core/waybill/waybill'

const hmac = hmacKeyMaker('a secret for tests only, 32 and more characters')
const monday = Date.UTC(2026, 10, 23, 2)
const day = 24 * 3_600_000

export interface BookUnderTest { book: EvidenceBook; store: Pick<BookStore, 'read' | 'find'> }

/** What every evidence book promises, whatever keeps its documents. Each test has a number and people of its own. */
export function describeEvidenceBook(name: string, under: () => BookUnderTest): void {
  describe(`the evidence book ${name}`, () => {
    let family = 0
    let phone = ''
    beforeEach(() => { family += 1; phone = `1380000${String(family).padStart(4, '0')}` })

    const parcel = (n: number, more: Partial<Waybill> = {}): Waybill => ({
      ...blankWaybill(), carrier: 'yto', number: `YT${String(1_000_000_000_000 + family * 1000 + n)}`, sender: { name: null, phone, address: null },
      payment: { kind: 'cashOnDelivery', amountFen: 4000 }, goods: `口罩${phone}`, outlet: `金华义乌${'甲乙丙丁戊己庚辛壬癸'.charAt(family % 10)}${family}部`, ...more,
    })
    const keys = (n: number) => keysOf(parcel(n), hmac, monday)
    const sighting = (who: string, n: number): Sighting =>
      ({ openid: `${who}-${phone}`, requestId: `request-${phone}-${who}`, keys: keys(n), shown: 'unknown', photoTakenInApp: true, byPhoto: true, province: `p${n % 7}`, wave: waveOf(parcel(n), monday) })
    const look = async (who: string, n: number, now = monday): Promise<string> => {
      const noted = await under().book.noteSighting(sighting(who, n), now)
      if (!noted.ok) throw new Error(noted.code)
      return noted.value
    }
    const say = (who: string, caseId: string, state: CaseState, now = monday + 1) => under().book.castVoice({ openid: `${who}-${phone}`, caseId, state }, now)
    const sender = async (): Promise<Entity | null> => (await under().store.read([{ collection: 'entities', id: keys(1).sender!.id }]))[0] as Entity | null
    const counted = async () => { const { scans, voices, mass } = (await sender())!; return { scans, voices, mass } }

    /** Everything the book holds under this family's keys, without what only tells the order of events. */
    const all = async () => {
      const found: Record<string, object> = {}
      for (const collection of bookCollections) for (const { id, document } of await under().store.find<object>({ collection, where: {}, limit: 1000 })) found[`${collection}/${id}`] = document
      return found
    }

    /** Every counter of this family's sender, of its people and of whatever they spoke of, as its cases add up to. */
    const expectExact = async (): Promise<number> => {
      const cases = await under().store.find<CaseDocument>({ collection: 'cases', where: { 'keys.sender.id': keys(1).sender!.id }, limit: 1000 })
      expect(cases.filter(({ document }) => document.uncounted)).toEqual([])
      const totals = addCases(new Map(), cases.map(({ document }) => document))
      for (const [id, total] of totals) expect(drift((await under().store.read([{ collection: total.collection, id }]))[0] ?? null, total)).toEqual({})
      return totals.size
    }

    it('looking twice is one look, and says nothing', async () => {
      const caseId = await look('mother', 1)
      expect(await look('mother', 1, monday + 500)).toBe(caseId)
      expect(await counted()).toMatchObject({ scans: 1, voices: { bad: 0, good: 0 } })
    })

    it('the same tap twice counts once, and is answered alike', async () => {
      const caseId = await look('mother', 1)
      const first = await say('mother', caseId, 'report')
      const after = await counted()
      expect(await say('mother', caseId, 'report', monday + 900)).toMatchObject({ ok: true, value: { case: { state: 'report' }, standing: (first as { value: { standing: object } }).value.standing } })
      expect(await counted()).toEqual(after)
      expect(after.voices).toEqual({ bad: 1, good: 0 })
    })

    it('a later voice replaces the earlier one, to the last unit', async () => {
      const changed = await look('mother', 1), straight = await look('father', 2)
      await say('mother', changed, 'report')
      await say('mother', changed, 'mine')
      await say('mother', changed, 'silent')
      await say('father', straight, 'mine')
      const { voices } = await counted()
      expect(voices).toEqual({ bad: 0, good: 1 })
      await say('father', straight, 'silent')
      expect(Object.values((await counted()).mass).flatMap(mass => Object.values(mass)).every(sum => sum === 0)).toBe(true)
    })

    it('a withdrawn report gives way to what was answered before it', async () => {
      const caseId = await look('mother', 1)
      await say('mother', caseId, 'notMine')
      const before = await counted()
      await say('mother', caseId, 'report')
      const withdraw = () => under().book.withdrawReport({ openid: `mother-${phone}`, caseId }, monday + 1)
      expect(await withdraw()).toMatchObject({ ok: true, value: { case: { state: 'notMine' } } })
      expect(await withdraw()).toMatchObject({ ok: true, value: { case: { state: 'notMine' } } })
      expect(await counted()).toEqual(before)
    })

    it.each(['a made-up case', 'another person’s case'])('%s is nobody’s', async which => {
      const caseId = await look('mother', 1)
      const asked = which === 'a made-up case' ? 'k.AAAAAAAAAAAAAAAAAAAAAA' : caseId
      expect(await say('stranger', asked, 'report')).toEqual({ ok: false, code: 'NO_SUCH_CASE' })
      expect(await under().book.caseOf(`stranger-${phone}`, asked)).toBeNull()
      expect(await under().book.withdrawReport({ openid: `stranger-${phone}`, caseId: asked }, monday)).toEqual({ ok: false, code: 'NO_SUCH_CASE' })
      expect((await counted()).voices).toEqual({ bad: 0, good: 0 })
    })

    it('more parcels in a day than a household gets are not looked up, fewer still without a photo; the same one again is free', async () => {
      const see = async (n: number, byPhoto: boolean, now = monday) => (await under().book.noteSighting({ ...sighting('collector', n), byPhoto }, now)).ok
      const seen = async (from: number, to: number, byPhoto: boolean, now = monday) => { let count = 0; for (let n = from; n < to; n++) if (await see(n, byPhoto, now)) count += 1; return count }
      expect(await seen(0, 22, false)).toBe(20)
      expect(await seen(100, 142, true)).toBe(40)
      expect((await counted()).scans).toBe(60)
      expect(await see(5, false)).toBe(true)
      expect(await see(500, false, monday + day)).toBe(true)
    })

    it('a household’s parcel counts once, however many report it', async () => {
      const mother = await look('mother', 1), son = await look('son', 1)
      await say('mother', mother, 'report')
      const once = (await counted()).voices
      await say('son', son, 'report')
      expect((await counted()).voices).toEqual(once)
    })

    it('seventy people at once, some of them about two parcels, are all answered and counted exactly', async () => {
      const parcels = Array.from({ length: 70 }, (_, n) => [`person${n}`, n] as const)
      const ids = await Promise.all([...parcels, ...parcels.slice(0, 9).map(([who, n]) => [who, 100 + n] as const)].map(async ([who, n]) => [who, await look(who, n)] as const))
      const told = await Promise.all(ids.map(([who, caseId]) => say(who, caseId, 'report')))
      expect(told.filter(one => one.ok)).toHaveLength(79)
      // A person counts once for a sender, however many of its parcels they speak of.
      expect(await counted()).toMatchObject({ scans: 79, voices: { bad: 70, good: 0 } })
      const twice = (await under().book.caseOf(`person0-${phone}`, ids[0]![1]))!.person
      expect((await under().store.read([{ collection: 'people', id: twice }]))[0]).toMatchObject({ voicesToday: 2 })
      await expectExact()
    })

    it('in a storm people change their minds, tap twice, take back and delete everything: the book stays exact, and nobody’s last word is lost', async () => {
      const { book } = under()
      const last: CaseState[] = ['report', 'report', 'mine', 'notMine', 'silent']
      const lives = await Promise.all(Array.from({ length: 40 }, (_, n) => n).map(async n => {
        const who = `person${n}`, caseId = await look(who, n)
        await Promise.all([say(who, caseId, 'report'), say(who, caseId, 'report')])
        if (n % 4 === 0) await book.withdrawReport({ openid: `${who}-${phone}`, caseId }, monday + 2)
        if (n % 4 === 1) await say(who, caseId, 'unsure', monday + 2)
        if (n % 8 === 7) await book.deletePerson(`${who}-${phone}`, monday + 2)
        const state = last[n % last.length]!
        return { caseId, who, state, told: await say(who, caseId, state, monday + 3), isGone: n % 8 === 7 }
      }))
      expect(lives.filter(({ told }) => !told.ok).map(({ who }) => who)).toEqual(lives.filter(({ isGone }) => isGone).map(({ who }) => who))
      await book.sweep(200, monday + 60_000)
      await expectExact()
      for (const { caseId, who, state, isGone } of lives) expect((await book.caseOf(`${who}-${phone}`, caseId))?.state ?? null).toBe(isGone ? null : state)
      const remaining = lives.filter(({ isGone }) => !isGone).map(({ state }) => state)
      expect(await counted()).toMatchObject({ scans: 35, voices: { bad: remaining.filter(state => state === 'report' || state === 'notMine').length, good: remaining.filter(state => state === 'mine').length } })
    })

    it('more voices in a day than a household has are refused; taking back never is', async () => {
      const caseId = await look('mother', 1)
      let refused = 0
      for (let n = 0; n < 31; n++) if (!(await say('mother', caseId, n % 2 === 0 ? 'report' : 'notMine')).ok) refused += 1
      expect(refused).toBe(1)
      expect((await say('mother', caseId, 'silent')).ok).toBe(true)
      expect((await say('mother', caseId, 'notMine', monday + day)).ok).toBe(true)
    })

    it('deleting a person leaves the book as if they had never come', async () => {
      await say('father', await look('father', 2), 'report')
      const before = await all()
      const caseId = await look('mother', 1)
      await say('mother', caseId, 'report')
      await say('mother', await look('mother', 5), 'mine')
      const alone = await under().book.noteSighting({ ...sighting('mother', 6), keys: keysOf(parcel(6, { payment: { kind: 'cashOnDelivery', amountFen: 9900 } }), hmac, monday) }, monday)
      await say('mother', (alone as { value: string }).value, 'report')
      await under().book.deletePerson(`mother-${phone}`, monday + 5)
      const strip = (documents: Record<string, object>) => JSON.parse(JSON.stringify(documents, (field, value: unknown) => (field === 'turns' || value === 0 ? undefined : value))) as object
      expect(strip(await all())).toEqual(strip(before))
      expect((await under().book.exportPerson(`mother-${phone}`, monday)).cases).toEqual([])
    })

    it('a sender whose goods have 34 prices at one outlet: the further ones have documents of their own, the answers know of them, and all of it is taken back exactly', async () => {
      const priced = (n: number) => ({ ...sighting(`buyer${n}`, n), keys: keysOf(parcel(n, { payment: { kind: 'cashOnDelivery', amountFen: 3000 + n } }), hmac, monday) })
      const report = async (n: number) => {
        const noted = await under().book.noteSighting(priced(n), monday)
        const told = await say(`buyer${n}`, (noted as { value: string }).value, 'report')
        expect(told).toMatchObject({ ok: true, value: { standing: await under().book.standingOf(priced(n).keys, monday + 1) } })
      }
      for (let n = 1; n <= 34; n++) await report(n)
      const entity = async (id: string | null) => (await under().store.read([{ collection: 'entities', id: id ?? '' }]))[0] as Entity | null
      expect([await entity(priced(1).keys.campaign), await entity(priced(34).keys.campaign)]).toEqual([null, expect.objectContaining({ kind: 'campaign', voices: { bad: 1, good: 0 } })])
      expect(Object.keys((await entity(priced(1).keys.place!.id))!.campaigns!)).toHaveLength(32)
      await expectExact()
      for (let n = 1; n <= 34; n++) await under().book.deletePerson(`buyer${n}-${phone}`, monday + 5)
      expect(await entity(priced(34).keys.campaign)).toBeNull()
      expect((await under().book.standingOf(priced(1).keys, monday + 6)).level).toBe('unknown')
    })

    it('replaying the cases gives every counter the book holds', async () => {
      const ids = await Promise.all([1, 2, 3].map(n => look(`person${n}`, n)))
      await say('person1', ids[0]!, 'report')
      await say('person2', ids[1]!, 'notMine')
      await say('person2', ids[1]!, 'ok')
      await say('person3', ids[2]!, 'report')
      expect(await expectExact()).toBeGreaterThan(5)
    })

    it('what is past its time is forgotten, what is not stays', async () => {
      const silent = await look('mother', 1), told = await look('father', 2)
      await say('father', told, 'report')
      // What other tests left is past its time too.
      while (await under().book.sweep(50, monday + 40 * day) > 0);
      expect(await under().book.caseOf(`mother-${phone}`, silent)).toBeNull()
      expect(await under().book.caseOf(`father-${phone}`, told)).toMatchObject({ state: 'report' })
      expect(await counted()).toMatchObject({ scans: 1, voices: { bad: 1, good: 0 } })
    })

    describe('under dispute', () => {
      const owner = () => ({ openid: `owner-${phone}`, senderId: keys(1).sender!.id })
      const decide = (decision: 'uphold' | 'reject' | 'flag' | 'unflag', nth = 1, now = monday + 10) =>
        under().book.decide({ openid: 'moderator', requestId: `decision-${phone}-${nth}-${decision}`, senderId: keys(1).sender!.id, decision, reason: 'proofSeen' }, now)
      const level = async (now: number) => (await under().book.standingOf(keys(1), now)).level
      beforeEach(async () => { for (let n = 1; n <= 6; n++) await say(`person${n}`, await look(`person${n}`, n, monday - 10 * day), 'report', monday + 2) })

      it('at most doubtful is shown while it is open, and the standing returns when it lapses', async () => {
        expect(['suspected', 'flagged']).toContain(await level(monday + 3))
        expect(await under().book.openDispute(owner(), monday + 3)).toMatchObject({ ok: true, value: { state: 'open' } })
        expect(await level(monday + 4)).toBe('doubtful')
        expect(await under().book.queue(monday + 4)).toEqual(expect.arrayContaining([expect.objectContaining({ subject: keys(1).sender!.id, kind: 'dispute', until: monday + 3 + 3 * day })]))
        expect(['suspected', 'flagged']).toContain(await level(monday + 4 * day))
        expect(await under().book.disputesOf(`owner-${phone}`, monday + 4 * day)).toMatchObject([{ state: 'lapsed' }])
        expect(await under().book.openDispute(owner(), monday + 5 * day)).toEqual({ ok: false, code: 'TOO_SOON' })
      })

      it('upheld, the earlier voices no longer count; undone, they count again, and so do the people', async () => {
        await under().book.openDispute(owner(), monday + 3)
        const before = await level(monday + 4 * day)
        const decided = await decide('uphold')
        expect(await decide('uphold')).toEqual(decided)
        expect(await level(monday + 11)).toBe('unknown')
        const misses = async () => { const [one] = await under().store.find<CaseDocument>({ collection: 'cases', where: { 'keys.sender.id': keys(1).sender!.id }, limit: 1 }); return ((await under().store.read([{ collection: 'people', id: one!.document.person }]))[0] as { misses: number }).misses }
        expect(await misses()).toBe(1)
        const entry = (decided as { value: { entry: string } }).value.entry
        expect(await under().book.undo({ openid: 'moderator', entry }, monday + 12)).toMatchObject({ ok: true })
        expect(await misses()).toBe(0)
        expect(await level(monday + 4 * day)).toBe(before)
        expect((await under().book.audit()).filter(line => line.subject === keys(1).sender!.id).map(line => line.decision).sort()).toEqual(['undo', 'uphold'])
      })

      it('a number nobody spoke of cannot be disputed, and a closed dispute not be decided', async () => {
        expect(await under().book.openDispute({ openid: 'owner', senderId: 's.AAAAAAAAAAAAAAAAAAAAAA' }, monday)).toEqual({ ok: false, code: 'NOTHING_KNOWN' })
        expect(await decide('uphold')).toEqual({ ok: false, code: 'NOT_OPEN' })
        expect(await decide('reject')).toEqual({ ok: false, code: 'NOT_OPEN' })
      })

      it('a moderator’s flag stands until it is undone, last one first', async () => {
        const flag = await decide('flag'), entry = (flag as { value: { entry: string } }).value.entry
        expect(await level(monday + 11)).toBe('flagged')
        expect(await decide('flag', 2)).toEqual({ ok: false, code: 'NOT_OPEN' })
        await decide('unflag', 3)
        expect(await under().book.undo({ openid: 'moderator', entry }, monday + 12)).toEqual({ ok: false, code: 'NOT_UNDOABLE' })
      })
    })
  })
}
