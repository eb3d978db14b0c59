import { rename, writeFile } from 'node:fs/promises'
import { type Degradation } from '../labels/degradations'
import { type NonLabelKind, photographNonLabel } from '../labels/nonLabels'
import { drawLabel, photograph } from '../labels/world'
import { answerWith } from './instance'

export type Drawing = { family: string } | { nonLabel: NonLabelKind }
export interface DrawQuestion { drawing: Drawing; file: string; seed: number; degradation: Degradation }

answerWith(async (question: DrawQuestion): Promise<object> => {
  const { drawing, seed, degradation, file } = question
  const jpeg = 'family' in drawing
    ? (await photograph(drawLabel(drawing.family, seed), { seed, degradation })).jpeg
    : await photographNonLabel(drawing.nonLabel, seed, degradation)
  await writeFile(`${file}.part`, jpeg)
  await rename(`${file}.part`, file)
  return {}
})
