import { type Picture } from '../../ports/picture'
import { type Models } from './models'
import { type Normal } from './sample'
import { textRegions, type TextRegion } from './textRegions'
import { type Frame, planesOf, type View } from './view'

/** The detector's sides are multiples of this. */
const STEP = 32
/** The means and deviations the detector was trained with (ImageNet's), for planes B, G, R in that order. */
const normal = (mean: number, deviation: number): Normal => [1 / (255 * deviation), mean / deviation]
const NORMALS = [normal(0.485, 0.229), normal(0.456, 0.224), normal(0.406, 0.225)] as const

/** Finds the text in a frame of the picture, drawn at `scale`; regions are in the view's pixels. */
export async function detect(models: Models, picture: Picture, frame: Frame, scale: number): Promise<{ view: View; regions: TextRegion[] }> {
  const { planes, ...view } = await planesOf(picture, frame, scale, STEP, NORMALS)
  const { map } = await models.detect({ data: planes, width: view.width, height: view.height })
  return { view, regions: textRegions(map, view.width, view.height) }
}
