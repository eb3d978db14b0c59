import fc from 'fast-check'
import { type Channel, carrierLines, type Deadline, deadlines, lineOf, publicChannels } from '../../../core/rescue/channels'
import { dayOf, daysBetween, isDay, later } from '../../../core/rescue/days'
import { isStale, rescueSteps } from '../../../core/rescue/rescueSteps'
import { carriers } from '../../../core/waybill/waybill'

const onlyThis = { severalParcels: false, paidAfterScanning: false }

/** "now", "later in 5", "over" by step. */
const states = (paidOn: string, today: string) => {
  const steps = rescueSteps(paidOn, today, onlyThis)
  if (!steps.ok) return steps.code
  return Object.fromEntries(steps.value.map(step => [step.code, step.state === 'later' ? `later in ${step.daysUntil}` : step.state === 'now' && step.daysLeft !== null ? `now, ${step.daysLeft} left` : step.state]))
}

describe('after paying', () => {
  it.each([
    ['the same day, the carrier is called and the appeal opens in a week', '2026-11-24', '2026-11-24', { keepProof: 'now', callCarrier: 'now', postalAppeal: 'later in 7', consumerComplaint: 'now' }],
    ['six days on, one more day of waiting', '2026-11-24', '2026-11-30', { postalAppeal: 'later in 1' }],
    ['after seven days the appeal is open', '2026-11-24', '2026-12-01', { postalAppeal: 'now, 358 left' }],
    ['on the last day of the year it is still open', '2026-11-24', '2027-11-24', { postalAppeal: 'now, 0 left' }],
    ['the day after, it is over, and the others still stand', '2026-11-24', '2027-11-25', { postalAppeal: 'over', callCarrier: 'now' }],
    ['over the turn of a leap year', '2028-02-29', '2029-02-28', { postalAppeal: 'now, 0 left' }],
  ])('%s', (_, paidOn, today, expected) => {
    expect(states(paidOn, today)).toMatchObject(expected)
  })

  it.each([['2026-11-25', 'tomorrow'], ['2026-02-30', 'no such day'], ['24.11.2026', 'another way of writing'], ['', 'nothing']])('refuses %s: %s', paidOn => {
    expect(states(paidOn, '2026-11-24')).toBe('PAID_DAY_WRONG')
  })

  it.each([[true, false], [false, true]])('several parcels (%s) or money sent after scanning (%s) bring the police first', (severalParcels, paidAfterScanning) => {
    const steps = rescueSteps('2026-11-24', '2026-11-24', { severalParcels, paidAfterScanning })
    expect(steps.ok && steps.value[0]!.code).toBe('police')
  })

  it('the appeal never opens before seven days nor closes before a year', () => {
    const day = fc.date({ min: new Date(2020, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true }).map(date => dayOf(date.getTime()))
    fc.assert(fc.property(day, fc.nat(500), (paidOn, days) => {
      const steps = rescueSteps(paidOn, later(paidOn, days, 'day'), onlyThis)
      const appeal = steps.ok ? steps.value.find(step => step.code === 'postalAppeal') : undefined
      expect(appeal?.state).toBe(days < 7 ? 'later' : daysBetween(paidOn, later(paidOn, 1, 'year')) >= days ? 'now' : 'over')
    }))
  })
})

describe('the numbers and deadlines', () => {
  const entries: [string, Channel | Deadline][] = [...Object.entries(carrierLines), ...Object.entries(publicChannels), ...Object.entries(deadlines)]

  it.each(entries)('%s says where it comes from and when it was looked up', (_, entry) => {
    expect(entry.source.trim().length).toBeGreaterThan(5)
    expect(isDay(entry.checkedAt)).toBe(true)
  })

  it.each([['2026-11-23', '2027-05-22', false], ['2026-11-23', '2027-05-23', true], ['2026-11-23', '2026-11-23', false]])('looked up on %s, on %s it is too old: %s', (checkedAt, today, stale) => {
    expect(isStale({ checkedAt }, today)).toBe(stale)
  })

  it('every carrier has a line of its own, but 菜鸟, which delivers through others', () => {
    expect(carriers.filter(carrier => lineOf(carrier) === null)).toEqual(['cainiao'])
    expect(lineOf(null)).toBeNull()
  })

  it.each(Object.entries(carrierLines))('%s: a line that can be dialled', (_, { value }) => {
    expect(value).toMatch(/^(95\d{3,4}|11183)$/)
  })
})
