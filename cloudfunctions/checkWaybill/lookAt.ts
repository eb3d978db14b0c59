import { type CheckWaybillCode, type CheckWaybillRequest } from '../../core/contract/checkWaybill'
import { ok, refuse, type Result } from '../../core/result'
import { linesOfWords } from '../../core/waybill/pastedWords'
import { readBarcode, withTyped } from '../../core/waybill/readTyped'
import { readLabel, type ReadLabel } from '../../core/waybill/readWaybill'
import { type SeenLabel } from '../../core/waybill/seenLabel'
import { blankWaybill } from '../../core/waybill/waybill'
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

type Looked = Result<ReadLabel, CheckWaybillCode>

/**
 * The waybill a request speaks of: from a photo, words or a barcode, and from what was typed over it. Only a photo tells
 * the province it goes to: words can be made up by the hundred, and the province is part of the evidence gate.
 */
export async function lookAt(readers: Readers, request: CheckWaybillRequest): Promise<Looked> {
  const read = await readSource(readers, request)
  if (read === null) return request.typed === undefined || Object.keys(request.typed).length === 0 ? refuse('NOTHING_TO_CHECK') : ok({ waybill: withTyped(blankWaybill(), request.typed), receiverProvince: null })
  return read.ok && request.typed !== undefined ? ok({ ...read.value, waybill: withTyped(read.value.waybill, request.typed) }) : read
}

/** Null when the request brings only typed fields. */
async function readSource(readers: Readers, { photo, words, barcode }: CheckWaybillRequest): Promise<Looked | null> {
  if (photo !== undefined) return readPhoto(readers, photo.fileID)
  if (words !== undefined) {
    const read = fromLabel({ lines: linesOfWords(words), barcodes: [] })
    return read.ok ? ok({ ...read.value, receiverProvince: null }) : read
  }
  if (barcode === undefined) return null
  const waybill = readBarcode(barcode)
  return waybill === null ? refuse('NOT_A_WAYBILL') : ok({ waybill, receiverProvince: null })
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
  const read = readLabel(seen)
  return read === null ? refuse('NOT_A_WAYBILL') : ok(read)
}
