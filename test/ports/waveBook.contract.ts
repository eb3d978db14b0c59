import { type CaseDocument, type CaseState } from '../../core/evidence/bookDocuments'
import { type Wave } from '../../core/evidence/wave'
import { type WaveBook } from '../../cloudfunctions/ports/waveBook'

const week = '2026-11-23', lastWeek = '2026-11-16'
const masks: Wave = { week, carrier: 'yto', originCity: '金华', goods: null, amount: '20-39' }
const tea: Wave = { ...masks, carrier: 'zto', originCity: '杭州', amount: '40-59' }
const older: Wave = { ...masks, week: lastWeek }

const nobody: CaseDocument = { person: '', keys: { sender: null, campaign: null, campaignAnyAmount: null, place: null, pairs: { campaign: null, campaignAnyAmount: null, place: null }, waybill: null, everyonesGoods: false }, firstAt: 0, province: 'unknown', week: 0, shown: 'unknown', photoTakenInApp: false, state: 'silent', stateAt: 0, deltas: [] }
const said = (person: string, wave: Wave, state: CaseState = 'notMine'): CaseDocument => ({ ...nobody, person, wave, state })
const people = (count: number, wave: Wave, state?: CaseState): CaseDocument[] => Array.from({ length: count }, (_, n) => said(`p.person-${n}`, wave, state))

/** What every wave book promises. @param over a book over these cases, and a way to put others in their place */
export function describeWaveBook(name: string, over: (cases: readonly CaseDocument[]) => Promise<{ book: WaveBook; close(): Promise<void> }>): void {
  describe(`a wave book ${name}`, () => {
    it('counts people by kind of parcel: one with ten is one, and who said nothing or bought it is none', async () => {
      const { book, close } = await over([...people(7, masks), ...Array.from({ length: 10 }, () => said('p.person-3', masks, 'report')), ...people(5, tea, 'report'), ...people(9, tea, 'mine').slice(5), ...people(30, older, 'silent')])
      try {
        expect(await book.largest(1, undefined, 10)).toEqual([])
        expect(await book.recount([week, lastWeek], '2026-10-05')).toBe(2)
        expect(await book.largest(5, undefined, 10)).toEqual([{ ...masks, people: 7 }, { ...tea, people: 5 }])
        // Counted again it is the same count.
        expect(await book.recount([week, lastWeek], '2026-10-05')).toBe(2)
        expect(await book.largest(5, undefined, 10)).toEqual([{ ...masks, people: 7 }, { ...tea, people: 5 }])
      } finally {
        await close()
      }
    }, 60_000)

    it('tells no smaller group than asked for, one carrier’s when asked for, the newest week first, and no more than asked', async () => {
      const { book, close } = await over([...people(6, masks), ...people(4, tea), ...people(20, older)])
      try {
        await book.recount([week, lastWeek], '2026-10-05')
        expect(await book.largest(5, undefined, 10)).toEqual([{ ...masks, people: 6 }, { ...older, people: 20 }])
        expect(await book.largest(1, 'zto', 10)).toEqual([{ ...tea, people: 4 }])
        expect(await book.largest(5, undefined, 1)).toEqual([{ ...masks, people: 6 }])
      } finally {
        await close()
      }
    }, 60_000)

    it('forgets weeks that are not shown any more', async () => {
      const { book, close } = await over([...people(6, masks), ...people(20, older)])
      try {
        await book.recount([week, lastWeek], '2026-10-05')
        await book.recount([week], week)
        expect(await book.largest(1, undefined, 10)).toEqual([{ ...masks, people: 6 }])
      } finally {
        await close()
      }
    }, 60_000)
  })
}
