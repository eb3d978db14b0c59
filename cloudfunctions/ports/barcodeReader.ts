import { type SeenBarcode } from '../../core/waybill/seenLabel'
import { type Picture } from './picture'

/** Finds the barcodes on a photo. */
export interface BarcodeReader {
  /** Boxes in pixels of the picture; [] when there is none. */
  read(picture: Picture): Promise<SeenBarcode[]>
}
