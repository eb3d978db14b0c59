import { printedTextReader } from '../../cloudfunctions/adapters/wx/printedTextReader'
import { jpegOf } from '../../cloudfunctions/adapters/ocr/jpegOf'
import { decoded } from './labelPhotos'

/** A cloud function that reads one photo of the fixtures through WeChat's printedText; built and run by textReader.wx.test.ts. */
export const main = async ({ file }: { file: string }) => printedTextReader(jpegOf).read(await decoded(file))
