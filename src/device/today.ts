import { type Day, dayOf, later } from '../../core/rescue/days'

/** The calendar day on this phone. */
export const today = (): Day => dayOf(Date.now())
export const daysAgo = (days: number): Day => later(today(), -days, 'day')
