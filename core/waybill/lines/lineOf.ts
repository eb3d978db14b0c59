import { findPhones } from '../../phone/phone'
import { type Line } from '../textLine'
import { fieldWords } from './words'

/**
 * A line with what its text says, found once. Every line is made here, so that all have their fields in one order: engines
 * read such objects several times faster than like ones of many makes, and the rules compare every line with every other.
 */
export function lineOf(text: string, print: Omit<Line, 'text' | 'words' | 'phones'>, words: Line['words'] = fieldWords(text), phones: Line['phones'] = findPhones(text)): Line {
  const { left, right, top, bottom, size, confidence, box } = print
  return { text, words, phones, confidence, left, right, top, bottom, size, box }
}

/** The same line with other field words. */
export const withWords = (line: Line, words: Line['words']): Line => lineOf(line.text, line, words, line.phones)
