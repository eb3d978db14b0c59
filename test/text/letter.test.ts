import { happenings, letterAddressees, letterText } from '../../core/rescue/letter'
import { faultLine } from '../../cloudfunctions/faultLine'
import { layoutLetter } from '../../src/features/rescue/layoutLetter'
import { letterFacts, type LetterPart, letterParts } from '../../src/features/rescue/letterFacts'
import { parcels } from './parcels'

const today = '2026-12-02'
const rescue = { paidOn: '2026-11-24', done: [], offersFen: [], ticket: '' }
/** Every choice a person has: each part in or out. */
const choices = Array.from({ length: 2 ** letterParts.length }, (_, at) => letterParts.filter((__, bit) => (at >> bit) % 2 === 1))

describe('what leaves the phone in a letter', () => {
  it('of 500 random cases, as text and as a picture, is only what was chosen, and never anything of the receiver', () => {
    const wrong = parcels(500).flatMap(({ waybill, secrets }) => choices.flatMap(chosen => letterAddressees.flatMap(to => {
      const text = letterText(to, letterFacts({ waybill, rescue }, chosen, happenings, today))
      const drawn = layoutLetter(text).marks.map(mark => (mark.kind === 'text' ? mark.text : '')).join('')
      const may: Record<LetterPart, readonly (string | null)[]> = { number: [waybill.number], sender: [waybill.sender.name, waybill.sender.phone], goods: [] }
      const allowed = new Set(chosen.flatMap(part => may[part]))
      const missing = [...allowed].filter(part => part !== null && !(text.includes(part) && drawn.includes(part)))
      return [...secrets.filter(secret => !allowed.has(secret) && (text.includes(secret) || drawn.includes(secret))), ...missing.map(part => `missing: ${part ?? ''}`)]
    })))
    expect(wrong).toEqual([])
  })

  it.each([
    ['镀金戒指', '镀金戒指'],
    ['防疫用品（口罩20只） 王小明 13812345678 幸福路3号', '防疫用品（口罩20只）'],
    ['戒指13812345678', '戒指'],
    ['幸福路18号王小明', null],
    [null, null],
  ])('goods printed as %s are quoted as %s', (goods, quoted) => {
    const [parcel] = parcels(1)
    expect(letterFacts({ waybill: { ...parcel!.waybill, goods }, rescue }, ['goods'], [], today).goods).toBe(quoted)
  })
})

describe('what a fault leaves in the log', () => {
  it('holds nothing of 500 random cases, though its words quote the whole label', () => {
    const logged = parcels(500).map(({ secrets }, at) => ({ secrets, line: faultLine('checkWaybill', `ref-${String(at)}`, new Error(`cannot read “${secrets.join(' ')}” of oAbcdefghijklmnopqrstuvwxy12`)) }))
    expect(logged.flatMap(({ secrets, line }) => [...secrets, 'oAbcdefghijklmnopqrstuvwxy12'].filter(secret => line.includes(secret)))).toEqual([])
    expect(logged.every(({ line }) => line.includes('checkWaybill') && line.includes('ref-'))).toBe(true)
  })
})
