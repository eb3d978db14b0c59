import { type Models } from './models'
import { textRegions, type TextRegion } from './textRegions'
import { type View } from './view'

/** The means and deviations the detector was trained with (ImageNet's), for planes B, G, R in that order. */
const MEAN = [0.485, 0.456, 0.406]
const DEVIATION = [0.229, 0.224, 0.225]

/** Finds the text on a view whose sides are multiples of 32, in the view's pixels. */
export async function detect(models: Models, view: View): Promise<TextRegion[]> {
  const plane = view.width * view.height
  const data = new Float32Array(plane * 3)
  for (let k = 0; k < 3; k++) {
    const factor = 1 / (255 * DEVIATION[k]!), shift = MEAN[k]! / DEVIATION[k]!
    for (let i = 0, p = 2 - k, o = k * plane; i < plane; i++, p += 3, o++) data[o] = view.rgb[p]! * factor - shift
  }
  const { map } = await models.detect({ data, width: view.width, height: view.height })
  return textRegions(map, view.width, view.height)
}
