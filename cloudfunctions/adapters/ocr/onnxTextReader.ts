import { type SeenLine } from '../../../core/waybill/seenLabel'
import { type TextReader } from '../../ports/textReader'
import { findLines } from './findLines'
import { models } from './models'
import { readLines } from './readLines'

/** PP-OCRv4 through onnxruntime: finds which way up the label is, finds its lines, reads each. */
export const onnxTextReader: TextReader = {
  async read(picture): Promise<SeenLine[]> {
    const loaded = await models()
    const look = await findLines(loaded, picture)
    return look === null ? [] : readLines(loaded, picture, look)
  },
}
