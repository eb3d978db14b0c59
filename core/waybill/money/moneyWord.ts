import { type Line } from '../textLine'

/**
 * What a money word says: the price is collected, the freight is, nothing is due, a sum follows (of the freight, or of
 * whatever is due), or the sum by it is something else (insured value, order total, rebate, weight).
 */
export type Meaning = 'cashOnDelivery' | 'freightCollect' | 'none' | 'freightSum' | 'sum' | 'notDue'

/** A money word on a line. `weight`: 1 when it heads its field or was ticked, less inside other words or behind an empty box. */
export interface MoneyWord {
  meaning: Meaning
  line: Line
  start: number
  end: number
  weight: number
  /** One of a row of boxes to tick, of which none was read as ticked. */
  untold?: boolean
}

/** Whether a meaning is a way of paying, and not only a word beside a sum. */
export const isWay = (meaning: Meaning): meaning is 'cashOnDelivery' | 'freightCollect' | 'none' =>
  meaning === 'cashOnDelivery' || meaning === 'freightCollect' || meaning === 'none'
