import { type PersonDocument } from '../../core/evidence/bookDocuments'
import { type Crowd, crowdOnMemory, DAY, monday, valueOf } from './crowdOnMemory'
import { dying, Killed } from './dyingStore'

/** Five people reported a sender, and whoever holds the number disputed it. */
async function disputed(crowd: Crowd) {
  const people = await crowd.grownPeople(5)
  for (const { openid, caseId } of people) valueOf(await crowd.reportSender(openid, { caseId, ticks: ['notOrdered'] }))
  valueOf(await crowd.disputeFlag('oShop', { step: 'start', phone: '17012345678' }))
  valueOf(await crowd.disputeFlag('oShop', { step: 'confirm', phone: '17012345678', code: '314159' }))
  const queue = valueOf(await crowd.moderate('oModerator', { action: 'queue' }))
  const subject = queue.action === 'queue' ? queue.items.find(item => item.kind === 'dispute')!.subject : ''
  return { subject, uphold: { action: 'decide', requestId: 'uphold-0000000001', subject, decision: 'uphold', reason: 'numberMisused' } as const }
}
const misses = (crowd: Crowd): number[] => [...crowd.documents.get('people')!.values()].map(one => (one as PersonDocument).misses)
const left = (crowd: Crowd): number => crowd.documents.get('overturnings')?.size ?? 0
const unlessKilled = (fault: unknown): void => { if (!(fault instanceof Killed)) throw fault }

describe('a moderator’s decision is killed between two of its steps', () => {
  // The decision, five voices, the end: each may be the last, with or without its commit.
  const deaths = Array.from({ length: 7 }, (_, n) => n + 1).flatMap(nth => [[nth, 'before'], [nth, 'after']] as const)

  test.each(deaths)('uphold, at transaction %i, %s its commit: all of it happened or nothing, once the timer came by', async (nth, when) => {
    const death = dying()
    const crowd = crowdOnMemory({ around: death.around })
    const { uphold } = await disputed(crowd)
    death.armed(nth, when === 'after')
    await crowd.moderate('oModerator', uphold).catch(unlessKilled)
    death.disarm()
    await crowd.book.sweep(200, monday)
    const happened = !(nth === 1 && when === 'before')
    expect([misses(crowd), left(crowd)]).toEqual([[...Array<number>(5).fill(happened ? 1 : 0)], 0])
  })

  test.each(deaths)('undo, at transaction %i, %s its commit: everyone is believed as before', async (nth, when) => {
    const death = dying()
    const crowd = crowdOnMemory({ around: death.around })
    const { uphold } = await disputed(crowd)
    const decided = valueOf(await crowd.moderate('oModerator', uphold))
    const undo = { action: 'undo', entry: decided.action === 'decide' ? decided.entry : '' } as const
    expect(misses(crowd)).toEqual([1, 1, 1, 1, 1])
    death.armed(nth, when === 'after')
    await crowd.moderate('oModerator', undo).catch(unlessKilled)
    death.disarm()
    await crowd.book.sweep(200, monday + DAY)
    expect([misses(crowd), left(crowd)]).toEqual([Array<number>(5).fill(nth === 1 && when === 'before' ? 1 : 0), 0])
    // A second tap changes nothing more.
    expect(await crowd.moderate('oModerator', undo)).toMatchObject({ ok: true })
    expect(misses(crowd)).toEqual([0, 0, 0, 0, 0])
  })

  it('upheld half-way, then undone by the moderator before any timer: nobody is believed less', async () => {
    const death = dying()
    const crowd = crowdOnMemory({ around: death.around })
    const { uphold } = await disputed(crowd)
    death.armed(4, true)
    await crowd.moderate('oModerator', uphold).catch(unlessKilled)
    death.disarm()
    expect(misses(crowd).filter(count => count === 1)).toHaveLength(3)
    const audit = valueOf(await crowd.moderate('oModerator', { action: 'audit' }))
    const entry = audit.action === 'audit' ? audit.entries[0]!.entry : ''
    valueOf(await crowd.moderate('oModerator', { action: 'undo', entry }))
    await crowd.book.sweep(200, monday)
    expect([misses(crowd), left(crowd)]).toEqual([[0, 0, 0, 0, 0], 0])
  })
})
