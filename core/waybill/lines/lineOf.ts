import { findPhones } from '../../phone/phone'
import { type Line } from '../textLine'
import { fieldWords } from './words'

/**
 * A line with what its text says, found once. Every line is made here, so that all have their fields in one order: engines
 * read such objects several times faster than like ones of many makes, and the rules compare every line with every other.
 */
export function lineOf(text: string, { left, right, top, bottom, size }: Shape, { confidence, box }: Pick<Line, 'confidence' | 'box'>, words: Line['words'] = fieldWords(text), phones: Line['phones'] = findPhones(text)): Line {
  return { text, words, phones, confidence, left, right, top, bottom, size, box }
}

/** Where a line stands. */
export type Shape = Pick<Line, 'left' | 'right' | 'top' | 'bottom' | 'size'>

/** The same line with other field words. */
export const withWords = (line: Line, words: Line['words']): Line => lineOf(line.text, line, line, words, line.phones)
