import { type SeenLine } from '../../core/waybill/seenLabel'
import { type Picture } from './picture'

/** Reads the words on a photo. */
export interface TextReader {
  /** Lines in no particular order, boxes in pixels of the photo (picture pixels times its scale); [] when it holds no text. */
  read(picture: Picture): Promise<SeenLine[]>
}
