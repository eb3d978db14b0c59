import { type Quad } from './waybill'

/** One line of text as an OCR engine saw it. */
export interface SeenLine {
  text: string
  /** 0 to 1, the engine's own mean over the characters. */
  confidence: number
  /** In pixels of the photo, or null for words that came without a picture (a pasted message). */
  box: Quad | null
}

/** One barcode. `format` is zxing's name: Code128, QRCode, … A QR payload is opaque and never opened. */
export interface SeenBarcode {
  format: string
  text: string
  box: Quad | null
}

/** Everything the readers saw on one photo. It holds the receiver's data: it lives in memory, for one call. */
export interface SeenLabel {
  lines: SeenLine[]
  barcodes: SeenBarcode[]
}
