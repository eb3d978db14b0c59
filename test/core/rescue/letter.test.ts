import fc from 'fast-check'
import { adviseOnOffers } from '../../../core/rescue/haggling'
import { happenings, letterAddressees, type LetterFacts, letterText } from '../../../core/rescue/letter'

const facts: LetterFacts = {
  carrierName: '圆通', number: 'YT7263193672624', senderName: '礼品部', senderPhone: '189****4553', goods: '镀金戒指', paymentKind: 'cashOnDelivery',
  amount: '40', paidOn: '2026-11-24', writtenOn: '2026-12-02', ticket: null, happened: ['openingRefused', 'numberDead'],
}

describe('a complaint letter', () => {
  it('to the carrier tells the parcel, what happened, and what is asked for', () => {
    const text = letterText('carrier', facts)
    expect(text).toMatch(/^圆通公司客服：/)
    for (const part of ['2026 年 11 月 24 日', 'YT7263193672624', '代收货款 40 元', '没有下过这个订单', '镀金戒指', '礼品部 189****4553', '派送时不让先验货', '打不通', '工单号', '七日内答复', '2026 年 12 月 2 日']) expect(text).toContain(part)
  })

  it.each([['carrier', null, '请给我这次投诉的工单号'], ['carrier', '24110398', '工单号是 24110398'], ['postal', '24110398', '（工单号 24110398）'], ['postal', null, '七日内没有得到满意的答复'], ['consumer', null, '退还 40 元']] as const)('to %s with ticket %s says %s', (to, ticket, says) => {
    expect(letterText(to, { ...facts, ticket })).toContain(says)
  })

  it.each(letterAddressees)('to %s never promises, never calls anyone a name, never cites an article number', to => {
    expect(letterText(to, { ...facts, happened: happenings })).not.toMatch(/骗子|诈骗|一定能退|第.{1,4}条|undefined|null|NaN/)
  })

  it('holds only what was chosen: a fact left out is nowhere in it', () => {
    const bare = { ...facts, carrierName: null, number: null, senderName: null, senderPhone: null, goods: null, amount: null, happened: [] }
    for (const to of letterAddressees) {
      const text = letterText(to, bare)
      for (const hidden of ['圆通', 'YT726', '礼品部', '4553', '戒指', '40 元']) expect(text).not.toContain(hidden)
    }
  })

  it('every chosen fact stands in it as it was', () => {
    const word = fc.stringMatching(/^[A-Z0-9一-龥]{2,12}$/)
    fc.assert(fc.property(word, word, word, (number, goods, senderName) => {
      const text = letterText('carrier', { ...facts, number, goods, senderName })
      expect([number, goods, senderName].every(part => text.includes(part))).toBe(true)
    }))
  })
})

describe('refund offers for 80 yuan', () => {
  it.each([
    [[], 'noOffer', 8000], [[5000], 'firstOffer', 3000], [[5000, 6000], 'risingOffers', 2000], [[5000, 6000, 7000], 'risingOffers', 1000],
    [[5000, 8000], 'fullOffer', 0], [[8000], 'fullOffer', 0], [[9000], 'moreThanPaid', 0], [[5000, 5000], 'firstOffer', 3000],
  ] as const)('%j is %s, missing %d fen', (offers, code, missingFen) => {
    expect(adviseOnOffers(8000, offers)).toEqual({ code, missingFen })
  })
})
