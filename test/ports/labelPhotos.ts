import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Picture } from '../../cloudfunctions/ports/picture'
import { pictureDecoder } from '../../cloudfunctions/adapters/ocr/pictureDecoder'
import { type Truth } from '../labels/truth'

const fixtures = path.resolve(__dirname, '../fixtures')

/** The label photo the contracts are tried on, drawn as family twoPart with seed 1. */
export const labelFile = path.join(fixtures, 'labels/01-twoPart-plain.jpg')
export const wallFile = path.join(fixtures, 'nonLabels/wall.jpg')
export const labelTruth = JSON.parse(readFileSync(labelFile.replace('.jpg', '.json'), 'utf8')) as Truth

export async function decoded(file: string): Promise<Picture> {
  const picture = await pictureDecoder.decode(readFileSync(file))
  if (!picture.ok) throw new Error(`${file}: ${picture.code}`)
  return picture.value
}
