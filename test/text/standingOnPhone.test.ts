import { type StandingLevel } from '../../core/evidence/standing'
import { judge } from '../../core/verdict/judge'
import { blankWaybill } from '../../core/waybill/waybill'
import { PlainBook } from '../../simulation/plainBook'
import { standingIn } from '../../src/cloud/judgeHere'
import { numbered, parcel, plain, repeat, say, standingOf } from '../core/evidence/village'

describe('an answer turns the verdict on the phone as the cloud would', () => {
  const waybill = { ...blankWaybill(), payment: { kind: 'cashOnDelivery' as const, amountFen: 4000 } }

  test.each<[string, StandingLevel, (book: PlainBook) => void]>([
    ['flagged by its campaign, under a number nobody saw before', 'flagged', book => { repeat(6, n => say(book, parcel({ phone: numbered(n) }))) }],
    ['two people said not mine', 'doubtful', book => { repeat(2, () => say(book, parcel({ phone: numbered(99) }), { state: 'notMine' })) }],
    ['many were content', 'knownGood', book => { repeat(8, () => say(book, parcel({ phone: numbered(99) }), { state: 'mine' })) }],
    ['nobody spoke', 'unknown', () => undefined],
  ])('%s: %s', (_, level, happen) => {
    const book = new PlainBook(plain)
    happen(book)
    const standing = standingOf(book, parcel({ phone: numbered(99) }))
    expect(standing.level).toBe(level)
    const inCloud = judge(waybill, { numberDead: true }, standing)
    expect(judge(waybill, { numberDead: true }, standingIn(judge(waybill, {}, standing))).level).toBe(inCloud.level)
  })
})
