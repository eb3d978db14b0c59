import fc from 'fast-check'
import { askedParcelOf } from '../../core/family/askedParcel'
import { verdictLevels } from '../../core/verdict/verdict'
import { blankWaybill, carriers, paymentKinds } from '../../core/waybill/waybill'
import { cardContent } from '../../src/features/card/cardContent'
import { layoutPoster, layoutShare, shareSize, wide } from '../../src/features/card/layoutCard'
import { shareOfAsk } from '../../src/features/family/shareOfAsk'
import { en } from '../../src/text/en'
import { zh } from '../../src/text/zh'
import { parcels } from './parcels'

const ask = 'Zk3_pQ9-xW7aLm2RtY5vBc'
const today = '2026-11-24'

/** Everything a card or a share message says. */
const wordsOf = (waybill: Parameters<typeof askedParcelOf>[0], language: typeof zh): string => {
  const parcel = askedParcelOf(waybill)
  const drawings = verdictLevels.flatMap(level => [layoutShare(cardContent(level, parcel, today, language)), layoutPoster(cardContent(level, parcel, today, language), null)])
  return [...drawings.flatMap(({ marks }) => marks.map(mark => (mark.kind === 'text' ? mark.text : ''))), JSON.stringify(shareOfAsk(ask, parcel, '/card.png', language))].join('\n').replaceAll(ask, '')
}

describe('what leaves the phone in a card', () => {
  it('of 500 random parcels holds no phone, name, address or waybill number of anyone', () => {
    const leaked = parcels(500).flatMap(({ waybill, secrets }) => {
      const words = wordsOf(waybill, zh) + wordsOf(waybill, en)
      return secrets.filter(secret => words.includes(secret))
    })
    expect(leaked).toEqual([])
  })

  it('whatever stands on the label, no run of seven figures goes out', () => {
    const text = fc.string({ maxLength: 40 })
    fc.assert(fc.property(text, text, text, fc.constantFrom(...carriers), fc.constantFrom(...paymentKinds), fc.nat(10_000_000), (goods, name, phone, carrier, kind, amountFen) => {
      const waybill = { ...blankWaybill(), carrier, goods: `${goods} 13812345678`, sender: { name, phone, address: phone }, payment: { kind, amountFen } }
      expect(wordsOf(waybill, zh)).not.toMatch(/\d{7}/)
    }), { numRuns: 200 })
  })

  it('says the amount, the goods and the carrier, and asks who ordered it', () => {
    const waybill = { ...blankWaybill(), carrier: 'yto' as const, goods: '镀金戒指', payment: { kind: 'cashOnDelivery' as const, amountFen: 4000 } }
    for (const words of ['40 元', '戒指 · 圆通', '代收货款', '是谁买的？', '家里收到一个代收货款 40 元的包裹，是谁买的？', '先别付钱']) expect(wordsOf(waybill, zh)).toContain(words)
  })

  it('a share picture is 5:4', () => {
    expect(shareSize.width / shareSize.height).toBe(5 / 4)
  })

  it.each([['Chinese', zh], ['English', en]])('nothing on it runs over its edge in %s', (_, language) => {
    for (const { waybill } of parcels(60)) {
      for (const level of verdictLevels) {
        const content = cardContent(level, askedParcelOf(waybill), today, language)
        for (const { width, height, marks } of [layoutShare(content), layoutPoster(content, null)]) {
          for (const mark of marks) {
            if (mark.kind !== 'text') continue
            const long = wide(mark.text) * mark.size
            const left = mark.align === 'left' ? mark.x : mark.align === 'right' ? mark.x - long : mark.x - long / 2
            expect([left >= 0, left + long <= width, mark.y + mark.size / 2 <= height]).toEqual([true, true, true])
          }
        }
      }
    }
  })
})
