import { type FoundPhone } from '../phone/phone'
import { type Quad } from './waybill'
import { type FieldWord } from './words'

/** A line of text on the levelled label: sides in pixels after the whole label is turned level, y down. */
export interface Line {
  /** NFKC, so that full-width colons, digits and signs are plain ones; single spaces. */
  text: string
  /** Field words and phones on it, found once. */
  words: readonly FieldWord[]
  phones: readonly FoundPhone[]
  confidence: number
  left: number
  right: number
  top: number
  bottom: number
  /** Height of its print. */
  size: number
  /** As seen, for the page to point at; null for words without a picture. */
  box: Quad | null
}
