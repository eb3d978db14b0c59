import { type CheckWaybillCode, type CheckWaybillRequest } from '../../core/contract/checkWaybill'
import { ok, refuse, type Result } from '../../core/result'
import { linesOfWords } from '../../core/waybill/pastedWords'
import { readBarcode, withTyped } from '../../core/waybill/readTyped'
import { readWaybill } from '../../core/waybill/readWaybill'
import { type SeenLabel } from '../../core/waybill/seenLabel'
import { blankWaybill, type Waybill } from '../../core/waybill/waybill'
import { type BarcodeReader } from '../ports/barcodeReader'
import { type PhotoStore } from '../ports/photoStore'
import { type PictureDecoder } from '../ports/picture'
import { type TextReader } from '../ports/textReader'

/** What a look at a parcel needs. */
export interface Readers {
  photoStore: PhotoStore
  pictureDecoder: PictureDecoder
  textReader: TextReader
  barcodeReader: BarcodeReader
}

type Looked = Result<Waybill, CheckWaybillCode>

/** The waybill a request speaks of: from a photo, words or a barcode, and from what was typed over it. */
export async function lookAt(readers: Readers, request: CheckWaybillRequest): Promise<Looked> {
  const read = await readSource(readers, request)
  if (read === null) return request.typed === undefined || Object.keys(request.typed).length === 0 ? refuse('NOTHING_TO_CHECK') : ok(withTyped(blankWaybill(), request.typed))
  return read.ok && request.typed !== undefined ? ok(withTyped(read.value, request.typed)) : read
}

/** Null when the request brings only typed fields. */
async function readSource(readers: Readers, { photo, words, barcode }: CheckWaybillRequest): Promise<Looked | null> {
  if (photo !== undefined) return readPhoto(readers, photo.fileID)
  if (words !== undefined) return fromLabel({ lines: linesOfWords(words), barcodes: [] })
  if (barcode === undefined) return null
  const waybill = readBarcode(barcode)
  return waybill === null ? refuse('NOT_A_WAYBILL') : ok(waybill)
}

/** The photo is out of storage before a word of it is read: nothing that happens later can leave it behind. */
async function readPhoto({ photoStore, pictureDecoder, textReader, barcodeReader }: Readers, fileID: string): Promise<Looked> {
  const bytes = await photoStore.fetch(fileID).finally(() => photoStore.discard(fileID))
  if (bytes === null) return refuse('PHOTO_MISSING')
  const picture = await pictureDecoder.decode(bytes)
  if (!picture.ok) return picture
  const [lines, barcodes] = await Promise.all([textReader.read(picture.value), barcodeReader.read(picture.value)])
  return fromLabel({ lines, barcodes })
}

function fromLabel(seen: SeenLabel): Looked {
  if (seen.lines.length === 0 && seen.barcodes.length === 0) return refuse('PHOTO_UNREADABLE')
  const waybill = readWaybill(seen)
  return waybill === null ? refuse('NOT_A_WAYBILL') : ok(waybill)
}
