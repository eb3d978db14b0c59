import dayjs from 'dayjs'

/** Calendar days as YYYY-MM-DD, without time or zone: a deadline runs by the calendar on the wall. The only file that knows dayjs. */
export type Day = string

/** True for a day that exists: 2026-02-30 does not. */
export const isDay = (text: string): text is Day => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs(text).format('YYYY-MM-DD') === text

/** So many days or years later; 29 February plus a year is 28 February. */
export const later = (day: Day, amount: number, unit: 'day' | 'year'): Day => dayjs(day).add(amount, unit).format('YYYY-MM-DD')

/** Whole days from one day to another, negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number => dayjs(to).diff(dayjs(from), 'day')

/** The day of a moment, by the clock of the phone or server it runs on. */
export const dayOf = (ms: number): Day => dayjs(ms).format('YYYY-MM-DD')
