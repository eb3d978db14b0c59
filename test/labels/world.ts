import { type Degradation, shotFor } from './degradations'
import { sceneOf } from './camera'
import { developApps } from './developApps'
import { developAway } from './developAway'
import { developBetween } from './developBetween'
import { developCells } from './developCells'
import { developColumns } from './developColumns'
import { developCommissions } from './developCommissions'
import { developCrowds } from './developCrowds'
import { developDesks } from './developDesks'
import { developElectronic } from './developElectronic'
import { developFilled } from './developFilled'
import { developForms } from './developForms'
import { developGrids } from './developGrids'
import { developHand } from './developHand'
import { developInvoices } from './developInvoices'
import { developJoined } from './developJoined'
import { developLists } from './developLists'
import { developMarks } from './developMarks'
import { developMerchant } from './developMerchant'
import { developNotices } from './developNotices'
import { developOccasions } from './developOccasions'
import { developOddHeads } from './developOddHeads'
import { developOddWords } from './developOddWords'
import { developPages } from './developPages'
import { developPanels } from './developPanels'
import { developPapers } from './developPapers'
import { developParts } from './developParts'
import { developPickups } from './developPickups'
import { developPrivacy } from './developPrivacy'
import { developPurchases } from './developPurchases'
import { developRolls } from './developRolls'
import { developSlips } from './developSlips'
import { developStickers } from './developStickers'
import { developSums } from './developSums'
import { developThermal } from './developThermal'
import { developThreads } from './developThreads'
import { developTrade } from './developTrade'
import { developWordless } from './developWordless'
import { developZoo } from './developZoo'
import { Dice } from './dice'
import { type Family } from './family'
import { heldAsideForms } from './heldAsideForms'
import { heldAsideScreens } from './heldAsideScreens'
import { heldAsideSides } from './heldAsideSides'
import { heldAsideSlips } from './heldAsideSlips'
import { inventedLayout } from './invented'
import { drawParcel } from './parcel'
import { screenshotOf } from './screenshot'
import { developed } from './sensor'
import { type Face, Sheet } from './sheet'
import { svgOf } from './svg'
import { type Truth } from './truth'

/** Invented layouts that take part by name in tests and benches; drawSheet draws any number of them. */
const invented = Array.from({ length: 24 }, (_, place) => inventedLayout(place + 1))

/** Every layout of the label world; a name is one layout, a seed one label of it. */
const layouts: readonly Family[] = [...developElectronic, ...developForms, ...developMerchant, ...developHand, ...developMarks, ...developSlips, ...developPapers, ...developColumns, ...developPages, ...developCells, ...developJoined, ...developGrids, ...developInvoices, ...developBetween, ...developFilled, ...developZoo, ...developThermal, ...developParts, ...developPrivacy, ...developApps, ...developThreads, ...developDesks, ...developRolls, ...developTrade, ...developNotices, ...developAway, ...developLists, ...developOddWords, ...developOddHeads, ...developWordless, ...developSums, ...developCrowds, ...developStickers, ...developCommissions, ...developPurchases, ...developPickups, ...developPanels, ...developOccasions, ...invented, ...heldAsideSides, ...heldAsideSlips, ...heldAsideScreens, ...heldAsideForms]

export const families: readonly { name: string; split: 'develop' | 'heldAside' }[] = layouts.map(({ name, split }) => ({ name, split }))

/** A label laid out: its marks and what they say. */
export interface DrawnSheet { sheet: Sheet; truth: Truth }

/** A label as drawn: flat, unphotographed. `width` and `height` in pixels of the SVG. */
export interface Label extends DrawnSheet {
  svg: string
  width: number
  height: number
}

/** Lays out the same label for the same family and seed. Throws on an unknown family name. */
export function drawSheet(family: string, seed: number): DrawnSheet {
  const layout = layouts.find(one => one.name === family) ?? (/^invented\d+$/.test(family) ? inventedLayout(Number(family.slice(8))) : undefined)
  if (layout === undefined) throw new RangeError(`no layout family is called ${family}`)
  const dice = new Dice('label', family, seed)
  const parcel = drawParcel(layout.habits, dice.child('parcel'))
  const sheet = new Sheet(layout.width, layout.height, { face: dice.weighted<Face>({ hei: 6, zen: 2, micro: 2, song: 1 }) })
  layout.draw(sheet, parcel, dice.child('layout'))
  sheet.trim(dice.int(16, 120))
  const truth = sheet.truth(family, parcel.carrier, parcel.notes)
  if (parcel.due.kind !== truth.payment.kind) throw new Error(`${family} ${seed} does not print what is due`)
  return { sheet, truth }
}

/** The same, drawn. */
export function drawLabel(family: string, seed: number): Label {
  const { sheet, truth } = drawSheet(family, seed)
  return { svg: svgOf(sheet), truth, width: sheet.width, height: sheet.height, sheet }
}

/** The same photo of a label for the same seed and degradation, as JPEG bytes, with the label's truth. */
export async function photograph(label: Label, { seed, degradation }: { seed: number; degradation: Degradation }): Promise<{ jpeg: Buffer; truth: Truth }> {
  const dice = new Dice('photo', label.truth.layout, seed, degradation)
  const shot = shotFor(degradation, label.width > label.height, dice.child('shot'))
  if (label.sheet.isScreen) Object.assign(shot, { night: 0, creases: 0, curl: 0, fade: 0 })
  const truth = { ...label.truth, notes: [...label.truth.notes, ...(shot.secondLabel ? ['secondLabelAtEdge'] : [])] }
  if (shot.screenshot) return { jpeg: await screenshotOf(label, dice, shot.quality), truth }
  const neighbour = shot.secondLabel ? drawLabel(dice.pick(developElectronic).name, seed + 7919) : null
  const scene = await sceneOf(label, neighbour, shot, dice.child('scene'))
  return { jpeg: await developed(scene, shot, dice.child('sensor')), truth }
}
