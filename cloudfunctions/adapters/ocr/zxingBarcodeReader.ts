import { readFile } from 'node:fs/promises'
import { prepareZXingModule, readBarcodes, type ReadResult } from 'zxing-wasm/reader'
import { type SeenBarcode } from '../../../core/waybill/seenLabel'
import { type BarcodeReader } from '../../ports/barcodeReader'
import { type Picture } from '../../ports/picture'
import { apply, viewOf, wholeFrame, type View } from './view'

/** Long side barcodes are looked for at: bars of a label that fills the photo stay two pixels wide or more. */
const SIDE = 1800
/** Bars are found level up to about 12 degrees; from this lean on the picture is levelled first. */
const LEVEL_WITHIN = 3

let loading: Promise<unknown> | null = null

/** The program comes from the package: the library's own default would fetch it from the network. */
export function barcodeProgram(): Promise<unknown> {
  loading ??= readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm')).then(program =>
    prepareZXingModule({ overrides: { wasmBinary: program.buffer.slice(program.byteOffset, program.byteOffset + program.byteLength) as ArrayBuffer }, fireImmediately: true }))
    .catch(fault => {
      loading = null
      throw fault
    })
  return loading
}

/** Code 128 and its kin, QR and DataMatrix, at any turn. */
export const zxingBarcodeReader: BarcodeReader = {
  async read(picture): Promise<SeenBarcode[]> {
    await barcodeProgram()
    const level = Math.abs(picture.tilt) < LEVEL_WITHIN
    const first = await readTurned(picture, level ? 0 : -picture.tilt)
    if (first.some(isLinear)) return first
    const second = await readTurned(picture, level ? 8 : 0)
    return [...first, ...second.filter(code => !first.some(known => known.text === code.text))]
  },
}

const isLinear = (code: SeenBarcode) => !code.format.startsWith('QR') && !code.format.startsWith('Data')

async function readTurned(picture: Picture, turn: number): Promise<SeenBarcode[]> {
  const frame = wholeFrame(picture, turn)
  const view = await viewOf(picture, frame, Math.min(1, SIDE / Math.max(picture.width, picture.height)), 1)
  const found = await readBarcodes(rgba(view), {
    formats: ['Code128', 'Code39', 'QRCode', 'DataMatrix'],
    tryHarder: true, tryRotate: true, tryInvert: false, tryDownscale: true, maxNumberOfSymbols: 12,
  })
  return found.filter(code => code.isValid).map(code => ({ format: code.format, text: code.text, box: corners(code, view, picture.scale) }))
}

/** What the library takes: RGBA of the view. */
function rgba(view: View): ImageData {
  const data = new Uint8ClampedArray(view.width * view.height * 4)
  for (let i = 0, o = 0; o < data.length; i += 3, o += 4) {
    data[o] = view.rgb[i]!
    data[o + 1] = view.rgb[i + 1]!
    data[o + 2] = view.rgb[i + 2]!
    data[o + 3] = 255
  }
  return { data, width: view.width, height: view.height, colorSpace: 'srgb' }
}

function corners(code: ReadResult, view: View, scale: number): NonNullable<SeenBarcode['box']> {
  const at = (p: { x: number; y: number }) => {
    const q = apply(view.toPicture, p)
    return { x: Math.round(q.x * scale), y: Math.round(q.y * scale) }
  }
  const { topLeft, topRight, bottomRight, bottomLeft } = code.position
  return [at(topLeft), at(topRight), at(bottomRight), at(bottomLeft)]
}
