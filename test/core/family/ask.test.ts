import fc from 'fast-check'
import { type Ask, answerAsk, askLimits, closeAsk, countsOf, familyNames, isAskId, openAsk, stateOf, withoutPerson } from '../../../core/family/ask'
import { askedParcelOf, goodsWords, shareableGoods } from '../../../core/family/askedParcel'
import { viewOf } from '../../../core/family/askView'
import { type Ordered } from '../../../core/verdict/answers'
import { blankWaybill } from '../../../core/waybill/waybill'

const monday = Date.UTC(2026, 10, 23, 2)
const day = 24 * 3_600_000
const id = 'Zk3_pQ9-xW7aLm2RtY5vBc'
const parcel = { carrier: 'yto', paymentKind: 'cashOnDelivery', amountFen: 4000, goods: '戒指' } as const

const mothersAsk = (): Ask => {
  const opened = openAsk(id, 'mother', parcel, monday)
  if (!opened.ok) throw new Error(opened.code)
  return opened.value
}

/** Answers in order; every one of them must be taken. */
const answered = (...said: [person: string, ordered: Ordered][]): Ask => said.reduce((ask, [person, ordered]) => {
  const next = answerAsk(ask, person, { ordered, name: null }, monday + 1000)
  if (!next.ok) throw new Error(next.code)
  return next.value
}, mothersAsk())

describe('an ask', () => {
  it.each([['123', false], ['order-1', false], ['a'.repeat(21), false], ['a'.repeat(22), true], [`${'a'.repeat(21)}/`, false], ['a'.repeat(31), false]])('the id %s may be used: %s', (text, fits) => {
    expect(isAskId(text)).toBe(fits)
    expect(openAsk(text, 'mother', parcel, monday).ok).toBe(fits)
  })

  it.each([['when it was asked', 0, 'open'], ['a day later', day, 'open'], ['just under a week', 7 * day - 1, 'open'], ['after a week', 7 * day, 'expired']] as const)('%s it is %s', (_, later, state) => {
    expect(stateOf(mothersAsk(), monday + later)).toBe(state)
  })

  it('takes one answer a person, and the later one counts', () => {
    const ask = answered(['son', 'notMine'], ['daughter', 'unsure'], ['son', 'mine'])
    expect(countsOf(Object.values(ask.answers))).toEqual({ mine: 1, notMine: 0, unsure: 1 })
  })

  it('takes twenty people and not one more, but those twenty may still change their mind', () => {
    const full = answered(...Array.from({ length: askLimits.people }, (_, at): [string, Ordered] => [`relative ${at}`, 'notMine']))
    expect(answerAsk(full, 'one more', { ordered: 'mine', name: null }, monday)).toEqual({ ok: false, code: 'ASK_FULL' })
    expect(answerAsk(full, 'relative 3', { ordered: 'mine', name: 'son' }, monday).ok).toBe(true)
  })

  it.each([
    ['the asker', 'mother', mothersAsk(), monday, 'OWN_ASK'],
    ['someone after a week', 'son', mothersAsk(), monday + 7 * day, 'ASK_EXPIRED'],
    ['someone after it was closed', 'son', { ...mothersAsk(), closedAt: monday + 1 }, monday + 2, 'ASK_CLOSED'],
  ])('refuses the answer of %s', (_, person, ask, now, code) => {
    expect(answerAsk(ask, person, { ordered: 'mine', name: null }, now)).toEqual({ ok: false, code })
  })

  it('is closed by its asker only, and the first time stays', () => {
    expect(closeAsk(mothersAsk(), 'son', monday)).toEqual({ ok: false, code: 'NOT_YOUR_ASK' })
    const closed = closeAsk(mothersAsk(), 'mother', monday + 5)
    expect(closed).toMatchObject({ ok: true, value: { closedAt: monday + 5 } })
    if (closed.ok) expect(closeAsk(closed.value, 'mother', monday + 9)).toMatchObject({ value: { closedAt: monday + 5 } })
  })

  it('whatever is said in whatever order, each person counts once', () => {
    const said = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom<Ordered>('mine', 'notMine', 'unsure')), { maxLength: 30 })
    fc.assert(fc.property(said, all => {
      const counts = countsOf(Object.values(answered(...all).answers))
      const last = new Map(all)
      expect(counts.mine + counts.notMine + counts.unsure).toBe(last.size)
      expect(counts.notMine).toBe([...last.values()].filter(ordered => ordered === 'notMine').length)
    }))
  })
})

describe('who sees what of an ask', () => {
  const ask = answered(['son', 'notMine'], ['daughter', 'mine'])

  it('the asker sees every answer', () => {
    expect(viewOf(ask, 'mother', monday + 2000)).toMatchObject({ as: 'asker', closed: false, answers: [{ ordered: 'notMine' }, { ordered: 'mine' }] })
  })

  it('who holds the link sees the parcel and their own answer, and nothing of the others', () => {
    expect(viewOf(ask, 'son', monday + 2000)).toEqual({ as: 'family', parcel, askedAt: monday, expiresAt: monday + 7 * day, own: { ordered: 'notMine', name: null, at: monday + 1000 } })
    const stranger = viewOf(ask, 'a stranger', monday + 2000)
    expect(stranger).toMatchObject({ as: 'family', own: null })
    expect(JSON.stringify(stranger)).not.toMatch(/son|daughter|mother|notMine|answers/)
  })

  it.each([['closed', { ...ask, closedAt: monday + 3000 }, monday + 4000], ['a week old', ask, monday + 7 * day]])('when it is %s, the family sees nothing', (_, over, now) => {
    expect(viewOf(over, 'son', now)).toBeNull()
  })

  it('nobody sees it after a week, the asker included; before that, the asker sees a closed one', () => {
    expect(viewOf({ ...ask, closedAt: monday + 3000 }, 'mother', monday + day)).toMatchObject({ closed: true })
    expect(viewOf(ask, 'mother', monday + 7 * day)).toBeNull()
  })

  it('an answer is gone when its person deletes what is theirs', () => {
    expect(Object.keys(withoutPerson(ask, 'son').answers)).toEqual(['daughter'])
  })

  it('names come from a short list', () => {
    expect(familyNames.length).toBeLessThanOrEqual(10)
  })
})

describe('what the family is told of a parcel', () => {
  it.each([
    ['银戒指 925 一枚', '戒指'], ['老花镜x1', '老花镜'], ['防疫用品（口罩20只）', '防疫用品'], ['王小明的生日礼品 13812345678', '礼品'],
    ['幸福路18号', null], ['袁女士收', null], ['', null], [null, null],
  ])('goods printed as %s are told as %s', (printed, told) => {
    expect(shareableGoods(printed)).toBe(told)
  })

  it('carrier, payment and amount, and nothing of number, sender or place', () => {
    const waybill = { ...blankWaybill(), carrier: 'yto' as const, number: 'YT7263193672624', sender: { name: '礼品部', phone: '138****1234', address: '浙江省金华市义乌市后宅街道790号' }, payment: { kind: 'cashOnDelivery' as const, amountFen: 4000 }, goods: '戒指', outlet: '后宅网点', originCity: '金华' }
    expect(askedParcelOf(waybill)).toEqual(parcel)
  })

  it('whatever the label says, only known words and an amount go out', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), printed => {
      const told = shareableGoods(printed)
      expect(told === null || goodsWords.includes(told)).toBe(true)
    }))
  })

  it('a longer word stands before the one it holds', () => {
    goodsWords.forEach((word, at) => {
      expect(goodsWords.slice(0, at).filter(earlier => word.includes(earlier) && word !== earlier)).toEqual([])
    })
  })
})
