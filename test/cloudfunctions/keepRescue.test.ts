import * as v from 'valibot'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { memoryBookStore } from '../../cloudfunctions/adapters/memory/bookStore'
import { keepRescue } from '../../cloudfunctions/keepRescue/keepRescue'
import { rescueBook } from '../../cloudfunctions/rescueBook'
import { keepRescueRequest } from '../../core/contract/keepRescue'
import { type RescueNotes } from '../../core/rescue/rescueNotes'

const day = 86_400_000
const caseId = 'k.AAAAAAAAAAAAAAAAAAAAAA'
const notes: RescueNotes = { paidOn: '2026-11-20', done: ['keepProof', 'callCarrier'], offersFen: [5000, 6000], cameAgain: true }

describe('what was done after paying', () => {
  const under = () => {
    const store = memoryBookStore()
    const book = rescueBook(store, hmacKeyMaker('only for tests, worth nothing elsewhere'))
    let now = 1_000_000
    // The case is the mother's; whose a case is, is the evidence book's business.
    const ports = { evidenceBook: { caseOf: (openid: string, id: string) => Promise.resolve(openid === 'o-mother' && id === caseId ? {} as never : null) }, rescueBook: book, clock: () => now }
    return { store, book, pass: (ms: number) => { now += ms }, ask: (openid: string, request: Parameters<typeof keepRescue>[2]) => keepRescue(ports, { openid }, request) }
  }

  it('is read as it was kept, the last one standing, and never names the person', async () => {
    const { store, ask } = under()
    expect(await ask('o-mother', { action: 'read', caseId })).toEqual({ ok: true, value: { action: 'read', notes: null } })
    await ask('o-mother', { action: 'keep', caseId, notes: { ...notes, done: [] } })
    expect(await ask('o-mother', { action: 'keep', caseId, notes })).toEqual({ ok: true, value: { action: 'keep' } })
    expect(await ask('o-mother', { action: 'keep', caseId, notes })).toEqual({ ok: true, value: { action: 'keep' } })
    expect(await ask('o-mother', { action: 'read', caseId })).toEqual({ ok: true, value: { action: 'read', notes } })
    expect(JSON.stringify([...store.documents.get('rescues')!.values()])).not.toContain('o-mother')
  })

  it('is nobody else’s to keep or read', async () => {
    const { ask } = under()
    await ask('o-mother', { action: 'keep', caseId, notes })
    for (const request of [{ action: 'read', caseId }, { action: 'keep', caseId, notes }] as const) expect(await ask('o-thief', request)).toEqual({ ok: false, code: 'CASE_UNKNOWN' })
  })

  it('is exported and forgotten with the person, and swept after its year', async () => {
    const { book, ask, pass } = under()
    await ask('o-mother', { action: 'keep', caseId, notes })
    expect(await book.notesOf('o-mother')).toEqual([{ caseId, keptAt: 1_000_000, ...notes }])
    expect(await book.sweep(10, 1_000_000 + 399 * day)).toBe(0)
    expect(await book.sweep(10, 1_000_000 + 401 * day)).toBe(1)
    expect(await book.notesOf('o-mother')).toEqual([])
    pass(1)
    await ask('o-mother', { action: 'keep', caseId, notes })
    await book.forget('o-mother')
    expect(await book.notesOf('o-mother')).toEqual([])
  })

  it.each([
    ['a day that does not exist', { ...notes, paidOn: '2026-02-30' }],
    ['a step twice', { ...notes, done: ['keepProof', 'keepProof'] }],
    ['a step nobody knows', { ...notes, done: ['callSender'] }],
    ['free text', { ...notes, ticket: '工单 12345，联系人王先生' }],
    ['more offers than anyone gets', { ...notes, offersFen: Array.from({ length: 31 }, () => 100) }],
    ['a sum that is no whole fen', { ...notes, offersFen: [0.5] }],
  ])('refuses %s', (_, wrong) => {
    expect(v.safeParse(keepRescueRequest, { action: 'keep', caseId, notes: wrong }).success).toBe(false)
  })
})
