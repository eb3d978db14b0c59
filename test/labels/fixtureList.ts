import { type Degradation } from './degradations'

/** Layout, seed, what the photo suffers. Develop layouts only: the held-aside ones stay unseen. */
export const fixtureLabels: readonly (readonly [string, number, Degradation])[] = [
  ['twoPart', 1, 'plain'], ['twoPart', 2, 'turned'], ['twoPart', 5, 'creases'], ['onePart', 1, 'plain'], ['onePart', 3, 'night'], ['onePart', 4, 'curl'],
  ['senderFirst', 1, 'plain'], ['senderFirst', 2, 'motion'], ['senderFirst', 3, 'jpegWorn'], ['boxedRunOn', 1, 'perspective'], ['boxedRunOn', 2, 'defocus'],
  ['boxedRunOn', 3, 'tilted'], ['blackBar', 1, 'plain'], ['blackBar', 2, 'glare'], ['blackBar', 3, 'turned'], ['fivePart', 2, 'plain'], ['fivePart', 4, 'curl'],
  ['partyWords', 1, 'plain'], ['partyWords', 2, 'finger'], ['partyWords', 4, 'night'], ['goodsTable', 1, 'plain'], ['goodsTable', 2, 'tilted'],
  ['narrowRunOn', 1, 'plain'], ['narrowRunOn', 2, 'creases'], ['bigDueBox', 1, 'plain'], ['bigDueBox', 2, 'perspective'], ['bigDueBox', 3, 'screenshot'],
  ['sideBySideCells', 1, 'plain'], ['promotions', 1, 'faded'], ['safetyNumber', 1, 'plain'], ['fieldPerLine', 1, 'exifTurned'], ['moneyGrid', 1, 'jpegWorn'],
  ['penned', 1, 'plastic'], ['addressFirst', 1, 'turned'], ['appOrder', 1, 'screenshot'], ['phoneAtEdge', 1, 'night'],
]

/** File name, without its ending, of the photo at this place of the list: 01-twoPart-plain. */
export function fixtureName(place: number): string {
  const [family, , degradation] = fixtureLabels[place]!
  return `${String(place + 1).padStart(2, '0')}-${family}-${degradation}`
}
