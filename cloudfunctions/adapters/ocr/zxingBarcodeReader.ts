import { readFile } from 'node:fs/promises'
import { prepareZXingModule, readBarcodes, type ReadResult } from 'zxing-wasm/reader'
import { type SeenBarcode } from '../../../core/waybill/seenLabel'
import { type BarcodeReader } from '../../ports/barcodeReader'
import { type Picture } from '../../ports/picture'
import { apply, greyViewOf, wholeFrame, type View } from './view'

/** Long side of the first look, which finds the bars of nine labels in ten; and of the others: bars of a label that fills the photo stay two pixels wide or more. */
const QUICK_SIDE = 1000
const SIDE = 1800
/** Bars are found level up to about 12 degrees: from the first lean on the picture is levelled for the first look, from the second on for the others. */
const QUICK_WITHIN = 8
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

/** Code 128 and its kin, QR and DataMatrix, at any turn: quick looks first, thorough ones (three times as long) when they find no bars. */
export const zxingBarcodeReader: BarcodeReader = {
  async read(picture): Promise<SeenBarcode[]> {
    await barcodeProgram()
    const small = await turnedView(picture, Math.abs(picture.tilt) < QUICK_WITHIN ? 0 : -picture.tilt, QUICK_SIDE)
    const quick = await readView(small, picture.scale, false)
    if (quick.some(isLinear)) return quick
    const level = Math.abs(picture.tilt) < LEVEL_WITHIN
    const view = await turnedView(picture, level ? 0 : -picture.tilt, SIDE)
    const closer = await readView(view, picture.scale, false)
    if (closer.some(isLinear)) return closer
    const thorough = await readView(view, picture.scale, true)
    if (thorough.some(isLinear)) return thorough
    const turned = await readView(await turnedView(picture, level ? 8 : 0, SIDE), picture.scale, true)
    return [...thorough, ...turned.filter(code => !thorough.some(known => known.text === code.text))]
  },
}

const isLinear = (code: SeenBarcode) => !code.format.startsWith('QR') && !code.format.startsWith('Data')

const turnedView = (picture: Picture, turn: number, side: number): Promise<View> =>
  greyViewOf(picture, wholeFrame(picture, turn), Math.min(1, side / Math.max(picture.width, picture.height)))

async function readView(view: View, scale: number, thorough: boolean): Promise<SeenBarcode[]> {
  const found = await readBarcodes(greyFile(view), {
    formats: ['Code128', 'Code39', 'QRCode', 'DataMatrix'],
    tryHarder: thorough, tryRotate: true, tryInvert: false, tryDownscale: thorough, maxNumberOfSymbols: 12,
  })
  return found.filter(code => code.isValid).map(code => ({ format: code.format, text: code.text, box: corners(code, view, scale) }))
}

/** The view as a PGM file: the only way to hand the library grey pixels as they are (of RGBA it makes grey again, 25 ms a photo). */
function greyFile({ width, height, grey }: View): Uint8Array {
  const header = Buffer.from(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(header.length + grey.length)
  file.set(header)
  file.set(grey, header.length)
  return file
}

function corners(code: ReadResult, view: View, scale: number): NonNullable<SeenBarcode['box']> {
  const at = (p: { x: number; y: number }) => {
    const q = apply(view.toPicture, p)
    return { x: Math.round(q.x * scale), y: Math.round(q.y * scale) }
  }
  const { topLeft, topRight, bottomRight, bottomLeft } = code.position
  return [at(topLeft), at(topRight), at(bottomRight), at(bottomLeft)]
}
