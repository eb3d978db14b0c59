import { checkWaybillRequest } from '../../core/contract/checkWaybill'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { jpegOf } from '../adapters/ocr/jpegOf'
import { models } from '../adapters/ocr/models'
import { onnxTextReader } from '../adapters/ocr/onnxTextReader'
import { pictureDecoder } from '../adapters/ocr/pictureDecoder'
import { barcodeProgram, zxingBarcodeReader } from '../adapters/ocr/zxingBarcodeReader'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { wxPhotoStore } from '../adapters/wx/photoStore'
import { printedTextReader } from '../adapters/wx/printedTextReader'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { handle } from '../handle'
import { checkWaybill } from './checkWaybill'

const { evidenceSecret, textReader, demo } = readEnvironment(process.env)
// Models load while the first photo is still on its way; a failure is told by the call that needs them.
void Promise.allSettled([textReader === 'onnx' ? models() : null, barcodeProgram()])
const keyMaker = hmacKeyMaker(evidenceSecret)
const ports = { photoStore: wxPhotoStore, pictureDecoder, textReader: textReader === 'onnx' ? onnxTextReader : printedTextReader(jpegOf), barcodeReader: zxingBarcodeReader, evidenceBook: evidenceBook(wxBookStore, keyMaker), keyMaker, clock: Date.now, demo }
export const main = handle('checkWaybill', checkWaybillRequest, wxCaller, (caller, request) => checkWaybill(ports, caller, request))
