import { type SeenLine } from '../../../core/waybill/seenLabel'
import { type Quad } from '../../../core/waybill/waybill'
import { type Picture } from '../../ports/picture'
import { type TextReader } from '../../ports/textReader'
import { cloud } from './cloud'

/** ocr.printedText takes files below 2 MB, 100 a day free of charge (its documentation). */
const MOST_BYTES = 2 * 1024 * 1024 - 1024
/** WeChat says of no line how sure it is; this is below what our own reader gives clean print. */
const CONFIDENCE = 0.9

interface Corner { x: number; y: number }
/** As the SDK hands it over: WeChat's left_top is leftTop. */
interface Item { text: string; pos: { leftTop: Corner; rightTop: Corner; rightBottom: Corner; leftBottom: Corner } }

/** WeChat's own reading, openapi.ocr.printedText, in place of ours. Rejects when WeChat refuses (over its quota, file too large). @param jpegOf makes a file of the picture */
export const printedTextReader = (jpegOf: (picture: Picture, mostBytes: number) => Promise<{ jpeg: Uint8Array; scale: number }>): TextReader => ({
  async read(picture): Promise<SeenLine[]> {
    const { jpeg, scale } = await jpegOf(picture, MOST_BYTES)
    const { items = [] } = await cloud.openapi.ocr.printedText({ type: 'photo', img: { contentType: 'image/jpeg', value: Buffer.from(jpeg) } }) as { items?: Item[] }
    return items.filter(({ text }) => text.trim() !== '').map(({ text, pos }) => ({ text, confidence: CONFIDENCE, box: onPhoto(pos, scale * picture.scale) }))
  },
})

const onPhoto = ({ leftTop, rightTop, rightBottom, leftBottom }: Item['pos'], scale: number): Quad => {
  const at = ({ x, y }: Corner): Corner => ({ x: Math.round(x * scale), y: Math.round(y * scale) })
  return [at(leftTop), at(rightTop), at(rightBottom), at(leftBottom)]
}
