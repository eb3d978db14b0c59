import { widthOf } from './measure'
import { type Ink, type Sheet } from './sheet'
import { type Piece } from './truth'

/** Where a caption stands: before its value, above it, or at the left edge with the value flush right. */
export type CaptionPlace = 'before' | 'above' | 'spread'

/** How a row of caption and value is set; sizes in sheet units. */
export interface FieldLook { ink: Ink & { size: number }; captionColour: string; place: CaptionPlace; colon: string }

/** A caption and its value within `width` from x, y on, an address broken over lines; returns the y below, or y where there is no value. */
export function captionedField(sheet: Sheet, x: number, y: number, width: number, caption: string, value: Piece, { ink, captionColour, place, colon }: FieldLook): number {
  if (value === null || value === '') return y
  const { size } = ink
  const words = caption === '' ? '' : caption + colon
  const isAbove = place === 'above' && caption !== ''
  const taken = isAbove || words === '' ? 0 : widthOf(words, size) + size * 0.4
  sheet.text(x, y, words, { ...ink, bold: false, size: isAbove ? size * 0.84 : size, colour: captionColour })
  const top = isAbove ? y + size * 1.15 : y
  const isRight = place === 'spread'
  const at = isRight ? x + width : x + taken
  const more: Ink = { ...ink, align: isRight ? 'right' : 'left' }
  if (typeof value !== 'string' && value.field.endsWith('Address')) return sheet.para(at, top, width - taken, [value], more) + size * 0.12
  sheet.text(at, top, [value], { ...more, fit: width - taken })
  return top + size * 1.42
}
