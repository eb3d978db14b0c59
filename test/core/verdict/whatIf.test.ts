import { mostQuestions, questionsFor } from '../../../core/verdict/questions'
import { whatIf } from '../../../core/verdict/whatIf'
import { type Answers } from '../../../core/verdict/answers'
import { blankWaybill, type PaymentKind } from '../../../core/waybill/waybill'

const parcel = (kind: PaymentKind, amountFen: number | null = 4000) => ({ ...blankWaybill(), payment: { kind, amountFen } })
const nobodySpoke = { level: 'unknown', reasons: [{ code: 'crowdKnowsNothing' }] } as const

describe('what would change the verdict', () => {
  it.each<[string, PaymentKind, Answers, object]>([
    ['before anyone was asked', 'cashOnDelivery', {}, { someoneOrdered: 'inspect', nobodyOrdered: 'refuse', noMoneyAsked: 'inspect' }],
    ['when nobody ordered it', 'cashOnDelivery', { ordered: 'notMine' }, { someoneOrdered: 'inspect', noMoneyAsked: 'inspect' }],
    ['when someone ordered it', 'cashOnDelivery', { ordered: 'mine' }, { nobodyOrdered: 'refuse' }],
    ['when the family said no', 'freightCollect', { family: { mine: 0, notMine: 2, unsure: 0 } }, { someoneOrdered: 'inspect', noMoneyAsked: 'inspect' }],
    ['when no money is asked', 'none', {}, {}],
  ])('%s', (_, kind, answers, changes) => {
    expect(Object.fromEntries(whatIf(parcel(kind), answers, { ...nobodySpoke, reasons: [...nobodySpoke.reasons] }).map(({ code, level }) => [code, level]))).toEqual(changes)
  })

  it('names the money when it was not read', () => {
    expect(whatIf(parcel('unknown', null), { ordered: 'notMine' }, null)).toContainEqual({ code: 'moneyAsked', level: 'refuse' })
  })
})

describe('the questions at the door', () => {
  it.each<[string, PaymentKind, Answers, string[]]>([
    ['money is asked', 'cashOnDelivery', {}, ['ordered', 'openingRefused', 'numberDead']],
    ['the money was not read', 'unknown', {}, ['ordered', 'payment', 'openingRefused']],
    ['nobody is sure', 'cashOnDelivery', { ordered: 'unsure' }, ['ordered', 'orderFoundInApp', 'openingRefused']],
    ['no money is asked', 'none', {}, ['ordered']],
  ])('when %s', (_, kind, answers, questions) => {
    expect(questionsFor(parcel(kind, kind === 'unknown' ? null : 4000), answers)).toEqual(questions)
    expect(questions.length).toBeLessThanOrEqual(mostQuestions)
  })
})
