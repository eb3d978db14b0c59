import { type SeenBarcode } from '../../core/waybill/seenLabel'
import { type Picture } from './picture'

/** Finds the barcodes on a photo. */
export interface BarcodeReader {
  /** Boxes in pixels of the photo (picture pixels times its scale); [] when there is none. */
  read(picture: Picture): Promise<SeenBarcode[]>
}
