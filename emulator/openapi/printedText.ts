import { readAnswer } from './answerFile'
import { type OpenApiCall, refused } from './openApi'

/** WeChat takes pictures below 2 MB here (documentation of ocr.printedText). */
const IMAGE_BYTES = 2 * 1024 * 1024

/**
 * ocr.printedText. The local cloud reads no pictures: it answers the items of answers/ocr.printedText.json,
 * `{ "items": [{ "text": "…", "pos": { "left_top": { "x": 0, "y": 0 }, … } }] }`, or no items at all.
 */
export function printedText(dataDir: string): OpenApiCall {
  return params => {
    const image = params.get('img')
    if (image === undefined && !params.has('img_url')) return refused(41005, 'media data missing')
    if (image !== undefined && image.length >= IMAGE_BYTES) return refused(40006, 'invalid media size')
    const items = readAnswer(dataDir, 'ocr.printedText')?.['items']
    return { json: { errcode: 0, errmsg: 'ok', items: Array.isArray(items) ? (items as unknown[]) : [] } }
  }
}
