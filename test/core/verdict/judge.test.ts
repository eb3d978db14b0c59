import fc from 'fast-check'
import { type Standing, standingLevels } from '../../../core/evidence/standing'
import { type Answers } from '../../../core/verdict/answers'
import { judge } from '../../../core/verdict/judge'
import { verdictLevels } from '../../../core/verdict/verdict'
import { blankWaybill, paymentKinds, type Payment, type Waybill } from '../../../core/waybill/waybill'

const parcel = (payment: Payment, more: Partial<Waybill> = {}): Waybill => ({ ...blankWaybill(), carrier: 'yto', number: 'YT8812345678901', payment, ...more })
const cod = (yuan: number | null): Payment => ({ kind: 'cashOnDelivery', amountFen: yuan === null ? null : yuan * 100 })
const collect = (yuan: number): Payment => ({ kind: 'freightCollect', amountFen: yuan * 100 })
const nothing: Payment = { kind: 'none', amountFen: null }
const unread: Payment = { kind: 'unknown', amountFen: null }
const crowd = (level: Standing['level']): Standing => ({ level, reasons: [{ code: level === 'flagged' ? 'senderFlagged' : level === 'suspected' ? 'senderSuspected' : level === 'doubtful' ? 'senderDoubtful' : level === 'knownGood' ? 'senderKnownGood' : 'crowdKnowsNothing', band: '3-9' }] })

describe('what a person at the door is told', () => {
  it.each<[string, Payment, Answers, Standing['level'], string, string]>([
    // the hard rules
    ['nobody ordered it and 40 yuan are asked', cod(40), { ordered: 'notMine' }, 'unknown', 'refuse', 'notOrderedRefuse'],
    ['nobody ordered it, freight is asked', collect(12), { ordered: 'notMine' }, 'unknown', 'refuse', 'notOrderedRefuse'],
    ['nobody ordered it, the sum could not be read', cod(null), { ordered: 'notMine' }, 'unknown', 'refuse', 'notOrderedRefuse'],
    ['nobody ordered it, though others were content with the sender', cod(40), { ordered: 'notMine' }, 'knownGood', 'refuse', 'notOrderedRefuse'],
    ['the son says it is his', cod(40), { ordered: 'notMine', family: { mine: 1, notMine: 2, unsure: 0 } }, 'unknown', 'inspect', 'inspectFirst'],
    ['the son says it is his, and the sender is flagged', cod(40), { family: { mine: 1, notMine: 0, unsure: 0 } }, 'flagged', 'inspect', 'inspectFirst'],
    ['the order stands in a shopping app', cod(99), { orderFoundInApp: true }, 'suspected', 'inspect', 'inspectFirst'],
    ['the daughter says it is not hers', cod(56), { family: { mine: 0, notMine: 1, unsure: 0 } }, 'unknown', 'refuse', 'notOrderedRefuse'],
    // before anyone was asked
    ['nobody was asked, nothing is known', cod(40), {}, 'unknown', 'ask', 'askFirst'],
    ['nobody was asked, the crowd doubts', cod(40), {}, 'doubtful', 'ask', 'askFirst'],
    ['nobody was asked, the crowd suspects', cod(40), {}, 'suspected', 'ask', 'askFirst'],
    ['nobody was asked, the sender is flagged', cod(40), {}, 'flagged', 'refuse', 'warnedRefuse'],
    ['nobody was asked, others were content', cod(40), {}, 'knownGood', 'ask', 'askFirst'],
    ['unsure who ordered it', cod(80), { ordered: 'unsure' }, 'unknown', 'ask', 'askFirst'],
    ['80, then 60: it comes cheaper after a refusal, and the number is dead', cod(60), { priceCut: true, numberDead: true }, 'unknown', 'refuse', 'warnedRefuse'],
    // money not asked, or not read
    ['no money is asked', nothing, {}, 'unknown', 'inspect', 'nothingToPay'],
    ['zero is asked', cod(0), {}, 'flagged', 'inspect', 'nothingToPay'],
    ['whether money is asked could not be read', unread, {}, 'unknown', 'unclear', 'unclearDontPay'],
    ['the same, and nobody ordered it', unread, { ordered: 'notMine' }, 'unknown', 'unclear', 'unclearDontPay'],
    ['someone asks for 40, whatever the label calls it', { kind: 'unknown', amountFen: 4000 }, { ordered: 'notMine' }, 'unknown', 'refuse', 'notOrderedRefuse'],
    // more pressing than paying
    ['a card lies inside', cod(40), { ordered: 'notMine', cardInside: true, paid: true }, 'unknown', 'refuse', 'dontScan'],
    ['the money is gone', cod(40), { ordered: 'notMine', paid: true }, 'unknown', 'refuse', 'paidCallCarrier'],
  ])('%s', (_, payment, answers, level, verdict, say) => {
    expect(judge(parcel(payment), answers, crowd(level))).toMatchObject({ level: verdict, say })
  })

  it('says so when nothing was looked up, and still tells what not to pay', () => {
    const verdict = judge(parcel(cod(40)), { ordered: 'notMine' }, null)
    expect(verdict.level).toBe('refuse')
    expect(verdict.reasons.map(reason => reason.code)).toContain('notLookedUp')
  })

  it('a masked number informs and weighs nothing', () => {
    const { reasons } = judge(parcel(cod(40), { sender: { name: null, phone: '138****1234', address: null } }), {}, crowd('unknown'))
    expect(reasons.find(reason => reason.code === 'maskedNumber')).toEqual({ code: 'maskedNumber', weight: 0 })
  })

  it.each([
    ['王先生', '防疫用品', ['vagueSender', 'vagueGoods']],
    ['客服', '赠品手机壳', ['vagueSender', 'vagueGoods', 'giftButPay']],
    ['李建国', '羽绒服 黑色 L', []],
    ['杭州茶韵旗舰店', '龙井茶 250g', []],
  ])('the sender %s and the goods %s', (name, goods, codes) => {
    const { reasons } = judge(parcel(cod(56), { goods, sender: { name, phone: null, address: null } }), {}, crowd('unknown'))
    expect(reasons.map(reason => reason.code).filter(code => ['vagueSender', 'vagueGoods', 'giftButPay'].includes(code)).sort()).toEqual([...codes].sort())
  })
})

describe('whatever is read, answered and known', () => {
  const flag = fc.option(fc.boolean(), { nil: undefined })
  const anyAnswers = fc.record({
    ordered: fc.constantFrom(undefined, 'mine', 'notMine', 'unsure'), family: fc.option(fc.record({ mine: fc.nat(20), notMine: fc.nat(20), unsure: fc.nat(20) }), { nil: undefined }),
    orderFoundInApp: flag, openingRefused: flag, numberDead: flag, urgedToSign: flag, priceCut: flag, neighboursToo: flag, originDiffers: flag, cardInside: flag, paid: flag,
  }).map(answers => Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Answers)
  const anyParcel = fc.record({ kind: fc.constantFrom(...paymentKinds), amountFen: fc.option(fc.nat(20_000)), goods: fc.option(fc.constantFrom('饰品', '文件', '羽绒服')) })
    .map(({ kind, amountFen, goods }) => parcel({ kind, amountFen }, { goods }))
  const anyStanding = fc.constantFrom(...standingLevels).map(crowd)

  it('one who claims the parcel never meets more than "look inside first"', () => {
    fc.assert(fc.property(anyParcel, anyAnswers, anyStanding, (waybill, answers, standing) => {
      expect(judge(waybill, { ...answers, ordered: 'mine' }, standing).level).toBe('inspect')
    }))
  })

  it('there are reasons, strongest first, and a first step', () => {
    fc.assert(fc.property(anyParcel, anyAnswers, fc.option(anyStanding), (waybill, answers, standing) => {
      const { level, reasons, nextSteps } = judge(waybill, answers, standing)
      const weights = reasons.map(reason => Math.abs(reason.weight))
      expect(verdictLevels).toContain(level)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
      expect(reasons.length).toBeGreaterThan(0)
      expect(nextSteps.length).toBeGreaterThan(0)
      expect(new Set(nextSteps).size).toBe(nextSteps.length)
    }))
  })

  it('the crowd alone, short of a flag, never makes it "refuse"', () => {
    fc.assert(fc.property(anyParcel, fc.constantFrom('suspected', 'doubtful', 'unknown', 'knownGood'), (waybill, level) => {
      expect(judge(waybill, {}, crowd(level)).level).not.toBe('refuse')
    }))
  })
})
