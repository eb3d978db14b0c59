import { readWaybill } from '../../../core/waybill/readWaybill'
import { labelOf, type Words } from './labelOf'

/** A shop's own paper that goes with the parcel, 700 pixels wide; words end at its right edge where their left is null. */
const letter = (foot: string[], head: Words[] = [['致：王秀兰 139****5678', 30, 100, 28], ['送货到：河南省周口市太康县建设路88号', 30, 140, 26]]) => {
  const width = (text: string) => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 12 : 24), 0)
  const words: Words[] = [['发 货 清 单', 250, 20, 44], ...head, ['品名', 40, 200, 24], ['单价', 480, 200, 24], ['戒指', 40, 240, 24], ['58.00', 480, 240, 24], ['申通快递：778533789256448', 30, 400, 26]]
  return readWaybill(labelOf([...words, ...foot.map((text, place): Words => [text, 700 - width(text), 520 + 38 * place, 24])], ['778533789256448']))?.sender
}

describe('a letter to the buyer', () => {
  it.each<[string, string[]]>([
    ['with its name, number and address', ['青禾饰品店', '17012345678', '浙江省金华市义乌市北苑街道工业园3栋', '2026-03-08']],
    ['with a closing word', ['青禾饰品店 敬上', '☎ 17012345678', '浙江省金华市义乌市北苑街道工业园3栋']],
    ['behind a dash, its number beside its name', ['—— 青禾饰品店 17012345678', '浙江省金华市义乌市北苑街道工业园3栋', '2026-03-08']],
  ])('is signed by the sender %s', (_, foot) => {
    expect(letter(foot)).toEqual({ name: '青禾饰品店', phone: '17012345678', address: '浙江省金华市义乌市北苑街道工业园3栋' })
  })

  it.each<[string, string[]]>([
    ['a station', ['东河村快递驿站 13800001111', '2026-03-08']],
    ['a counter that hands it over', ['翠园小区物业服务中心', '值班电话 13800001111', '2026-03-08']],
    ['nobody', ['请保留小票', '2026-03-08']],
  ])('has no sender where %s signs', (_, foot) => {
    expect(letter(foot)).toMatchObject({ name: null, phone: null })
  })

  it('is signed by nobody who can be told where it greets customers at large', () => {
    expect(letter(['青禾饰品店', '17012345678'], [['亲爱的顾客：感谢惠顾', 30, 100, 28]])?.phone ?? null).toBeNull()
  })
})
