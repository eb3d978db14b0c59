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

/** Code 128 and its kin, QR and DataMatrix, at any turn: a quick look first (about a third of the time), a thorough one when it finds no bars. */
export const zxingBarcodeReader: BarcodeReader = {
  async read(picture): Promise<SeenBarcode[]> {
    await barcodeProgram()
    const level = Math.abs(picture.tilt) < LEVEL_WITHIN
    const view = await turnedView(picture, level ? 0 : -picture.tilt)
    const quick = await readView(view, picture.scale, false)
    if (quick.some(isLinear)) return quick
    const thorough = await readView(view, picture.scale, true)
    if (thorough.some(isLinear)) return thorough
    const turned = await readView(await turnedView(picture, level ? 8 : 0), picture.scale, true)
    return [...thorough, ...turned.filter(code => !thorough.some(known => known.text === code.text))]
  },
}

const isLinear = (code: SeenBarcode) => !code.format.startsWith('QR') && !code.format.startsWith('Data')

const turnedView = (picture: Picture, turn: number): Promise<View> =>
  viewOf(picture, wholeFrame(picture, turn), Math.min(1, SIDE / Math.max(picture.width, picture.height)), 1)

async function readView(view: View, scale: number, thorough: boolean): Promise<SeenBarcode[]> {
  const found = await readBarcodes(rgba(view), {
    formats: ['Code128', 'Code39', 'QRCode', 'DataMatrix'],
    tryHarder: thorough, tryRotate: true, tryInvert: false, tryDownscale: thorough, maxNumberOfSymbols: 12,
  })
  return found.filter(code => code.isValid).map(code => ({ format: code.format, text: code.text, box: corners(code, view, scale) }))
}

/** What the library takes: RGBA of the view. */
function rgba({ width, height, rgb }: View): ImageData {
  const data = new Uint8ClampedArray(width * height * 4)
  const words = new Uint32Array(data.buffer)
  for (let i = 0, o = 0; o < words.length; i += 3, o++) words[o] = rgb[i]! | (rgb[i + 1]! << 8) | (rgb[i + 2]! << 16) | 0xff000000
  return { data, width, height, colorSpace: 'srgb' }
}

function corners(code: ReadResult, view: View, scale: number): NonNullable<SeenBarcode['box']> {
  const at = (p: { x: number; y: number }) => {
    const q = apply(view.toPicture, p)
    return { x: Math.round(q.x * scale), y: Math.round(q.y * scale) }
  }
  const { topLeft, topRight, bottomRight, bottomLeft } = code.position
  return [at(topLeft), at(topRight), at(bottomRight), at(bottomLeft)]
}
