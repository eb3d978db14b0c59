import { type Mark } from './sheet'
import { drawSheet, families } from './world'

interface Area { left: number; top: number; right: number; bottom: number; what: string }

/** Where a mark's ink lies; words without the white above and below them. Turned marks are left out. */
function areaOf(mark: Mark): Area | null {
  if (mark.kind === 'bars') return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height, what: mark.format }
  if (mark.kind !== 'text' || mark.ink.turn !== 0) return null
  const { size } = mark.ink
  return { left: mark.x, top: mark.y + size * 0.1, right: mark.x + mark.width, bottom: mark.y + size * 0.9, what: mark.text }
}

const overlap = (one: Area, other: Area): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3

describe.each(families.map(family => family.name))('%s', family => {
  const sheets = Array.from({ length: 40 }, (_, seed) => drawSheet(family, seed + 500).sheet)

  it('prints nothing off the paper', () => {
    const outside = sheets.flatMap(sheet => sheet.marks.map(areaOf).filter((area): area is Area => area !== null && (area.left < 0 || area.top < 0 || area.right > sheet.width || area.bottom > sheet.height)))
    expect(outside).toEqual([])
  })

  it('prints no words or bars over others', () => {
    const collisions = sheets.flatMap(sheet => {
      const areas = sheet.marks.map(areaOf).filter(area => area !== null)
      return areas.flatMap((one, place) => areas.slice(place + 1).filter(other => overlap(one, other)).map(other => `${one.what} × ${other.what}`))
    })
    expect(collisions).toEqual([])
  })
})
