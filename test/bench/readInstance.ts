import { readFile } from 'node:fs/promises'
import { barcodeProgram, zxingBarcodeReader } from '../../cloudfunctions/adapters/ocr/zxingBarcodeReader'
import { models } from '../../cloudfunctions/adapters/ocr/models'
import { onnxTextReader } from '../../cloudfunctions/adapters/ocr/onnxTextReader'
import { pictureDecoder } from '../../cloudfunctions/adapters/ocr/pictureDecoder'
import { readWaybill } from '../../core/waybill/readWaybill'
import { type SeenLabel } from '../../core/waybill/seenLabel'
import { type Waybill } from '../../core/waybill/waybill'
import { answerWith } from './instance'

export interface ReadAnswer {
  /** Null when the photo was refused or holds no waybill. */
  waybill: Waybill | null
  seen: SeenLabel
  pixels: number
  /** From the photo's bytes in memory to the waybill. */
  ms: number
  /** The largest this process has been. */
  rssMb: number
}

// As the function does at its start: the models load while the first photo comes in.
void models()
void barcodeProgram()

answerWith(async ({ file }: { file: string }): Promise<ReadAnswer> => {
  const bytes = await readFile(file)
  const start = performance.now()
  const picture = await pictureDecoder.decode(bytes)
  const seen: SeenLabel = { lines: [], barcodes: [] }
  if (picture.ok) [seen.lines, seen.barcodes] = await Promise.all([onnxTextReader.read(picture.value), zxingBarcodeReader.read(picture.value)])
  const waybill = readWaybill(seen)
  const ms = performance.now() - start
  return { waybill, seen, ms, pixels: picture.ok ? picture.value.width * picture.value.height * picture.value.scale ** 2 : 0, rssMb: process.resourceUsage().maxRSS / 1024 }
})
